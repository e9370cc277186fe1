#include "core/base/error.h"
#include "core/base/text.h"
#include "core/formats/backbone_source.h"

#include <fstream>

namespace alter {

bool looksLikePickle(const std::filesystem::path& file) {
    const std::string extension = file.extension().string();
    for (const char* known : {".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle"})
        if (extension == known)
            return true;
    std::array<char, 4> start{};
    std::ifstream(file, std::ios::binary).read(start.data(), start.size());
    const bool zip = start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
    const bool pickle = start[0] == '\x80' && start[1] >= 2 && start[1] <= 5;
    return zip || pickle;
}

void refusePickle(const std::filesystem::path& file, const std::string& model) {
    throwBadInput(
        {.what = "Pickle checkpoints are refused: opening one can run any code that its maker put inside.",
         .where = file.string(),
         .expected = "safetensors or GGUF",
         .next = cat("If you trust the file, convert its folder in Python: from transformers import ", model,
                     "; ", model, ".from_pretrained(\"FOLDER\").save_pretrained(\"NEW\") - then copy ",
                     "tokenizer.model or spiece.model into NEW and import NEW.")});
}

} // namespace alter
