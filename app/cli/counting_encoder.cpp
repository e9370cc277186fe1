#include "app/cli/counting_encoder.h"

#include "core/data/encoded_task.h"
#include "core/formats/backbone_import.h"
#include "core/store/backbones.h"

namespace alter {

std::optional<CountingEncoder> countingEncoder(const Project& project, const std::string& backbone,
                                               const Task& task, int maxTokens) {
    const BackboneStore backbones(project);
    const auto all = backbones.list();
    if (backbone.empty() && all.empty())
        return std::nullopt;
    const std::string name = backbone.empty() ? all.front().name : backbones.get(backbone).name;
    const std::filesystem::path folder = project.backboneFolder(name);
    const BackboneInfo info = readBackboneInfo(folder);
    auto tokenizer = std::make_unique<Tokenizer>(loadTokenizer(folder, info));
    const PromptStyle style =
        info.architecture == "gemma3_text" ? PromptStyle::DecoderOnly : PromptStyle::EncoderDecoder;
    auto encoder = std::make_unique<ExampleEncoder>(taskEncoder(task, *tokenizer, style, maxTokens));
    return CountingEncoder{name, std::move(tokenizer), std::move(encoder)};
}

} // namespace alter
