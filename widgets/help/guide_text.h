#pragma once

class QTextDocument;

namespace alter {

/// The manners of the program for a text that came from Markdown: sizes of type, space between parts, code
/// set in.
void dressGuideText(QTextDocument& text);
/// Whether it was; not any more once it was read again.
bool isDressed(const QTextDocument& text);

} // namespace alter
