#pragma once

#include <cstdint>
#include <string>

namespace alter {

/// What the column content_hash of an example holds: the first 64 bits of the SHA-256 of its fields, as
/// SQLite keeps them (signed).
int64_t contentHash(const std::string& fields);

} // namespace alter
