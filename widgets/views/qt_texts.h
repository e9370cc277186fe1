#pragma once

#include <QStringList>

#include <string>
#include <vector>

namespace alter {

/// Texts of core/ for Qt.
QStringList qtTexts(const std::vector<std::string>& texts);

} // namespace alter
