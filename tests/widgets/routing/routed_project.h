#pragma once

#include "core/store/checkpoints.h"
#include "core/store/examples.h"
#include "core/store/routing_store.h"
#include "tests/core/store/scratch_project.h"

/// Three tasks with two validation examples each, and a run over them.
struct RoutedProject : ScratchProject {
    RoutedProject() {
        for (const char* name : {"mail", "news", "talk"})
            addTask(name);
    }

    QString path() const { return QString::fromStdString(folder.string()); }

    std::string addRun(const std::string& name) const {
        alter::RunConfig config;
        config.name = name;
        config.backbone = "gemma";
        config.tasks = {"mail", "news", "talk"};
        return alter::RunStore(project).create(config, {}).id;
    }

    void addCheckpoint(const std::string& runId, int64_t step) const {
        alter::CheckpointStore(project).add({.runId = runId,
                                             .step = step,
                                             .stage = 2,
                                             .kind = alter::CheckpointKind::Latest,
                                             .path = "checkpoints/" + std::to_string(step)});
    }

    /// One layer, everybody uses the own expert alone.
    void addRouting(const std::string& runId) const {
        alter::RoutingSnapshot snapshot{.step = 40, .stage = 2};
        for (const std::string task : {"mail", "news", "talk"})
            for (const std::string expert : {"mail", "news", "talk"})
                snapshot.cells.push_back({.stream = "decoder",
                                          .task = task,
                                          .expert = expert,
                                          .gateMean = task == expert ? 1.0 : 0.1,
                                          .winShare = task == expert ? 1.0 : 0.0});
        alter::RoutingStore(project).add(runId, snapshot);
    }

    std::vector<int64_t> validation(const std::string& task) const {
        return alter::ExampleStore(project).ids(alter::TaskStore(project).get(task).id,
                                                alter::Split::Validation);
    }

  private:
    void addTask(const std::string& name) const {
        const alter::Task task{
            .name = name, .inputTemplate = "Read {text}", .targetTemplate = "{label}", .metric = "accuracy"};
        alter::ExampleWriter writer(project, task);
        writer.add(alter::Split::Train, R"({"label":"yes","text":"this"})");
        for (const char* text : {"one", "two and three"})
            writer.add(alter::Split::Validation, std::string(R"({"label":"yes","text":")") + text + "\"}");
        writer.commit();
    }
};
