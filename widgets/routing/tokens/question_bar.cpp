#include "widgets/routing/tokens/question_bar.h"

#include "widgets/theme/spacing.h"
#include "widgets/views/metric_words.h"
#include "widgets/views/spoken_cells.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <limits>

namespace alter {

namespace {

constexpr int widestTask = 180;
constexpr int promptLines = 3;

QComboBox* choice(const QString& objectName, const QString& accessibleName) {
    auto* box = new QComboBox;
    box->setObjectName(objectName);
    nameChoice(*box, accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(widestTask);
    return box;
}

QHBoxLayout* rowIn(QWidget* widget) {
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::inside);
    return row;
}

} // namespace

QuestionBar::QuestionBar(QWidget* parent)
    : QWidget(parent), m_source(choice(QStringLiteral("source"), tr("What is routed"))),
      m_task(choice(QStringLiteral("exampleTask"), tr("Task of the example"))),
      m_split(choice(QStringLiteral("exampleSplit"), tr("Split of the example"))),
      m_routedAs(choice(QStringLiteral("routedAs"), tr("Task named to the routers"))), m_number(new QSpinBox),
      m_count(new QLabel), m_own(new QWidget), m_prompt(new QPlainTextEdit),
      m_route(new QPushButton(tr("Route prompt"))) {
    m_example = buildExample();
    build();
    connectParts();
    showSource();
}

QWidget* QuestionBar::buildExample() {
    for (const Split split : allSplits)
        m_split->addItem(splitTitle(split));
    m_split->setCurrentIndex(m_split->findText(splitTitle(Split::Validation)));
    m_number->setObjectName(QStringLiteral("exampleNumber"));
    m_number->setAccessibleName(tr("Number of the example"));
    m_number->setToolTip(tr("Arrow keys and the wheel go to the next and the previous example"));
    m_number->setKeyboardTracking(false);
    m_number->setMinimum(1);
    m_count->setObjectName(QStringLiteral("exampleCount"));
    auto* example = new QWidget;
    QHBoxLayout* row = rowIn(example);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_number, m_count, m_split, m_task})
        row->addWidget(widget);
    return example;
}

void QuestionBar::buildPrompt(QBoxLayout& column) {
    m_prompt->setObjectName(QStringLiteral("ownPrompt"));
    m_prompt->setAccessibleName(tr("Prompt to route"));
    m_prompt->setPlaceholderText(tr("The prompt as the model is to read it, with the task's own words"));
    m_prompt->setTabChangesFocus(true);
    m_prompt->setFixedHeight(promptLines * m_prompt->fontMetrics().lineSpacing() + spacing::group);
    m_prompt->installEventFilter(this);
    m_route->setObjectName(QStringLiteral("routePrompt"));
    QHBoxLayout* row = rowIn(m_own);
    row->addWidget(m_prompt, 1);
    row->addWidget(m_route, 0, Qt::AlignBottom);
    column.addWidget(m_own);
}

void QuestionBar::build() {
    m_source->addItems({tr("Example"), tr("Own prompt")});
    m_routedAs->setToolTip(tr("The routers are told the task, or estimate it from the prompt"));
    auto* label = new QLabel(tr("Route &as"));
    label->setBuddy(m_routedAs);
    auto* first = new QWidget;
    QHBoxLayout* row = rowIn(first);
    row->addWidget(m_source);
    row->addWidget(m_example);
    row->addSpacing(spacing::inside);
    row->addWidget(label);
    row->addWidget(m_routedAs);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::inside);
    column->addWidget(first);
    buildPrompt(*column);
    fillTasks({});
}

void QuestionBar::connectParts() {
    connect(m_source, &QComboBox::activated, this, [this] {
        showSource();
        Q_EMIT sourceChosen();
    });
    for (QComboBox* box : {m_task, m_split})
        connect(box, &QComboBox::activated, this, [this] {
            const QSignalBlocker quiet(m_number);
            m_number->setValue(1);
            Q_EMIT exampleChosen();
        });
    connect(m_number, &QSpinBox::valueChanged, this, &QuestionBar::exampleChosen);
    connect(m_routedAs, &QComboBox::activated, this, &QuestionBar::routedAsChosen);
    connect(m_prompt, &QPlainTextEdit::textChanged, this, &QuestionBar::enablePrompt);
    connect(m_route, &QPushButton::clicked, this, &QuestionBar::promptEntered);
    enablePrompt();
}

void QuestionBar::enablePrompt() {
    const bool hasText = !ownPrompt().trimmed().isEmpty();
    m_route->setEnabled(hasText);
    m_route->setToolTip(hasText ? tr("Route prompt (Ctrl+Enter)") : tr("Type a prompt first."));
}

void QuestionBar::showSource() {
    m_example->setVisible(!isOwnPrompt());
    m_own->setVisible(isOwnPrompt());
}

bool QuestionBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_prompt && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier) && m_route->isEnabled()) {
            Q_EMIT promptEntered();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QuestionBar::fillTasks(const std::vector<std::string>& tasks) {
    if (tasks == m_tasks && m_routedAs->count() > 0)
        return;
    m_tasks = tasks;
    const QString routedAs = m_routedAs->currentData().toString();
    m_task->clear();
    m_routedAs->clear();
    m_routedAs->addItem(tr("estimated task"), QString());
    for (const std::string& task : tasks) {
        m_task->addItem(QString::fromStdString(task));
        m_routedAs->addItem(QString::fromStdString(task), QString::fromStdString(task));
    }
    m_routedAs->setCurrentIndex(std::max(0, m_routedAs->findData(routedAs)));
}

void QuestionBar::setMaterial(const TokenMaterial& material) {
    const QSignalBlocker quietTask(m_task), quietSplit(m_split), quietNumber(m_number);
    fillTasks(material.tasks);
    m_task->setCurrentIndex(m_task->findText(QString::fromStdString(material.task)));
    m_split->setCurrentIndex(m_split->findText(splitTitle(material.split)));
    constexpr int64_t most = std::numeric_limits<int>::max();
    m_number->setMaximum(static_cast<int>(std::clamp<int64_t>(material.count, 1, most)));
    m_number->setValue(static_cast<int>(std::clamp<int64_t>(material.number, 1, most)));
    m_number->setEnabled(material.count > 1);
    m_count->setText(tr("of %L1,").arg(material.count));
    // An example is routed as what it is, unless the person wanted the routers' own estimate.
    const bool estimates = !m_shownTask.empty() && routedAs().empty();
    if (material.task != m_shownTask && !estimates)
        m_routedAs->setCurrentIndex(std::max(0, m_routedAs->findData(QString::fromStdString(material.task))));
    m_shownTask = material.task;
}

bool QuestionBar::isOwnPrompt() const {
    return m_source->currentIndex() == 1;
}

QString QuestionBar::ownPrompt() const {
    return m_prompt->toPlainText();
}

void QuestionBar::setOwnPrompt(const QString& prompt) {
    m_prompt->setPlainText(prompt);
}

void QuestionBar::chooseOwnPrompt() {
    m_source->setCurrentIndex(1);
    showSource();
    m_prompt->setFocus();
    Q_EMIT sourceChosen();
}

ExampleWish QuestionBar::wish() const {
    const int split = std::max(0, m_split->currentIndex());
    return {.task = m_task->currentText().toStdString(),
            .split = allSplits.at(static_cast<size_t>(split)),
            .number = m_number->value()};
}

std::string QuestionBar::routedAs() const {
    return m_routedAs->currentData().toString().toStdString();
}

} // namespace alter
