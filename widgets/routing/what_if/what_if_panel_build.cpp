// The parts of the what-if panel put together.
#include "widgets/routing/what_if/what_if_model.h"
#include "widgets/routing/what_if/what_if_panel.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/plain_table.h"
#include "widgets/views/spoken_cells.h"
#include "widgets/views/state_view.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

namespace alter {

namespace {

constexpr int leastWidth = 240;
constexpr int largestFactor = 40; ///< twice the gates, in steps of 0.05
constexpr int usualLimit = 200, largestLimit = 1'000'000;
constexpr int leastHistoryHeight = 96;

QComboBox* choice(const QString& objectName) {
    auto* box = new QComboBox;
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

} // namespace

WhatIfPanel::WhatIfPanel(QWidget* parent)
    : QScrollArea(parent), m_task(choice(QStringLiteral("whatIfTask"))),
      m_expert(choice(QStringLiteral("whatIfExpert"))), m_change(choice(QStringLiteral("whatIfChange"))),
      m_factor(new QSlider(Qt::Horizontal)), m_factorText(new QLabel),
      m_factorLabel(new QLabel(tr("&Factor"))), m_sentence(new QLabel), m_factorRow(new QWidget),
      m_limit(new QSpinBox), m_rescore(new QPushButton(tr("Rescore validation"))),
      m_states(new StateView(new QWidget)), m_model(new WhatIfModel(this)), m_history(new QTableView),
      m_historyBox(new QWidget) {
    build();
    connectParts();
    setSession(nullptr);
}

QWidget* WhatIfPanel::buildFactor() {
    m_factor->setObjectName(QStringLiteral("factor"));
    m_factor->setRange(0, largestFactor);
    m_factor->setValue(largestFactor / 4);
    m_factor->setPageStep(largestFactor / 8);
    m_factor->setAccessibleName(tr("Factor of the expert's gates"));
    m_factorText->setMinimumWidth(m_factorText->fontMetrics().horizontalAdvance(QStringLiteral("× 0.00")));
    m_factorText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(m_factorRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::inside);
    row->addWidget(m_factor, 1);
    row->addWidget(m_factorText);
    m_factorLabel->setBuddy(m_factor);
    return m_factorRow;
}

void WhatIfPanel::buildForm(QFormLayout& form) {
    m_change->addItems({tr("Switch off (ablate)"), tr("Use alone (pin)"), tr("Scale its gates")});
    m_change->setItemData(0, tr("The expert's gates become 0"), Qt::ToolTipRole);
    m_change->setItemData(1, tr("Every token goes through this expert with gate 1, and through no other"),
                          Qt::ToolTipRole);
    m_change->setItemData(2, tr("The expert's gates are multiplied"), Qt::ToolTipRole);
    m_limit->setObjectName(QStringLiteral("whatIfLimit"));
    m_limit->setRange(0, largestLimit);
    m_limit->setSpecialValueText(tr("all"));
    m_limit->setValue(usualLimit);
    m_limit->setSingleStep(50);
    m_limit->setToolTip(tr("The first so many validation examples; more of them take longer and tell finer "
                           "differences apart. 0 = all"));
    form.setContentsMargins(0, 0, 0, 0);
    form.setSpacing(spacing::inside);
    form.addRow(tr("&Task"), m_task);
    form.addRow(tr("&Expert"), m_expert);
    form.addRow(tr("C&hange"), m_change);
    form.addRow(m_factorLabel, buildFactor());
    form.addRow(tr("At &most"), m_limit);
}

void WhatIfPanel::buildHistory(QBoxLayout& column) {
    m_history->setObjectName(QStringLiteral("whatIfHistory"));
    m_history->setAccessibleName(tr("Questions that were answered"));
    m_history->setModel(m_model);
    makePlain(*m_history);
    m_history->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_history->setMinimumHeight(leastHistoryHeight);
    m_history->verticalHeader()->hide();
    m_history->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* title = new QLabel(tr("Asked before"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    const auto addButton = [&](const QString& text, IconShape shape, const QString& objectName, auto todo) {
        auto* action = new QAction(icon(shape), text, this);
        action->setObjectName(objectName);
        connect(action, &QAction::triggered, this, todo);
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        head->addWidget(button);
        return action;
    };
    QAction* copy = addButton(tr("Copy questions"), IconShape::Copy, QStringLiteral("copyQuestions"),
                              [this] { copyHistory(); });
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_history->addAction(copy);
    addButton(tr("Export questions…"), IconShape::Export, QStringLiteral("exportQuestions"),
              [this] { exportHistory(); });
    auto* box = new QVBoxLayout(m_historyBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(spacing::tight);
    box->addLayout(head);
    box->addWidget(m_history, 1);
    column.addWidget(m_historyBox, 1);
}

void WhatIfPanel::build() {
    setAccessibleName(tr("What if"));
    setSpokenRole(*this, QAccessible::Pane);
    setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    m_rescore->setObjectName(QStringLiteral("rescore"));
    m_sentence->setObjectName(QStringLiteral("whatIfSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_states->setNarrow();
    m_states->setObjectName(QStringLiteral("whatIfStates"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(spacing::group, spacing::inside, spacing::inside, spacing::inside);
    column->setSpacing(spacing::inside);
    auto* form = new QFormLayout;
    buildForm(*form);
    column->addLayout(form);
    column->addWidget(m_rescore, 0, Qt::AlignLeft);
    column->addSpacing(spacing::inside);
    column->addWidget(m_sentence);
    column->addWidget(m_states, 1);
    buildHistory(*column);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(leastWidth);
}

} // namespace alter
