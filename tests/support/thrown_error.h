#pragma once

#include "core/base/error.h"

#include <optional>

/// The Error that `work` throws, or nothing.
template <typename Work>
std::optional<alter::Error> errorOf(Work&& work) {
    try {
        work();
    } catch (const alter::Error& error) {
        return error;
    }
    return std::nullopt;
}
