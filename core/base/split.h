#pragma once

#include <array>
#include <string>
#include <string_view>

namespace alter {

/// The three parts of a task's examples.
enum class Split { Train, Validation, Test };

inline constexpr std::array allSplits = {Split::Train, Split::Validation, Split::Test};

/// "train", "validation", "test".
std::string toText(Split split);

/// Usage for any other word.
Split splitFromText(std::string_view text);

} // namespace alter
