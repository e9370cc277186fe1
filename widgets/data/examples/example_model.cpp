#include "widgets/data/examples/example_model.h"

#include "core/base/unicode.h"
#include "core/data/template_filter.h"
#include "widgets/data/tasks/task_health.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/colours.h"
#include "widgets/views/metric_words.h"

#include <QElapsedTimer>
#include <QFont>
#include <QGuiApplication>

#include <algorithm>

namespace alter {

namespace {

constexpr int pageRows = 100;
constexpr int mostPages = 80;
constexpr int mostWanted = 4;
constexpr int64_t firstLook = 2'000;
constexpr int64_t mostLook = 50'000;
constexpr int64_t leastLook = 500;
constexpr qint64 pieceTime = 100; ///< ms: other questions of the window wait no longer
constexpr int columnSample = 50;
constexpr size_t cellCharacters = 200;

ExampleRow rowOfExample(Example example) {
    Fields fields = Fields::parse(example.fields, nullptr, false);
    return {std::move(example), std::move(fields)};
}

/// The names of the fields of a task's first examples.
QStringList fieldsOf(const ExampleBrowser& browser, int64_t taskId) {
    QStringList names;
    const ExampleIds sample = browser.search(taskId, {}, {}, columnSample);
    for (const Example& example : browser.examples(sample.ids)) {
        const ExampleRow row = rowOfExample(example);
        if (!row.fields.is_object())
            continue;
        for (const auto& [name, value] : row.fields.items())
            if (const QString text = QString::fromStdString(name); !names.contains(text))
                names.append(text);
    }
    return names;
}

} // namespace

QString cellText(const Fields& value) {
    return QString::fromStdString(shortened(collapseSpaces(valueText(value)), cellCharacters));
}

void ExampleModel::setSession(ProjectSession* session) {
    m_session = session;
    search(0, {}, {});
}

void ExampleModel::search(int64_t taskId, const ExampleFilter& filter, const QStringList& firstFields) {
    const bool otherTask = taskId != m_taskId;
    ++m_search;
    m_taskId = taskId;
    m_filter = filter;
    m_firstFields = firstFields;
    m_place = {};
    m_looked = 0;
    m_look = firstLook;
    m_wanted.clear();
    m_fetching = -1;
    m_searching = m_session && taskId != 0;
    m_fresh = m_searching;
    // The rows of the search before stay in view until there are new ones, unless they are another task's.
    if (otherTask || !m_searching) {
        beginResetModel();
        m_ids.clear();
        m_pages.clear();
        m_fields.clear();
        endResetModel();
    }
    if (m_searching)
        lookOn();
}

void ExampleModel::lookOn() {
    m_session->ask(
        this,
        [taskId = m_taskId, filter = m_filter, place = m_place, look = m_look,
         isFirst = m_fresh](const Project& project) {
            const ExampleBrowser browser(project);
            QElapsedTimer clock;
            clock.start();
            Piece piece{browser.search(taskId, filter, place, look), {}, clock.elapsed()};
            if (isFirst)
                piece.fields = fieldsOf(browser, taskId);
            return piece;
        },
        [this, number = m_search](Piece piece) {
            if (number == m_search)
                take(std::move(piece));
        },
        [this, number = m_search](const Error& error) {
            if (number != m_search)
                return;
            m_searching = false;
            Q_EMIT failed(error);
        });
}

void ExampleModel::take(Piece piece) {
    const ExampleIds& found = piece.found;
    if (m_fresh) {
        m_fresh = false;
        beginResetModel();
        m_ids = found.ids;
        m_pages.clear();
        m_fields = m_firstFields;
        m_fields.removeIf([&piece](const QString& name) { return !piece.fields.contains(name); });
        for (const QString& name : std::as_const(piece.fields))
            if (!m_fields.contains(name))
                m_fields.append(name);
        endResetModel();
    } else if (!found.ids.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(found.ids.size()) - 1);
        m_ids.insert(m_ids.end(), found.ids.begin(), found.ids.end());
        endInsertRows();
        m_pages.remove((rowCount() - static_cast<int>(found.ids.size())) / pageRows); // it was not full
    }
    m_place = found.next;
    m_looked += found.looked;
    m_searching = !found.atEnd();
    // What a look costs differs a thousandfold: none but the ids are read, or every prompt is cut into
    // tokens.
    m_look = std::clamp<int64_t>(m_look * pieceTime / std::max<qint64>(1, piece.took), leastLook, mostLook);
    if (m_searching)
        lookOn();
    Q_EMIT searched(m_looked);
}

void ExampleModel::refresh() {
    ++m_refreshes;
    for (Page& page : m_pages)
        page.stale = true;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0),
                           index(rowCount() - 1, columnCount() - 1)); // what is in view asks again
}

int64_t ExampleModel::idAt(int row) const {
    return row >= 0 && row < rowCount() ? m_ids[static_cast<size_t>(row)] : 0;
}

int ExampleModel::rowOf(int64_t id) const {
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

const ExampleRow* ExampleModel::at(int row) const {
    if (row < 0 || row >= rowCount())
        return nullptr;
    const auto page = m_pages.find(row / pageRows);
    if (page == m_pages.end() || page->stale)
        want(row / pageRows);
    if (page == m_pages.end())
        return nullptr;
    page->lastSeen = ++m_looks;
    const int64_t id = idAt(row);
    const auto found = std::find_if(page->rows.begin(), page->rows.end(),
                                    [id](const ExampleRow& candidate) { return candidate.example.id == id; });
    return found == page->rows.end() ? nullptr : &*found;
}

/// Notes that a page is being looked at. The latest comes first: who scrolls fast does not wait for what went
/// by.
void ExampleModel::want(int page) const {
    if (page == m_fetching)
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    if (m_fetching < 0)
        QMetaObject::invokeMethod(const_cast<ExampleModel*>(this), &ExampleModel::fetch,
                                  Qt::QueuedConnection);
}

void ExampleModel::fetch() {
    if (m_fetching >= 0 || m_wanted.isEmpty() || !m_session)
        return;
    m_fetching = m_wanted.takeLast();
    const auto from = std::min(static_cast<size_t>(m_fetching) * pageRows, m_ids.size());
    const auto to = std::min(from + pageRows, m_ids.size());
    m_session->ask(
        this,
        [ids =
             std::vector<int64_t>(m_ids.begin() + static_cast<std::ptrdiff_t>(from),
                                  m_ids.begin() + static_cast<std::ptrdiff_t>(to))](const Project& project) {
            std::vector<ExampleRow> rows;
            for (Example& example : ExampleBrowser(project).examples(ids))
                rows.push_back(rowOfExample(std::move(example)));
            return rows;
        },
        [this, page = m_fetching, to, number = m_search,
         refreshes = m_refreshes](std::vector<ExampleRow> rows) {
            // Since it was asked for, edits may have come, or more ids for its end.
            const bool grown = to < m_ids.size() && to % pageRows != 0;
            if (number == m_search)
                takePage(page, {std::move(rows), refreshes != m_refreshes || grown, ++m_looks});
        },
        [this](const Error& error) {
            m_fetching = -1;
            Q_EMIT failed(error);
        });
}

void ExampleModel::takePage(int page, Page taken) {
    m_fetching = -1;
    Page& place = m_pages[page];
    const bool different = place.rows != taken.rows || taken.stale;
    place = std::move(taken);
    forgetOldPages();
    const int first = page * pageRows;
    const int last = std::min(first + pageRows, rowCount()) - 1;
    if (different && first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    fetch();
}

/// Not those farthest from the view: the current row may be far away from it, and is looked at, too.
void ExampleModel::forgetOldPages() {
    while (m_pages.size() > mostPages) {
        const auto oldest =
            std::min_element(m_pages.cbegin(), m_pages.cend(),
                             [](const Page& a, const Page& b) { return a.lastSeen < b.lastSeen; });
        m_pages.erase(oldest);
    }
}

int ExampleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int ExampleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FirstField + static_cast<int>(m_fields.size());
}

QVariant ExampleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole && section == SourceRowColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == SplitColumn)
        return tr("Split");
    if (section == SourceRowColumn)
        return tr("Row");
    return m_fields.value(section - FirstField);
}

QVariant ExampleModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == SourceRowColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::FontRole && role != Qt::ForegroundRole &&
        role != Qt::ToolTipRole)
        return {};
    const ExampleRow* row = at(index.row());
    if (!row)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    if (role == Qt::DisplayRole)
        return cell(*row, index.column());
    if (!row->example.excluded)
        return {};
    if (role == Qt::ForegroundRole)
        return secondaryText(QGuiApplication::palette());
    if (role == Qt::ToolTipRole)
        return tr("Excluded: left out of training and evaluation.");
    QFont struck = QGuiApplication::font();
    struck.setStrikeOut(index.column() >= FirstField);
    return struck;
}

QVariant ExampleModel::cell(const ExampleRow& row, int column) const {
    if (column == SplitColumn)
        return row.example.excluded ? tr("%1, excluded").arg(splitTitle(row.example.split))
                                    : splitTitle(row.example.split);
    if (column == SourceRowColumn)
        return row.example.sourceRow > 0 ? countText(row.example.sourceRow) : QStringLiteral("–");
    const auto name = m_fields.value(column - FirstField).toStdString();
    if (!row.fields.is_object() || !row.fields.contains(name))
        return {};
    return cellText(row.fields.at(name));
}

} // namespace alter
