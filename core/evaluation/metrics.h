#pragma once

#include "core/evaluation/metric.h"

namespace alter {

/// Share of examples whose label is right; as scikit-learn's accuracy_score.
const Metric& accuracy();

/// Unweighted mean of the F1 of every label that occurs among references or predictions; as scikit-learn's
/// f1_score(average="macro"): a label invented by the model counts, with F1 = 0.
const Metric& macroF1();

/// Matthews correlation coefficient for any number of labels; as scikit-learn's matthews_corrcoef (0 where it
/// is undefined, for example if there is only one label).
const Metric& matthews();

/// Share of examples whose answer words are those of a reference (answer_text.h); as SQuAD's exact match.
const Metric& exactMatch();

/// Mean over examples of the F1 of the bags of answer words, with the best reference; as SQuAD's F1, and 1 if
/// both are empty.
const Metric& tokenF1();

/// Mean over examples of the F-measure of the longest common subsequence, with the best reference; as
/// rouge-score (use_stemmer=False) for text with Latin letters or digits. Where neither side has any, answer
/// words are compared.
const Metric& rougeL();

/// F1 of all (type, text) spans together, as seqeval's f1_score (micro average; 0 if there are no spans at
/// all). How spans are written: span_text.h.
const Metric& spanF1();

} // namespace alter
