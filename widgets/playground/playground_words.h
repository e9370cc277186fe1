#pragma once

#include "widgets/playground/playground_facts.h"
#include "widgets/playground/prompt_answer.h"

namespace alter {

/// "98 %", "0.4 %", "below 0.1 %".
QString probabilityText(double share);

/// What a column shows of its answer's state: "Loading demo…", "23 tokens · 41 per second …".
QString stepText(const PromptAnswer& answer);

/// "Taken for mail: 97 %, then news: 2 %"; "" where nothing was estimated.
QString guessText(const std::vector<PromptAnswer::Share>& tasks);

/// "demo · stage 1", "gemma alone", with its expert if one answers alone.
QString sourceText(const AnswerSource& source);

} // namespace alter
