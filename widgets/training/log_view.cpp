#include "widgets/training/log_view.h"

#include "core/store/run_folder.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/spoken_cells.h"
#include "widgets/views/state_view.h"

#include <QComboBox>
#include <QFile>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QToolButton>

namespace alter {

namespace {

constexpr qint64 readAtMost = 1 << 20; // bytes a look; what is older of a huge file is left out
constexpr int bodyHeight = 140;

struct Piece {
    qint64 end = 0;
    QByteArray bytes = {};
};

/// Runs on the store thread: disks can be slow.
Piece readFrom(const Project& project, const std::string& runId, qint64 offset) {
    QFile file(QString::fromStdString(RunFolder(project, runId).logFile().string()));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const qint64 from = std::max(std::min(offset, file.size()), file.size() - readAtMost);
    file.seek(from);
    Piece piece{.bytes = file.read(readAtMost)};
    piece.end = from + piece.bytes.size();
    return piece;
}

/// Lines of the wanted level and above that hold the words.
class LineFilter : public QSortFilterProxyModel {
  public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void set(int level, const QString& words) {
        m_level = level;
        m_words = words;
        invalidateFilter();
    }

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return index.data(LogModel::levelRole).toInt() >= m_level &&
               index.data().toString().contains(m_words, Qt::CaseInsensitive);
    }

  private:
    int m_level = 0;
    QString m_words;
};

/// The level in the text's colour; the word itself stands in the line.
class LineDelegate : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

  protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const int level = index.data(LogModel::levelRole).toInt();
        const QColor colour = level == static_cast<int>(LineLevel::Error)     ? errorColour(option->palette)
                              : level == static_cast<int>(LineLevel::Warning) ? warningColour(option->palette)
                              : level == static_cast<int>(LineLevel::Debug)
                                  ? secondaryText(option->palette)
                                  : option->palette.color(QPalette::Text);
        option->palette.setColor(QPalette::Text, colour);
    }
};

} // namespace

LogView::LogView(QWidget* parent)
    : QWidget(parent), m_lines(new LogModel(this)), m_shown(new LineFilter(this)), m_fold(new QToolButton),
      m_level(new QComboBox), m_search(new QLineEdit), m_list(new QListView), m_state(new StateView(m_list)),
      m_body(new QWidget) {
    m_shown->setSourceModel(m_lines);
    build();
    setUnfolded(false);
    connect(m_fold, &QToolButton::toggled, this, &LogView::setUnfolded);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogView::filter);
    connect(m_search, &QLineEdit::textChanged, this, &LogView::filter);
}

void LogView::build() {
    m_fold->setText(tr("Log"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setToolTip(tr("What the program that trains wrote"));
    m_level->addItems({tr("All lines"), tr("Info and above"), tr("Warnings and errors"), tr("Errors")});
    nameChoice(*m_level, tr("Least level shown"));
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setClearButtonEnabled(true);
    m_list->setModel(m_shown);
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Lines of the log"));
    m_state->setFixedHeight(bodyHeight);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(spacing::inside);
    bar->addWidget(m_level);
    bar->addWidget(m_search, 1);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(spacing::tight);
    body->addLayout(bar);
    body->addWidget(m_state);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_body);
}

bool LogView::isUnfolded() const {
    return m_fold->isChecked();
}

void LogView::setUnfolded(bool on) {
    m_fold->setChecked(on);
    m_fold->setArrowType(on ? Qt::DownArrow : Qt::RightArrow);
    m_body->setVisible(on);
    if (on)
        refresh();
}

void LogView::setRun(ProjectSession* session, const QString& runId) {
    if (session && session == m_session && runId == m_runId)
        return;
    m_session = session;
    m_runId = runId;
    m_offset = 0;
    m_question = {};
    m_lines->clear();
    m_state->showBusy(tr("Reading the log"));
    if (isUnfolded())
        refresh();
}

void LogView::refresh() {
    if (!m_session || m_runId.isEmpty() || !isUnfolded() || !m_question.begin())
        return;
    m_session->ask(
        this,
        [run = m_runId.toStdString(), offset = m_offset](const Project& project) {
            return readFrom(project, run, offset);
        },
        [this, run = m_runId](const Piece& piece) { take(run, piece.end, piece.bytes); },
        [this](const Error& error) {
            m_question.end();
            m_state->showFailed(error, {tr("Try again"), [this] { refresh(); }});
        });
}

void LogView::take(const QString& runId, qint64 offset, const QByteArray& bytes) {
    if (runId != m_runId)
        return; // another run was chosen meanwhile
    m_offset = offset;
    const QScrollBar* bar = m_list->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    m_lines->append(QString::fromUtf8(bytes));
    showState();
    if (atEnd)
        m_list->scrollToBottom(); // a hand that scrolled up is left alone
    if (m_question.end())
        refresh();
}

void LogView::filter() {
    static_cast<LineFilter*>(m_shown)->set(m_level->currentIndex(), m_search->text());
    showState();
    m_list->scrollToBottom();
}

void LogView::showState() {
    if (m_shown->rowCount() > 0)
        m_state->showFull();
    else if (m_lines->rowCount() > 0)
        m_state->showEmpty(tr("No line has this level and these words."), {tr("Show all lines"), [this] {
                                                                               m_level->setCurrentIndex(0);
                                                                               m_search->clear();
                                                                           }});
    else
        m_state->showEmpty(tr("The log is empty: there was nothing to warn of."));
}

} // namespace alter
