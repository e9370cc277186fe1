#pragma once

#include "core/base/error.h"

#include <QString>

namespace alter {

/// What core/ says, in the window's language; what it put together from values stays English.
QString coreText(const std::string& text);

/// What is wrong and what to do next, for a line in the window.
QString shortText(const Error& error);

/// All parts, a line each.
QString fullText(const Error& error);

} // namespace alter
