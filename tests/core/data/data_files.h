#pragma once

#include "core/base/error.h"
#include "core/data/record.h"
#include "tests/support/thrown_error.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

/// Files that go away with it.
struct ScratchFolder {
    QTemporaryDir temporary;

    std::filesystem::path path() const { return temporary.path().toStdString(); }

    std::filesystem::path write(const std::string& name, std::string_view bytes) const {
        const std::filesystem::path file = path() / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << bytes;
        return file;
    }
};

inline std::filesystem::path dataFile(const std::string& name) {
    return std::filesystem::path(ALTER_TEST_DATA) / "data" / name;
}

inline std::vector<alter::Record> allRecords(alter::RecordReader& reader) {
    std::vector<alter::Record> records;
    alter::Record record;
    while (reader.next(record))
        records.push_back(record);
    return records;
}

/// Fields as compact JSON, or "line 3, column 5: what is wrong".
inline std::string shown(const alter::Record& record) {
    return record.problem.empty() ? record.fields.dump() : toText(record.at) + ": " + record.problem;
}

inline std::vector<std::string> shownRecords(alter::RecordReader& reader) {
    std::vector<std::string> texts;
    for (const alter::Record& record : allRecords(reader))
        texts.push_back(shown(record));
    return texts;
}

using Texts = std::vector<std::string>;

#define COMPARE_TEXTS(found, ...)                                                                            \
    do {                                                                                                     \
        const Texts foundTexts = found;                                                                      \
        const Texts expectedTexts __VA_ARGS__;                                                               \
        for (size_t i = 0; i < std::min(foundTexts.size(), expectedTexts.size()); ++i)                       \
            QCOMPARE(QString::fromStdString(foundTexts[i]), QString::fromStdString(expectedTexts[i]));       \
        QCOMPARE(foundTexts.size(), expectedTexts.size());                                                   \
    } while (false)

#define COMPARE_TEXT(found, expected) QCOMPARE(QString::fromStdString(found), QString::fromUtf8(expected))

#define VERIFY_ERROR(error, expectedKind, part)                                                              \
    do {                                                                                                     \
        const auto caught = error;                                                                           \
        QVERIFY2(caught.has_value(), "nothing was thrown");                                                  \
        QCOMPARE(static_cast<int>(caught->kind()), static_cast<int>(expectedKind));                          \
        QVERIFY2(std::string(caught->what()).find(part) != std::string::npos, caught->what());               \
    } while (false)
