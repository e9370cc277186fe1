#include "widgets/playground/history_panel.h"

#include "widgets/playground/history_model.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/state_view.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace alter {

namespace {

constexpr int mostShown = 200;

} // namespace

HistoryPanel::HistoryPanel(QWidget* parent)
    : QWidget(parent), m_model(new HistoryModel(this)), m_search(new QLineEdit),
      m_favourites(new QCheckBox(tr("Favourites"))), m_list(new QListView), m_states(new StateView(m_list)) {
    build();
    connect(m_search, &QLineEdit::textChanged, this, &HistoryPanel::refresh);
    connect(m_favourites, &QCheckBox::toggled, this, &HistoryPanel::refresh);
    const auto recall = [this](const QModelIndex& index) { Q_EMIT recalled(m_model->record(index.row())); };
    connect(m_list, &QListView::activated, this, recall);
    connect(m_model, &HistoryModel::favouriteChosen, this, [this](qint64 id, bool favourite) {
        m_session->change(this, [id, favourite](const Project& project) {
            PromptHistory(project).setFavourite(id, favourite);
        });
    });
}

void HistoryPanel::build() {
    m_search->setPlaceholderText(tr("Search the history"));
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setClearButtonEnabled(true);
    m_favourites->setObjectName(QStringLiteral("favourites"));
    m_favourites->setToolTip(tr("Show favourites only; tick a prompt to make it one."));
    m_list->setModel(m_model);
    m_list->setObjectName(QStringLiteral("history"));
    m_list->setAccessibleName(tr("Prompts that were asked"));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_states->setNarrow();
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::inside);
    row->addWidget(new QLabel(tr("History")), 1);
    row->addWidget(m_favourites);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addLayout(row);
    column->addWidget(m_search);
    column->addWidget(m_states, 1);
}

void HistoryPanel::setSession(ProjectSession* session) {
    m_session = session;
    m_asking = {};
    m_model->setRecords({});
    m_states->showBusy(tr("Reading the history…"));
    refresh();
}

void HistoryPanel::add(const PromptRecord& record) {
    m_session->change(this, [record](const Project& project) { PromptHistory(project).add(record); });
}

void HistoryPanel::refresh() {
    if (!m_session || !m_asking.begin())
        return;
    m_session->ask(
        this,
        [words = m_search->text().toStdString(), favourites = m_favourites->isChecked()](
            const Project& project) { return PromptHistory(project).search(words, favourites, mostShown); },
        [this](std::vector<PromptRecord> records) {
            show(std::move(records));
            if (m_asking.end())
                refresh();
        },
        [this](const Error& error) {
            m_asking.end();
            m_states->showFailed(error, {tr("Read again"), [this] { refresh(); }});
        });
}

void HistoryPanel::show(std::vector<PromptRecord> records) {
    const bool isEmpty = records.empty();
    m_model->setRecords(std::move(records));
    if (!isEmpty)
        m_states->showFull();
    else if (m_search->text().isEmpty() && !m_favourites->isChecked())
        m_states->showEmpty(tr("What you ask is kept here, to be tried again."));
    else
        m_states->showEmpty(tr("No prompt is like that."), {tr("Show all"), [this] {
                                                                m_favourites->setChecked(false);
                                                                m_search->clear();
                                                            }});
}

} // namespace alter
