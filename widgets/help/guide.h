#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace alter {

/// A page's part under one heading.
struct GuideSection {
    QString title;
    QString place; ///< "file.md#anchor"; of a page's beginning "file.md"
    QString words; ///< the heading and all below it, up to the next
};

struct GuidePage {
    QString title;
    QString file;
    std::vector<GuideSection> sections; ///< the first is its beginning
};

/// The guide as it was compiled in: docs/guide, in Markdown.
class Guide {
  public:
    static const QString folder; ///< in the program's resources
    static const QString index;  ///< the page that names the others

    /// The index first, then the pages in the order in which it names them.
    Guide();

    const std::vector<GuidePage>& pages() const { return m_pages; }

    /// Whether the section has every one of the words, or parts of words, in any order.
    static bool matches(const GuideSection& section, const QStringList& words);

  private:
    std::vector<GuidePage> m_pages;
};

/// The anchor of a heading, as on GitHub: "Ask it, live" -> "ask-it-live".
QString guideAnchor(const QString& heading);

/// The place in the guide that belongs to a page of the window, by its object name; the index for any other.
QString guidePlaceFor(const QString& page);

} // namespace alter
