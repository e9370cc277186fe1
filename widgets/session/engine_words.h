#pragma once

#include "core/base/error.h"

#include <QString>
#include <nlohmann/json.hpp>

namespace alter {

// What the program `alter` says, as the window understands it.

/// The member of that name if it is a text, else "".
std::string engineText(const nlohmann::json& object, const char* name);

/// By an exit code of the program, or the "kind" that it writes of an error; Failed for any other number.
ErrorKind engineErrorKind(int code);

/// An error of the program: `what`, and the rest as members of `parts`.
Error engineError(ErrorKind kind, const std::string& what, const nlohmann::json& parts);

/// The share that a line of its progress tells, 0 to 1; below 0 if it tells none.
double engineShare(const QString& line);

} // namespace alter
