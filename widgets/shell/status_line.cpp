#include "widgets/shell/status_line.h"

#include "core/base/os/resources.h"
#include "core/store/project_activity.h"
#include "widgets/shell/running_text.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/views/eliding_label.h"
#include "widgets/views/figure_text.h"
#include "widgets/views/spoken_cells.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QUrl>

namespace alter {

namespace {

constexpr int lineHeight = 28;
constexpr int beatEvery = 1000; // ms
constexpr int noticeFor = 6000; // ms
constexpr int openableFor = 20'000;

QToolButton* part(const char* name) {
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFont(smallFont());
    return button;
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_device(part("statusDevice")), m_job(part("statusJob")), m_open(part("statusOpen")),
      m_notice(new ElidingLabel), m_memory(new QLabel) {
    setFixedHeight(lineHeight);
    setAccessibleName(tr("Status"));
    setSpokenRole(*this, QAccessible::StatusBar);
    m_notice->setObjectName(QStringLiteral("statusNotice"));
    m_memory->setObjectName(QStringLiteral("statusMemory"));
    m_notice->setFont(smallFont());
    m_notice->setForegroundRole(QPalette::PlaceholderText);
    m_notice->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_memory->setFont(smallFont());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::tight, 1, spacing::group, 0);
    row->setSpacing(spacing::inside);
    row->addWidget(m_device);
    row->addWidget(m_job);
    row->addWidget(m_notice, 1);
    row->addWidget(m_open);
    row->addWidget(m_memory);
    for (QToolButton* button : {m_device, m_job})
        connect(button, &QToolButton::clicked, this, [this] { Q_EMIT runWanted(m_run); });
    connect(&m_beat, &QTimer::timeout, this, &StatusLine::beat);
    addOpening();
    connect(&m_noticeEnd, &QTimer::timeout, this, &StatusLine::endNotice);
    m_noticeEnd.setSingleShot(true);
    m_beat.start(beatEvery);
    setSession(nullptr);
}

void StatusLine::setSession(ProjectSession* session) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_question = {};
    tell({});
    m_job->setVisible(session != nullptr);
    m_device->setEnabled(session != nullptr);
    if (!session)
        return;
    connect(session, &ProjectSession::changed, this, &StatusLine::ask);
    ask();
}

void StatusLine::addOpening() {
    m_open->setText(tr("Open"));
    m_open->hide();
    connect(m_open, &QToolButton::clicked, this, [this] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(m_written)))
            notice(tr("This desktop has no program that opens %1").arg(QDir::toNativeSeparators(m_written)));
    });
}

void StatusLine::notice(const QString& text) {
    m_open->hide();
    m_notice->setText(text);
    m_noticeEnd.start(noticeFor);
}

void StatusLine::noticeFile(const QString& text, const QString& path) {
    notice(text);
    m_written = path;
    m_open->setToolTip(tr("Opens %1").arg(QDir::toNativeSeparators(path)));
    m_open->show();
    m_noticeEnd.start(openableFor);
}

void StatusLine::endNotice() {
    m_notice->clear();
    m_open->hide();
}

void StatusLine::beat() {
    showMemory();
    if (m_running)
        ask();
}

void StatusLine::ask() {
    if (!m_session || !m_question.begin())
        return;
    const auto answered = [this, session = m_session](const ProjectActivity& activity) {
        if (session != m_session)
            return; // of a project that was closed meanwhile
        const bool again = m_question.end();
        tell(activity);
        if (again)
            ask();
    };
    m_session->ask(this, activityOf, answered, [this, session = m_session](const Error&) {
        // Pages tell of a project that cannot be read; this line only must not claim anything.
        if (session == m_session)
            m_question = {};
    });
}

void StatusLine::tell(const ProjectActivity& activity) {
    m_running = !activity.running.empty() || !activity.lost.empty();
    const Run* first = !activity.running.empty() ? &activity.running.front()
                       : !activity.lost.empty()  ? &activity.lost.front()
                                                 : nullptr;
    m_run = first ? QString::fromStdString(first->id) : QString();
    m_runMemory = first ? first->peakMemoryBytes : 0;
    m_device->setText(deviceText(activity));
    m_device->setToolTip(tr("Where runs of this project compute; click for the run"));
    m_job->setText(activityText(activity));
    QStringList all;
    for (const Run& run : activity.running)
        all << runningText(run);
    m_job->setToolTip(all.isEmpty() ? tr("Show the runs of this project") : all.join(QLatin1Char('\n')));
    showMemory();
    Q_EMIT activityKnown(activity);
}

void StatusLine::showMemory() {
    const QString free = tr("%1 free").arg(bytesText(static_cast<qint64>(availableMemoryBytes())));
    m_memory->setText(m_runMemory > 0 ? tr("run %1 · %2").arg(bytesText(m_runMemory), free) : free);
    m_memory->setToolTip(
        tr("The most memory the run has held, and what programs may still take on this machine"));
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, hairline(palette()));
}

} // namespace alter
