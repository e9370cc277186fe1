#include "widgets/data/examples/example_filter_bar.h"

#include "core/base/error.h"
#include "core/data/template.h"
#include "widgets/data/examples/length_filter.h"
#include "widgets/data/tasks/task_health.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/metric_words.h"
#include "widgets/views/narrow_choice.h"
#include "widgets/views/spoken_cells.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace alter {

namespace {
constexpr int typingPause = 250;    // ms
constexpr int filterCharacters = 7; ///< seen of a filter where there is little room

using FieldsTest = std::function<bool(const nlohmann::ordered_json&)>;

/// A template that cannot be read makes no test; the import and the editor of tasks tell what is wrong with
/// it.
void demand(ExampleFilter& filter, const std::function<FieldsTest()>& make) {
    auto made = attempt(make);
    if (!made)
        return;
    if (!filter.matches)
        filter.matches = std::move(made.value());
    else
        filter.matches = [first = std::move(filter.matches),
                          second = std::move(made.value())](const nlohmann::ordered_json& fields) {
            return first(fields) && second(fields);
        };
}

} // namespace

std::function<bool(const nlohmann::ordered_json&)> hasLabel(const Task& task, const std::string& label) {
    const auto target = std::make_shared<const Template>(task.targetTemplate, "target", task.labelMap);
    return [target, label](const nlohmann::ordered_json& fields) {
        const auto rendered = attempt([&] { return target->render(fields); });
        return rendered && rendered.value() == label;
    };
}

ExampleFilterBar::ExampleFilterBar(QWidget* parent)
    : QWidget(parent), m_words(new QLineEdit), m_length(new LengthFilter), m_split(new QComboBox),
      m_label(new QComboBox), m_excluded(new QComboBox) {
    m_words->setPlaceholderText(tr("Search in the examples"));
    m_words->setClearButtonEnabled(true);
    m_words->setAccessibleName(tr("Search in the examples"));
    m_words->setObjectName(QStringLiteral("search"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    buildLists();
    connect(m_length, &LengthFilter::rangeChanged, this, &ExampleFilterBar::filterChanged);
    connect(m_words, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        m_pause.stop();
        Q_EMIT filterChanged();
    });
    connect(&m_pause, &QTimer::timeout, this, &ExampleFilterBar::filterChanged);
    offerLabels();
}

void ExampleFilterBar::buildLists() {
    m_split->setObjectName(QStringLiteral("split"));
    m_label->setObjectName(QStringLiteral("label"));
    m_excluded->setObjectName(QStringLiteral("excluded"));
    nameChoice(*m_split, tr("Split"));
    nameChoice(*m_label, tr("Label"));
    nameChoice(*m_excluded, tr("Excluded examples"));
    m_split->addItem(tr("All splits"));
    for (const Split split : allSplits)
        m_split->addItem(splitTitle(split));
    m_excluded->addItems({tr("With excluded"), tr("Not excluded"), tr("Only excluded")});
    auto* first = new QHBoxLayout;
    first->setSpacing(spacing::inside);
    first->addWidget(m_words, 1);
    first->addWidget(m_length->choice());
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::inside);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::inside, spacing::inside, spacing::inside, spacing::inside);
    column->setSpacing(spacing::inside);
    column->addLayout(first);
    column->addLayout(row);
    column->addWidget(m_length);
    for (QComboBox* box : {m_split, m_label, m_excluded}) {
        makeNarrow(*box, filterCharacters);
        row->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &ExampleFilterBar::filterChanged);
    }
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
    m_words->setText(std::exchange(m_wantedWords, {}));
    m_pause.stop();
}

QString ExampleFilterBar::words() const {
    return m_words->text();
}

void ExampleFilterBar::setCounter(const std::optional<TokenCounter>& counter) {
    m_counter = counter;
    m_length->setUnit(counter ? tr("tokens") : tr("characters"));
    if (!m_length->range().isEverything())
        Q_EMIT filterChanged();
}

void ExampleFilterBar::offerLabels() {
    const QSignalBlocker quiet(m_label);
    m_label->clear();
    m_label->addItem(tr("All labels"));
    for (const std::string& label : m_task.labels)
        m_label->addItem(QString::fromStdString(label));
    m_label->setToolTip(m_label->currentText());
    m_label->setVisible(!m_task.labels.empty());
}

ExampleFilter ExampleFilterBar::filter() const {
    ExampleFilter filter{.words = m_words->text().toStdString()};
    if (m_split->currentIndex() > 0)
        filter.split = allSplits.at(static_cast<size_t>(m_split->currentIndex() - 1));
    if (m_excluded->currentIndex() > 0)
        filter.excluded = m_excluded->currentIndex() == 2;
    if (m_label->currentIndex() > 0)
        demand(filter, [this] { return hasLabel(m_task, m_label->currentText().toStdString()); });
    if (const LengthRange range = m_length->range(); !range.isEverything())
        demand(filter, [&] { return hasLength(m_task, range, m_counter); });
    return filter;
}

bool ExampleFilterBar::isFiltering() const {
    return !m_words->text().trimmed().isEmpty() || m_split->currentIndex() > 0 ||
           m_label->currentIndex() > 0 || m_excluded->currentIndex() > 0 || !m_length->range().isEverything();
}

void ExampleFilterBar::clear() {
    m_words->clear();
    m_length->clear();
    for (QComboBox* box : {m_split, m_label, m_excluded})
        box->setCurrentIndex(0);
}

void ExampleFilterBar::focusSearch() {
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

} // namespace alter
