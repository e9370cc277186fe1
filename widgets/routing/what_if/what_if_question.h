#pragma once

#include <QString>
#include <nlohmann/json_fwd.hpp>

#include <string>

namespace alter {

enum class WhatIfChange { Ablate, Pin, Scale };

/// "What would a task's metric be if an expert was changed?"
struct WhatIfQuestion {
    std::string runId = {}, runName = {};
    std::string task = {}, expert = {};
    WhatIfChange change = WhatIfChange::Ablate;
    double factor = 1; ///< of Scale
    int64_t limit = 0; ///< validation examples, the first so many; 0 = all
};

/// A value with its 95 % interval.
struct WhatIfEstimate {
    double value = 0, low = 0, high = 0;
};

/// What `what_if` answers (docs/serve.md).
struct WhatIfAnswer {
    WhatIfQuestion question = {};
    std::string metric = {};
    int64_t examples = 0;
    WhatIfEstimate plain = {}, changed = {}, difference = {};
    double chance = 1; ///< like a two-sided p-value

    bool isWithinNoise() const { return !(difference.low > 0 || difference.high < 0); }
};

/// The parameters of `what_if`.
nlohmann::json whatIfParams(const WhatIfQuestion& question);
/// Throws nlohmann's exceptions for what is no such answer.
WhatIfAnswer whatIfAnswerFrom(const WhatIfQuestion& question, const nlohmann::json& result);

/// "without snli", "snli alone", "snli × 1.50"
QString changeText(const WhatIfQuestion& question);
/// "Without the expert of snli, mr_sentiment loses 1.3 points of accuracy (−2.9 to +0.2, 200 validation
/// examples): within the noise."
QString whatIfSentence(const WhatIfAnswer& answer);

/// A metric as figures: 0.8613.
QString metricText(double value);

} // namespace alter
