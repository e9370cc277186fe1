#pragma once

#include "core/base/error.h"

#include <QString>

class QAbstractButton;
class QWidget;

namespace alter {

class ProjectSession;

/// A window in which a project may be open; its class inherits this beside QWidget.
class SessionHolder {
  public:
    SessionHolder() = default;
    SessionHolder(const SessionHolder&) = delete;
    SessionHolder& operator=(const SessionHolder&) = delete;
    virtual ~SessionHolder() = default;

    virtual ProjectSession* session() const = 0; ///< or null
};

/// All that helps to find out what went wrong, as one text: the parts of the error, a line each, the project
/// and run that are open where `place` is, and versions.
QString errorDetails(const Error& error, const QWidget& place);

/// The same for an error that only its message is left of.
QString messageDetails(const QString& message, const QWidget& place);

/// The text and tooltip of the button that copies them.
void nameCopyDetails(QAbstractButton& button);

} // namespace alter
