#pragma once

#include <QString>

#include <string>
#include <vector>

namespace alter {

/// One value of a run's configuration as the form shows it.
struct ConfigField {
    enum class Kind { Text, Whole, Real, Flag, Choice };

    std::string path = {}; ///< as `alter train --set` takes it: "stage1.learningRate"
    QString label = {};
    QString hint = {}; ///< what it does, in a sentence
    Kind kind = Kind::Real;
    std::vector<std::string> choices = {};
};

struct ConfigSection {
    QString title = {};
    std::vector<ConfigField> fields = {};
};

/// What stands open at the top of the form: backbone, device, seed.
ConfigSection firstSection();

/// Everything else, folded: a section each.
std::vector<ConfigSection> foldedSections();

} // namespace alter
