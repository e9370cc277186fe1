#pragma once

#include "core/data/encoder.h"
#include "core/formats/tokenizer.h"
#include "core/store/project.h"
#include "core/store/tasks.h"

#include <memory>
#include <optional>

namespace alter {

/// A backbone's tokenizer as the window counts with it. Copies share it.
struct TokenCounter {
    /// As the command line counts when nobody says another limit.
    static constexpr int maxTokens = 512;

    std::string backbone = {};
    PromptStyle style = PromptStyle::DecoderOnly;
    std::shared_ptr<const Tokenizer> tokenizer = {};

    /// Of the project's first backbone, nothing where it has none. Reads megabytes: not for the window's
    /// thread.
    static std::optional<TokenCounter> ofProject(const Project& project);

    ExampleEncoder encoderFor(const Task& task) const;
};

} // namespace alter
