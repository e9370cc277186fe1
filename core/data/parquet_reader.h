#pragma once

#include "core/data/record.h"

#include <filesystem>
#include <memory>

namespace alter {

/// The rows of a Parquet file, one row group's batch at a time. Lists and structures become JSON lists and
/// objects; dates, times and decimals become text.
class ParquetReader : public RecordReader {
  public:
    explicit ParquetReader(const std::filesystem::path& file);
    ~ParquetReader() override;

    bool next(Record& record) override;
    uint64_t bytesTaken() const override;

  private:
    struct State;

    bool nextBatch();

    std::filesystem::path m_file;
    std::unique_ptr<State> m_state;
};

} // namespace alter
