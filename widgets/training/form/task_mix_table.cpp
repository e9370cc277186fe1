#include "widgets/training/form/task_mix_table.h"

#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace alter {

namespace {

enum Column { Name, Examples, Weight, Share, Columns };
constexpr int shownRows = 8;
constexpr double leastWeight = 0.01, greatestWeight = 100;

} // namespace

TaskMixTable::TaskMixTable(QWidget* parent) : QTreeWidget(parent) {
    setColumnCount(Columns);
    setHeaderLabels({tr("Task"), tr("Examples"), tr("Weight"), tr("Share")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAccessibleName(tr("Tasks and their mix"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (const int column : {Examples, Weight, Share}) {
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    headerItem()->setToolTip(Weight,
                             tr("With 2 a task is drawn twice as often, beside the others, as with 1"));
    headerItem()->setToolTip(Share, tr("How many of the training examples are drawn from each task"));
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem*, int column) {
        if (column == Name)
            Q_EMIT edited();
    });
}

QDoubleSpinBox* TaskMixTable::makeWeight(const QString& task) {
    auto* weight = new QDoubleSpinBox;
    weight->setRange(leastWeight, greatestWeight);
    weight->setSingleStep(0.25);
    weight->setValue(1);
    weight->setFrame(false);
    weight->setAlignment(Qt::AlignRight);
    weight->setAccessibleName(tr("Weight of %1").arg(task));
    connect(weight, &QDoubleSpinBox::valueChanged, this, &TaskMixTable::edited);
    return weight;
}

void TaskMixTable::setTasks(const std::vector<TaskFacts>& tasks) {
    const QSignalBlocker blocker(this);
    RunConfig before;
    const bool isFirst = m_tasks.empty();
    addTo(before);
    m_tasks = tasks;
    m_weights.clear();
    clear();
    for (const TaskFacts& task : m_tasks) {
        const QString name = QString::fromStdString(task.name);
        auto* item =
            new QTreeWidgetItem(this, {name, QLocale().toString(static_cast<qlonglong>(task.examples))});
        item->setToolTip(Name, name); // a small window cuts it short
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        for (const int column : {Examples, Share})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        m_weights.push_back(makeWeight(name));
        setItemWidget(item, Weight, m_weights.back());
    }
    setConfig(isFirst ? RunConfig() : before);
    const int rows = std::clamp<int>(topLevelItemCount(), 1, shownRows);
    setFixedHeight(header()->sizeHint().height() +
                   rows * std::max(sizeHintForRow(0), fontMetrics().height()) + 2 * frameWidth());
}

void TaskMixTable::setConfig(const RunConfig& config) {
    const QSignalBlocker blocker(this);
    for (size_t i = 0; i < m_tasks.size(); ++i) {
        const std::string& name = m_tasks[i].name;
        const bool taken = config.tasks.empty() ||
                           std::find(config.tasks.begin(), config.tasks.end(), name) != config.tasks.end();
        // A task without training examples can only be left out.
        QTreeWidgetItem* item = topLevelItem(static_cast<int>(i));
        item->setCheckState(Name, taken && m_tasks[i].examples > 0 ? Qt::Checked : Qt::Unchecked);
        const auto weight = config.mixing.weights.find(name);
        const QSignalBlocker quiet(m_weights[i]);
        m_weights[i]->setValue(weight == config.mixing.weights.end() ? 1.0 : weight->second);
    }
}

bool TaskMixTable::takesPart(size_t index) const {
    return topLevelItem(static_cast<int>(index))->checkState(Name) == Qt::Checked;
}

void TaskMixTable::addTo(RunConfig& config) const {
    config.tasks.clear();
    config.mixing.weights.clear();
    for (size_t i = 0; i < m_tasks.size(); ++i) {
        if (!takesPart(i))
            continue;
        config.tasks.push_back(m_tasks[i].name);
        if (m_weights[i]->value() != 1.0)
            config.mixing.weights[m_tasks[i].name] = m_weights[i]->value();
    }
}

std::vector<TaskFacts> TaskMixTable::chosen() const {
    std::vector<TaskFacts> tasks;
    for (size_t i = 0; i < m_tasks.size(); ++i)
        if (takesPart(i))
            tasks.push_back(m_tasks[i]);
    return tasks;
}

int64_t TaskMixTable::examples() const {
    int64_t all = 0;
    for (const TaskFacts& task : chosen())
        all += task.examples;
    return all;
}

void TaskMixTable::showShares(const MixingConfig& mixing) {
    const QSignalBlocker blocker(this);
    std::vector<std::string> names;
    std::vector<int64_t> sizes;
    for (const TaskFacts& task : chosen()) {
        names.push_back(task.name);
        sizes.push_back(task.examples);
    }
    const std::vector<double> shares = mixingShares(names, sizes, mixing);
    auto share = shares.begin();
    for (size_t i = 0; i < m_tasks.size(); ++i)
        topLevelItem(static_cast<int>(i))
            ->setText(Share,
                      takesPart(i) ? tr("%1 %").arg(QLocale().toString(100 * *share++, 'f', 1)) : QString());
    viewport()->update();
}

} // namespace alter
