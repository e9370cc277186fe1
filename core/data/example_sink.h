#pragma once

#include "core/data/record.h"
#include "core/data/splits.h"
#include "core/data/task_spec.h"

#include <string>

namespace alter {

/// Where an import puts its examples. What was added before commit() must vanish if commit() is never called.
class ExampleSink {
  public:
    virtual ~ExampleSink() = default;

    virtual void begin(const TaskSpec& task) = 0;
    virtual void add(Split split, const Fields& fields, const std::string& input,
                     const std::string& target) = 0;
    virtual void commit(const nlohmann::ordered_json& statistics) = 0;
};

} // namespace alter
