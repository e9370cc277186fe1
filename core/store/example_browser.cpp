#include "core/store/example_browser.h"

#include "core/base/unicode.h"

#include <algorithm>
#include <numeric>
#include <sstream>

namespace alter {

namespace {

bool isPlain(const std::string& word) {
    return std::all_of(word.begin(), word.end(),
                       [](char c) { return c > ' ' && c < 0x7F && c != '"' && c != '\\'; });
}

char lowerAscii(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Whether examples hold what a filter asks for, the cheap question first.
class ContentTest {
  public:
    explicit ContentTest(const ExampleFilter& filter) : m_filter(filter) {
        std::istringstream words(toLower(filter.words));
        for (std::string word; words >> word;) {
            if (isPlain(word))
                m_plainWords.push_back(word);
            m_words.push_back(std::move(word));
        }
    }

    bool asksForNothing() const { return m_words.empty() && !m_filter.matches; }

    bool passes(const std::string& text) const {
        // A word without letters that JSON escapes or that have other cases must stand in the text as it is.
        for (const std::string& word : m_plainWords)
            if (!standsIn(text, word))
                return false;
        const auto fields = nlohmann::ordered_json::parse(text, nullptr, false);
        if (fields.is_discarded())
            return false;
        if (!m_words.empty()) {
            std::string values;
            appendValues(fields, values);
            values = toLower(values);
            for (const std::string& word : m_words)
                if (values.find(word) == std::string::npos)
                    return false;
        }
        return !m_filter.matches || m_filter.matches(fields);
    }

  private:
    static bool standsIn(const std::string& text, const std::string& word) {
        return std::search(text.begin(), text.end(), word.begin(), word.end(),
                           [](char a, char b) { return lowerAscii(a) == b; }) != text.end();
    }

    static void appendValues(const nlohmann::ordered_json& value, std::string& values) {
        if (value.is_structured())
            for (const auto& element : value)
                appendValues(element, values);
        else
            values += (value.is_string() ? value.get_ref<const std::string&>() : value.dump()) + '\n';
    }

    const ExampleFilter& m_filter;
    std::vector<std::string> m_words;
    std::vector<std::string> m_plainWords;
};

struct Candidate {
    int64_t id;
    bool passes;
};

/// Examples of one split that come next, in the order of their ids.
struct Stretch {
    std::vector<Candidate> candidates;
    int64_t last = 0; ///< all up to here were looked at
    bool atEnd = true;
};

/// The index ends with `excluded` and the id, so both halves are read in order without sorting.
Stretch nextOf(Database& db, int64_t taskId, Split split, bool excluded, int64_t after, int64_t limit,
               const ContentTest& test) {
    Stretch stretch;
    const std::string_view sql =
        test.asksForNothing()
            ? "SELECT id FROM examples WHERE task_id = ? AND split = ? AND excluded = ? AND id > ? "
              "ORDER BY id LIMIT ?"
            : "SELECT id, fields FROM examples WHERE task_id = ? AND split = ? AND excluded = ? AND id > ? "
              "ORDER BY id LIMIT ?";
    db.each(
        sql,
        [&](const Row& row) {
            stretch.candidates.push_back({row.integer(0), test.asksForNothing() || test.passes(row.text(1))});
        },
        taskId, toText(split), excluded, after, limit);
    stretch.atEnd = static_cast<int64_t>(stretch.candidates.size()) < limit;
    stretch.last = stretch.atEnd ? std::numeric_limits<int64_t>::max() : stretch.candidates.back().id;
    return stretch;
}

Stretch merged(const Stretch& a, const Stretch& b) {
    Stretch both;
    both.atEnd = a.atEnd && b.atEnd;
    both.last = std::min(a.last, b.last);
    const auto byId = [](const Candidate& x, const Candidate& y) { return x.id < y.id; };
    std::merge(a.candidates.begin(), a.candidates.end(), b.candidates.begin(), b.candidates.end(),
               std::back_inserter(both.candidates), byId);
    while (!both.candidates.empty() && both.candidates.back().id > both.last)
        both.candidates.pop_back();
    return both;
}

} // namespace

int64_t ExampleCounts::all() const {
    return std::accumulate(excluded.begin(), excluded.end(),
                           std::accumulate(counted.begin(), counted.end(), int64_t{0}));
}

ExampleIds ExampleBrowser::search(int64_t taskId, const ExampleFilter& filter, const ExamplePlace& from,
                                  int64_t look) const {
    const ContentTest test(filter);
    ExampleIds piece;
    piece.next = from;
    while (piece.looked < look && !piece.atEnd()) {
        const Split split = allSplits.at(piece.next.split);
        Stretch stretch;
        stretch.last = std::numeric_limits<int64_t>::max();
        if (filter.split.value_or(split) == split)
            for (const bool excluded : {false, true})
                if (filter.excluded.value_or(excluded) == excluded)
                    stretch = merged(stretch, nextOf(m_db, taskId, split, excluded, piece.next.after,
                                                     look - piece.looked, test));
        piece.looked += static_cast<int64_t>(stretch.candidates.size());
        for (const Candidate& candidate : stretch.candidates)
            if (candidate.passes)
                piece.ids.push_back(candidate.id);
        if (stretch.atEnd)
            piece.next = {.split = piece.next.split + 1};
        else
            piece.next.after = stretch.last;
    }
    return piece;
}

std::vector<Example> ExampleBrowser::examples(std::span<const int64_t> ids) const {
    const ExampleStore store(m_project);
    std::vector<Example> found;
    found.reserve(ids.size());
    for (const int64_t id : ids)
        if (auto example = store.find(id))
            found.push_back(std::move(*example));
    return found;
}

std::map<int64_t, ExampleCounts> ExampleBrowser::counts() const {
    std::map<int64_t, ExampleCounts> byTask;
    m_db.each("SELECT task_id, split, excluded, count(*) FROM examples GROUP BY task_id, split, excluded",
              [&](const Row& row) {
                  ExampleCounts& counts = byTask[row.integer(0)];
                  auto& half = row.integer(2) != 0 ? counts.excluded : counts.counted;
                  half.at(static_cast<size_t>(splitFromText(row.text(1)))) = row.integer(3);
              });
    return byTask;
}

} // namespace alter
