#pragma once

#include "core/base/os/output_file.h"
#include "core/store/backbones.h"
#include "core/store/examples.h"
#include "core/store/tasks.h"
#include "tests/core/store/scratch_project.h"

/// A project that could be trained: a backbone's description and two tasks of 300 and 100 examples.
struct TrainingProject : ScratchProject {
    TrainingProject() {
        addBackbone();
        addTask("a", 300);
        addTask("b", 100);
    }

    QString path() const { return QString::fromStdString(folder.string()); }

  private:
    void addBackbone() const {
        std::filesystem::create_directories(project.backboneFolder("tiny"));
        alter::writeFileWhole(project.backboneFolder("tiny") / "config.json",
                              R"({"model_type": "gemma3_text", "num_hidden_layers": 2, "hidden_size": 10,
                                  "intermediate_size": 40, "num_attention_heads": 2, "num_key_value_heads": 1,
                                  "head_dim": 8, "vocab_size": 100})");
        alter::BackboneStore(project).add(
            {.name = "tiny", .architecture = "gemma3_text", .parameters = 100'000});
    }

    void addTask(const std::string& name, int examples) const {
        alter::Task task{
            .name = name, .inputTemplate = "{{text}}", .targetTemplate = "{{label}}", .metric = "accuracy"};
        task.statistics = {
            {"splits", {{"train", {{"count", examples}, {"truncationRate", 0.25}, {"tooLong", 0}}}}}};
        alter::ExampleWriter writer(project, task);
        for (int i = 0; i < examples; ++i)
            writer.add(alter::Split::Train, R"({"label":"yes","text":")" + std::to_string(i) + "\"}");
        writer.commit();
    }
};
