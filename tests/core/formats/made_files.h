#pragma once

#include "core/base/error.h"

#include <QTemporaryDir>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

/// Small files made byte by byte, so that each can be wrong in one way.
namespace made {

inline std::filesystem::path in(const QTemporaryDir& folder, const char* name) {
    return std::filesystem::path(folder.path().toStdString()) / name;
}

inline std::filesystem::path write(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

template <typename T>
std::string bytesOf(T value) {
    return {reinterpret_cast<const char*>(&value), sizeof(T)};
}

template <typename T>
std::string bytesOf(const std::vector<T>& values) {
    return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T)};
}

/// A safetensors file with any header text.
inline std::string safetensors(const std::string& header, const std::string& data) {
    return bytesOf<uint64_t>(header.size()) + header + data;
}

/// Builds a GGUF file; counts are as they are unless given.
class Gguf {
  public:
    Gguf& text(const std::string& key, const std::string& value) { return entry(key, 8, text(value)); }
    Gguf& integer(const std::string& key, uint32_t value) { return entry(key, 4, bytesOf(value)); }
    Gguf& real(const std::string& key, float value) { return entry(key, 6, bytesOf(value)); }
    Gguf& flag(const std::string& key, bool value) { return entry(key, 7, bytesOf<uint8_t>(value)); }

    Gguf& texts(const std::string& key, const std::vector<std::string>& values) {
        std::string all;
        for (const std::string& value : values)
            all += text(value);
        return entry(key, 9, bytesOf<uint32_t>(8) + bytesOf<uint64_t>(values.size()) + all);
    }
    Gguf& reals(const std::string& key, const std::vector<float>& values) {
        return entry(key, 9, bytesOf<uint32_t>(6) + bytesOf<uint64_t>(values.size()) + bytesOf(values));
    }
    Gguf& integers(const std::string& key, const std::vector<int32_t>& values) {
        return entry(key, 9, bytesOf<uint32_t>(5) + bytesOf<uint64_t>(values.size()) + bytesOf(values));
    }

    /// `shape`: innermost dimension first, as in the file. `type` 0 is F32.
    Gguf& tensor(const std::string& name, const std::vector<uint64_t>& shape, uint32_t type,
                 const std::string& bytes) {
        m_infos += text(name) + bytesOf(static_cast<uint32_t>(shape.size())) + bytesOf(shape) +
                   bytesOf(type) + bytesOf<uint64_t>(m_data.size());
        m_data += bytes;
        m_data.resize((m_data.size() + 31) / 32 * 32);
        ++m_tensors;
        return *this;
    }

    std::string bytes(uint32_t version = 3) const { return bytes(version, m_tensors, m_entries); }
    std::string bytes(uint32_t version, uint64_t tensors, uint64_t entries) const {
        std::string head =
            "GGUF" + bytesOf(version) + bytesOf(tensors) + bytesOf(entries) + m_metadata + m_infos;
        head.resize((head.size() + 31) / 32 * 32);
        return head + m_data;
    }

  private:
    static std::string text(const std::string& value) { return bytesOf<uint64_t>(value.size()) + value; }

    Gguf& entry(const std::string& key, uint32_t kind, const std::string& value) {
        m_metadata += text(key) + bytesOf(kind) + value;
        ++m_entries;
        return *this;
    }

    std::string m_metadata, m_infos, m_data;
    uint64_t m_entries = 0, m_tensors = 0;
};

/// The message of the Error that `work` throws, with its kind in front; empty if it throws none.
template <typename Work>
QString errorOf(Work&& work) {
    try {
        work();
    } catch (const alter::Error& error) {
        return QString("%1: %2").arg(error.exitCode()).arg(QString::fromUtf8(error.what()));
    }
    return {};
}

} // namespace made

/// `work` must throw an Error with this exit code and these words.
#define QVERIFY_ERROR(work, code, words)                                                                     \
    do {                                                                                                     \
        const QString thrown = made::errorOf([&] { work; });                                                 \
        QVERIFY2(thrown.startsWith(#code ":") && thrown.contains(words), qPrintable("got: " + thrown));      \
    } while (false)
