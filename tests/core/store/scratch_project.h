#pragma once

#include "core/base/error.h"
#include "core/base/os/output_file.h"
#include "core/store/backbones.h"
#include "core/store/project.h"
#include "core/store/runs.h"
#include "tests/support/thrown_error.h"

#include <QTemporaryDir>

#include <filesystem>
#include <optional>

/// An empty project, made once and copied: making one waits for the disk several times.
inline const std::filesystem::path& emptyProject() {
    static const QTemporaryDir temporary;
    static const std::filesystem::path folder = [] {
        const std::filesystem::path made = temporary.filePath("empty").toStdString();
        alter::Project::create(made);
        return made;
    }();
    return folder;
}

/// A new project in a folder that goes away with it.
struct ScratchProject {
    QTemporaryDir temporary;
    std::filesystem::path folder = std::filesystem::path(temporary.path().toStdString()) / "project";
    alter::Project project = copyEmpty();

    alter::Project copyEmpty() const {
        std::filesystem::copy(emptyProject(), folder, std::filesystem::copy_options::recursive);
        return alter::Project::open(folder);
    }

    std::filesystem::path file() const { return folder / "project.sqlite"; }

    alter::Run run(const std::string& name) const {
        alter::RunConfig config;
        config.name = name;
        config.backbone = "gemma";
        return alter::RunStore(project).create(config, {});
    }

    /// What the project knows of a backbone, without its weights.
    void addTinyBackbone() const {
        std::filesystem::create_directories(project.backboneFolder("tiny"));
        alter::writeFileWhole(project.backboneFolder("tiny") / "config.json",
                              R"({"model_type": "gemma3_text", "num_hidden_layers": 2, "hidden_size": 10,
                                  "intermediate_size": 40, "num_attention_heads": 2, "num_key_value_heads": 1,
                                  "head_dim": 8, "vocab_size": 100})");
        alter::BackboneStore(project).add(
            {.name = "tiny", .architecture = "gemma3_text", .parameters = 100'000});
    }
};

/// Stops the test function unless `error` is of that kind and names `part`.
#define VERIFY_ERROR(error, expectedKind, part)                                                              \
    do {                                                                                                     \
        const std::optional<alter::Error> thrown = (error);                                                  \
        QVERIFY2(thrown.has_value(), "nothing was thrown");                                                  \
        QCOMPARE(static_cast<int>(thrown->kind()), static_cast<int>(expectedKind));                          \
        QVERIFY2(std::string(thrown->what()).find(part) != std::string::npos, thrown->what());               \
    } while (false)
