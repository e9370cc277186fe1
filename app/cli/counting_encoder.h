#pragma once

#include "core/data/encoder.h"
#include "core/formats/tokenizer.h"
#include "core/store/project.h"
#include "core/store/tasks.h"

#include <memory>
#include <optional>

namespace alter {

/// What a new task's statistics count tokens with.
struct CountingEncoder {
    std::string backbone;
    std::unique_ptr<Tokenizer> tokenizer; ///< of the encoder
    std::unique_ptr<ExampleEncoder> encoder;
};

/// For the backbone of that name; "" means the project's first, and nothing where it has none.
std::optional<CountingEncoder> countingEncoder(const Project& project, const std::string& backbone,
                                               const Task& task, int maxTokens);

} // namespace alter
