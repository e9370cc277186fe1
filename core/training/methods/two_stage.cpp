#include "core/training/method.h"

namespace alter {

namespace {

/// ALTER (arXiv 2309.11042): stage 1 trains one expert a task, stage 2 the routers that let them collaborate.
class TwoStage : public Method {
  public:
    std::vector<StagePlan> stages(const RunConfig& config) const override {
        return {{.number = 1, .config = config.stage1},
                {.number = 2,
                 .config = config.stage2,
                 .trainExperts = config.joint,
                 .trainRouters = true,
                 .expertRate = config.jointRate,
                 .headRate = config.router.headRate,
                 .routed = true}};
    }
};

} // namespace

std::unique_ptr<Method> makeTwoStage() {
    return std::make_unique<TwoStage>();
}

} // namespace alter
