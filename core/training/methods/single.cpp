#include "core/training/method.h"

namespace alter {

namespace {

/// Stage 1 alone: an adapter a task, without collaboration.
class Single : public Method {
  public:
    std::vector<StagePlan> stages(const RunConfig& config) const override {
        return {{.number = 1, .config = config.stage1}};
    }
};

} // namespace

std::unique_ptr<Method> makeSingle() {
    return std::make_unique<Single>();
}

} // namespace alter
