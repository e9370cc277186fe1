#include "widgets/routing/view_bar.h"

#include "widgets/routing/routing_words.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/spoken_cells.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>

namespace alter {

namespace {

constexpr int widestTask = 180;

QRadioButton* sideButton(const QString& text, const QString& objectName, QButtonGroup& group) {
    auto* button = new QRadioButton(text);
    button->setObjectName(objectName);
    group.addButton(button);
    return button;
}

} // namespace

ViewBar::ViewBar(QWidget* parent)
    : QWidget(parent), m_quantity(new QComboBox), m_task(new QComboBox), m_order(new QComboBox),
      m_taskLabel(new QLabel(tr("&Task"))), m_ownApart(new QCheckBox(tr("Scale without own experts"))) {
    auto* sides = new QButtonGroup(this);
    m_tasks = sideButton(tr("Tasks × experts"), QStringLiteral("tasksByExperts"), *sides);
    m_layers = sideButton(tr("Layers × experts"), QStringLiteral("layersByExperts"), *sides);
    build();
    connectParts();
    setChoice({});
}

void ViewBar::build() {
    for (const auto quantity : {RoutingQuantity::Gate, RoutingQuantity::Share, RoutingQuantity::Win}) {
        QString name = quantityName(quantity);
        m_quantity->addItem(name.replace(0, 1, name.left(1).toUpper()));
        m_quantity->setItemData(m_quantity->count() - 1, quantityMeaning(quantity), Qt::ToolTipRole);
    }
    m_quantity->setObjectName(QStringLiteral("quantity"));
    nameChoice(*m_quantity, tr("What is shown"));
    m_task->setObjectName(QStringLiteral("task"));
    m_task->setMaximumWidth(widestTask);
    m_task->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_taskLabel->setBuddy(m_task);
    m_order->addItems({tr("By name"), tr("By similarity")});
    m_order->setObjectName(QStringLiteral("order"));
    nameChoice(*m_order, tr("Order of tasks and experts"));
    m_order->setItemData(
        1, tr("Alike ones beside each other: average linkage of the cosine distances, over all layers"),
        Qt::ToolTipRole);
    m_ownApart->setObjectName(QStringLiteral("ownApart"));
    m_ownApart->setToolTip(
        tr("A task's own expert outweighs the others; with this the colours tell the others apart"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_tasks);
    row->addSpacing(spacing::inside);
    row->addWidget(m_layers);
    for (QWidget* widget : {static_cast<QWidget*>(m_quantity), static_cast<QWidget*>(m_order),
                            static_cast<QWidget*>(m_ownApart), static_cast<QWidget*>(m_taskLabel)}) {
        row->addSpacing(spacing::inside);
        row->addWidget(widget);
    }
    row->addSpacing(spacing::tight);
    row->addWidget(m_task);
    row->addStretch();
}

void ViewBar::connectParts() {
    connect(m_tasks, &QRadioButton::clicked, this, &ViewBar::choiceChanged);
    connect(m_layers, &QRadioButton::clicked, this, &ViewBar::choiceChanged);
    connect(m_quantity, &QComboBox::activated, this, &ViewBar::choiceChanged);
    connect(m_order, &QComboBox::activated, this, &ViewBar::choiceChanged);
    connect(m_ownApart, &QCheckBox::clicked, this, &ViewBar::choiceChanged);
    connect(m_task, &QComboBox::activated, this,
            [this] { Q_EMIT taskChosen(m_task->currentData().toString()); });
}

void ViewBar::setTasks(const std::vector<std::string>& tasks) {
    const QSignalBlocker quiet(m_task);
    const QVariant chosen = m_task->currentData();
    m_task->clear();
    m_task->addItem(tr("all tasks"), QString());
    for (const std::string& task : tasks)
        m_task->addItem(QString::fromStdString(task), QString::fromStdString(task));
    m_task->setCurrentIndex(std::max(0, m_task->findData(chosen)));
}

void ViewBar::setChoice(const RoutingChoice& choice) {
    const bool byTask = choice.sides == RoutingSides::TasksByExperts;
    (byTask ? m_tasks : m_layers)->setChecked(true);
    m_quantity->setCurrentIndex(static_cast<int>(choice.quantity));
    m_order->setCurrentIndex(static_cast<int>(choice.order));
    m_ownApart->setChecked(choice.ownApart);
    m_taskLabel->setVisible(!byTask);
    m_task->setVisible(!byTask);
    m_task->setCurrentIndex(std::max(0, m_task->findData(QString::fromStdString(choice.task))));
}

RoutingChoice ViewBar::applied(RoutingChoice choice) const {
    choice.sides = m_tasks->isChecked() ? RoutingSides::TasksByExperts : RoutingSides::LayersByExperts;
    choice.quantity = static_cast<RoutingQuantity>(m_quantity->currentIndex());
    choice.order = static_cast<RoutingOrder>(m_order->currentIndex());
    choice.ownApart = m_ownApart->isChecked();
    return choice;
}

} // namespace alter
