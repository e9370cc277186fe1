#pragma once

#include "core/data/row_check.h"
#include "core/data/splits.h"

#include <optional>

namespace alter {

/// Finds the split of each record of a file (or of several that belong together).
class SplitChoice {
  public:
    /// All records are of one split.
    explicit SplitChoice(Split split) : m_fixed(split) {}

    /// By the rule's field, by the name of the list that holds the record, or by the rule's shares; splits
    /// that have files of their own get none.
    SplitChoice(SplitRule rule, bool validationIsGiven, bool testIsGiven);

    /// Nothing, with `fault` filled, if the record names no split; throws BadInput where some lists of a file
    /// are named as splits and others are not.
    std::optional<Split> choose(const Fields& fields, std::string_view input, RowFault& fault);

  private:
    std::optional<Split> byField(const Fields& fields, RowFault& fault) const;
    std::optional<Split> byList(const Fields& fields);

    std::optional<Split> m_fixed;
    SplitRule m_rule;
    bool m_useLists = false;
    std::string m_splitList; ///< the name of a list that is a split…
    std::string m_otherList; ///< …and of one that is not
};

} // namespace alter
