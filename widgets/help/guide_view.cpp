#include "widgets/help/guide_view.h"

#include "widgets/help/guide.h"
#include "widgets/help/guide_text.h"
#include "widgets/theme/spacing.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QFileInfo>
#include <QPixmap>
#include <QScrollBar>
#include <QTextBlock>

#include <utility>

namespace alter {

GuideView::GuideView(QWidget* parent) : QTextBrowser(parent) {
    setObjectName(QStringLiteral("guidePage"));
    setAccessibleName(tr("Page of the guide"));
    setFrameShape(QFrame::NoFrame);
    setOpenExternalLinks(true);
    document()->setDocumentMargin(spacing::page);
    connect(this, &QTextBrowser::sourceChanged, this, &GuideView::arrive);
}

void GuideView::goTo(const QString& place) {
    // A page that was remembered may have gone since.
    const QFileInfo page(Guide::folder + QLatin1Char('/') + place.section(QLatin1Char('#'), 0, 0));
    setSource(QUrl(QStringLiteral("qrc%1/%2").arg(Guide::folder, page.isFile() ? place : Guide::index)));
}

QString GuideView::place() const {
    return m_at.hasFragment() ? m_at.fileName() + QLatin1Char('#') + m_at.fragment() : m_at.fileName();
}

/// source() is still where one was. On a way within a page Qt reads the text again where it was changed, as
/// by its dress.
void GuideView::arrive(const QUrl& at) {
    m_at = at;
    if (!isDressed(*document())) {
        dressGuideText(*document());
        loadPictures();
        markWords();
    }
    if (at.hasFragment())
        showAnchor(at.fragment());
    Q_EMIT arrived(place());
}

/// Markdown's headings are no anchors to Qt.
void GuideView::showAnchor(const QString& anchor) {
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 && guideAnchor(block.text()) == anchor)
            return showFrom(block.position());
}

int GuideView::firstShown() const {
    return cursorForPosition({spacing::page, 0}).position();
}

void GuideView::showFrom(int character) {
    const QTextBlock block = document()->findBlock(character);
    if (!block.isValid())
        return;
    const QRectF place = document()->documentLayout()->blockBoundingRect(block); // lays out as far as there
    const bool isStart = block.position() == 0;
    verticalScrollBar()->setValue(isStart ? 0 : qRound(place.top()) - spacing::inside);
}

void GuideView::mark(const QStringList& words) {
    m_words = words;
    markWords();
}

void GuideView::markWords() {
    QList<ExtraSelection> found;
    for (const QString& word : std::as_const(m_words))
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at)) {
            ExtraSelection selection;
            selection.cursor = at;
            selection.format.setBackground(palette().color(QPalette::Highlight));
            selection.format.setForeground(palette().color(QPalette::HighlightedText));
            found.append(selection);
        }
    setExtraSelections(found);
}

void GuideView::loadPictures() {
    const QHash<QUrl, QImage> before = std::exchange(m_pictures, {});
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (const QTextImageFormat image = part.fragment().charFormat().toImageFormat();
                image.isValid()) {
                const QUrl place = document()->baseUrl().resolved(QUrl(image.name()));
                m_pictures.insert(place, before.contains(place) ? before.value(place)
                                                                : QImage(QLatin1Char(':') + place.path()));
            }
    fitPictures();
}

/// As wide as on its own, or as there is room; drawn with as many dots as the screen has.
void GuideView::fitPictures() {
    m_fittedTo = pictureRoom();
    const double scale = devicePixelRatioF();
    for (auto picture = m_pictures.cbegin(); picture != m_pictures.cend(); ++picture) {
        const int width = qMin(picture.value().width(), m_fittedTo);
        QPixmap fitted = QPixmap::fromImage(
            picture.value().scaledToWidth(qRound(width * scale), Qt::SmoothTransformation));
        fitted.setDevicePixelRatio(scale);
        document()->addResource(QTextDocument::ImageResource, picture.key(), fitted);
    }
    document()->markContentsDirty(0, document()->characterCount());
}

int GuideView::pictureRoom() const {
    return qMax(viewport()->width() - 2 * qRound(document()->documentMargin()), 1);
}

void GuideView::resizeEvent(QResizeEvent* event) {
    const int top = firstShown();
    QTextBrowser::resizeEvent(event);
    if (pictureRoom() == m_fittedTo)
        return;
    fitPictures();
    showFrom(top);
}

/// Another theme: the text's colours were taken from the one before.
void GuideView::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_at.isEmpty())
        renew();
}

void GuideView::renew() {
    const int top = firstShown();
    reload();
    showFrom(top);
}

} // namespace alter
