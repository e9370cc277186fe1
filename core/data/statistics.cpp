#include "core/data/statistics.h"

#include "core/base/text.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace alter {

namespace {

constexpr int histogramBins = 20;
constexpr uint64_t targetBits = 0xFFFF;

int words(std::string_view text) {
    int count = 0;
    bool inWord = false;
    for (const char c : text) {
        const bool space = std::isspace(static_cast<unsigned char>(c)) != 0;
        count += !space && !inWord;
        inWord = !space;
    }
    return count;
}

/// How many values two ascending lists share.
int64_t common(const std::vector<uint64_t>& a, const std::vector<uint64_t>& b) {
    return std::count_if(a.begin(), a.end(),
                         [&b](uint64_t value) { return std::binary_search(b.begin(), b.end(), value); });
}

/// Entropy of the counts over the entropy of an even distribution on `kinds` labels.
double balanceOf(const std::map<std::string, int64_t>& counts, int64_t total, size_t kinds) {
    if (kinds < 2 || total == 0)
        return 1;
    double entropy = 0;
    for (const auto& [label, count] : counts) {
        const double share = static_cast<double>(count) / static_cast<double>(total);
        if (share > 0)
            entropy -= share * std::log(share);
    }
    return entropy / std::log(static_cast<double>(kinds));
}

} // namespace

int LengthCounts::quantile(double share, int64_t total) const {
    const auto rank = static_cast<int64_t>(std::ceil(share * static_cast<double>(total)));
    int64_t seen = 0;
    for (const auto& [length, count] : m_counts)
        if (seen += count; seen >= rank)
            return length;
    return 0;
}

nlohmann::ordered_json LengthCounts::histogram() const {
    nlohmann::ordered_json bins = nlohmann::ordered_json::array();
    if (m_counts.empty())
        return bins;
    const int least = m_counts.begin()->first;
    const int width = std::max(1, (m_counts.rbegin()->first - least + histogramBins) / histogramBins);
    auto next = m_counts.begin();
    for (int from = least; next != m_counts.end(); from += width) {
        int64_t count = 0;
        for (; next != m_counts.end() && next->first < from + width; ++next)
            count += next->second;
        bins.push_back({{"from", from}, {"to", from + width - 1}, {"count", count}});
    }
    return bins;
}

nlohmann::ordered_json LengthCounts::toJson() const {
    int64_t total = 0;
    double sum = 0;
    for (const auto& [length, count] : m_counts) {
        total += count;
        sum += static_cast<double>(length) * static_cast<double>(count);
    }
    return {{"mean", total > 0 ? sum / static_cast<double>(total) : 0},
            {"p50", quantile(0.5, total)},
            {"p95", quantile(0.95, total)},
            {"max", m_counts.empty() ? 0 : m_counts.rbegin()->first},
            {"histogram", histogram()}};
}

TaskStatistics::TaskStatistics(std::vector<std::string> labels, const ExampleEncoder* encoder,
                               std::string tokenizerName)
    : m_labels(std::move(labels)), m_encoder(encoder), m_tokenizerName(std::move(tokenizerName)) {
    for (SplitCounts& counts : m_splits)
        for (const std::string& label : m_labels)
            counts.labels[label] = 0;
}

int64_t TaskStatistics::count(Split split) const {
    return m_splits[static_cast<size_t>(split)].count;
}

void TaskStatistics::add(Split split, const Fields& fields, std::string_view input, std::string_view target) {
    SplitCounts& counts = m_splits[static_cast<size_t>(split)];
    ++counts.count;
    addLengths(counts, fields, input, target);
    if (!m_labels.empty())
        ++counts.labels[std::string(target)];
    counts.marks.push_back((stableHash(input) & ~targetBits) | (stableHash(target) & targetBits));
}

TaskStatistics::Repeats TaskStatistics::repeatsOf(std::vector<uint64_t> marks) {
    std::sort(marks.begin(), marks.end());
    Repeats repeats;
    for (size_t i = 0; i < marks.size();) {
        size_t next = i + 1;
        while (next < marks.size() && (marks[next] & ~targetBits) == (marks[i] & ~targetBits))
            ++next;
        repeats.duplicates += static_cast<int64_t>(next - i - 1);
        repeats.conflicts += marks[next - 1] != marks[i];
        repeats.inputs.push_back(marks[i] & ~targetBits);
        i = next;
    }
    return repeats;
}

void TaskStatistics::addLengths(SplitCounts& counts, const Fields& fields, std::string_view input,
                                std::string_view target) {
    if (!m_encoder) {
        counts.prompt.add(words(input));
        counts.target.add(words(target));
        return;
    }
    const EncodedExample example = m_encoder->encode(fields);
    counts.prompt.add(static_cast<int>(example.prompt.size()));
    counts.target.add(static_cast<int>(example.target.size()));
    counts.truncated += example.truncated;
    counts.tooLong += !example.fits;
}

nlohmann::ordered_json TaskStatistics::splitJson(const SplitCounts& counts, const Repeats& repeats) const {
    nlohmann::ordered_json json = {
        {"count", counts.count}, {"prompt", counts.prompt.toJson()}, {"target", counts.target.toJson()}};
    if (m_encoder) {
        json["truncated"] = counts.truncated;
        json["truncationRate"] =
            counts.count > 0 ? static_cast<double>(counts.truncated) / static_cast<double>(counts.count) : 0;
        json["tooLong"] = counts.tooLong;
    }
    if (!m_labels.empty()) {
        json["labels"] = counts.labels;
        json["balance"] = balanceOf(counts.labels, counts.count, m_labels.size());
    }
    json["duplicates"] = repeats.duplicates;
    json["conflicts"] = repeats.conflicts;
    return json;
}

nlohmann::ordered_json TaskStatistics::toJson() const {
    nlohmann::ordered_json json = {{"unit", m_encoder ? "tokens" : "words"}};
    if (m_encoder) {
        json["tokenizer"] = m_tokenizerName;
        json["maxTokens"] = m_encoder->maxTokens();
    }
    std::array<Repeats, allSplits.size()> repeats;
    for (const Split split : allSplits) {
        const auto i = static_cast<size_t>(split);
        repeats[i] = repeatsOf(m_splits[i].marks);
        json["splits"][toText(split)] = splitJson(m_splits[i], repeats[i]);
    }
    for (size_t a = 0; a < repeats.size(); ++a)
        for (size_t b = a + 1; b < repeats.size(); ++b)
            json["overlaps"][cat(toText(allSplits[a]), "/", toText(allSplits[b]))] =
                common(repeats[a].inputs, repeats[b].inputs);
    return json;
}

} // namespace alter
