#pragma once

namespace alter::spacing {

/// All distances are multiples of 4 px.
inline constexpr int tight = 4;
inline constexpr int inside = 8; ///< within a group
inline constexpr int group = 16; ///< between groups
inline constexpr int page = 24;  ///< around a page

} // namespace alter::spacing
