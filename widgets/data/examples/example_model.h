#pragma once

#include "core/base/error.h"
#include "core/data/record.h"
#include "core/store/example_browser.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <vector>

namespace alter {

class ProjectSession;

/// An example with its fields read.
struct ExampleRow {
    Example example;
    Fields fields;
    bool operator==(const ExampleRow& other) const {
        return example.fields == other.example.fields && example.split == other.example.split &&
               example.excluded == other.example.excluded && example.id == other.example.id;
    }
};

/// The examples of a task that a filter lets through. Their ids come in pieces, their contents page by page
/// as they are looked at; until then a row shows "…".
class ExampleModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { SplitColumn, SourceRowColumn, FirstField };

    using QAbstractTableModel::QAbstractTableModel;

    void setSession(ProjectSession* session);
    /// Begins anew; `firstFields` are the columns that come first. Task 0 = nothing.
    void search(int64_t taskId, const ExampleFilter& filter, const QStringList& firstFields);
    /// What is shown may have changed in the project: looks again, without a jump.
    void refresh();

    int64_t idAt(int row) const;
    int rowOf(int64_t id) const; ///< -1 = not (yet) here
    /// Null until the page is there.
    const ExampleRow* at(int row) const;
    bool isSearching() const { return m_searching; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  Q_SIGNALS:
    /// Another piece is here, or the search ended; `looked` examples were looked at.
    void searched(qint64 looked);
    void failed(const alter::Error& error);

  private:
    struct Page {
        std::vector<ExampleRow> rows;
        bool stale = false; ///< read before the last refresh()
        mutable qint64 lastSeen = 0;
    };
    struct Piece {
        ExampleIds found;
        QStringList fields;
        qint64 took = 0; ///< ms
    };

    void lookOn();
    void take(Piece piece);
    void want(int page) const;
    void fetch();
    void takePage(int page, Page taken);
    void forgetOldPages();
    QVariant cell(const ExampleRow& row, int column) const;

    ProjectSession* m_session = nullptr;
    int m_search = 0; ///< answers to an earlier one are dropped
    int64_t m_taskId = 0;
    ExampleFilter m_filter;
    QStringList m_firstFields;
    QStringList m_fields;
    ExamplePlace m_place;
    qint64 m_looked = 0;
    int64_t m_look = 0; ///< how many examples the next piece looks at
    bool m_searching = false;
    bool m_fresh = false; ///< the first piece of a search is still out
    std::vector<int64_t> m_ids;
    QHash<int, Page> m_pages;
    mutable QList<int> m_wanted; ///< pages, the latest last
    mutable qint64 m_looks = 0;  ///< a clock for Page::lastSeen
    int m_fetching = -1;
    int m_refreshes = 0;
};

/// A value of a field in one line, for a cell.
QString cellText(const Fields& value);

} // namespace alter
