#pragma once

#include "core/base/error.h"
#include "core/base/progress_bar.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace alter {

/// Where a command's answer goes: standard output has the answer alone, as text or as one JSON document;
/// progress, warnings and errors go to standard error.
class Console {
  public:
    bool json = false;  ///< --json
    bool quiet = false; ///< --quiet: no progress

    /// For long work.
    ProgressOutput progress() const;

    /// One of both, as the user wants it.
    void answer(const nlohmann::ordered_json& document, const std::string& text) const;

    /// A piece of an answer that grows (generated text); nothing with --json.
    void stream(std::string_view piece) const;

    /// A remark for people, on standard error; nothing with --quiet.
    void remark(const std::string& text) const;

    /// The error on standard error and, with --json, on standard output as well; returns the exit status.
    int report(const Error& error) const;
};

} // namespace alter
