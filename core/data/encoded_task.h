#pragma once

#include "core/data/encoder.h"
#include "core/store/examples.h"
#include "core/store/tasks.h"

#include <cstdint>
#include <string>
#include <vector>

namespace alter {

class Tokenizer;

/// An example of a task as token ids, with what its answer is measured against.
struct EncodedItem {
    int64_t exampleId = 0;
    EncodedExample tokens;
    std::string input;                   ///< rendered, not shortened
    std::vector<std::string> references; ///< accepted answers; the first is the rendered target
};

/// The examples of one split, and what happened to them on the way.
struct EncodedSplit {
    std::vector<EncodedItem> items;
    int64_t truncated = 0; ///< inputs with a shortened field
    int64_t tooLong = 0;   ///< left out: they do not fit even with empty fields
};

/// The encoder of a task for a backbone's tokenizer, which must outlive it.
ExampleEncoder taskEncoder(const Task& task, const Tokenizer& tokenizer, PromptStyle style, int maxTokens);

/// The first `limit` examples in the order of import (0 = all). Throws BadInput naming the example where
/// a template does not fit its fields.
EncodedSplit encodeSplit(const ExampleStore& examples, const Task& task, Split split,
                         const ExampleEncoder& encoder, int64_t limit = 0);

} // namespace alter
