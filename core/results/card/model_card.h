#pragma once

#include "core/results/card/card_facts.h"

#include <map>
#include <string>

namespace alter {

/// What a card says that the project does not know.
struct CardWords {
    std::string description = {}; ///< what the model is for; Markdown
    std::map<std::string, std::string> licences =
        {}; ///< of data, by task; what the project states comes first
};

/// Markdown. Usage where `words` speak of a task that the run did not learn.
std::string modelCard(const CardFacts& facts, const CardWords& words = {});

} // namespace alter
