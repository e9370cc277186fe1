#include "widgets/results/transfer/transfer_view.h"

#include "widgets/heat_map/heat_map_file.h"
#include "widgets/heat_map/heat_map_table.h"
#include "widgets/heat_map/heat_map_view.h"
#include "widgets/results/engine_command_bar.h"
#include "widgets/results/transfer/transfer_contents.h"
#include "widgets/session/project_session.h"
#include "widgets/views/export_file.h"
#include "widgets/views/picture_file.h"
#include "widgets/views/state_view.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace alter {

void TransferView::connectParts() {
    connect(m_run, &QComboBox::activated, this, &TransferView::read);
    connect(m_measure, &QPushButton::clicked, this, &TransferView::measure);
    connect(m_export, &QPushButton::clicked, this, &TransferView::chooseExport);
    connect(m_map, &HeatMapView::read, m_told, &QLabel::setText);
    connect(m_work, &EngineCommandBar::runningChanged, this, &TransferView::showState);
    connect(m_work, &EngineCommandBar::ended, this, &TransferView::read);
    connect(m_work, &EngineCommandBar::failed, this, &TransferView::measuringFailed);
}

void TransferView::setSession(ProjectSession* session) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_reading = {};
    m_work->letGo();
    setComparison({});
    m_states->showBusy(tr("Reading what was measured…"));
    if (session)
        connect(session, &ProjectSession::changed, this, [this] {
            if (isVisible()) // otherwise when it is shown
                read();
        });
}

void TransferView::setComparison(const Comparison& comparison) {
    m_comparison = comparison;
    const QSignalBlocker quiet(m_run);
    const QString before = m_run->currentText();
    m_run->clear();
    for (const ResultColumn& column : comparison.columns)
        if (!column.isBase() && column.step)
            m_run->addItem(QString::fromStdString(column.reference));
    const int again = m_run->findText(before);
    m_run->setCurrentIndex(again >= 0 ? again : m_run->count() - 1); // what was trained last
    m_run->setEnabled(m_run->count() > 1);
    m_measure->setEnabled(chosen() && !m_work->isRunning());
    if (isVisible())
        read();
}

bool TransferView::isMeasuring() const {
    return m_work->isRunning();
}

const ResultColumn* TransferView::chosen() const {
    for (const ResultColumn& column : m_comparison.columns)
        if (column.step && !column.isBase() &&
            QString::fromStdString(column.reference) == m_run->currentText())
            return &column;
    return nullptr;
}

void TransferView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void TransferView::read() {
    const ResultColumn* column = chosen();
    if (!m_session || !column) {
        take({});
        return;
    }
    if (!m_reading.begin())
        return;
    const AblationPlace place{
        .runId = column->runId, .step = *column->step, .split = m_comparison.choice.split};
    const auto isOver = [this] {
        const bool again = m_reading.end();
        if (again)
            read();
        return !again;
    };
    m_session->ask(
        this, [place](const Project& project) { return AblationStore(project).list(place); },
        [this, isOver](const std::vector<Ablation>& ablations) {
            if (isOver())
                take(ablations);
        },
        [this, isOver](const Error& error) {
            if (isOver())
                m_states->showFailed(error, {tr("Read again"), [this] { read(); }});
        });
}

void TransferView::take(const std::vector<Ablation>& ablations) {
    TransferMatrix matrix(ablations);
    if (!matrix.isEmpty() && matrix.cells == m_matrix.cells)
        return showState(); // a training run changes the project ten times a second
    m_matrix = std::move(matrix);
    const HeatMapContents contents =
        transferContents(m_matrix, m_run->currentText(), m_comparison.choice.split);
    m_map->setContents(contents);
    m_table->setContents(contents);
    showState();
}

void TransferView::showState() {
    StateView::Button start;
    if (!m_work->isRunning())
        start = {tr("Measure transfer"), [this] { measure(); }};
    m_measure->setEnabled(chosen() && !m_work->isRunning());
    m_export->setEnabled(!m_matrix.isEmpty());
    if (!m_matrix.isEmpty())
        m_states->showFull();
    else if (chosen())
        m_states->showEmpty(
            tr("Transfer shows what each task gains or loses when an expert is left out: its own, or "
               "another task's. Each task is evaluated once with all experts and once without each."),
            start);
    else
        m_states->showEmpty(tr("Compare a run that has a checkpoint: the backbone alone has no experts."));
}

void TransferView::measure() {
    if (!m_session || !chosen())
        return;
    const QString reference = m_run->currentText();
    m_work->start({.folder = m_session->folder(),
                   .name = QStringLiteral("transfer"),
                   .arguments = {reference, QStringLiteral("--split"),
                                 QString::fromStdString(toText(m_comparison.choice.split)),
                                 QStringLiteral("--limit"), QString::number(m_limit->value())},
                   .failure = tr("The transfer of %1 could not be measured.").arg(reference)});
}

QString TransferView::tableText() const {
    return m_table->text(QLatin1Char('\t'));
}

void TransferView::chooseExport() {
    chooseExportFile(this, tr("Export transfer"),
                     {tr("Table (*.csv)"), tr("Picture (*.png)"), tr("Vector picture (*.svg)")},
                     [this](const QString& file) { exportTo(file); });
}

void TransferView::exportTo(const QString& file) {
    if (!m_session)
        return;
    const bool isTable = file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    const auto write = [matrix = m_matrix, contents = m_map->contents(), font = font(),
                        isTable](const QString& to) {
        writeBytes(
            isTable ? QByteArray::fromStdString(transferCsv(matrix)) : heatMapBytes(contents, font, to), to);
    };
    writeInBackground(*m_session, this, file, write, [this](const QString& line) { Q_EMIT noticed(line); });
}

} // namespace alter
