#include "widgets/data/examples/example_filter_bar.h"

#include "core/base/error.h"
#include "core/data/template.h"
#include "widgets/data/tasks/task_health.h"
#include "widgets/theme/spacing.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace alter {

namespace {
constexpr int typingPause = 250;    // ms
constexpr int filterCharacters = 9; ///< seen of a filter where there is little room
} // namespace

std::function<bool(const nlohmann::ordered_json&)> hasLabel(const Task& task, const std::string& label) {
    const auto target = std::make_shared<const Template>(task.targetTemplate, "target", task.labelMap);
    return [target, label](const nlohmann::ordered_json& fields) {
        const auto rendered = attempt([&] { return target->render(fields); });
        return rendered && rendered.value() == label;
    };
}

ExampleFilterBar::ExampleFilterBar(QWidget* parent)
    : QWidget(parent), m_words(new QLineEdit), m_split(new QComboBox), m_label(new QComboBox),
      m_excluded(new QComboBox) {
    m_words->setPlaceholderText(tr("Search in the examples"));
    m_words->setClearButtonEnabled(true);
    m_words->setAccessibleName(tr("Search in the examples"));
    m_words->setObjectName(QStringLiteral("search"));
    m_split->setObjectName(QStringLiteral("split"));
    m_label->setObjectName(QStringLiteral("label"));
    m_excluded->setObjectName(QStringLiteral("excluded"));
    m_split->setAccessibleName(tr("Split"));
    m_label->setAccessibleName(tr("Label"));
    m_excluded->setAccessibleName(tr("Excluded examples"));
    m_split->addItem(tr("All splits"));
    for (const Split split : allSplits)
        m_split->addItem(splitTitle(split));
    m_excluded->addItems({tr("With excluded"), tr("Not excluded"), tr("Only excluded")});
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::inside);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::inside, spacing::inside, spacing::inside, spacing::inside);
    column->setSpacing(spacing::inside);
    column->addWidget(m_words);
    column->addLayout(row);
    for (QComboBox* box : {m_split, m_label, m_excluded}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(filterCharacters);
        row->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &ExampleFilterBar::filterChanged);
    }
    connect(m_words, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        m_pause.stop();
        Q_EMIT filterChanged();
    });
    connect(&m_pause, &QTimer::timeout, this, &ExampleFilterBar::filterChanged);
    offerLabels();
}

void ExampleFilterBar::setTask(const Task& task) {
    const bool other = task.id != m_task.id;
    const bool otherLabels = other || task.labels != m_task.labels;
    m_task = task;
    if (otherLabels)
        offerLabels();
    if (!other)
        return;
    const QSignalBlocker quiet(this);
    clear();
    m_pause.stop();
}

void ExampleFilterBar::offerLabels() {
    const QSignalBlocker quiet(m_label);
    m_label->clear();
    m_label->addItem(tr("All labels"));
    for (const std::string& label : m_task.labels)
        m_label->addItem(QString::fromStdString(label));
    m_label->setVisible(!m_task.labels.empty());
}

ExampleFilter ExampleFilterBar::filter() const {
    ExampleFilter filter{.words = m_words->text().toStdString()};
    if (m_split->currentIndex() > 0)
        filter.split = allSplits.at(static_cast<size_t>(m_split->currentIndex() - 1));
    if (m_excluded->currentIndex() > 0)
        filter.excluded = m_excluded->currentIndex() == 2;
    if (m_label->currentIndex() > 0) {
        auto test = attempt([this] { return hasLabel(m_task, m_label->currentText().toStdString()); });
        if (test)
            filter.matches = std::move(test.value());
    }
    return filter;
}

bool ExampleFilterBar::isFiltering() const {
    return !m_words->text().trimmed().isEmpty() || m_split->currentIndex() > 0 ||
           m_label->currentIndex() > 0 || m_excluded->currentIndex() > 0;
}

void ExampleFilterBar::clear() {
    m_words->clear();
    for (QComboBox* box : {m_split, m_label, m_excluded})
        box->setCurrentIndex(0);
}

void ExampleFilterBar::focusSearch() {
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

} // namespace alter
