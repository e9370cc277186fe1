#pragma once

#include "core/data/encoder.h"
#include "core/formats/tokenizer.h"
#include "core/store/project.h"
#include "core/store/tasks.h"

#include <memory>
#include <optional>

namespace alter {

/// What a task's statistics count tokens with: a backbone's tokenizer. Copies share it.
struct TokenCounter {
    /// When nobody says another limit.
    static constexpr int maxTokens = 512;

    std::string backbone = {};
    PromptStyle style = PromptStyle::DecoderOnly;
    std::shared_ptr<const Tokenizer> tokenizer = {};

    /// Of the backbone of that name; "" means the project's first, and nothing where it has none. Reads
    /// megabytes: not for a window's thread.
    static std::optional<TokenCounter> ofProject(const Project& project, const std::string& backbone = {});

    /// The counter must outlive it.
    ExampleEncoder encoderFor(const Task& task, int limit = maxTokens) const;
};

} // namespace alter
