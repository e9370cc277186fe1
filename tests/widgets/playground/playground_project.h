#pragma once

#include "core/store/backbones.h"
#include "core/store/checkpoints.h"
#include "core/store/examples.h"
#include "tests/core/store/scratch_project.h"
#include "widgets/session/project_session.h"

/// A project with a backbone, two tasks (mail with closed answers, reply without) and a run "demo" with both
/// stages; the model is a stand-in that writes what it is asked to `log`.
struct PlaygroundProject : ScratchProject {
    std::string runId;
    QString log = temporary.filePath(QStringLiteral("requests"));
    std::unique_ptr<alter::ProjectSession> session;

    PlaygroundProject() {
        qputenv("ALTER_ENGINE", STAND_IN_PLAYGROUND);
        qputenv("ALTER_STAND_IN_LOG", log.toUtf8());
        using namespace alter;
        BackboneStore(project).add({.name = "gemma", .architecture = "gemma3"});
        addTask({.name = "mail",
                 .inputTemplate = "Mail: {text}",
                 .targetTemplate = "{label}",
                 .labels = {"good", "bad"},
                 .metric = "accuracy"});
        addTask({.name = "reply", .inputTemplate = "Reply: {text}", .targetTemplate = "{label}"});
        RunConfig config;
        config.name = "demo";
        config.backbone = "gemma";
        config.tasks = {"mail", "reply"};
        runId = RunStore(project).create(config, {}).id;
        CheckpointStore checkpoints(project);
        checkpoints.add(
            {.runId = runId, .step = 10, .stage = 1, .kind = CheckpointKind::StageEnd, .path = "a"});
        checkpoints.add(
            {.runId = runId, .step = 20, .stage = 2, .kind = CheckpointKind::StageEnd, .path = "b"});
    }

    void addTask(const alter::Task& task) const {
        alter::ExampleWriter writer(project, task);
        writer.add(alter::Split::Validation, R"({"label":"good","text":"an example"})");
        writer.commit();
    }

    void open() {
        session = std::make_unique<alter::ProjectSession>(QString::fromStdString(folder.string()));
    }

    /// What the stand-in was asked so far.
    std::vector<nlohmann::json> requests(const std::string& method) const {
        std::vector<nlohmann::json> found;
        QFile file(log);
        if (file.open(QIODevice::ReadOnly))
            for (const QByteArray& line : file.readAll().split('\n'))
                if (const auto request = nlohmann::json::parse(line.begin(), line.end(), nullptr, false);
                    request.is_object() && request["method"] == method)
                    found.push_back(request["params"]);
        return found;
    }
};
