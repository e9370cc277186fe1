#pragma once

#include "core/base/split.h"
#include "core/results/result_tables.h"
#include "core/store/project.h"

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace alter {

/// A task that a run learnt, with its data as the project has it now.
struct CardTask {
    std::string name = {};
    bool isThere = true; ///< the project still has it
    std::string kind = {}, metric = {}, source = {};
    std::string licence = {}; ///< of the data; "" = the project states none
    size_t labels = 0;        ///< 0 = free text
    std::array<int64_t, allSplits.size()> examples = {};
    int64_t inSeveralSplits = 0; ///< contents that come in more than one split
    int64_t tested = 0;          ///< test examples that these weights were measured on, 0 = none
};

/// What a project knows of a run's weights that whoever gets them has to know.
struct CardFacts {
    using Pairs = std::vector<std::pair<std::string, std::string>>;

    std::string name = {}; ///< of the run
    std::string backbone = {};
    Pairs aboutBackbone = {}, training = {};
    std::vector<CardTask> tasks = {};
    std::vector<TextTable> scores = {}; ///< stored ones of these weights, beside the backbone alone
    bool isAutoMeasured = false;        ///< there are scores without the task being named
    std::string aboutRouting = {};      ///< what its figures are means of; "" = none were recorded
    std::vector<std::string> routing = {};
};

/// Usage for `base`, Missing for an unknown run or one without weights.
CardFacts readCardFacts(const Project& project, const std::string& reference);

} // namespace alter
