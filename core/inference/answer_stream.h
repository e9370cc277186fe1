#pragma once

#include "core/formats/tokenizer.h"

#include <string>
#include <string_view>
#include <vector>

namespace alter {

/// The text of an answer as its tokens come. Text that may be the beginning of a stop text is withheld until
/// it is certain; what follows a stop text is dropped.
class AnswerStream {
  public:
    AnswerStream(const Tokenizer& tokenizer, const std::vector<std::string>& stop)
        : m_stream(tokenizer), m_stop(&stop) {}

    /// The text that became certain with this token; `last` also gives out what was withheld.
    std::string next(int32_t token, bool last);
    /// What the token would add to the text, stop texts aside; nothing changes.
    std::string trial(int32_t token) const;
    /// The same as next(), for an end of the answer that brings no token of its own (or one without text).
    std::string finish();

    bool stopped() const { return m_stopped; } ///< a stop text was found
    const std::string& text() const { return m_text; }

  private:
    std::string release(const std::string& fresh, bool last);

    TokenStream m_stream;
    const std::vector<std::string>* m_stop;
    std::string m_held; ///< perhaps the beginning of a stop text
    std::string m_text; ///< all that was given out
    bool m_stopped = false;
};

} // namespace alter
