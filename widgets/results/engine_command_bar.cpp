#include "widgets/results/engine_command_bar.h"

#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace alter {

EngineCommandBar::EngineCommandBar(const Words& words, QWidget* parent)
    : QWidget(parent), m_command(new EngineCommand(this)), m_bar(new QProgressBar), m_what(new QLabel) {
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(words.progress);
    m_what->setFont(smallFont());
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    auto* cancel = new QPushButton(words.cancel);
    cancel->setObjectName(QStringLiteral("cancelWork"));
    connect(cancel, &QPushButton::clicked, m_command, &EngineCommand::cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_bar);
    column->addWidget(m_what);
    column->addWidget(cancel, 0, Qt::AlignLeft);
    hide();
    connect(m_command, &EngineCommand::progressed, this, &EngineCommandBar::showProgress);
    connect(m_command, &EngineCommand::failed, this, &EngineCommandBar::failed);
    connect(m_command, &EngineCommand::ended, this, [this] {
        showRunning();
        Q_EMIT ended();
    });
}

void EngineCommandBar::start(const EngineCommand::Wanted& wanted) {
    if (isRunning())
        return;
    m_command->start(wanted);
    showProgress(0, tr("Starting…"));
    showRunning();
}

void EngineCommandBar::letGo() {
    m_command->letGo();
    showRunning();
}

void EngineCommandBar::showProgress(double share, const QString& line) {
    if (share >= 0)
        m_bar->setValue(static_cast<int>(share * m_bar->maximum()));
    if (!line.isEmpty())
        m_what->setText(line.simplified());
}

void EngineCommandBar::showRunning() {
    setVisible(isRunning());
    Q_EMIT runningChanged(isRunning());
}

} // namespace alter
