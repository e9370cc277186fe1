#include "core/formats/tokenizer.h"

namespace alter {

namespace {

/// How many bytes the character has that `byte` begins; 0 if it begins none.
size_t lengthFrom(unsigned char byte) {
    return byte >> 5 == 6 ? 2 : byte >> 4 == 14 ? 3 : byte >> 3 == 30 ? 4 : 0;
}

} // namespace

bool TokenStream::endsInsideCharacter() const {
    for (size_t back = 1; back <= 3 && back <= m_ids.size(); ++back) {
        const auto byte = m_tokenizer->byteOf(m_ids[m_ids.size() - back]);
        if (!byte)
            return false;
        if (*byte >> 6 != 2)
            return lengthFrom(*byte) > back;
    }
    return false;
}

std::string TokenStream::next(int32_t id) {
    m_ids.push_back(id);
    if (endsInsideCharacter())
        return {};
    const std::string text = m_tokenizer->decode(m_ids);
    std::string fresh = text.substr(m_shown.size());
    // One token stays as context, because a model may drop the space at the beginning of a text. A token
    // without text of its own is no context.
    m_shown = m_tokenizer->decode({id});
    if (m_shown.empty())
        m_shown = text;
    else
        m_ids = {id};
    return fresh;
}

std::string TokenStream::finish() {
    std::string rest = m_ids.empty() ? std::string() : m_tokenizer->decode(m_ids).substr(m_shown.size());
    m_ids.clear();
    m_shown.clear();
    return rest;
}

} // namespace alter
