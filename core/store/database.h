#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace SQLite {
class Statement;
}

namespace alter {

/// One row of a query's answer; valid only inside the callback that receives it. Columns count from 0.
class Row {
  public:
    explicit Row(const SQLite::Statement& statement) : m_statement(statement) {}

    bool isNull(int column) const;
    int64_t integer(int column) const;  ///< NULL reads as 0
    double real(int column) const;      ///< NULL reads as NaN (SQLite stores NaN as NULL)
    std::string text(int column) const; ///< NULL reads as ""
    std::optional<int64_t> maybeInteger(int column) const;
    std::optional<std::string> maybeText(int column) const;

  private:
    const SQLite::Statement& m_statement;
};

/// A value for a `?` of a statement. Texts are not copied: they must live until the call returns.
using SqlValue = std::variant<std::monostate, int64_t, double, std::string_view>;

template <typename T>
SqlValue toSqlValue(const T& value) {
    if constexpr (std::is_same_v<T, std::nullopt_t>)
        return std::monostate{};
    else if constexpr (std::is_integral_v<T>)
        return static_cast<int64_t>(value);
    else if constexpr (std::is_floating_point_v<T>)
        return static_cast<double>(value);
    else
        return std::string_view(value);
}

template <typename T>
SqlValue toSqlValue(const std::optional<T>& value) {
    return value ? toSqlValue(*value) : SqlValue{};
}

/// One connection to an SQLite file, used by one thread at a time. Statements are prepared once and kept.
/// Every failure is an Error in words with the file as its place; no exception of the library gets out.
class Database {
  public:
    enum class Access { ReadWrite, ReadOnly };

    /// How long a statement waits for another process's transaction before it gives up.
    static constexpr std::chrono::milliseconds busyTimeout{10'000};

    /// Missing if there is no such file (Create: makes it), BadInput if it is no SQLite file.
    static Database open(const std::filesystem::path& file, Access access);
    static Database create(const std::filesystem::path& file);

    ~Database();
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;

    /// Runs a statement that answers no rows; returns how many rows it changed.
    template <typename... Values>
    int64_t run(std::string_view sql, const Values&... values) {
        const std::array<SqlValue, sizeof...(Values)> bound{toSqlValue(values)...};
        return runBound(sql, bound);
    }

    /// Calls `onRow(const Row&)` for each row. Don't write through the same connection inside the callback
    /// unless a Transaction is open around it.
    template <typename OnRow, typename... Values>
    void each(std::string_view sql, OnRow&& onRow, const Values&... values) {
        const std::array<SqlValue, sizeof...(Values)> bound{toSqlValue(values)...};
        eachBound(sql, bound, [&onRow](const Row& row) {
            onRow(row);
            return true;
        });
    }

    /// `read(const Row&)` of the first row, or nothing.
    template <typename Read, typename... Values>
    auto first(std::string_view sql, Read&& read, const Values&... values)
        -> std::optional<std::invoke_result_t<Read, const Row&>> {
        const std::array<SqlValue, sizeof...(Values)> bound{toSqlValue(values)...};
        std::optional<std::invoke_result_t<Read, const Row&>> found;
        eachBound(sql, bound, [&](const Row& row) {
            found.emplace(read(row));
            return false;
        });
        return found;
    }

    /// The integer in the first column of the first row, or 0.
    template <typename... Values>
    int64_t number(std::string_view sql, const Values&... values) {
        return first(
                   sql, [](const Row& row) { return row.integer(0); }, values...)
            .value_or(0);
    }

    /// Several statements without parameters, separated by `;`.
    void script(const std::string& statements);

    /// Does `work` in one write transaction if it can begin within `wait`; false, and nothing done, if
    /// another process is writing for longer. Must not be inside a Transaction.
    bool tryTransaction(std::chrono::milliseconds wait, const std::function<void()>& work);

    int64_t lastInsertId() const;
    void setBusyTimeout(std::chrono::milliseconds timeout);

    /// A whole, consistent copy (with what is in the write-ahead log); `file` appears only when complete.
    void copyTo(const std::filesystem::path& file);

    const std::filesystem::path& file() const;
    bool isReadOnly() const;

  private:
    friend class Transaction;
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);

    int64_t runBound(std::string_view sql, std::span<const SqlValue> values);
    void eachBound(std::string_view sql, std::span<const SqlValue> values,
                   const std::function<bool(const Row&)>& onRow);

    std::unique_ptr<Connection> m_connection;
};

/// A write transaction, undone by the destructor unless commit() was called. Inside another one it is a
/// savepoint.
class Transaction {
  public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

  private:
    friend class Database;
    struct Begun {};
    Transaction(Database& database, Begun begun);

    Database& m_database;
    int m_depth;
    bool m_open = true;
};

} // namespace alter
