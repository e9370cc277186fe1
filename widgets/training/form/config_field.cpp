#include "widgets/training/form/config_field.h"

#include <QCoreApplication>

namespace alter {

namespace {

using Kind = ConfigField::Kind;

struct ConfigFieldWords {
    Q_DECLARE_TR_FUNCTIONS(ConfigField)
};

ConfigSection adapterSection() {
    return {
        ConfigFieldWords::tr("Method and adapters"),
        {{"method",
          ConfigFieldWords::tr("Method"),
          ConfigFieldWords::tr("two-stage: an expert a task, then routers that let them collaborate; single: "
                               "experts alone; shared: one adapter for all tasks"),
          Kind::Choice,
          {"two-stage", "single", "shared"}},
         {"adapter.kind",
          ConfigFieldWords::tr("Adapter"),
          ConfigFieldWords::tr("A bottleneck beside the feed-forward, or LoRA on its projections"),
          Kind::Choice,
          {"bottleneck", "lora"}},
         {"adapter.rank", ConfigFieldWords::tr("Rank"), ConfigFieldWords::tr("Inner width of one expert"),
          Kind::Whole},
         {"adapter.activation",
          ConfigFieldWords::tr("Activation"),
          ConfigFieldWords::tr("Inside a bottleneck"),
          Kind::Choice,
          {"silu", "gelu", "relu"}},
         {"adapter.scale", ConfigFieldWords::tr("Scale"),
          ConfigFieldWords::tr("Factor on what the experts add"), Kind::Real},
         {"adapter.sharedExperts", ConfigFieldWords::tr("Shared experts"),
          ConfigFieldWords::tr("Experts that always help, beside the tasks' own"), Kind::Whole},
         {"adapter.topBlocks", ConfigFieldWords::tr("Blocks from the top"),
          ConfigFieldWords::tr("How many blocks hold experts; 0 = all"), Kind::Whole},
         {"joint", ConfigFieldWords::tr("Stage 2 trains experts too"),
          ConfigFieldWords::tr("Otherwise it trains routers alone"), Kind::Flag},
         {"jointRate", ConfigFieldWords::tr("Their rate"),
          ConfigFieldWords::tr("As a share of stage 2's learning rate"), Kind::Real}}};
}

ConfigSection routerSection() {
    return {ConfigFieldWords::tr("Router"),
            {{"router.gates",
              ConfigFieldWords::tr("Gates"),
              ConfigFieldWords::tr("residual starts at the task's own expert; softmax shares one whole"),
              Kind::Choice,
              {"residual", "softmax"}},
             {"router.features",
              ConfigFieldWords::tr("Looks at"),
              ConfigFieldWords::tr("The task alone, the whole prompt, or each token"),
              Kind::Choice,
              {"task", "sequence", "token"}},
             {"router.temperature", ConfigFieldWords::tr("Temperature"),
              ConfigFieldWords::tr("Of softmax gates: higher is more even"), Kind::Real},
             {"router.topK", ConfigFieldWords::tr("Keep the largest"),
              ConfigFieldWords::tr("Of softmax gates; 0 = all"), Kind::Whole},
             {"router.priorWeight", ConfigFieldWords::tr("Own expert at first"),
              ConfigFieldWords::tr("Weight before training, of softmax gates"), Kind::Real},
             {"router.loadBalance", ConfigFieldWords::tr("Load balance"),
              ConfigFieldWords::tr("Weight of the loss against idle experts"), Kind::Real},
             {"router.prior", ConfigFieldWords::tr("Prior"),
              ConfigFieldWords::tr("Weight of the loss against leaving the own expert"), Kind::Real},
             {"router.headWeight", ConfigFieldWords::tr("Task head"),
              ConfigFieldWords::tr("Weight of the loss that learns to recognise tasks"), Kind::Real},
             {"router.headRate", ConfigFieldWords::tr("Its learning rate"),
              ConfigFieldWords::tr("Of the task head, as a multiple of stage 2's"), Kind::Real}}};
}

ConfigSection stageSection(const std::string& stage, const QString& title) {
    const std::string at = stage + ".";
    return {
        title,
        {{at + "epochs", ConfigFieldWords::tr("Epochs"),
          ConfigFieldWords::tr("Passes over the training examples"), Kind::Real},
         {at + "learningRate", ConfigFieldWords::tr("Learning rate"), ConfigFieldWords::tr("At its highest"),
          Kind::Real},
         {at + "schedule",
          ConfigFieldWords::tr("Schedule"),
          ConfigFieldWords::tr("How the rate falls after the warm-up"),
          Kind::Choice,
          {"linear", "cosine", "constant"}},
         {at + "warmup", ConfigFieldWords::tr("Warm-up"), ConfigFieldWords::tr("Share of the steps, 0 to 1"),
          Kind::Real},
         {at + "weightDecay", ConfigFieldWords::tr("Weight decay"), ConfigFieldWords::tr("0 = none"),
          Kind::Real},
         {at + "clipNorm", ConfigFieldWords::tr("Largest gradient norm"),
          ConfigFieldWords::tr("0 = not clipped"), Kind::Real},
         {at + "batchSize", ConfigFieldWords::tr("Batch size"),
          ConfigFieldWords::tr("Examples a pass; memory grows with it"), Kind::Whole},
         {at + "accumulation", ConfigFieldWords::tr("Passes a step"),
          ConfigFieldWords::tr("Gradients of several passes together"), Kind::Whole},
         {at + "validateEvery", ConfigFieldWords::tr("Validate every"),
          ConfigFieldWords::tr("Steps; 0 = four times an epoch"), Kind::Whole},
         {at + "patience", ConfigFieldWords::tr("Patience"),
          ConfigFieldWords::tr("Validations without improvement before it ends; 0 = never"), Kind::Whole}}};
}

ConfigSection originSection() {
    return {ConfigFieldWords::tr("Starting point"),
            {{"from", ConfigFieldWords::tr("Go out from"),
              ConfigFieldWords::tr("RUN, RUN@STEP or RUN@stage1: its weights are what this run begins with"),
              Kind::Text},
             {"firstStage", ConfigFieldWords::tr("Begin with stage"),
              ConfigFieldWords::tr("2 leaves the experts as they are there and trains the routers"),
              Kind::Whole}}};
}

ConfigSection limitSection() {
    return {
        ConfigFieldWords::tr("Limits and machine"),
        {{"maxTokens", ConfigFieldWords::tr("Most tokens"),
          ConfigFieldWords::tr("Prompt and target together; longer prompts are shortened"), Kind::Whole},
         {"validationLimit", ConfigFieldWords::tr("Validation examples"),
          ConfigFieldWords::tr("A task in each validation; 0 = all"), Kind::Whole},
         {"maxSteps", ConfigFieldWords::tr("Most steps"),
          ConfigFieldWords::tr("Of both stages, then it stops with a checkpoint; 0 = no limit"), Kind::Whole},
         {"checkpointEvery", ConfigFieldWords::tr("Checkpoint every"), ConfigFieldWords::tr("Steps"),
          Kind::Whole},
         {"mixing.temperature", ConfigFieldWords::tr("Mixing temperature"),
          ConfigFieldWords::tr("Higher makes the tasks' shares more even"), Kind::Real},
         {"mixing.cap", ConfigFieldWords::tr("Mixing cap"),
          ConfigFieldWords::tr("Examples beyond it don't count for a task's share; 0 = none"), Kind::Whole},
         {"dtype",
          ConfigFieldWords::tr("Number type"),
          ConfigFieldWords::tr("auto: bf16 where the device has it"),
          Kind::Choice,
          {"auto", "fp32", "bf16"}},
         {"threads", ConfigFieldWords::tr("Processor threads"), ConfigFieldWords::tr("0 = all cores"),
          Kind::Whole},
         {"prefixCache", ConfigFieldWords::tr("Keep lower states"),
          ConfigFieldWords::tr("Hidden states below the first experts are computed once"), Kind::Flag}}};
}

} // namespace

ConfigSection firstSection() {
    return {
        {},
        {{"name", ConfigFieldWords::tr("Name"), ConfigFieldWords::tr("Empty: run-1, run-2 …"), Kind::Text},
         {"backbone", ConfigFieldWords::tr("Backbone"), ConfigFieldWords::tr("The frozen language model"),
          Kind::Choice},
         {"device", ConfigFieldWords::tr("Device"),
          ConfigFieldWords::tr("auto: the best there is; cpu, cuda, cuda:0 …"), Kind::Text},
         {"seed", ConfigFieldWords::tr("Seed"), ConfigFieldWords::tr("Of everything random"), Kind::Whole}}};
}

std::vector<ConfigSection> foldedSections() {
    return {originSection(),
            adapterSection(),
            routerSection(),
            stageSection("stage1", ConfigFieldWords::tr("Stage 1: experts")),
            stageSection("stage2", ConfigFieldWords::tr("Stage 2: routers")),
            limitSection()};
}

} // namespace alter
