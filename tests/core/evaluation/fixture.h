#pragma once

#include "core/evaluation/metric.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <string>

/// tests/data/evaluation/metrics.json, written by scripts/references/metrics.py.
inline nlohmann::json metricsFixture() {
    std::ifstream file(std::string(ALTER_TEST_DATA) + "/evaluation/metrics.json");
    return nlohmann::json::parse(file);
}

inline std::vector<alter::Answer> answersOf(const nlohmann::json& list) {
    std::vector<alter::Answer> answers;
    for (const auto& item : list)
        answers.push_back({item.at("prediction"), item.at("references")});
    return answers;
}
