#include "core/base/error.h"
#include "core/base/text.h"
#include "core/formats/backbone_config.h"
#include "core/models/gemma3.h"
#include "core/models/t5.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace alter {

namespace {

nlohmann::json readConfig(const std::filesystem::path& file) {
    std::ifstream stream(file);
    const auto config = nlohmann::json::parse(stream, nullptr, /*allow_exceptions=*/false);
    if (!stream.is_open() || config.is_discarded())
        throwBadInput({.what = "The backbone's configuration could not be read.",
                       .where = file.string(),
                       .expected = "a JSON file written by the import",
                       .next = "Import the backbone again from its source."});
    return normalisedConfig(config, file);
}

} // namespace

std::unique_ptr<Backbone> loadBackbone(const std::filesystem::path& folder, torch::ScalarType type,
                                       const torch::Device& device) {
    const nlohmann::json config = readConfig(folder / "config.json");
    const WeightSource weights(folder / "weights.safetensors", type, device);
    const std::string family = config.at("model_type");
    std::unique_ptr<Backbone> model;
    if (family == "gemma3_text")
        model = std::make_unique<Gemma3>(config, weights);
    else if (family == "t5" || family == "mt5")
        model = std::make_unique<T5>(config, weights);
    else
        throwBadInput({.what = "This kind of backbone is not known.",
                       .where = folder.string(),
                       .found = family,
                       .expected = supportedArchitectures()});
    weights.releasePages();
    return model;
}

} // namespace alter
