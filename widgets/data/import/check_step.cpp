#include "widgets/data/import/check_step.h"

#include "widgets/data/import/bad_row_model.h"
#include "widgets/data/import/import_run.h"
#include "widgets/data/tasks/task_health.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/views/metric_words.h"
#include "widgets/views/state_view.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <numeric>

namespace alter {

CheckStep::CheckStep(ImportDraft& draft, std::filesystem::path project, QWidget* parent)
    : ImportStep(draft, parent), m_project(std::move(project)), m_states(nullptr),
      m_bad(new BadRowModel(this)), m_badRows(new QTableView), m_numbers(new QLabel), m_health(new QLabel),
      m_badTitle(new QLabel), m_stopped(new QLabel), m_skip(new QCheckBox) {
    build();
    connect(&m_work, &BackgroundWork::progressed, m_states, &StateView::share);
    connect(m_skip, &QCheckBox::toggled, this, [this](bool skip) {
        m_draft.request.skipBad = skip;
        Q_EMIT changed();
    });
}

void CheckStep::build() {
    m_numbers->setFont(titleFont());
    m_numbers->setObjectName(QStringLiteral("numbers"));
    m_badTitle->setObjectName(QStringLiteral("bad-title"));
    m_skip->setObjectName(QStringLiteral("skip"));
    for (QLabel* label : {m_numbers, m_health, m_badTitle, m_stopped}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_badRows->setModel(m_bad);
    m_badRows->setObjectName(QStringLiteral("bad-rows"));
    m_badRows->setAccessibleName(tr("Rows that do not fit"));
    m_badRows->verticalHeader()->hide();
    m_badRows->setShowGrid(false);
    m_badRows->setTabKeyNavigation(false);
    m_badRows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_badRows->horizontalHeader()->setStretchLastSection(true);
    auto* result = new QWidget;
    auto* column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::inside);
    for (QWidget* part : {static_cast<QWidget*>(m_stopped), static_cast<QWidget*>(m_numbers),
                          static_cast<QWidget*>(m_health), static_cast<QWidget*>(m_badTitle)})
        column->addWidget(part);
    column->addWidget(m_badRows, 1);
    column->addWidget(m_skip);
    column->addStretch();
    m_states = new StateView(result);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_states);
}

void CheckStep::enter() {
    m_stopped->hide();
    tryOut();
}

void CheckStep::tryOut() {
    m_report.reset();
    m_states->showBusy(tr("Trying the import; nothing is changed yet"));
    m_work.start([request = m_draft.request, counter = m_draft.counter](
                     BackgroundWork::Control& control) { return rehearseImport(request, counter, control); },
                 [this](ImportReport report) {
                     m_report = std::move(report);
                     showReport();
                 },
                 [this](const Error& error) {
                     m_states->showFailed(error, {tr("Check again"), [this] { tryOut(); }});
                     Q_EMIT changed();
                 });
    Q_EMIT changed();
}

void CheckStep::showReport() {
    m_numbers->setText(splitsText());
    m_health->setText(healthText());
    m_health->setVisible(!m_health->text().isEmpty());
    const bool hasBad = m_report->badRows > 0;
    m_bad->setRows(m_report->firstBadRows);
    const auto bad = static_cast<int>(m_report->badRows);
    m_badTitle->setText(tr("Of %1 rows, %Ln do(es) not fit. The first of them:", nullptr, bad)
                            .arg(countText(m_report->rows)));
    m_skip->setText(tr("Leave out %Ln row(s) that do(es) not fit", nullptr, bad));
    for (QWidget* part :
         {static_cast<QWidget*>(m_badTitle), static_cast<QWidget*>(m_badRows), static_cast<QWidget*>(m_skip)})
        part->setVisible(hasBad);
    m_skip->setChecked(hasBad && m_draft.request.skipBad);
    m_states->showFull();
    Q_EMIT changed();
}

QString CheckStep::splitsText() const {
    QStringList parts;
    for (const Split split : allSplits)
        parts.append(
            tr("%1 for %2")
                .arg(countText(m_report->examples.at(static_cast<size_t>(split))), splitTitle(split)));
    return tr("%Ln row(s): %1", nullptr, static_cast<int>(m_report->rows))
        .arg(parts.join(QStringLiteral(", ")));
}

QString CheckStep::healthText() const {
    Task task = m_draft.request.task;
    task.statistics = m_report->statistics;
    ExampleCounts counts;
    counts.counted = m_report->examples;
    QStringList lines;
    for (const HealthBadge& badge : TaskHealth(task, counts).badges())
        lines.append(QStringLiteral("%1: %2").arg(badge.text, badge.detail));
    return lines.join(QStringLiteral("\n\n"));
}

QString CheckStep::importText() const {
    if (!m_report)
        return tr("Import examples");
    const int64_t all = std::accumulate(m_report->examples.begin(), m_report->examples.end(), int64_t{0});
    return tr("Import %Ln example(s)", nullptr, static_cast<int>(all));
}

QString CheckStep::missing() const {
    if (m_importing)
        return tr("The import is running.");
    if (!m_report)
        return m_work.isRunning() ? tr("The import is being tried out.")
                                  : tr("The import cannot work like this.");
    return m_report->badRows > 0 && !m_draft.request.skipBad
               ? tr("Some rows do not fit: correct them, or leave them out.")
               : QString();
}

void CheckStep::startImport() {
    m_importing = true;
    m_states->showBusy(tr("Importing"), {tr("Stop import"), [this] { stop(); }});
    m_work.start(
        [request = m_draft.request, counter = m_draft.counter, folder = m_project](
            BackgroundWork::Control& control) { return runImport(request, counter, folder, control); },
        [this](const ImportReport& report) {
            m_importing = false;
            Q_EMIT imported(QString::fromStdString(report.task));
        },
        [this](const Error& error) {
            m_importing = false;
            if (error.kind() == ErrorKind::Interrupted) {
                m_stopped->setText(tr("The import was stopped. Nothing was changed."));
                m_stopped->show();
                m_states->showFull();
            } else {
                m_states->showFailed(error, {tr("Check again"), [this] { tryOut(); }});
                m_report.reset();
            }
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

} // namespace alter
