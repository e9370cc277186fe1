#include "core/store/database.h"

#include "core/base/error.h"
#include "core/base/os/process.h"
#include "core/base/text.h"
#include "core/store/sqlite_errors.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <unordered_map>
#include <utility>

namespace alter {

namespace fs = std::filesystem;

using Statements = std::unordered_map<std::string, SQLite::Statement>;

struct Database::Connection {
    Connection(fs::path path, Access mode, const std::string& name, int flags)
        : file(std::move(path)), access(mode), handle(name, flags, static_cast<int>(busyTimeout.count())) {
        handle.exec("PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL;");
    }

    fs::path file;
    Access access;
    SQLite::Database handle;
    Statements statements;
    std::chrono::milliseconds timeout = busyTimeout;
    int depth = 0; ///< transaction, then savepoints
};

bool Row::isNull(int column) const {
    return m_statement.isColumnNull(column);
}

int64_t Row::integer(int column) const {
    return m_statement.getColumn(column).getInt64();
}

double Row::real(int column) const {
    return isNull(column) ? std::numeric_limits<double>::quiet_NaN()
                          : m_statement.getColumn(column).getDouble();
}

std::string Row::text(int column) const {
    return m_statement.getColumn(column).getString();
}

std::optional<int64_t> Row::maybeInteger(int column) const {
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<std::string> Row::maybeText(int column) const {
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

namespace {

void bindOne(SQLite::Statement& statement, int index, const SqlValue& value) {
    if (const auto* integer = std::get_if<int64_t>(&value))
        statement.bind(index, *integer);
    else if (const auto* real = std::get_if<double>(&value))
        statement.bind(index, *real);
    else if (const auto* text = std::get_if<std::string_view>(&value))
        statement.bind(index, std::string(*text));
    else
        statement.bind(index);
}

/// Takes a prepared statement out of the cache while it is in use, so that a callback may run the same text
/// again.
class Lease {
  public:
    Lease(SQLite::Database& handle, Statements& cache, std::string_view sql, std::span<const SqlValue> values)
        : m_cache(cache), m_node(cache.extract(std::string(sql))) {
        if (m_node.empty()) {
            Statements fresh;
            fresh.emplace(sql, SQLite::Statement(handle, std::string(sql)));
            m_node = fresh.extract(fresh.begin());
        }
        for (size_t i = 0; i < values.size(); ++i)
            bindOne(m_node.mapped(), static_cast<int>(i) + 1, values[i]);
    }

    ~Lease() {
        m_node.mapped().tryReset();
        m_cache.insert(std::move(m_node));
    }

    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;

    SQLite::Statement& statement() { return m_node.mapped(); }

  private:
    Statements& m_cache;
    Statements::node_type m_node;
};

/// An address by which SQLite reads a file without taking locks or making files beside it.
std::string immutableAddress(const fs::path& file) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string address = "file:";
    for (const char character : fs::absolute(file).string()) {
        const auto byte = static_cast<unsigned char>(character);
        if (std::string_view("?#%").find(character) == std::string_view::npos)
            address += character;
        else
            address += {'%', digits[byte >> 4], digits[byte & 15]};
    }
    return address + "?immutable=1";
}

/// True if the latest changes may be in the log beside the file only.
bool hasLog(const fs::path& file) {
    std::error_code missing;
    const auto size = fs::file_size(cat(file.string(), "-wal"), missing);
    return !missing && size > 0;
}

} // namespace

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Database::~Database() = default;
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;

Database Database::open(const fs::path& file, Access access) {
    if (!fs::is_regular_file(file))
        throwMissing({.what = "There is no project file.",
                      .where = file.string(),
                      .next = "Check the path, or make a project with: alter init PROJECT"});
    return guarded(file, [&] {
        const auto connect = [&](const std::string& name, int flags) {
            auto connection = std::make_unique<Connection>(file, access, name, flags);
            connection->handle.execAndGet(
                "SELECT count(*) FROM sqlite_master"); // the first look into the file
            return Database(std::move(connection));
        };
        if (access == Access::ReadWrite)
            return connect(file.string(), SQLite::OPEN_READWRITE);
        try {
            return connect(file.string(), SQLite::OPEN_READONLY);
        } catch (const SQLite::Exception&) {
            // On a read-only disk the files beside it, which readers share, cannot be made.
            if (hasLog(file))
                throw;
        }
        return connect(immutableAddress(file), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    });
}

Database Database::create(const fs::path& file) {
    return guarded(file, [&] {
        auto connection = std::make_unique<Connection>(file, Access::ReadWrite, file.string(),
                                                       SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        connection->handle.exec("PRAGMA journal_mode = WAL;");
        return Database(std::move(connection));
    });
}

int64_t Database::runBound(std::string_view sql, std::span<const SqlValue> values) {
    return guarded(file(), [&]() -> int64_t {
        Lease lease(m_connection->handle, m_connection->statements, sql, values);
        return lease.statement().exec();
    });
}

void Database::eachBound(std::string_view sql, std::span<const SqlValue> values,
                         const std::function<bool(const Row&)>& onRow) {
    guarded(file(), [&] {
        Lease lease(m_connection->handle, m_connection->statements, sql, values);
        const Row row(lease.statement());
        while (lease.statement().executeStep() && onRow(row)) {
        }
    });
}

void Database::script(const std::string& statements) {
    guarded(file(), [&] { m_connection->handle.exec(statements); });
}

bool Database::tryTransaction(std::chrono::milliseconds wait, const std::function<void()>& work) {
    const std::chrono::milliseconds usual = m_connection->timeout;
    setBusyTimeout(wait);
    const int code = m_connection->handle.tryExec("BEGIN IMMEDIATE");
    setBusyTimeout(usual);
    if (isBusy(code))
        return false;
    guarded(file(), [&] { m_connection->handle.check(code); });
    Transaction transaction(*this, Transaction::Begun{});
    work();
    transaction.commit();
    return true;
}

int64_t Database::lastInsertId() const {
    return m_connection->handle.getLastInsertRowid();
}

void Database::setBusyTimeout(std::chrono::milliseconds timeout) {
    guarded(file(), [&] { m_connection->handle.setBusyTimeout(static_cast<int>(timeout.count())); });
    m_connection->timeout = timeout;
}

void Database::copyTo(const fs::path& target) {
    const fs::path half = cat(target.string(), ".", currentProcessId(), ".tmp");
    try {
        guarded(target, [&] {
            SQLite::Database copy(half.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            SQLite::Backup(copy, m_connection->handle).executeStep();
        });
        fs::rename(half, target);
    } catch (...) {
        std::error_code ignored;
        fs::remove(half, ignored);
        throw;
    }
}

const fs::path& Database::file() const {
    return m_connection->file;
}

bool Database::isReadOnly() const {
    return m_connection->access == Access::ReadOnly;
}

Transaction::Transaction(Database& database) : m_database(database), m_depth(database.m_connection->depth) {
    m_database.script(m_depth == 0 ? "BEGIN IMMEDIATE" : cat("SAVEPOINT s", m_depth));
    ++m_database.m_connection->depth;
}

Transaction::Transaction(Database& database, Begun) : m_database(database), m_depth(0) {
    ++m_database.m_connection->depth;
}

Transaction::~Transaction() {
    if (!m_open)
        return;
    --m_database.m_connection->depth;
    // After some failures (a full disk) SQLite has undone everything itself; then there is nothing left to
    // undo.
    m_database.m_connection->handle.tryExec(
        m_depth == 0 ? std::string("ROLLBACK") : cat("ROLLBACK TO s", m_depth, "; RELEASE s", m_depth));
}

void Transaction::commit() {
    m_database.script(m_depth == 0 ? "COMMIT" : cat("RELEASE s", m_depth));
    --m_database.m_connection->depth;
    m_open = false;
}

} // namespace alter
