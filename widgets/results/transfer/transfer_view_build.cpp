// The parts of the view put together.
#include "widgets/heat_map/heat_map_table.h"
#include "widgets/heat_map/heat_map_view.h"
#include "widgets/results/engine_command_bar.h"
#include "widgets/results/transfer/transfer_view.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/copy_action.h"
#include "widgets/views/spoken_cells.h"
#include "widgets/views/state_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace alter {

namespace {

constexpr int mostExamples = 100'000;
constexpr int usualExamples = 100;

} // namespace

TransferView::TransferView(QWidget* parent)
    : QWidget(parent), m_run(new QComboBox), m_limit(new QSpinBox), m_measure(new QPushButton),
      m_export(new QPushButton),
      m_work(new EngineCommandBar(
          {.progress = tr("Progress of measuring transfer"), .cancel = tr("Cancel measuring")})),
      m_map(new HeatMapView), m_table(new HeatMapTable(this)), m_told(new QLabel) {
    build();
    connectParts();
    setSession(nullptr);
}

QWidget* TransferView::buildBar() {
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::inside);
    m_run->setObjectName(QStringLiteral("transferRun"));
    m_run->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    nameChoice(*m_run, tr("Run whose experts are left out"));
    m_run->setToolTip(tr("Run whose experts are left out"));
    auto* examples = new QLabel(tr("E&xamples a task"));
    examples->setBuddy(m_limit);
    m_limit->setObjectName(QStringLiteral("transferLimit"));
    m_limit->setRange(0, mostExamples);
    m_limit->setValue(usualExamples);
    m_limit->setSpecialValueText(tr("all"));
    m_limit->setToolTip(tr("The first so many of the split; 0 = all"));
    m_measure->setText(tr("Measure transfer"));
    m_measure->setObjectName(QStringLiteral("measureTransfer"));
    m_export->setText(tr("Export…"));
    m_export->setObjectName(QStringLiteral("exportTransfer"));
    row->addWidget(m_run);
    row->addWidget(examples);
    row->addWidget(m_limit);
    row->addWidget(m_measure);
    row->addStretch();
    row->addWidget(m_export);
    return bar;
}

void TransferView::build() {
    m_work->setObjectName(QStringLiteral("transferWork"));
    m_map->setObjectName(QStringLiteral("transfer"));
    m_map->setAccessibleName(tr("Tasks against left-out experts"));
    addCopyAction(
        *m_map, [this] { return tableText(); }, [this](const QString& line) { Q_EMIT noticed(line); });
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    auto* content = new QWidget;
    auto* drawn = new QVBoxLayout(content);
    drawn->setContentsMargins(0, 0, 0, 0);
    drawn->setSpacing(spacing::inside);
    drawn->addWidget(m_map, 1);
    drawn->addWidget(m_told);
    m_states = new StateView(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::inside, 0, 0);
    column->setSpacing(spacing::inside);
    column->addWidget(buildBar());
    column->addWidget(m_work);
    column->addWidget(m_states, 1);
}

} // namespace alter
