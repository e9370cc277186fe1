#pragma once

#include "core/evaluation/metric.h"
#include "core/store/checkpoints.h"
#include "core/store/evaluations.h"
#include "core/store/example_edits.h"
#include "core/store/metrics.h"
#include "tests/core/store/scratch_project.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <map>
#include <string>
#include <vector>

/// A project with what tests/data/results/comparison.json says that runs answered: `one` in two stages,
/// `shared`, and the backbone alone.
class MadeResults {
  public:
    MadeResults() {
        addBackbone();
        for (const auto& task : data.at("tasks"))
            addTask(task);
        one = addRun("one", "two-stage");
        shared = addRun("shared", "shared");
        for (const auto& task : data.at("tasks")) {
            evaluate(task, "base", {}, 0);
            evaluate(task, "one@stage1", one.id, 10);
            evaluate(task, "one", one.id, 14);
            evaluate(task, "shared", shared.id, 14);
        }
    }

    const alter::Project& project() const { return m_scratch.project; }

    /// In the order of the answers.
    const std::vector<int64_t>& examples(const std::string& task) const { return m_examples.at(task); }

    /// Stores what a system said to a task, once more.
    void evaluate(const nlohmann::json& task, const std::string& reference, const std::string& runId,
                  int64_t step) {
        const std::string name = task.at("name"), metric = task.at("metric");
        const auto& texts = task.at("answers").at(reference);
        std::vector<alter::Answer> answers;
        std::vector<alter::Prediction> predictions;
        for (size_t i = 0; i < texts.size(); ++i) {
            if (texts[i].is_null())
                continue;
            answers.push_back({texts[i], {task.at("right")[i]}});
            predictions.push_back({.exampleId = m_examples.at(name)[i],
                                   .text = texts[i],
                                   .score = alter::metricNamed(metric).exampleScore(answers.back())});
        }
        const alter::Metric& measure = alter::metricNamed(metric);
        const double value = measure.value(measure.tally(answers));
        alter::EvaluationStore(project()).add({.runId = runId,
                                               .reference = reference,
                                               .backbone = "tiny",
                                               .step = step,
                                               .task = name,
                                               .routing = "task",
                                               .metric = metric,
                                               .value = value,
                                               .low = value - 0.05,
                                               .high = value + 0.05,
                                               .count = static_cast<int64_t>(answers.size())},
                                              predictions);
    }

    const nlohmann::json data =
        nlohmann::json::parse(std::ifstream(std::string(ALTER_TEST_DATA) + "/results/comparison.json"));
    alter::Run one, shared;

  private:
    /// Only what tells how many parameters a run trains.
    void addBackbone() const {
        const std::filesystem::path folder = project().backboneFolder("tiny");
        std::filesystem::create_directories(folder);
        std::filesystem::copy_file(std::string(ALTER_TEST_DATA) + "/models/gemma3_tiny/config.json",
                                   folder / "config.json");
    }

    void addTask(const nlohmann::json& task) {
        const int64_t id = alter::TaskStore(project()).add({.name = task.at("name"),
                                                            .inputTemplate = "Say <{text}>:",
                                                            .targetTemplate = "{label}",
                                                            .labels = task.at("labels"),
                                                            .metric = task.at("metric")});
        auto& ids = m_examples[task.at("name")];
        for (const auto& right : task.at("right")) {
            const nlohmann::json fields = {{"label", right},
                                           {"text", "number " + std::to_string(ids.size())}};
            ids.push_back(alter::ExampleEdits(project()).add(
                {.taskId = id, .split = alter::Split::Test, .fields = fields.dump()}));
        }
    }

    /// Ten steps of stage 1 at 8 examples, and for two stages four more at 4.
    alter::Run addRun(const std::string& name, const std::string& method) const {
        alter::RunConfig config;
        config.name = name;
        config.backbone = "tiny";
        config.tasks = {"mood", "topic", "kind"};
        config.method = method;
        config.stage1.batchSize = 8;
        config.stage2.batchSize = 4;
        config.adapter.rank = 4;
        const alter::Run run = alter::RunStore(project()).create(config, {{"device", "cpu"}});
        const bool isTwoStage = method == "two-stage";
        alter::MetricWriter writer(project(), run.id);
        for (int step = 1; step <= 14; ++step) {
            const int stage = isTwoStage && step > 10 ? 2 : 1;
            writer.add({.stage = stage, .name = "examples_per_second"}, step, stage == 1 ? 16 : 2);
            writer.add({.stage = stage, .name = "loss"}, step, 2.0 / step);
        }
        writer.add({.split = alter::Split::Validation, .task = "mood", .name = "loss"}, 5, 0.5);
        writer.add({.split = alter::Split::Validation, .task = "mood", .name = "loss"}, 10, 0.4);
        writer.setProgress({.stage = isTwoStage ? 2 : 1, .step = 14, .peakMemoryBytes = int64_t{1} << 30});
        writer.close();
        for (const auto& [step, stage] : std::vector<std::pair<int, int>>{{10, 1}, {14, isTwoStage ? 2 : 1}})
            alter::CheckpointStore(project()).add({.runId = run.id,
                                                   .step = step,
                                                   .stage = stage,
                                                   .kind = alter::CheckpointKind::StageEnd,
                                                   .path = "checkpoints/" + std::to_string(step)});
        alter::RunStore(project()).setState(run.id, alter::RunState::Finished);
        return run;
    }

    ScratchProject m_scratch;
    std::map<std::string, std::vector<int64_t>> m_examples; ///< by task
};
