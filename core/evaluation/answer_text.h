#pragma once

#include "core/evaluation/metric.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace alter {

/// A label as it is compared: white space collapsed and lower case, so that " Positive\n" is "positive".
std::string normalisedLabel(std::string_view text);

/// The normalised label of `answer`'s right answer: the prediction's where any reference equals it, otherwise
/// the first reference's.
std::string matchedLabel(const Answer& answer);

/// True if the prediction is one of the references, as labels.
bool isLabelRight(const Answer& answer);

/// The words of an answer, normalised as SQuAD does: lower case, ASCII punctuation removed, the articles a,
/// an and the removed, split at white space. Beyond SQuAD, CJK punctuation is removed, and every CJK
/// character is a word of its own, so that "2015 年。" and "2015年" are the same.
std::vector<std::string> answerWords(std::string_view text);

/// The words that rouge-score finds: lower case, every run of a-z and 0-9. Anything else is dropped.
std::vector<std::string> rougeWords(std::string_view text);

/// The best score over the references.
double bestScore(const Answer& answer, const std::function<double(const std::string& reference)>& score);

} // namespace alter
