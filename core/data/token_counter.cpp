#include "core/data/token_counter.h"

#include "core/data/encoded_task.h"
#include "core/formats/backbone_import.h"
#include "core/store/backbones.h"

namespace alter {

std::optional<TokenCounter> TokenCounter::ofProject(const Project& project, const std::string& backbone) {
    const BackboneStore backbones(project);
    const auto all = backbones.list();
    if (backbone.empty() && all.empty())
        return std::nullopt;
    TokenCounter counter;
    counter.backbone = backbone.empty() ? all.front().name : backbones.get(backbone).name;
    const std::filesystem::path folder = project.backboneFolder(counter.backbone);
    const BackboneInfo info = readBackboneInfo(folder);
    if (info.architecture != "gemma3_text")
        counter.style = PromptStyle::EncoderDecoder;
    counter.tokenizer = std::make_shared<const Tokenizer>(loadTokenizer(folder, info));
    return counter;
}

ExampleEncoder TokenCounter::encoderFor(const Task& task, int limit) const {
    return taskEncoder(task, *tokenizer, style, limit);
}

} // namespace alter
