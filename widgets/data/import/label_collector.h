#pragma once

#include "core/data/importer.h"
#include "widgets/session/background_work.h"

#include <map>
#include <string>

namespace alter {

/// The different answers of the training files, before the words for them are chosen.
struct CollectedLabels {
    static constexpr size_t most = 200;
    std::map<std::string, int64_t> counts;
    bool tooMany = false; ///< more than `most`: free text
};

CollectedLabels collectLabels(const ImportRequest& request, BackgroundWork::Control& control);

} // namespace alter
