#pragma once

#include <QHash>
#include <QImage>
#include <QTextBrowser>

namespace alter {

/// A page of the guide: Markdown with pictures as wide as there is room for. Links to places of the guide
/// lead there, others to the system's browser.
class GuideView : public QTextBrowser {
    Q_OBJECT

  public:
    explicit GuideView(QWidget* parent = nullptr);

    /// "file.md" or "file.md#anchor".
    void goTo(const QString& place);
    QString place() const;

    /// The character that stands at the top, and putting one there, whatever the width is by now.
    int firstShown() const;
    void showFrom(int character);

    /// Marks the words wherever the page has them, on this page and those that follow.
    void mark(const QStringList& words);

  Q_SIGNALS:
    void arrived(const QString& place);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void arrive(const QUrl& at);
    void showAnchor(const QString& anchor);
    void renew();
    void markWords();
    void loadPictures();
    void fitPictures();
    int pictureRoom() const;

    QUrl m_at;
    QHash<QUrl, QImage> m_pictures; ///< of this page, in their own size
    QStringList m_words;
    int m_fittedTo = 0;
};

} // namespace alter
