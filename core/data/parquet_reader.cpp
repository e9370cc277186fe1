#include "core/data/parquet_reader.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/arrow_json.h"
#include "core/data/text_stream.h"

#include <arrow/io/file.h>
#include <arrow/record_batch.h>
#include <parquet/arrow/reader.h>
#include <parquet/exception.h>

#include <algorithm>

namespace alter {

namespace {

constexpr int64_t batchRows = 1024;

[[noreturn]] void throwUnreadable(const std::filesystem::path& file, const std::string& found) {
    throwBadInput({.what = "The Parquet file cannot be read.",
                   .where = file.string(),
                   .found = found,
                   .next = "Download or write it again; check that it was not cut short."});
}

/// The first line of Arrow's message, without its stack of C++ calls.
std::string messageOf(const arrow::Status& status) {
    return status.message().substr(0, status.message().find('\n'));
}

template <typename T>
T valueOf(arrow::Result<T> result, const std::filesystem::path& file) {
    if (!result.ok())
        throwUnreadable(file, messageOf(result.status()));
    return std::move(result).ValueUnsafe();
}

/// Whether all texts within a value are UTF-8; Parquet files may hold any bytes.
bool isText(const Fields& value) {
    if (value.is_string())
        return isValidUtf8(value.get_ref<const std::string&>());
    return !value.is_structured() || std::all_of(value.begin(), value.end(), isText);
}

} // namespace

struct ParquetReader::State {
    std::shared_ptr<arrow::io::ReadableFile> input;
    std::unique_ptr<parquet::arrow::FileReader> reader;
    std::unique_ptr<arrow::RecordBatchReader> batches;
    std::shared_ptr<arrow::RecordBatch> batch;
    uint64_t fileBytes = 0;
    int64_t totalRows = 0;
    int64_t rows = 0;    ///< given out
    int64_t inBatch = 0; ///< the next one in the batch
};

ParquetReader::ParquetReader(const std::filesystem::path& file)
    : m_file(file), m_state(std::make_unique<State>()) {
    State& state = *m_state;
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        throwMissing({.what = "There is no such file.", .where = file.string(), .next = "Check the path."});
    state.fileBytes = std::filesystem::file_size(file);
    try {
        state.input = valueOf(arrow::io::ReadableFile::Open(file.string()), file);
        parquet::ReaderProperties streaming;
        streaming.enable_buffered_stream(); // pages one by one, not a row group's columns at once
        parquet::arrow::FileReaderBuilder builder;
        if (const arrow::Status status = builder.Open(state.input, streaming); !status.ok())
            throwUnreadable(file, messageOf(status));
        parquet::ArrowReaderProperties properties;
        properties.set_batch_size(batchRows);
        properties.set_pre_buffer(false); // it would hold whole row groups in memory
        builder.properties(properties);
        if (const arrow::Status status = builder.Build(&state.reader); !status.ok())
            throwUnreadable(file, messageOf(status));
        state.totalRows = state.reader->parquet_reader()->metadata()->num_rows();
        state.batches = valueOf(state.reader->GetRecordBatchReader(), file);
    } catch (const parquet::ParquetException& error) {
        throwUnreadable(file, error.what());
    }
}

ParquetReader::~ParquetReader() = default;

bool ParquetReader::nextBatch() {
    State& state = *m_state;
    try {
        if (const arrow::Status status = state.batches->ReadNext(&state.batch); !status.ok())
            throwUnreadable(m_file, messageOf(status));
    } catch (const parquet::ParquetException& error) {
        throwUnreadable(m_file, error.what());
    }
    state.inBatch = 0;
    return state.batch != nullptr;
}

bool ParquetReader::next(Record& record) {
    State& state = *m_state;
    record.problem.clear();
    while (!state.batch || state.inBatch == state.batch->num_rows())
        if (!nextBatch())
            return false;
    record.at = {0, 0, cat("row ", state.rows + 1)};
    record.fields = Fields::object();
    for (int i = 0; i < state.batch->num_columns(); ++i)
        record.fields[state.batch->column_name(i)] = arrowValue(*state.batch->column(i), state.inBatch);
    if (!isText(record.fields))
        setProblem(record, record.at, "invalid UTF-8");
    ++state.inBatch;
    ++state.rows;
    return true;
}

uint64_t ParquetReader::bytesTaken() const {
    if (m_state->totalRows == 0)
        return m_state->fileBytes;
    const double share = static_cast<double>(m_state->rows) / static_cast<double>(m_state->totalRows);
    return static_cast<uint64_t>(share * static_cast<double>(m_state->fileBytes));
}

} // namespace alter
