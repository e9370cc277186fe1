#include "widgets/training/form/config_field.h"

#include <QCoreApplication>

namespace alter {

namespace {

using Kind = ConfigField::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConfigField)
};

ConfigSection adapterSection() {
    return {Words::tr("Method and adapters"),
            {{"method",
              Words::tr("Method"),
              Words::tr("two-stage: an expert a task, then routers that let them collaborate; single: "
                        "experts alone; shared: one adapter for all tasks"),
              Kind::Choice,
              {"two-stage", "single", "shared"}},
             {"adapter.kind",
              Words::tr("Adapter"),
              Words::tr("A bottleneck beside the feed-forward, or LoRA on its projections"),
              Kind::Choice,
              {"bottleneck", "lora"}},
             {"adapter.rank", Words::tr("Rank"), Words::tr("Inner width of one expert"), Kind::Whole},
             {"adapter.activation",
              Words::tr("Activation"),
              Words::tr("Inside a bottleneck"),
              Kind::Choice,
              {"silu", "gelu", "relu"}},
             {"adapter.scale", Words::tr("Scale"), Words::tr("Factor on what the experts add"), Kind::Real},
             {"adapter.sharedExperts", Words::tr("Shared experts"),
              Words::tr("Experts that always help, beside the tasks' own"), Kind::Whole},
             {"adapter.topBlocks", Words::tr("Blocks from the top"),
              Words::tr("How many blocks hold experts; 0 = all"), Kind::Whole},
             {"joint", Words::tr("Stage 2 trains experts too"),
              Words::tr("Otherwise it trains routers alone"), Kind::Flag},
             {"jointRate", Words::tr("Their rate"), Words::tr("As a share of stage 2's learning rate"),
              Kind::Real}}};
}

ConfigSection routerSection() {
    return {
        Words::tr("Router"),
        {{"router.gates",
          Words::tr("Gates"),
          Words::tr("residual starts at the task's own expert; softmax shares one whole"),
          Kind::Choice,
          {"residual", "softmax"}},
         {"router.features",
          Words::tr("Looks at"),
          Words::tr("The task alone, the whole prompt, or each token"),
          Kind::Choice,
          {"task", "sequence", "token"}},
         {"router.temperature", Words::tr("Temperature"), Words::tr("Of softmax gates: higher is more even"),
          Kind::Real},
         {"router.topK", Words::tr("Keep the largest"), Words::tr("Of softmax gates; 0 = all"), Kind::Whole},
         {"router.priorWeight", Words::tr("Own expert at first"),
          Words::tr("Weight before training, of softmax gates"), Kind::Real},
         {"router.loadBalance", Words::tr("Load balance"),
          Words::tr("Weight of the loss against idle experts"), Kind::Real},
         {"router.prior", Words::tr("Prior"), Words::tr("Weight of the loss against leaving the own expert"),
          Kind::Real},
         {"router.headWeight", Words::tr("Task head"),
          Words::tr("Weight of the loss that learns to recognise tasks"), Kind::Real},
         {"router.headRate", Words::tr("Its learning rate"),
          Words::tr("Of the task head, as a multiple of stage 2's"), Kind::Real}}};
}

ConfigSection stageSection(const std::string& stage, const QString& title) {
    const std::string at = stage + ".";
    return {title,
            {{at + "epochs", Words::tr("Epochs"), Words::tr("Passes over the training examples"), Kind::Real},
             {at + "learningRate", Words::tr("Learning rate"), Words::tr("At its highest"), Kind::Real},
             {at + "schedule",
              Words::tr("Schedule"),
              Words::tr("How the rate falls after the warm-up"),
              Kind::Choice,
              {"linear", "cosine", "constant"}},
             {at + "warmup", Words::tr("Warm-up"), Words::tr("Share of the steps, 0 to 1"), Kind::Real},
             {at + "weightDecay", Words::tr("Weight decay"), Words::tr("0 = none"), Kind::Real},
             {at + "clipNorm", Words::tr("Largest gradient norm"), Words::tr("0 = not clipped"), Kind::Real},
             {at + "batchSize", Words::tr("Batch size"), Words::tr("Examples a pass; memory grows with it"),
              Kind::Whole},
             {at + "accumulation", Words::tr("Passes a step"),
              Words::tr("Gradients of several passes together"), Kind::Whole},
             {at + "validateEvery", Words::tr("Validate every"), Words::tr("Steps; 0 = four times an epoch"),
              Kind::Whole},
             {at + "patience", Words::tr("Patience"),
              Words::tr("Validations without improvement before it ends; 0 = never"), Kind::Whole}}};
}

ConfigSection originSection() {
    return {
        Words::tr("Starting point"),
        {{"from", Words::tr("Go out from"),
          Words::tr("RUN, RUN@STEP or RUN@stage1: its weights are what this run begins with"), Kind::Text},
         {"firstStage", Words::tr("Begin with stage"),
          Words::tr("2 leaves the experts as they are there and trains the routers"), Kind::Whole}}};
}

ConfigSection limitSection() {
    return {Words::tr("Limits and machine"),
            {{"maxTokens", Words::tr("Most tokens"),
              Words::tr("Prompt and target together; longer prompts are shortened"), Kind::Whole},
             {"validationLimit", Words::tr("Validation examples"),
              Words::tr("A task in each validation; 0 = all"), Kind::Whole},
             {"maxSteps", Words::tr("Most steps"),
              Words::tr("Of both stages, then it stops with a checkpoint; 0 = no limit"), Kind::Whole},
             {"checkpointEvery", Words::tr("Checkpoint every"), Words::tr("Steps"), Kind::Whole},
             {"mixing.temperature", Words::tr("Mixing temperature"),
              Words::tr("Higher makes the tasks' shares more even"), Kind::Real},
             {"mixing.cap", Words::tr("Mixing cap"),
              Words::tr("Examples beyond it don't count for a task's share; 0 = none"), Kind::Whole},
             {"dtype",
              Words::tr("Number type"),
              Words::tr("auto: bf16 where the device has it"),
              Kind::Choice,
              {"auto", "fp32", "bf16"}},
             {"threads", Words::tr("Processor threads"), Words::tr("0 = all cores"), Kind::Whole},
             {"prefixCache", Words::tr("Keep lower states"),
              Words::tr("Hidden states below the first experts are computed once"), Kind::Flag}}};
}

} // namespace

ConfigSection firstSection() {
    return {{},
            {{"name", Words::tr("Name"), Words::tr("Empty: run-1, run-2 …"), Kind::Text},
             {"backbone", Words::tr("Backbone"), Words::tr("The frozen language model"), Kind::Choice},
             {"device", Words::tr("Device"), Words::tr("auto: the best there is; cpu, cuda, cuda:0 …"),
              Kind::Text},
             {"seed", Words::tr("Seed"), Words::tr("Of everything random"), Kind::Whole}}};
}

std::vector<ConfigSection> foldedSections() {
    return {originSection(),
            adapterSection(),
            routerSection(),
            stageSection("stage1", Words::tr("Stage 1: experts")),
            stageSection("stage2", Words::tr("Stage 2: routers")),
            limitSection()};
}

} // namespace alter
