#include "widgets/training/run_banner.h"

#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/views/error_details.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace alter {

namespace {

QString safeText(const RunRow& run, qint64 checkpoint) {
    const QString last = QLocale().toString(run.step);
    if (checkpoint < 0)
        return RunBanner::tr(
                   "It came to step %1; there is no checkpoint yet, so it begins again from its start.")
            .arg(last);
    return RunBanner::tr("It came to step %1; the checkpoint of step %2 is safe.")
        .arg(last, QLocale().toString(checkpoint));
}

QString titleText(const RunRow& run) {
    switch (run.state) {
    case RunState::Failed:
        return RunBanner::tr("✕ %1").arg(run.errorWhat.isEmpty() ? RunBanner::tr("The run failed.")
                                                                 : run.errorWhat);
    case RunState::Paused:
        return RunBanner::tr("‖ The run is paused.");
    case RunState::Stopped:
        return RunBanner::tr("■ The run was stopped.");
    default:
        return RunBanner::tr("○ The run has not begun.");
    }
}

} // namespace

RunBanner::RunBanner(QWidget* parent)
    : QFrame(parent), m_title(new QLabel), m_text(new QLabel), m_resume(new QPushButton(tr("Resume run"))),
      m_again(new QPushButton(tr("New run from this configuration"))), m_copy(new QPushButton) {
    nameCopyDetails(*m_copy);
    setAutoFillBackground(true);
    setAccessibleName(tr("State of the run"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::inside);
    for (QPushButton* button : {m_resume, m_again, m_copy})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::group, spacing::inside, spacing::group, spacing::inside);
    column->setSpacing(spacing::tight);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(m_resume, &QPushButton::clicked, this, &RunBanner::resumeWanted);
    connect(m_again, &QPushButton::clicked, this, &RunBanner::newRunWanted);
    connect(m_copy, &QPushButton::clicked, this, &RunBanner::copyDetails);
    hide();
}

void RunBanner::setRun(const RunRow& run, qint64 checkpoint) {
    const bool failed = run.state == RunState::Failed;
    setVisible(run.canResume());
    m_title->setText(titleText(run));
    QStringList lines;
    if (failed)
        lines << run.errorText << run.errorNext;
    lines << safeText(run, checkpoint);
    lines.removeAll(QString());
    m_text->setText(lines.join(QLatin1Char('\n')));
    m_copy->setVisible(failed);
    tint(failed);
}

void RunBanner::tint(bool failed) {
    QPalette colours = QGuiApplication::palette();
    const QColor window = colours.color(QPalette::Window);
    const QColor mark = failed ? errorColour(colours) : accentColour();
    colours.setColor(QPalette::Window, mixed(mark, window, 0.88));
    if (colours != palette())
        setPalette(colours);
}

void RunBanner::copyDetails() const {
    QGuiApplication::clipboard()->setText(
        messageDetails(m_title->text() + QLatin1Char('\n') + m_text->text(), *this));
}

} // namespace alter
