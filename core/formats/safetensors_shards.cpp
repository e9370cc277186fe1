#include "core/base/error.h"
#include "core/base/os/output_file.h"
#include "core/base/text.h"
#include "core/formats/safetensors.h"

#include <nlohmann/json.hpp>

namespace alter {

namespace {

using nlohmann::json;

/// Tensor name -> file name, as the index has it.
std::map<std::string, std::string> readWeightMap(const std::filesystem::path& path) {
    const json index = json::parse(readFileWhole(path), nullptr, false);
    const bool proper = index.is_object() && index.contains("weight_map") && index["weight_map"].is_object();
    if (!proper)
        throwBadInput({.what = "This is not an index of safetensors files.",
                       .where = path.string(),
                       .expected = "a JSON object with a \"weight_map\""});
    std::map<std::string, std::string> map;
    for (const auto& [tensor, file] : index["weight_map"].items()) {
        // A shard lies beside its index; a path could point anywhere on the disk.
        if (!file.is_string() || file.get<std::string>().find_first_of("/\\") != std::string::npos)
            throwBadInput({.what = "The index names a file that is not beside it.",
                           .where = path.string(),
                           .found = file.dump()});
        map[tensor] = file.get<std::string>();
    }
    return map;
}

} // namespace

TensorFile readShardedSafetensors(const std::filesystem::path& indexPath) {
    std::map<std::string, TensorFile> shards;
    std::vector<TensorView> tensors;
    for (const auto& [name, file] : readWeightMap(indexPath)) {
        auto shard = shards.find(file);
        if (shard == shards.end())
            shard = shards.emplace(file, readSafetensors(indexPath.parent_path() / file)).first;
        tensors.push_back(shard->second.at(name));
    }
    TensorFile::Mappings mappings;
    for (const auto& [file, shard] : shards)
        mappings.insert(mappings.end(), shard.mappings().begin(), shard.mappings().end());
    return TensorFile(indexPath, std::move(tensors), {}, std::move(mappings));
}

} // namespace alter
