// The parts of a column put together.
#include "widgets/playground/answer_column.h"
#include "widgets/playground/answer_text.h"
#include "widgets/playground/probability_bars.h"
#include "widgets/playground/routing_strip.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/views/error_details.h"
#include "widgets/views/spoken_cells.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace alter {

AnswerColumn::AnswerColumn(QWidget* parent)
    : QWidget(parent), m_run(new QComboBox), m_expert(new QComboBox), m_task(new QComboBox),
      m_more(new QToolButton), m_remove(new QToolButton), m_again(new QAction(tr("Ask again"), this)),
      m_copy(new QAction(tr("Copy answer"), this)), m_copyError(new QAction(tr("Copy details"), this)),
      m_command(new QAction(tr("Copy as command line"), this)),
      m_example(new QAction(tr("Add to the task as an example…"), this)), m_status(new QLabel),
      m_reading(new QLabel), m_fault(new QLabel), m_guess(new QLabel), m_loading(new QProgressBar),
      m_back(new QPushButton(tr("Back to the first answer"))), m_text(new AnswerText),
      m_bars(new ProbabilityBars), m_routing(new RoutingStrip) {
    build();
    buildMenu();
    m_statusBeat.setSingleShot(true);
    connect(&m_statusBeat, &QTimer::timeout, this, &AnswerColumn::showStep);
    for (QComboBox* box : {m_run, m_expert, m_task})
        connect(box, &QComboBox::activated, this, &AnswerColumn::chooseSource);
    connect(m_text, &AnswerText::tokenActivated, this, &AnswerColumn::showAlternatives);
    connect(m_back, &QPushButton::clicked, this, &AnswerColumn::goBack);
    connect(m_remove, &QToolButton::clicked, this, &AnswerColumn::removeWanted);
    connect(m_text, &AnswerText::tokenRead, this, [this](const QString& reading) {
        m_reading->setText(reading);
        m_reading->setVisible(!reading.isEmpty());
    });
    m_reading->hide();
    m_routing->hide();
    fillSources();
    showStep();
    showLabels();
}

void AnswerColumn::build() {
    setMinimumWidth(leastWidth);
    m_run->setObjectName(QStringLiteral("run"));
    nameChoice(*m_run, tr("Model of this column"));
    m_expert->setObjectName(QStringLiteral("expert"));
    nameChoice(*m_expert, tr("Experts of this column"));
    m_task->setObjectName(QStringLiteral("ownTask"));
    nameChoice(*m_task, tr("Task of this column"));
    m_task->hide();
    for (QComboBox* box : {m_run, m_expert, m_task}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    m_status->setObjectName(QStringLiteral("status"));
    m_reading->setObjectName(QStringLiteral("reading"));
    m_fault->setObjectName(QStringLiteral("fault"));
    m_guess->setObjectName(QStringLiteral("guess"));
    for (QLabel* label : {m_status, m_reading, m_fault, m_guess}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_status->setFont(smallFont());
    m_reading->setFont(smallFont());
    m_fault->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_back->setObjectName(QStringLiteral("back"));
    m_loading->setObjectName(QStringLiteral("loading"));
    m_loading->setAccessibleName(tr("Loading the model"));
    m_loading->setRange(0, 0); // the engine does not say how far it is
    m_loading->setTextVisible(false);
    m_loading->setFixedHeight(spacing::inside);
    m_text->setObjectName(QStringLiteral("answer"));
    m_text->setAccessibleName(tr("Answer"));
    m_text->setAccessibleDescription(
        tr("A click on a token, or Enter, shows what could have come in its place."));
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::tight);
    head->addWidget(m_run, 1);
    head->addWidget(m_more);
    head->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addLayout(head);
    column->addWidget(m_task);
    column->addWidget(m_expert);
    column->addWidget(m_status);
    column->addWidget(m_loading);
    column->addWidget(m_fault);
    column->addWidget(m_text, 2);
    column->addWidget(m_reading);
    column->addWidget(m_back);
    column->addWidget(m_guess);
    column->addWidget(m_bars);
    column->addWidget(m_routing, 3);
}

void AnswerColumn::buildMenu() {
    auto* menu = new QMenu(m_more);
    menu->addActions({m_again, m_copy, m_copyError, m_command});
    menu->addSeparator();
    menu->addAction(m_example);
    menu->setToolTipsVisible(true);
    m_example->setObjectName(QStringLiteral("addExample"));
    m_command->setObjectName(QStringLiteral("copyCommand"));
    m_again->setObjectName(QStringLiteral("again"));
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setIcon(icon(IconShape::More));
    m_more->setToolTip(tr("More about this answer"));
    m_more->setAccessibleName(tr("More about this answer"));
    m_remove->setIcon(icon(IconShape::Close));
    m_remove->setAccessibleName(tr("Remove this column"));
    m_remove->setObjectName(QStringLiteral("remove"));
    for (QToolButton* button : {m_more, m_remove}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    connect(m_again, &QAction::triggered, this, &AnswerColumn::againWanted);
    connect(m_copy, &QAction::triggered, this, &AnswerColumn::copyText);
    connect(m_copyError, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(errorDetails(m_answer->error(), *this)); });
    connect(m_command, &QAction::triggered, this, &AnswerColumn::commandWanted);
    connect(m_example, &QAction::triggered, this, &AnswerColumn::exampleWanted);
}

} // namespace alter
