#include "widgets/help/guide_text.h"

#include "widgets/theme/spacing.h"

#include <QFont>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace alter {

namespace {

constexpr int titleSize = 1; // steps of Qt's, about 1.2 times as large
constexpr int bodySize = 0;
constexpr double lineHeight = 125; // per cent
constexpr int dressedProperty = QTextFormat::UserProperty;

bool isCode(const QTextBlock& block) {
    return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

void dressHeading(const QTextBlock& block) {
    const bool isTitle = block.blockFormat().headingLevel() == 1;
    QTextCursor cursor(block);
    QTextBlockFormat space;
    space.setTopMargin(isTitle ? 0 : spacing::group);
    space.setBottomMargin(spacing::inside);
    cursor.mergeBlockFormat(space);
    cursor.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat type;
    type.setProperty(QTextFormat::FontSizeAdjustment, isTitle ? titleSize : bodySize);
    type.setFontWeight(QFont::Bold);
    cursor.mergeCharFormat(type);
}

/// The lines of one piece lie close together, set in from the text.
void dressCode(const QTextBlock& block) {
    QTextBlockFormat format;
    format.setTopMargin(0);
    format.setBottomMargin(isCode(block.next()) ? 0 : spacing::inside + spacing::tight);
    format.setLeftMargin(spacing::group);
    format.setNonBreakableLines(false);
    QTextCursor(block).mergeBlockFormat(format);
}

void dressParagraph(const QTextBlock& block) {
    const bool goesOn = block.textList() && block.next().textList() == block.textList(); // with another point
    QTextBlockFormat space;
    space.setTopMargin(0);
    space.setBottomMargin(goesOn ? spacing::tight : spacing::inside + spacing::tight);
    // A picture's line is as high as the picture.
    if (!block.text().contains(QChar::ObjectReplacementCharacter))
        space.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    QTextCursor(block).mergeBlockFormat(space);
}

} // namespace

bool isDressed(const QTextDocument& text) {
    return text.begin().blockFormat().boolProperty(dressedProperty);
}

void dressGuideText(QTextDocument& text) {
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            dressHeading(block);
        else if (isCode(block))
            dressCode(block);
        else
            dressParagraph(block);
    }
    QTextBlockFormat done;
    done.setProperty(dressedProperty, true);
    QTextCursor(text.begin()).mergeBlockFormat(done);
}

} // namespace alter
