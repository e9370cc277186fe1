#include "core/data/encoded_task.h"

#include "core/base/cancellation.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/references.h"
#include "core/formats/tokenizer.h"

namespace alter {

namespace {

EncodedItem encodeOne(const Example& example, const Task& task, const ExampleEncoder& encoder) {
    try {
        const Fields fields = Fields::parse(example.fields);
        EncodedItem item{
            .exampleId = example.id, .tokens = encoder.encode(fields), .input = {}, .references = {}};
        item.input = encoder.inputTemplate().render(fields);
        item.references =
            acceptedTargets(fields, encoder.targetTemplate().render(fields), task.referencesField);
        return item;
    } catch (const Error& error) {
        ErrorParts parts = error.parts();
        parts.where =
            cat("task ", task.name, ", example ", example.id, parts.where.empty() ? "" : ", ", parts.where);
        throw Error(error.kind(), parts);
    }
}

} // namespace

ExampleEncoder taskEncoder(const Task& task, const Tokenizer& tokenizer, PromptStyle style, int maxTokens) {
    return ExampleEncoder(tokenCodec(tokenizer), Template(task.inputTemplate, "input", task.labelMap),
                          Template(task.targetTemplate, "target", task.labelMap), style, maxTokens);
}

EncodedSplit encodeSplit(const ExampleStore& examples, const Task& task, Split split,
                         const ExampleEncoder& encoder, int64_t limit) {
    EncodedSplit result;
    const auto take = [&](const Example& example) {
        throwIfCancelled();
        EncodedItem item = encodeOne(example, task, encoder);
        if (!item.tokens.fits) {
            ++result.tooLong;
            return;
        }
        result.truncated += item.tokens.truncated ? 1 : 0;
        result.items.push_back(std::move(item));
    };
    examples.forEach(task.id, split, take, limit);
    return result;
}

} // namespace alter
