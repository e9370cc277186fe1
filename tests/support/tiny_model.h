#pragma once

#include "core/base/os/output_file.h"
#include "core/base/random.h"
#include "core/formats/backbone_import.h"
#include "core/inference/model.h"

#include <QTemporaryDir>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>

namespace alter::made {

/// The path of a model in tests/data/models.
inline std::filesystem::path modelData(const std::string& name) {
    return std::filesystem::path(ALTER_TEST_DATA) / "models" / name;
}

/// A random backbone of tests/data/models, imported and loaded in fp32 from a folder that goes with it.
class TinyModel {
  public:
    explicit TinyModel(const std::string& name, const torch::Device& device = torch::kCPU)
        : loaded(load(name, m_folder, device)), expected(readExpected(name)) {}

  private:
    QTemporaryDir m_folder; // before `loaded`, which maps files in it

    static LoadedModel load(const std::string& name, const QTemporaryDir& folder,
                            const torch::Device& device) {
        const auto target = std::filesystem::path(folder.path().toStdString()) / name;
        importBackbone(modelData(name), target);
        return loadBackboneModel(target, torch::kFloat32, device);
    }
    static nlohmann::json readExpected(const std::string& name) {
        return nlohmann::json::parse(readFileWhole(modelData(name) / "expected.json"));
    }

  public:
    LoadedModel loaded;
    nlohmann::json expected; ///< expected.json: what transformers computes
};

struct MixtureOptions {
    std::string gates = "residual";
    std::string features = "sequence";
    int topK = 0;
    int shared = 0;
    std::string kind = "bottleneck";
};

/// Three tasks with an expert each, on a backbone with these streams; every parameter is random.
inline std::unique_ptr<Mixture> randomMixture(const std::vector<StreamShape>& streams,
                                              const MixtureOptions& options) {
    MixtureShape shape{.streams = streams, .ownExpert = {0, 1, 2}, .experts = 3, .adapter = {}, .router = {}};
    shape.adapter.kind = options.kind;
    shape.adapter.rank = 4;
    shape.adapter.sharedExperts = options.shared;
    shape.router.gates = options.gates;
    shape.router.features = options.features;
    shape.router.topK = options.topK;
    auto mixture = std::make_unique<Mixture>(shape, 1);
    NamedTensors values;
    for (const auto& [name, value] : mixture->parameters())
        values.emplace_back(name, value + 0.3 * torch::randn_like(value));
    mixture->load(values);
    mixture->setTrainable(false, false, torch::kFloat32);
    return mixture;
}

/// Gives a model such a mixture.
inline void addMixture(LoadedModel& model, const MixtureOptions& options) {
    model.mixture = randomMixture(model.backbone->streams(), options);
    model.tasks = {"first", "second", "third"};
    model.hasHead = true;
}

/// Token ids without special meaning, the same for the same seed.
inline std::vector<int32_t> someIds(size_t count, uint64_t seed, int32_t vocabulary) {
    Random random(seed);
    std::vector<int32_t> ids;
    while (ids.size() < count)
        ids.push_back(4 + static_cast<int32_t>(random.below(static_cast<uint64_t>(vocabulary - 4))));
    return ids;
}

} // namespace alter::made
