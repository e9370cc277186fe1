#pragma once

#include "core/base/error.h"

#include <QString>

namespace alter {

/// What is wrong and what to do next, for a line in the window.
QString shortText(const Error& error);

/// All parts, a line each, for copying.
QString fullText(const Error& error);

} // namespace alter
