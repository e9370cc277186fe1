#include "core/data/split_choice.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/unicode.h"

namespace alter {

SplitChoice::SplitChoice(SplitRule rule, bool validationIsGiven, bool testIsGiven) : m_rule(std::move(rule)) {
    if (validationIsGiven)
        m_rule.shares[static_cast<size_t>(Split::Validation)] = 0;
    if (testIsGiven)
        m_rule.shares[static_cast<size_t>(Split::Test)] = 0;
    m_useLists = m_rule.field.empty() && !validationIsGiven && !testIsGiven;
    if (m_rule.shares[0] <= 0 || m_rule.shares[1] < 0 || m_rule.shares[2] < 0)
        throwUsage({.what = "The shares of the splits are wrong.",
                    .found = cat(m_rule.shares[0], ", ", m_rule.shares[1], ", ", m_rule.shares[2]),
                    .expected = "numbers from 0, the first above 0"});
}

std::optional<Split> SplitChoice::choose(const Fields& fields, std::string_view input, RowFault& fault) {
    if (m_fixed)
        return m_fixed;
    if (!m_rule.field.empty())
        return byField(fields, fault);
    if (m_useLists)
        if (const std::optional<Split> split = byList(fields))
            return split;
    return splitOf(input, m_rule);
}

std::optional<Split> SplitChoice::byField(const Fields& fields, RowFault& fault) const {
    const std::optional<Fields> value = FieldPath(m_rule.field).find(fields);
    const std::string name = value ? valueText(*value) : std::string();
    const std::optional<Split> split = splitNamed(name);
    if (!split)
        fault = {"unknown split", cat("unknown split: field '", m_rule.field, "' is '", shortened(name, 40),
                                      "' (train, validation and test are known)")};
    return split;
}

std::optional<Split> SplitChoice::byList(const Fields& fields) {
    const auto key = fields.find("key");
    if (key == fields.end() || !key->is_string())
        return std::nullopt;
    const std::string& name = key->get_ref<const std::string&>();
    const std::optional<Split> split = splitNamed(name);
    (split ? m_splitList : m_otherList) = name;
    if (!m_splitList.empty() && !m_otherList.empty())
        throwBadInput({.what = "Some lists of the file are named as splits and others are not.",
                       .found = cat(m_splitList, ", ", m_otherList),
                       .next = "Name the list that holds the records (--records), or one for each split."});
    return split;
}

} // namespace alter
