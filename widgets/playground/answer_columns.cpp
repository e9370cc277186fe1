#include "widgets/playground/answer_columns.h"

#include "widgets/theme/spacing.h"
#include "widgets/views/tab_order.h"

#include <QHBoxLayout>

#include <algorithm>

namespace alter {

AnswerColumns::AnswerColumns(QWidget* parent) : QScrollArea(parent), m_first(new QWidget(this)) {
    m_first->hide();
    auto* body = new QWidget;
    m_row = new QHBoxLayout(body);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(spacing::group);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    body->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void AnswerColumns::append(const AnswerSource& source) {
    auto* column = new AnswerColumn;
    column->setObjectName(QStringLiteral("column"));
    column->setSource(source);
    column->setFacts(m_facts);
    column->setTasked(m_isTasked);
    connect(column, &AnswerColumn::sourceChosen, this, &AnswerColumns::columnsChanged);
    connect(column, &AnswerColumn::removeWanted, this, [this, column] { remove(column); });
    connect(column, &AnswerColumn::againWanted, this, [this, column] { Q_EMIT againWanted(column); });
    connect(column, &AnswerColumn::exampleWanted, this, [this, column] { Q_EMIT exampleWanted(column); });
    connect(column, &AnswerColumn::commandWanted, this, [this, column] { Q_EMIT commandWanted(column); });
    connect(column, &AnswerColumn::answerBegun, this, &AnswerColumns::answerBegun);
    m_row->addWidget(column, 1);
    m_columns.push_back(column);
    settle();
}

void AnswerColumns::settle() {
    QWidget* last = m_first;
    for (AnswerColumn* column : m_columns) {
        column->setRemovable(m_columns.size() > 1);
        last = &putBehind(*last, *column);
    }
}

void AnswerColumns::remove(AnswerColumn* column) {
    if (m_columns.size() == 1)
        return;
    std::erase(m_columns, column);
    column->hide();
    column->deleteLater(); // it is one of its buttons that calls
    settle();
    Q_EMIT columnsChanged();
}

void AnswerColumns::setFacts(const PlaygroundFacts& facts) {
    m_facts = facts;
    for (AnswerColumn* column : m_columns)
        column->setFacts(facts);
}

void AnswerColumns::setSources(const std::vector<AnswerSource>& sources) {
    for (AnswerColumn* column : std::exchange(m_columns, {}))
        delete column;
    for (const AnswerSource& source : sources)
        append(source);
}

std::vector<AnswerSource> AnswerColumns::sources() const {
    std::vector<AnswerSource> sources;
    for (const AnswerColumn* column : m_columns)
        sources.push_back(column->source());
    return sources;
}

void AnswerColumns::setTasked(bool on) {
    if (on == m_isTasked)
        return;
    m_isTasked = on;
    if (!on) {
        setSources(std::exchange(m_untasked, {}));
        return;
    }
    m_untasked = sources();
    // The base model has no experts that tasks could be told apart by.
    const auto routed =
        std::ranges::find_if(m_untasked, [](const AnswerSource& source) { return !source.isBase(); });
    std::vector<AnswerSource> tasked =
        asTasks(routed != m_untasked.end() ? *routed : AnswerSource{.run = "base"});
    if (tasked.size() > most)
        tasked.resize(most);
    setSources(tasked);
}

/// The model as each of the project's tasks: those that it was trained for first.
std::vector<AnswerSource> AnswerColumns::asTasks(const AnswerSource& source) const {
    std::vector<std::string> tasks;
    if (const PlaygroundRun* run = m_facts.run(source.runName()))
        tasks = run->tasks;
    for (const Task& task : m_facts.tasks)
        if (std::ranges::find(tasks, task.name) == tasks.end())
            tasks.push_back(task.name);
    std::vector<AnswerSource> sources;
    for (const std::string& task : tasks)
        if (m_facts.task(task))
            sources.push_back({.run = source.run, .expert = source.expert, .task = task});
    return sources;
}

AnswerSource AnswerColumns::unusedSource() const {
    const std::vector<AnswerSource> shown = sources();
    std::vector<AnswerSource> known;
    if (m_isTasked && !shown.empty())
        known = asTasks(shown.back());
    for (const PlaygroundRun& run : m_facts.runs) {
        if (run.step)
            known.push_back({.run = run.name});
        if (run.hasStage1)
            known.push_back({.run = run.name + "@stage1"});
    }
    known.push_back({.run = "base"});
    const auto unused = std::find_if(known.begin(), known.end(), [&](const AnswerSource& source) {
        return std::find(shown.begin(), shown.end(), source) == shown.end();
    });
    return unused == known.end() ? known.front() : *unused;
}

void AnswerColumns::addColumn() {
    if (m_columns.size() >= most)
        return;
    append(unusedSource());
    Q_EMIT columnsChanged();
}

QStringList AnswerColumns::experts() const {
    QStringList experts;
    for (const AnswerColumn* column : m_columns)
        if (const PlaygroundRun* run = m_facts.run(column->source().runName());
            run && column->source().expert.empty())
            for (const std::string& expert : run->experts)
                experts << QString::fromStdString(expert);
    experts.removeDuplicates();
    return experts;
}

void AnswerColumns::setOutdated() {
    for (AnswerColumn* column : m_columns)
        column->setOutdated(true);
}

} // namespace alter
