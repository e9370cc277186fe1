#pragma once

#include "core/store/examples.h"
#include "core/store/tasks.h"
#include "tests/core/store/scratch_project.h"

/// A project that could be trained: a backbone's description and two tasks of 300 and 100 examples.
struct TrainingProject : ScratchProject {
    TrainingProject() {
        addTinyBackbone();
        addTask("a", 300);
        addTask("b", 100);
    }

    QString path() const { return QString::fromStdString(folder.string()); }

  private:
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
