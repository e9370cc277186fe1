#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sentencepiece {
class SentencePieceProcessor;
}

namespace alter {

/// Text to token ids and back, over a SentencePiece model. Immutable, and safe to share between threads.
class Tokenizer {
  public:
    /// `extraIds` sentinel tokens <extra_id_0> … follow the model's own pieces in descending order (T5: 100).
    /// Missing or BadInput if the file is not there or not a SentencePiece model.
    static Tokenizer load(const std::filesystem::path& path, int extraIds = 0);
    static Tokenizer fromBytes(std::string_view model, int extraIds = 0,
                               const std::string& name = "tokenizer");

    Tokenizer(Tokenizer&&) noexcept;
    Tokenizer& operator=(Tokenizer&&) noexcept;
    ~Tokenizer();

    /// No bos or eos is added; control tokens spelled in the text are text. BadInput with the byte offset if
    /// `text` is not UTF-8.
    std::vector<int32_t> encode(std::string_view text) const;

    /// Control tokens decode to nothing, sentinels to their names. An id out of range is BadInput.
    std::string decode(const std::vector<int32_t>& ids) const;

    std::string piece(int32_t id) const;                       ///< "▁the", "<0x0A>"
    std::optional<int32_t> idOf(std::string_view piece) const; ///< also finds control tokens by name
    int32_t size() const;                                      ///< with the sentinels
    bool isControl(int32_t id) const;                          ///< control or unknown: never shown as text
    std::optional<unsigned char> byteOf(int32_t id) const;     ///< of a byte piece such as <0x0A>

    std::optional<int32_t> bos() const;
    std::optional<int32_t> eos() const;
    std::optional<int32_t> pad() const;
    std::optional<int32_t> unk() const;

  private:
    Tokenizer(std::unique_ptr<sentencepiece::SentencePieceProcessor> model, int extraIds);
    void encodePart(std::string_view text, std::vector<int32_t>& ids) const;
    std::string decodePart(const std::vector<int>& ids, bool first) const;
    int32_t checked(int32_t id) const;

    std::unique_ptr<sentencepiece::SentencePieceProcessor> m_model;
    int32_t m_pieces = 0;
    int32_t m_extraIds = 0;
};

/// Text of a token stream as it grows: next() gives the text that became certain with this token. Bytes of a
/// character that is not complete yet are withheld.
class TokenStream {
  public:
    explicit TokenStream(const Tokenizer& tokenizer) : m_tokenizer(&tokenizer) {}

    std::string next(int32_t id);
    std::string finish(); ///< whatever was withheld, broken bytes as U+FFFD

  private:
    bool endsInsideCharacter() const;

    const Tokenizer* m_tokenizer;
    std::vector<int32_t> m_ids; ///< tokens since the last point where text was complete
    std::string m_shown;        ///< what of their text was given out already
};

} // namespace alter
