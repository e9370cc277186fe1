#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <optional>
#include <string>

namespace alter {

/// Fields of a `config.json` with their types checked; BadInput names the file and the field. A field that is
/// null counts as absent.
class ConfigReader {
  public:
    ConfigReader(const nlohmann::json& object, std::filesystem::path where);

    bool has(const char* key) const { return find(key) != nullptr; }
    int64_t size(const char* key, std::optional<int64_t> otherwise = {}) const; ///< 1 to 2³¹ − 1
    double positive(const char* key, std::optional<double> otherwise = {}) const;
    bool flag(const char* key, bool otherwise) const;
    std::string text(const char* key, std::optional<std::string> otherwise = {}) const;
    nlohmann::json id(const char* key) const; ///< a token id (of a list the first) or null

    [[noreturn]] void refuse(const char* key, const std::string& expected) const;

  private:
    const nlohmann::json* find(const char* key) const;

    const nlohmann::json& m_object;
    std::filesystem::path m_where;
};

} // namespace alter
