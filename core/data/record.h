#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace alter {

/// The fields of a record, in the file's order.
using Fields = nlohmann::ordered_json;

/// Where a record begins. Lines and columns count from 1, columns in characters.
struct Position {
    int64_t line = 0;
    int64_t column = 0;
    std::string path; ///< "data[3].paragraphs[0]" or "row 17", where lines alone say little
};

/// "line 3, column 5", "row 17".
std::string toText(const Position& position);

/// One record of a file, or, if `problem` is not empty, a part of the file that cannot be read as one: then
/// `at` is the place of the fault, `fields` is empty and reading goes on behind it.
struct Record {
    Fields fields;
    Position at;
    std::string problem;
};

/// A stream of records. Memory use does not depend on the file's size.
class RecordReader {
  public:
    virtual ~RecordReader() = default;

    /// Fills `record` and returns true, or returns false at the end. Throws where the rest of the file cannot
    /// be read at all.
    virtual bool next(Record& record) = 0;

    /// Bytes taken from the file on disk so far, for a progress bar.
    virtual uint64_t bytesTaken() const = 0;
};

/// "c1", "c2", …: the names of fields that have none.
std::string unnamedField(size_t index);

} // namespace alter
