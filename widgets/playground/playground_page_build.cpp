// The parts of the page put together.
#include "widgets/playground/answer_queue.h"
#include "widgets/playground/batch_view.h"
#include "widgets/playground/decoding_pane.h"
#include "widgets/playground/expert_mixer.h"
#include "widgets/playground/history_panel.h"
#include "widgets/playground/playground_page.h"
#include "widgets/playground/prompt_pane.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/state_view.h"

#include <QAction>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace alter {

namespace {

constexpr int leftWidth = 264;
constexpr int rightWidth = 680;

} // namespace

PlaygroundPage::PlaygroundPage(QWidget* parent)
    : Page(parent), m_queue(new AnswerQueue(this)), m_prompt(new PromptPane), m_decoding(new DecodingPane),
      m_history(new HistoryPanel), m_columns(new AnswerColumns), m_mixer(new ExpertMixer),
      m_batch(new BatchView), m_tabs(new QTabWidget), m_states(nullptr), m_addColumn(new QAction(this)),
      m_showMixer(new QAction(this)) {
    setObjectName(QStringLiteral("playground"));
    build();
    addActions();
    connectParts();
    connectColumns();
    setSession(nullptr);
}

QWidget* PlaygroundPage::buildLeft() {
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, spacing::inside, 0);
    column->setSpacing(spacing::inside);
    column->addWidget(m_prompt, 3);
    column->addWidget(m_decoding);
    column->addWidget(m_history, 2);
    auto* scrolled = new QScrollArea; // unfolded options and many fields may need more than a small window
    scrolled->setWidget(body);
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setMinimumWidth(std::max(leftWidth, body->minimumSizeHint().width()));
    body->setAutoFillBackground(false);
    scrolled->viewport()->setAutoFillBackground(false);
    return scrolled;
}

QWidget* PlaygroundPage::buildRight() {
    auto* answers = new QWidget;
    auto* column = new QVBoxLayout(answers);
    column->setContentsMargins(spacing::inside, spacing::inside, 0, 0);
    column->setSpacing(spacing::inside);
    column->addWidget(m_columns, 1);
    column->addWidget(m_mixer);
    m_mixer->hide();
    m_mixer->setObjectName(QStringLiteral("mixer"));
    m_tabs->setObjectName(QStringLiteral("modes"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(answers, tr("Answers"));
    m_tabs->addTab(m_batch, tr("Batch"));
    return m_tabs;
}

void PlaygroundPage::build() {
    auto* splitter = new QSplitter;
    splitter->addWidget(buildLeft());
    splitter->addWidget(buildRight());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({leftWidth, rightWidth});
    m_states = new StateView(splitter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::group, spacing::inside, spacing::group, spacing::inside);
    column->addWidget(m_states);
}

void PlaygroundPage::addActions() {
    m_addColumn->setText(tr("Add column"));
    m_addColumn->setIcon(alter::icon(IconShape::Add));
    m_addColumn->setObjectName(QStringLiteral("addColumn"));
    m_showMixer->setText(tr("Expert mixer"));
    m_showMixer->setIcon(alter::icon(IconShape::Settings));
    m_showMixer->setCheckable(true);
    m_showMixer->setObjectName(QStringLiteral("showMixer"));
    connect(m_addColumn, &QAction::triggered, m_columns, &AnswerColumns::addColumn);
    connect(m_showMixer, &QAction::toggled, m_mixer, &QWidget::setVisible);
}

void PlaygroundPage::connectParts() {
    for (const QKeyCombination keys : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &PlaygroundPage::ask);
    }
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    escape->setEnabled(false);
    connect(escape, &QShortcut::activated, this, &PlaygroundPage::cancel);
    connect(m_queue, &AnswerQueue::busyChanged, escape, &QShortcut::setEnabled);
    connect(m_queue, &AnswerQueue::busyChanged, m_prompt, &PromptPane::setBusy);
    connect(m_prompt, &PromptPane::askWanted, this, &PlaygroundPage::ask);
    connect(m_prompt, &PromptPane::cancelWanted, this, &PlaygroundPage::cancel);
    connect(m_prompt, &PromptPane::edited, m_columns, &AnswerColumns::setOutdated);
    connect(m_prompt, &PromptPane::exampleWanted, this, &PlaygroundPage::fillExample);
    connect(m_prompt, &PromptPane::taskChosen, this, [this](const QString& task) {
        followTask();
        m_columns->setOutdated();
        if (!task.isEmpty() && task.toStdString() != severalTasks)
            m_session->subject().setTask(task);
    });
    connect(m_decoding, &DecodingPane::askWanted, this, &PlaygroundPage::ask);
    connect(m_history, &HistoryPanel::recalled, this, &PlaygroundPage::recall);
    connect(m_mixer, &ExpertMixer::askWanted, this, &PlaygroundPage::ask);
    connect(m_mixer, &ExpertMixer::rested, this, &PlaygroundPage::askWithMix);
}

void PlaygroundPage::connectColumns() {
    connect(m_columns, &AnswerColumns::columnsChanged, this, &PlaygroundPage::columnsChanged);
    connect(m_columns, &AnswerColumns::againWanted, this,
            [this](AnswerColumn* column) { askAgain({column}); });
    connect(m_columns, &AnswerColumns::answerBegun, this,
            [this](PromptAnswer* answer) { m_queue->add(answer); });
    connect(m_columns, &AnswerColumns::exampleWanted, this,
            [this](AnswerColumn* column) { addExample(*column); });
    connect(m_columns, &AnswerColumns::commandWanted, this,
            [this](AnswerColumn* column) { copyCommand(*column); });
    connect(m_batch, &BatchView::askWanted, this, &PlaygroundPage::askBatch);
    connect(m_batch, &BatchView::cancelWanted, this, &PlaygroundPage::cancel);
    connect(m_batch, &BatchView::noticed, this, &PlaygroundPage::noticed);
}

} // namespace alter
