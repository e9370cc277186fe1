#include "widgets/help/guide.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace alter {

namespace {

QString textOf(const QString& file) {
    QFile opened(Guide::folder + QLatin1Char('/') + file);
    return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
}

/// What a person reads of a line: without marks, without where links lead, without pictures' files.
QString plainWords(QString line) {
    static const QRegularExpression target(QStringLiteral("\\]\\([^)]*\\)"));
    static const QRegularExpression marks(QStringLiteral("[*`|\\[\\]]|^#+ |^!"));
    return line.remove(target).remove(marks).trimmed();
}

GuidePage readPage(const QString& file) {
    GuidePage page{.title = {}, .file = file, .sections = {{.title = {}, .place = file, .words = {}}}};
    bool isCode = false;
    for (const QString& line : textOf(file).split(QLatin1Char('\n'))) {
        if (line.startsWith(QStringLiteral("```"))) {
            isCode = !isCode;
            continue;
        }
        const QString words = plainWords(line);
        if (!isCode && line.startsWith(QStringLiteral("# "))) {
            page.title = words;
            page.sections.front().title = words;
        } else if (!isCode && line.startsWith(QStringLiteral("## "))) {
            page.sections.push_back(
                {.title = words, .place = file + QLatin1Char('#') + guideAnchor(words), .words = {}});
        }
        page.sections.back().words += words + QLatin1Char('\n');
    }
    return page;
}

} // namespace

const QString Guide::folder = QStringLiteral(":/docs/guide");
const QString Guide::index = QStringLiteral("README.md");

Guide::Guide() {
    m_pages.push_back(readPage(index));
    static const QRegularExpression link(QStringLiteral("^- \\[[^\\]]*\\]\\(([-a-z]+\\.md)\\)"),
                                         QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch& match : link.globalMatch(textOf(index)))
        m_pages.push_back(readPage(match.captured(1)));
}

bool Guide::matches(const GuideSection& section, const QStringList& words) {
    return std::all_of(words.begin(), words.end(), [&section](const QString& word) {
        return section.words.contains(word, Qt::CaseInsensitive);
    });
}

QString guideAnchor(const QString& heading) {
    static const QRegularExpression dropped(QStringLiteral("[^\\w -]"));
    return heading.toLower().remove(dropped).replace(QLatin1Char(' '), QLatin1Char('-'));
}

QString guidePlaceFor(const QString& page) {
    const std::initializer_list<std::pair<QString, QString>> places = {
        {QStringLiteral("data"), QStringLiteral("bring-your-own-data.md")},
        {QStringLiteral("train"), QStringLiteral("ten-minute-tour.md#train")},
        {QStringLiteral("routing"), QStringLiteral("read-the-routing.md")},
        {QStringLiteral("playground"), QStringLiteral("ten-minute-tour.md#ask")},
        {QStringLiteral("results"), QStringLiteral("ten-minute-tour.md#compare")}};
    for (const auto& [name, place] : places)
        if (name == page)
            return place;
    return Guide::index;
}

} // namespace alter
