#include "widgets/data/work/token_counter.h"

#include "core/data/encoded_task.h"
#include "core/formats/backbone_import.h"
#include "core/store/backbones.h"

namespace alter {

std::optional<TokenCounter> TokenCounter::ofProject(const Project& project) {
    const auto backbones = BackboneStore(project).list();
    if (backbones.empty())
        return std::nullopt;
    TokenCounter counter;
    counter.backbone = backbones.front().name;
    const std::filesystem::path folder = project.backboneFolder(counter.backbone);
    const BackboneInfo info = readBackboneInfo(folder);
    if (info.architecture != "gemma3_text")
        counter.style = PromptStyle::EncoderDecoder;
    counter.tokenizer = std::make_shared<const Tokenizer>(loadTokenizer(folder, info));
    return counter;
}

ExampleEncoder TokenCounter::encoderFor(const Task& task) const {
    return taskEncoder(task, *tokenizer, style, maxTokens);
}

} // namespace alter
