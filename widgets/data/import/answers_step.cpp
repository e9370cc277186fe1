#include "widgets/data/import/answers_step.h"

#include "core/base/text.h"
#include "widgets/data/tasks/task_health.h"
#include "widgets/data/work/metric_choice.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/views/error_text.h"
#include "widgets/views/metric_words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace alter {

namespace {

enum Column { ValueColumn, WordColumn, CountColumn };

constexpr size_t likelyLabels = 40; ///< more different answers than that are rather text

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    label->setFont(titleFont());
    return label;
}

} // namespace

AnswersStep::AnswersStep(ImportDraft& draft, QWidget* parent)
    : ImportStep(draft, parent), m_free(new QRadioButton(tr("Any text"))),
      m_closed(new QRadioButton(tr("One of these labels"))), m_labels(new QTableWidget),
      m_labelNote(new QLabel), m_splitNote(new QLabel), m_metric(new QComboBox), m_splitField(new QComboBox),
      m_validation(new QLineEdit), m_test(new QLineEdit) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::page);
    row->addWidget(buildAnswers(), 1);
    row->addWidget(buildSplits(), 1);
    connect(m_closed, &QRadioButton::toggled, this, &AnswersStep::takeLabels);
    connect(m_labels, &QTableWidget::itemChanged, this, &AnswersStep::takeLabels);
    connect(m_metric, &QComboBox::activated, this,
            [this] { m_draft.request.task.metric = m_metric->currentData().toString().toStdString(); });
    connect(m_splitField, &QComboBox::activated, this, &AnswersStep::takeSplits);
    for (QLineEdit* edit : {m_validation, m_test})
        connect(edit, &QLineEdit::textChanged, this, &AnswersStep::takeSplits);
}

QWidget* AnswersStep::buildAnswers() {
    m_free->setObjectName(QStringLiteral("free"));
    m_closed->setObjectName(QStringLiteral("closed"));
    m_labels->setObjectName(QStringLiteral("labels"));
    m_labels->setAccessibleName(tr("Labels"));
    m_labels->setColumnCount(3);
    m_labels->setHorizontalHeaderLabels({tr("In the file"), tr("Word for the model"), tr("Rows")});
    m_labels->horizontalHeader()->setSectionResizeMode(WordColumn, QHeaderView::Stretch);
    m_labels->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_labels->horizontalHeader()->setSectionResizeMode(ValueColumn, QHeaderView::ResizeToContents);
    m_labels->setWordWrap(false);
    m_labels->verticalHeader()->hide();
    m_labels->setShowGrid(false);
    m_labels->setTabKeyNavigation(false);
    m_labelNote->setWordWrap(true);
    m_labelNote->setFont(smallFont());
    m_metric->setObjectName(QStringLiteral("metric"));
    auto* form = new QFormLayout;
    form->addRow(tr("Measured by"), m_metric);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::inside);
    column->addWidget(heading(tr("Answers")));
    column->addWidget(m_free);
    column->addWidget(m_closed);
    column->addWidget(m_labels, 1);
    column->addWidget(m_labelNote);
    column->addLayout(form);
    return side;
}

QWidget* AnswersStep::buildSplits() {
    auto* form = new QFormLayout;
    form->setVerticalSpacing(spacing::inside);
    form->setHorizontalSpacing(spacing::group);
    for (const Split split : allSplits) {
        auto* share = new QSpinBox;
        share->setRange(0, 100);
        share->setSuffix(tr(" %"));
        share->setObjectName(QStringLiteral("share-") + QString::fromStdString(toText(split)));
        connect(share, &QSpinBox::valueChanged, this, &AnswersStep::takeSplits);
        form->addRow(tr("Share for %1").arg(splitTitle(split)), share);
        m_shares.append(share);
    }
    m_splitField->setObjectName(QStringLiteral("split-field"));
    m_validation->setObjectName(QStringLiteral("validation-file"));
    m_test->setObjectName(QStringLiteral("test-file"));
    form->addRow(tr("Or by field"), m_splitField);
    form->addRow(tr("Validation file"), buildFile(m_validation, tr("Validation file")));
    form->addRow(tr("Test file"), buildFile(m_test, tr("Test file")));
    m_splitNote->setWordWrap(true);
    m_splitNote->setObjectName(QStringLiteral("split-note"));
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::inside);
    column->addWidget(heading(tr("Splits")));
    column->addLayout(form);
    column->addWidget(m_splitNote);
    column->addStretch();
    return side;
}

QWidget* AnswersStep::buildFile(QLineEdit* edit, const QString& name) {
    edit->setPlaceholderText(tr("none: a share of the file"));
    edit->setToolTip(edit->placeholderText());
    edit->setAccessibleName(name);
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose %1").arg(name));
    connect(choose, &QPushButton::clicked, this, [this, edit, name] {
        auto* dialog = new QFileDialog(this, name);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::inside);
    row->addWidget(edit, 1);
    row->addWidget(choose);
    return box;
}

void AnswersStep::enter() {
    const ImportRequest& request = m_draft.request;
    {
        const QScopedValueRollback filling(m_filling, true);
        for (qsizetype i = 0; i < m_shares.size(); ++i)
            m_shares.at(i)->setValue(qRound(request.splits.shares.at(static_cast<size_t>(i)) * 100));
        m_splitField->clear();
        m_splitField->addItem(tr("no, by the shares above"), QString());
        for (const std::string& name : m_draft.fieldNames())
            m_splitField->addItem(QString::fromStdString(name), QString::fromStdString(name));
        m_splitField->setCurrentIndex(
            std::max(0, m_splitField->findData(QString::fromStdString(request.splits.field))));
        m_validation->setText(request.validation.empty()
                                  ? QString()
                                  : QString::fromStdString(request.validation.front().string()));
        m_test->setText(request.test.empty() ? QString()
                                             : QString::fromStdString(request.test.front().string()));
    }
    describeSplits();
    const std::string source = cat(request.train.front().string(), "\n", request.task.targetTemplate);
    if (source != m_collectedFor && !request.task.labels.empty() && m_collectedFor.empty())
        offer({}); // a task description brought its own labels
    else if (source != m_collectedFor)
        collect();
    m_collectedFor = source;
    offerMetrics();
}

void AnswersStep::collect() {
    m_labelNote->setText(tr("Collecting the answers of the file"));
    m_work.start([request = m_draft.request](
                     BackgroundWork::Control& control) { return collectLabels(request, control); },
                 [this](const CollectedLabels& labels) {
                     offer(labels);
                     Q_EMIT changed();
                 },
                 [this](const Error& error) {
                     m_labelNote->setText(shortText(error));
                     Q_EMIT changed();
                 });
    Q_EMIT changed();
}

/// A closed list where the answers look like one; the person can say otherwise.
void AnswersStep::offer(const CollectedLabels& labels) {
    const Task& task = m_draft.request.task;
    const bool brought = labels.counts.empty() && !task.labels.empty();
    int64_t rows = 0;
    for (const auto& [label, count] : labels.counts)
        rows += count;
    const bool repeats = rows >= 2 * static_cast<int64_t>(labels.counts.size());
    const bool closed = brought || (!labels.tooMany && repeats && labels.counts.size() > 1 &&
                                    labels.counts.size() <= likelyLabels);
    fillTable(labels.tooMany ? std::map<std::string, int64_t>{} : labels.counts);
    {
        const QScopedValueRollback filling(m_filling, true);
        m_closed->setEnabled(!labels.tooMany);
        m_closed->setToolTip(labels.tooMany
                                 ? tr("There are more than %L1 different answers.").arg(CollectedLabels::most)
                                 : QString());
        m_closed->setChecked(closed);
        m_free->setChecked(!closed);
    }
    m_labelNote->setText(
        labels.tooMany ? tr("More than %L1 different answers: free text").arg(CollectedLabels::most)
        : brought      ? tr("Labels as the task description has them")
                       : tr("%1 in %2")
                        .arg(tr("%Ln different answer(s)", nullptr, static_cast<int>(labels.counts.size())),
                             tr("%Ln row(s)", nullptr, static_cast<int>(rows))));
    if (!brought)
        takeLabels();
    else
        m_labels->setEnabled(true);
}

void AnswersStep::fillTable(const std::map<std::string, int64_t>& counts) {
    const QScopedValueRollback filling(m_filling, true);
    const Task& task = m_draft.request.task;
    std::map<std::string, int64_t> values = counts;
    if (values.empty())
        for (const auto& [id, word] : task.labelMap)
            values[id] = 0;
    if (values.empty())
        for (const std::string& label : task.labels)
            values[label] = 0;
    m_labels->setRowCount(static_cast<int>(values.size()));
    int row = 0;
    for (const auto& [value, count] : values) {
        const auto word = task.labelMap.find(value);
        auto* raw = new QTableWidgetItem(QString::fromStdString(value));
        auto* number = new QTableWidgetItem(count > 0 ? countText(count) : QStringLiteral("–"));
        number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        for (QTableWidgetItem* item : {raw, number})
            item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        m_labels->setItem(row, ValueColumn, raw);
        m_labels->setItem(
            row, WordColumn,
            new QTableWidgetItem(QString::fromStdString(word == task.labelMap.end() ? value : word->second)));
        m_labels->setItem(row++, CountColumn, number);
    }
}

void AnswersStep::takeLabels() {
    if (m_filling)
        return;
    Task& task = m_draft.request.task;
    task.labels.clear();
    task.labelMap.clear();
    m_labels->setEnabled(m_closed->isChecked());
    bool renamed = false;
    for (int row = 0; row < m_labels->rowCount() && m_closed->isChecked(); ++row) {
        const std::string value = m_labels->item(row, ValueColumn)->text().toStdString();
        const std::string word = m_labels->item(row, WordColumn)->text().trimmed().toStdString();
        renamed = renamed || word != value;
        task.labelMap[value] = word;
        if (std::find(task.labels.begin(), task.labels.end(), word) == task.labels.end())
            task.labels.push_back(word);
    }
    if (!renamed)
        task.labelMap.clear();
    // The words replace the values through the filter `map`, which the target then needs.
    std::string& target = task.targetTemplate;
    if (renamed && target.ends_with('}') && target.find("|map") == std::string::npos)
        target.insert(target.size() - 1, "|map");
    if (const size_t map = target.find("|map"); !renamed && map != std::string::npos)
        target.erase(map, 4);
    m_collectedFor = cat(m_draft.request.train.front().string(), "\n", target);
    offerMetrics();
    Q_EMIT changed();
}

void AnswersStep::offerMetrics() {
    const Task& task = m_draft.request.task;
    alter::offerMetrics(*m_metric, !task.labels.empty(), task.metric);
    m_draft.request.task.metric = m_metric->currentData().toString().toStdString();
}

void AnswersStep::takeSplits() {
    if (m_filling)
        return;
    ImportRequest& request = m_draft.request;
    for (qsizetype i = 0; i < m_shares.size(); ++i)
        request.splits.shares.at(static_cast<size_t>(i)) = m_shares.at(i)->value() / 100.0;
    request.splits.field = m_splitField->currentData().toString().toStdString();
    const auto take = [](const QLineEdit* edit, std::vector<std::filesystem::path>& files) {
        files.clear();
        if (const QString path = edit->text().trimmed(); !path.isEmpty())
            files.emplace_back(path.toStdString());
    };
    take(m_validation, request.validation);
    take(m_test, request.test);
    describeSplits();
    Q_EMIT changed();
}

void AnswersStep::describeSplits() {
    const ImportRequest& request = m_draft.request;
    const bool byField = !request.splits.field.empty();
    m_shares.at(1)->setEnabled(!byField && request.validation.empty());
    m_shares.at(2)->setEnabled(!byField && request.test.empty());
    m_shares.at(0)->setEnabled(!byField && (request.validation.empty() || request.test.empty()));
    m_splitNote->setText(byField ? tr("Each row's field “%1” says where it belongs.")
                                       .arg(QString::fromStdString(request.splits.field))
                                 : tr("Rows with the same prompt always come to the same split, and the same "
                                      "file is always divided in "
                                      "the same way."));
}

QString AnswersStep::missing() const {
    const ImportRequest& request = m_draft.request;
    if (m_work.isRunning())
        return tr("The answers are being collected.");
    for (const std::string& label : request.task.labels)
        if (label.empty())
            return tr("A label has no word.");
    for (const auto* files : {&request.validation, &request.test})
        if (!files->empty() && !std::filesystem::is_regular_file(files->front()))
            return tr("There is no file %1.").arg(QString::fromStdString(files->front().string()));
    const double shares = std::accumulate(request.splits.shares.begin(), request.splits.shares.end(), 0.0);
    const bool sharedOut =
        request.splits.field.empty() && (request.validation.empty() || request.test.empty());
    return sharedOut && (shares <= 0 || request.splits.shares[0] <= 0) ? tr("Give training a share.")
                                                                       : QString();
}

} // namespace alter
