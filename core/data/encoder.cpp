#include "core/data/encoder.h"

#include "core/base/text.h"
#include "core/formats/tokenizer.h"

#include <algorithm>
#include <limits>

namespace alter {

namespace {

constexpr size_t unlimited = std::numeric_limits<size_t>::max();

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

size_t characters(std::string_view text) {
    return static_cast<size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return !isContinuation(c); }));
}

/// The first `count` characters.
std::string beginning(const std::string& text, size_t count) {
    if (count >= text.size())
        return text;
    size_t at = 0;
    for (; at < text.size(); ++at)
        if (!isContinuation(text[at]) && count-- == 0)
            break;
    return text.substr(0, at);
}

std::vector<std::string> capped(const std::vector<std::string>& values, size_t cap) {
    std::vector<std::string> result;
    result.reserve(values.size());
    for (const std::string& value : values)
        result.push_back(beginning(value, cap));
    return result;
}

bool endsWithSpace(std::string_view text) {
    return !text.empty() && std::string_view(" \t\r\n").find(text.back()) != std::string_view::npos;
}

} // namespace

TokenCodec tokenCodec(const Tokenizer& tokenizer) {
    return {[&tokenizer](std::string_view text) { return tokenizer.encode(text); },
            tokenizer.bos().value_or(-1), tokenizer.eos().value_or(-1)};
}

ExampleEncoder::ExampleEncoder(TokenCodec codec, Template input, Template target, PromptStyle style,
                               int maxTokens)
    : m_codec(std::move(codec)), m_input(std::move(input)), m_target(std::move(target)), m_style(style),
      m_maxTokens(maxTokens) {}

std::vector<int32_t> ExampleEncoder::encodeInput(std::string_view input) const {
    std::vector<int32_t> ids = m_codec.encode(input);
    if (m_style == PromptStyle::DecoderOnly && m_codec.bos >= 0)
        ids.insert(ids.begin(), m_codec.bos);
    if (m_style == PromptStyle::EncoderDecoder && m_codec.eos >= 0)
        ids.push_back(m_codec.eos);
    return ids;
}

std::vector<int32_t> ExampleEncoder::encodeTarget(std::string_view target, std::string_view input) const {
    const bool spaced = m_style == PromptStyle::DecoderOnly && !endsWithSpace(input);
    std::vector<int32_t> ids = m_codec.encode(cat(spaced ? " " : "", target));
    if (m_codec.eos >= 0)
        ids.push_back(m_codec.eos);
    return ids;
}

EncodedExample ExampleEncoder::encode(const Fields& fields) const {
    std::vector<std::string> values = m_input.values(fields);
    EncodedExample example;
    example.target = encodeTarget(m_target.render(fields), m_input.assemble(values));
    const size_t most = m_maxTokens > 0 ? static_cast<size_t>(m_maxTokens) : unlimited;
    fitPrompt(values, most - std::min(most, example.target.size()), example);
    return example;
}

EncodedExample ExampleEncoder::encodePrompt(const Fields& fields, int reserved) const {
    EncodedExample example;
    const size_t most = m_maxTokens > 0 ? static_cast<size_t>(m_maxTokens) : unlimited;
    fitPrompt(m_input.values(fields), most - std::min(most, static_cast<size_t>(reserved)), example);
    return example;
}

/// Finds by halving the greatest number of characters to which every longer field may be cut.
void ExampleEncoder::fitPrompt(const std::vector<std::string>& values, size_t room,
                               EncodedExample& example) const {
    example.prompt = encodeInput(m_input.assemble(values));
    if (example.prompt.size() <= room)
        return;
    example.truncated = true;
    size_t tooLong = 0;
    for (const std::string& value : values)
        tooLong = std::max(tooLong, characters(value));
    size_t fitting = 0;
    example.prompt = encodeInput(m_input.assemble(capped(values, 0)));
    example.fits = example.prompt.size() <= room;
    while (example.fits && tooLong - fitting > 1) {
        const size_t cap = fitting + (tooLong - fitting) / 2;
        std::vector<int32_t> prompt = encodeInput(m_input.assemble(capped(values, cap)));
        if (prompt.size() <= room) {
            fitting = cap;
            example.prompt = std::move(prompt);
        } else {
            tooLong = cap;
        }
    }
}

} // namespace alter
