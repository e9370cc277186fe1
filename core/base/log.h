#pragma once

#include <filesystem>
#include <string>

namespace alter {

/// Log lines go to standard error, and to a file too once logToFile() was called. Thread-safe.
void logDebug(const std::string& text);
void logInfo(const std::string& text);
void logWarning(const std::string& text);
void logError(const std::string& text);

enum class LogLevel { Debug, Info, Warning, Error, Off };

/// The least level shown on standard error (default Info). The file gets everything.
void setLogLevel(LogLevel level);

/// Appends all further lines to `file` as well, with time stamps.
void logToFile(const std::filesystem::path& file);

} // namespace alter
