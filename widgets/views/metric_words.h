#pragma once

#include "core/base/split.h"

#include <QString>

namespace alter {

// Names of core/ as a person reads them; what is not known stays as it is called.

/// A metric's title: "macro_f1" is "Macro F1".
QString metricTitle(const std::string& name);

/// The same inside a sentence.
QString metricInSentence(const std::string& name);

/// "Classification", "Generation"
QString taskKindText(const std::string& kind);

/// "train", "validation", "test"
QString splitTitle(Split split);

} // namespace alter
