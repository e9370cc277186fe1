#pragma once

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace alter {

enum class LineLevel { Debug, Info, Warning, Error };

/// The lines of a run's log file, each with the level it names; the oldest go when there are too many.
class LogModel : public QAbstractListModel {
    Q_OBJECT

  public:
    static constexpr int levelRole = Qt::UserRole;
    static constexpr int mostLines = 20'000;

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    void clear();
    /// Text as it was read; the last line may be whole only with the next piece.
    void append(const QString& text);

    static LineLevel levelOf(const QString& line); ///< Info where it names none

  private:
    struct Line {
        QString text;
        LineLevel level;
    };
    void makeRoomFor(int lines);

    std::vector<Line> m_lines;
    QString m_unfinished;
};

} // namespace alter
