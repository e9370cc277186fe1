#pragma once

#include "core/data/importer.h"
#include "core/store/project.h"
#include "widgets/session/project_session.h"

#include <QTemporaryDir>

#include <fstream>
#include <memory>

/// A project in a folder that goes away with it, with a session as the window has it.
struct DataProject {
    QTemporaryDir temporary;
    std::filesystem::path folder = std::filesystem::path(temporary.path().toStdString()) / "project";
    alter::Project project = alter::Project::create(folder);
    alter::ProjectSession session{QString::fromStdString(folder.string())};

    /// The path of a new file beside the project.
    QString write(const std::string& name, std::string_view bytes) const {
        const std::filesystem::path file = std::filesystem::path(temporary.path().toStdString()) / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << bytes;
        return QString::fromStdString(file.string());
    }

    /// Imports `rows` reviews, alternately good and bad, as a task for classification.
    int64_t addReviews(const std::string& name, int rows) const {
        std::string lines;
        for (int row = 1; row <= rows; ++row)
            lines += "{\"text\": \"review number " + std::to_string(row) + "\", \"label\": \"" +
                     (row % 2 ? "good" : "bad") + "\"}\n";
        alter::ImportRequest request;
        request.task = {.name = name,
                        .inputTemplate = "{text}\nFeeling:",
                        .targetTemplate = "{label}",
                        .labels = {"bad", "good"}};
        request.train = {write(name + ".jsonl", lines).toStdString()};
        return alter::importTask(request, project).taskId;
    }
};
