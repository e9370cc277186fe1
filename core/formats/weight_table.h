#pragma once

#include "core/formats/tensor_file.h"

#include <nlohmann/json_fwd.hpp>

namespace alter {

/// One weight a model needs, under its Hugging Face name.
struct ExpectedWeight {
    std::string name;
    Shape shape;
    std::vector<std::string> aliases; ///< other names checkpoints give it
};

/// Every weight of the model that a normalised configuration (backbone_config.h) describes, in reading order.
std::vector<ExpectedWeight> expectedWeights(const nlohmann::json& config);

/// The tensor of `file` that holds `weight`, by name or alias; nullptr if none does.
const TensorView* findWeight(const TensorFile& file, const ExpectedWeight& weight);

/// Throws BadInput naming the first weights that are missing or have another shape.
void checkWeights(const TensorFile& file, const std::vector<ExpectedWeight>& weights);

/// The two checks of checkWeights() for other sources than a TensorFile.
void checkShape(const std::filesystem::path& path, const ExpectedWeight& weight, const Shape& found);
void throwIfMissing(const std::filesystem::path& path, const std::vector<std::string>& names);

} // namespace alter
