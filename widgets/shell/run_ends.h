#pragma once

#include "core/store/project_activity.h"
#include "widgets/session/project_session.h"

#include <QPointer>

#include <set>
#include <string>

namespace alter {

/// Notices that runs of the open project come to their end: by themselves, or because they failed. One that a
/// person stopped or paused is no news.
class RunEnds : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    void setSession(ProjectSession* session);
    /// What goes on now.
    void take(const ProjectActivity& activity);

  Q_SIGNALS:
    void finished(const QString& name);
    void failed(const QString& name, const Error& error);

  private:
    void tell(const Run& run);

    QPointer<ProjectSession> m_session;
    std::set<std::string> m_going;
};

} // namespace alter
