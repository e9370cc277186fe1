#pragma once

#include "core/formats/gguf_file.h"

namespace alter {

/// What an ordinary SentencePiece `.model` holds, as far as encoding and decoding need it.
struct SentencePieceModel {
    enum class Algorithm { Unigram = 1, Bpe = 2 };
    enum class PieceType { Normal = 1, Unknown = 2, Control = 3, UserDefined = 4, Unused = 5, Byte = 6 };
    struct Piece {
        std::string text; ///< spaces are written as U+2581
        float score = 0;
        PieceType type = PieceType::Normal;
    };

    Algorithm algorithm = Algorithm::Bpe;
    std::vector<Piece> pieces;
    bool byteFallback = false;
    bool addDummyPrefix = false;
    bool removeExtraWhitespaces = false;
    int unk = 0, bos = -1, eos = -1, pad = -1; ///< ids; -1 = there is none
};

/// The bytes of the `.model` file (a protocol buffer).
std::string serialize(const SentencePieceModel& model);

/// The tokenizer inside a GGUF file (`tokenizer.ggml.*` of model "llama"). BadInput if it is another kind.
/// Ids are those of the model's original tokenizer. transformers gives others in two cases alone: it reads
/// the names of control tokens inside a text as control tokens, and it cuts runs of more than 31 spaces into
/// halves.
SentencePieceModel sentencePieceModelOf(const GgufFile& file);

} // namespace alter
