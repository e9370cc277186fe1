#pragma once

#include <QStringList>

#include <string>

namespace alter {

/// What is wrong with a name that a person typed for a `what` (as checkName() takes it); "" = nothing.
QString nameFault(const std::string& what, const QString& name, const QStringList& taken);

} // namespace alter
