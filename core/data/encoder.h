#pragma once

#include "core/data/template.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace alter {

class Tokenizer;

/// A tokenizer as the encoder sees it.
struct TokenCodec {
    std::function<std::vector<int32_t>(std::string_view)> encode; ///< without bos and eos
    int32_t bos = -1;                                             ///< -1 = none
    int32_t eos = -1;
};
/// The tokenizer must outlive the codec.
TokenCodec tokenCodec(const Tokenizer& tokenizer);

enum class PromptStyle {
    DecoderOnly, ///< prompt: bos + input; target: " " + target + eos, no space after an input that ends with
                 ///< one
    EncoderDecoder ///< prompt: input + eos; target: target + eos
};

struct EncodedExample {
    std::vector<int32_t> prompt;
    std::vector<int32_t> target;
    bool truncated = false; ///< a field of the input was shortened
    bool fits = true;       ///< false: too long even with empty fields, and left that long
};

/// Turns fields into token ids. Never cuts the target or the template's own words: where prompt and target
/// together exceed `maxTokens`, the longest field is shortened from its end (and further ones, as soon as it
/// is as short as they are). Deterministic; const, so several threads may share one.
class ExampleEncoder {
  public:
    /// `maxTokens` 0 = no limit.
    ExampleEncoder(TokenCodec codec, Template input, Template target, PromptStyle style, int maxTokens);

    /// Throws BadInput where a template does not fit the fields.
    EncodedExample encode(const Fields& fields) const;

    /// A prompt alone, cut so that `reserved` further tokens fit. `target` stays empty.
    EncodedExample encodePrompt(const Fields& fields, int reserved = 0) const;

    /// A prompt that is text already; it is never cut.
    std::vector<int32_t> encodeInput(std::string_view input) const;

    /// What follows `input` if the answer is `target` (for the labels of a closed list, too).
    std::vector<int32_t> encodeTarget(std::string_view target, std::string_view input) const;

    const Template& inputTemplate() const { return m_input; }
    const Template& targetTemplate() const { return m_target; }
    int maxTokens() const { return m_maxTokens; }

  private:
    void fitPrompt(const std::vector<std::string>& values, size_t room, EncodedExample& example) const;

    TokenCodec m_codec;
    Template m_input;
    Template m_target;
    PromptStyle m_style;
    int m_maxTokens;
};

} // namespace alter
