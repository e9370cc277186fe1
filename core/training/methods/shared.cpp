#include "core/training/method.h"

namespace alter {

namespace {

/// One adapter with the parameters of all experts together, trained on the mixture of tasks: the baseline
/// that a mixture of adapters has to beat.
class Shared : public Method {
  public:
    MixtureShape shape(const RunConfig& config, std::vector<StreamShape> streams,
                       int64_t tasks) const override {
        MixtureShape shape = Method::shape(config, std::move(streams), tasks);
        shape.adapter.rank = config.adapter.rank * static_cast<int>(tasks);
        shape.experts = 1;
        shape.ownExpert.assign(static_cast<size_t>(tasks), 0);
        return shape;
    }

    std::vector<StagePlan> stages(const RunConfig& config) const override {
        return {{.number = 1, .config = config.stage1}};
    }
};

} // namespace

std::unique_ptr<Method> makeShared() {
    return std::make_unique<Shared>();
}

} // namespace alter
