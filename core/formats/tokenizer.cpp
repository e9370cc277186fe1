#include "core/formats/tokenizer.h"

#include "core/base/error.h"
#include "core/base/os/output_file.h"
#include "core/base/text.h"

#include <sentencepiece_processor.h>

#include <charconv>

namespace alter {

namespace {

constexpr std::string_view sentinelStart = "<extra_id_";

/// One sentinel in a text: where it begins, where it ends, its number.
struct Sentinel {
    size_t begin, end;
    int number;
};

/// The first sentinel below `count` at or after `from`.
std::optional<Sentinel> nextSentinel(std::string_view text, size_t from, int count) {
    while ((from = text.find(sentinelStart, from)) != std::string_view::npos) {
        const char* digits = text.data() + from + sentinelStart.size();
        const char* last = text.data() + text.size();
        int number = -1;
        const auto [end, error] = std::from_chars(digits, last, number);
        const bool plain = end == digits + 1 || (end != digits && *digits != '0'); // no leading zeros
        if (error == std::errc() && plain && number >= 0 && number < count && end != last && *end == '>')
            return Sentinel{from, static_cast<size_t>(end - text.data()) + 1, number};
        from += sentinelStart.size();
    }
    return std::nullopt;
}

std::optional<int32_t> idOrNone(int id) {
    return id < 0 ? std::nullopt : std::optional<int32_t>(id);
}

} // namespace

Tokenizer::Tokenizer(std::unique_ptr<sentencepiece::SentencePieceProcessor> model, int extraIds)
    : m_model(std::move(model)), m_pieces(m_model->GetPieceSize()), m_extraIds(extraIds) {}

Tokenizer::Tokenizer(Tokenizer&&) noexcept = default;
Tokenizer& Tokenizer::operator=(Tokenizer&&) noexcept = default;
Tokenizer::~Tokenizer() = default;

Tokenizer Tokenizer::load(const std::filesystem::path& path, int extraIds) {
    return fromBytes(readFileWhole(path), extraIds, path.string());
}

Tokenizer Tokenizer::fromBytes(std::string_view model, int extraIds, const std::string& name) {
    auto processor = std::make_unique<sentencepiece::SentencePieceProcessor>();
    const auto status = processor->LoadFromSerializedProto(absl::string_view(model.data(), model.size()));
    if (!status.ok() || processor->GetPieceSize() == 0)
        throwBadInput(
            {.what = "This is not a SentencePiece model.", .where = name, .found = status.ToString()});
    return Tokenizer(std::move(processor), extraIds);
}

std::vector<int32_t> Tokenizer::encode(std::string_view text) const {
    size_t firstBad = 0;
    if (!isValidUtf8(text, &firstBad))
        throwBadInput({.what = "The text is not valid UTF-8.", .where = cat("byte ", firstBad)});
    std::vector<int32_t> ids;
    size_t done = 0;
    while (const auto sentinel = nextSentinel(text, done, m_extraIds)) {
        encodePart(text.substr(done, sentinel->begin - done), ids);
        ids.push_back(size() - 1 - sentinel->number);
        done = sentinel->end;
    }
    encodePart(text.substr(done), ids);
    return ids;
}

void Tokenizer::encodePart(std::string_view text, std::vector<int32_t>& ids) const {
    std::vector<int> part;
    const auto status = m_model->Encode(absl::string_view(text.data(), text.size()), &part);
    if (!status.ok())
        throwFailed({.what = "The text could not be split into tokens.", .found = status.ToString()});
    ids.insert(ids.end(), part.begin(), part.end());
}

std::string Tokenizer::decode(const std::vector<int32_t>& ids) const {
    std::string text;
    std::vector<int> part;
    for (const int32_t id : ids) {
        if (checked(id) < m_pieces) {
            part.push_back(id);
            continue;
        }
        text += decodePart(part, text.empty()) + piece(id);
        part.clear();
    }
    return text + decodePart(part, text.empty());
}

/// Text of the model's own pieces. A model with a dummy prefix drops the space at the very beginning; where
/// the part follows a sentinel, that space is real.
std::string Tokenizer::decodePart(const std::vector<int>& ids, bool first) const {
    std::string text;
    if (ids.empty())
        return text;
    const auto status = m_model->Decode(ids, &text);
    if (!status.ok())
        throwFailed({.what = "The tokens could not be turned into text.", .found = status.ToString()});
    if (!first && !text.starts_with(' ') && m_model->IdToPiece(ids.front()).starts_with("\xE2\x96\x81"))
        text.insert(text.begin(), ' ');
    return text;
}

int32_t Tokenizer::checked(int32_t id) const {
    if (id < 0 || id >= size())
        throwBadInput(
            {.what = "There is no such token.", .found = cat(id), .expected = cat("0 to ", size() - 1)});
    return id;
}

std::string Tokenizer::piece(int32_t id) const {
    if (checked(id) >= m_pieces)
        return cat(sentinelStart, size() - 1 - id, ">");
    return m_model->IdToPiece(id);
}

std::optional<int32_t> Tokenizer::idOf(std::string_view piece) const {
    const auto sentinel = nextSentinel(piece, 0, m_extraIds);
    if (sentinel && sentinel->begin == 0 && sentinel->end == piece.size())
        return size() - 1 - sentinel->number;
    const int id = m_model->PieceToId(absl::string_view(piece.data(), piece.size()));
    if (id == m_model->unk_id() && m_model->IdToPiece(id) != piece)
        return std::nullopt;
    return id;
}

int32_t Tokenizer::size() const {
    return m_pieces + m_extraIds;
}

bool Tokenizer::isControl(int32_t id) const {
    return checked(id) < m_pieces && (m_model->IsControl(id) || m_model->IsUnknown(id));
}

std::optional<unsigned char> Tokenizer::byteOf(int32_t id) const {
    if (checked(id) >= m_pieces || !m_model->IsByte(id))
        return std::nullopt;
    const std::string& name = m_model->IdToPiece(id); // "<0xE3>"
    int value = 0;
    std::from_chars(name.data() + 3, name.data() + 5, value, 16);
    return static_cast<unsigned char>(value);
}

std::optional<int32_t> Tokenizer::bos() const {
    return idOrNone(m_model->bos_id());
}
std::optional<int32_t> Tokenizer::eos() const {
    return idOrNone(m_model->eos_id());
}
std::optional<int32_t> Tokenizer::pad() const {
    return idOrNone(m_model->pad_id());
}
std::optional<int32_t> Tokenizer::unk() const {
    return idOrNone(m_model->unk_id());
}

} // namespace alter
