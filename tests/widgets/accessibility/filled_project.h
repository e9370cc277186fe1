#pragma once

#include "core/data/importer.h"
#include "core/store/checkpoints.h"
#include "core/store/evaluations.h"
#include "core/store/metrics.h"
#include "core/store/queue.h"
#include "core/store/run_folder.h"
#include "tests/core/store/scratch_project.h"

#include <fstream>

/// A project in which every page has something to show: three imported tasks, a backbone, a finished run with
/// curves, routing at two moments, checkpoints, a log and evaluations, a failed run, and one that waits.
struct FilledProject : ScratchProject {
    const std::vector<std::string> tasks = {"mail", "news", "talk"};

    FilledProject() {
        for (const std::string& task : tasks)
            importReviews(task);
        addTinyBackbone();
        addFinishedRun();
        const alter::Error error(alter::ErrorKind::Failed,
                                 {.what = "The disk is full.", .next = "Make room."});
        alter::RunStore(project).setState(create("failed").id, alter::RunState::Failed, &error);
        alter::QueueStore(project).add(config("waits"));
    }

    QString path() const { return QString::fromStdString(folder.string()); }

  private:
    alter::RunConfig config(const std::string& name) const {
        alter::RunConfig made;
        made.name = name;
        made.backbone = "tiny";
        made.tasks = tasks;
        return made;
    }

    alter::Run create(const std::string& name) const {
        return alter::RunStore(project).create(config(name), {});
    }

    void importReviews(const std::string& task) const {
        const std::string file = temporary.filePath(QStringLiteral("rows.jsonl")).toStdString();
        std::ofstream rows(file);
        for (int row = 1; row <= 60; ++row)
            rows << R"({"text": "review )" << task << std::string(static_cast<size_t>(row % 5), '!') << ' '
                 << row << R"(", "label": ")" << (row % 2 ? "good" : "bad") << "\"}\n";
        rows.close();
        alter::ImportRequest request;
        request.task = {.name = task,
                        .inputTemplate = "{text}\nFeeling:",
                        .targetTemplate = "{label}",
                        .labels = {"bad", "good"},
                        .metric = "accuracy"};
        request.train = {file};
        alter::importTask(request, project);
    }

    void addFinishedRun() const {
        using namespace alter;
        const std::string id = create("six").id;
        MetricWriter writer(project, id);
        for (int step = 1; step <= 40; ++step) {
            const int stage = step <= 20 ? 1 : 2;
            for (const char* name : {"loss", "learning_rate", "gradient_norm", "examples_per_second"})
                writer.add({stage, Split::Train, "", name}, step, 1.0 / step);
            for (const std::string& task : tasks)
                writer.add({stage, Split::Train, task, "loss"}, step, 1.0 / step);
            if (step % 20 == 0)
                for (const std::string& task : tasks)
                    writer.add({stage, Split::Validation, task, "accuracy"}, step, 0.02 * step);
        }
        for (const int step : {20, 40})
            writer.add(routing(step));
        writer.close();
        CheckpointStore checkpoints(project);
        for (const int stage : {1, 2})
            checkpoints.add({.runId = id,
                             .step = 20 * stage,
                             .stage = stage,
                             .kind = CheckpointKind::StageEnd,
                             .path = "checkpoints/" + std::to_string(20 * stage)});
        for (const std::string& task : tasks)
            EvaluationStore(project).add({.runId = id,
                                          .reference = "six",
                                          .backbone = "tiny",
                                          .step = 40,
                                          .task = task,
                                          .routing = "task",
                                          .metric = "accuracy",
                                          .value = 0.8,
                                          .low = 0.7,
                                          .high = 0.9,
                                          .count = 12});
        std::ofstream(RunFolder(project, id).logFile()) << "[info] began\n[warning] slow\n";
        RunStore(project).setState(id, RunState::Finished);
    }

    alter::RoutingSnapshot routing(int step) const {
        alter::RoutingSnapshot snapshot{.step = step, .stage = step / 20};
        for (int layer = 0; layer < 2; ++layer)
            for (const std::string& task : tasks)
                for (const std::string& expert : tasks)
                    snapshot.cells.push_back({.stream = "decoder",
                                              .layer = layer,
                                              .task = task,
                                              .expert = expert,
                                              .gateMean = task == expert ? 1.0 : 0.1 * step / 20,
                                              .gateAbsShare = task == expert ? 0.8 : 0.1,
                                              .winShare = task == expert ? 1.0 : 0.0,
                                              .entropy = 0.6});
        return snapshot;
    }
};
