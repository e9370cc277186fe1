#pragma once

#include "core/data/text_stream.h"

#include <string>

namespace alter {

/// Walks through a JSON text of any size, giving out the text of one value at a time. It only knows brackets
/// and strings; what is inside a value is for parseJson() to judge.
class JsonScanner {
  public:
    explicit JsonScanner(TextStream& text) : m_text(text) {}

    /// The next byte that is not white space, without taking it; TextStream::end at the end.
    int peek();
    Position position() const { return m_text.position(); }

    bool takeIf(char c);
    /// Throws BadInput with the place if something else comes.
    void take(char c);

    /// The text of the value that comes next. `opened` is what was taken of it before: "" or its "[".
    std::string takeValue(std::string opened = {});
    /// Passes over a value without keeping it.
    void skipValue();
    /// A member's name, unescaped, with the colon behind it.
    std::string takeName();

    [[noreturn]] void fail(std::string found, std::string expected) const;

  private:
    template <typename Sink>
    void walkValue(int depth, Sink sink);
    template <typename Sink>
    void walkString(Sink sink);

    TextStream& m_text;
    Position m_valueStart;
};

} // namespace alter
