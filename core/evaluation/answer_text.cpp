#include "core/evaluation/answer_text.h"

#include "core/base/unicode.h"

#include <algorithm>

namespace alter {

namespace {

bool isAsciiPunctuation(char32_t code) {
    return (code >= U'!' && code <= U'/') || (code >= U':' && code <= U'@') ||
           (code >= U'[' && code <= U'`') || (code >= U'{' && code <= U'~');
}

bool isArticle(std::u32string_view word) {
    return word == U"a" || word == U"an" || word == U"the";
}

/// Every article that stands between word boundaries becomes a space: in "the–end" too, as in SQuAD's regular
/// expression \b(a|an|the)\b.
std::u32string withoutArticles(const std::u32string& codes) {
    std::u32string kept;
    for (size_t i = 0; i < codes.size();) {
        size_t end = i;
        while (end < codes.size() && isWordCode(codes[end]))
            ++end;
        if (end == i) {
            kept += codes[i++];
            continue;
        }
        const std::u32string word = codes.substr(i, end - i);
        kept += isArticle(word) ? std::u32string(U" ") : word;
        i = end;
    }
    return kept;
}

} // namespace

std::string normalisedLabel(std::string_view text) {
    return toLower(std::string_view(collapseSpaces(text)));
}

std::string matchedLabel(const Answer& answer) {
    std::string predicted = normalisedLabel(answer.prediction);
    for (const std::string& reference : answer.references) {
        if (normalisedLabel(reference) == predicted)
            return predicted;
    }
    return normalisedLabel(answer.references.front());
}

bool isLabelRight(const Answer& answer) {
    return normalisedLabel(answer.prediction) == matchedLabel(answer);
}

std::vector<std::string> answerWords(std::string_view text) {
    std::u32string codes = toLower(decodeUtf8(text));
    std::erase_if(codes, [](char32_t code) { return isAsciiPunctuation(code) || isCjkPunctuation(code); });
    std::vector<std::string> words;
    std::u32string word;
    const auto endWord = [&] {
        if (!word.empty())
            words.push_back(encodeUtf8(word));
        word.clear();
    };
    for (const char32_t code : withoutArticles(codes)) {
        if (isWhiteSpace(code) || isCjk(code))
            endWord();
        if (!isWhiteSpace(code))
            word += code;
        if (isCjk(code))
            endWord();
    }
    endWord();
    return words;
}

std::vector<std::string> rougeWords(std::string_view text) {
    std::vector<std::string> words;
    bool within = false;
    for (const char32_t code : toLower(decodeUtf8(text))) {
        const bool kept = (code >= U'a' && code <= U'z') || (code >= U'0' && code <= U'9');
        if (kept && !within)
            words.emplace_back();
        if (kept)
            words.back() += static_cast<char>(code);
        within = kept;
    }
    return words;
}

double bestScore(const Answer& answer, const std::function<double(const std::string& reference)>& score) {
    double best = 0;
    for (const std::string& reference : answer.references)
        best = std::max(best, score(reference));
    return best;
}

} // namespace alter
