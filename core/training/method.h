#pragma once

#include "core/mta/mixture_shape.h"

#include <memory>
#include <string>
#include <vector>

namespace alter {

/// What one stage trains, and how.
struct StagePlan {
    int number = 1;
    StageConfig config;
    bool trainExperts = true;
    bool trainRouters = false;
    double expertRate = 1.0; ///< experts' learning rate as a share of the stage's
    double headRate = 1.0;   ///< the head's learning rate as a multiple of the stage's
    bool routed = false;     ///< through the routers; otherwise each example through its own expert alone
};

/// A training method: which experts there are and what its stages do. A new one is a file in methods/ and a
/// line in method.cpp.
class Method {
  public:
    virtual ~Method() = default;

    /// The mixture for so many tasks on a backbone with these streams.
    virtual MixtureShape shape(const RunConfig& config, std::vector<StreamShape> streams,
                               int64_t tasks) const;
    virtual std::vector<StagePlan> stages(const RunConfig& config) const = 0;
};

/// Throws Usage with the known names for any other.
std::unique_ptr<Method> methodNamed(const std::string& name);
std::vector<std::string> methodNames();

/// The shape that a run's configuration gives on these streams.
MixtureShape shapeOf(const RunConfig& config, std::vector<StreamShape> streams);

std::unique_ptr<Method> makeTwoStage();
std::unique_ptr<Method> makeSingle();
std::unique_ptr<Method> makeShared();

} // namespace alter
