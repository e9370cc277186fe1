#include "core/training/method.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <map>
#include <numeric>

namespace alter {

namespace {

const std::map<std::string, std::unique_ptr<Method> (*)()>& registry() {
    static const std::map<std::string, std::unique_ptr<Method> (*)()> known = {
        {"two-stage", makeTwoStage}, {"single", makeSingle}, {"shared", makeShared}};
    return known;
}

} // namespace

MixtureShape Method::shape(const RunConfig& config, std::vector<StreamShape> streams, int64_t tasks) const {
    std::vector<int64_t> own(static_cast<size_t>(tasks));
    std::iota(own.begin(), own.end(), int64_t{0});
    return {.streams = std::move(streams),
            .ownExpert = std::move(own),
            .experts = tasks,
            .adapter = config.adapter,
            .router = config.router};
}

std::unique_ptr<Method> methodNamed(const std::string& name) {
    const auto found = registry().find(name);
    if (found == registry().end())
        throwUsage({.what = "The training method is not known.",
                    .found = name,
                    .expected = joinList(methodNames())});
    return found->second();
}

MixtureShape shapeOf(const RunConfig& config, std::vector<StreamShape> streams) {
    return methodNamed(config.method)
        ->shape(config, std::move(streams), static_cast<int64_t>(config.tasks.size()));
}

std::vector<std::string> methodNames() {
    std::vector<std::string> names;
    for (const auto& entry : registry())
        names.push_back(entry.first);
    return names;
}

} // namespace alter
