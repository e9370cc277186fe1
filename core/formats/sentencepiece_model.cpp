#include "core/formats/sentencepiece_model.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/formats/protobuf_writer.h"

namespace alter {

namespace {

using PieceType = SentencePieceModel::PieceType;

constexpr std::string_view space = "\xE2\x96\x81"; // U+2581, how SentencePiece writes a space

std::string pieceMessage(const SentencePieceModel::Piece& piece) {
    ProtobufWriter message;
    message.bytes(1, piece.text);
    message.real(2, piece.score);
    if (piece.type != PieceType::Normal) // the default
        message.integer(3, static_cast<uint64_t>(piece.type));
    return message.result();
}

std::string trainerSpec(const SentencePieceModel& model) {
    const auto name = [&](int id) { return model.pieces.at(static_cast<size_t>(id)).text; };
    ProtobufWriter message;
    message.integer(3, static_cast<uint64_t>(model.algorithm));
    message.integer(4, model.pieces.size());
    message.integer(35, model.byteFallback);
    message.signedInteger(40, model.unk);
    message.signedInteger(41, model.bos);
    message.signedInteger(42, model.eos);
    message.signedInteger(43, model.pad);
    // The processor finds special ids by these names.
    message.bytes(45, name(model.unk));
    if (model.bos >= 0)
        message.bytes(46, name(model.bos));
    if (model.eos >= 0)
        message.bytes(47, name(model.eos));
    if (model.pad >= 0)
        message.bytes(48, name(model.pad));
    return message.result();
}

std::string normalizerSpec(const SentencePieceModel& model) {
    ProtobufWriter message;
    message.bytes(1, "identity");
    message.integer(3, model.addDummyPrefix);
    message.integer(4, model.removeExtraWhitespaces);
    message.integer(5, true); // a space is written as U+2581
    return message.result();
}

std::string withWrittenSpaces(const std::string& text) {
    std::string result;
    for (const char c : text)
        result += c == ' ' ? space : std::string_view(&c, 1);
    return result;
}

/// An id given in the metadata, or -1; refused if there is no such piece.
int specialId(const GgufFile& file, const char* key, size_t pieces) {
    const int64_t* id = file.find<int64_t>(cat("tokenizer.ggml.", key));
    if (!id)
        return -1;
    if (*id < 0 || static_cast<uint64_t>(*id) >= pieces)
        throwBadInput({.what = cat("tokenizer.ggml.", key, " is not a token."),
                       .where = file.path().string(),
                       .found = cat(*id),
                       .expected = cat("0 to ", pieces - 1)});
    return static_cast<int>(*id);
}

void readPieces(const GgufFile& file, SentencePieceModel& model) {
    const auto& texts = file.at<std::vector<std::string>>("tokenizer.ggml.tokens");
    const auto& scores = file.at<std::vector<double>>("tokenizer.ggml.scores");
    const auto& types = file.at<std::vector<int64_t>>("tokenizer.ggml.token_type");
    if (texts.empty() || scores.size() != texts.size() || types.size() != texts.size())
        throwBadInput(
            {.what = "The tokenizer's tokens, scores and types differ in number.",
             .where = file.path().string(),
             .found = cat(texts.size(), " tokens, ", scores.size(), " scores, ", types.size(), " types")});
    for (size_t i = 0; i < texts.size(); ++i) {
        if (types[i] < 1 || types[i] > 6)
            throwBadInput({.what = "A token is of a kind that is not known.",
                           .where = cat(file.path().string(), ", token ", i),
                           .found = cat("kind ", types[i])});
        const auto type = static_cast<PieceType>(types[i]);
        // GGUF spells runs of spaces that the model's author defined with real spaces.
        model.pieces.push_back({type == PieceType::UserDefined ? withWrittenSpaces(texts[i]) : texts[i],
                                static_cast<float>(scores[i]), type});
        model.byteFallback = model.byteFallback || type == PieceType::Byte;
    }
}

} // namespace

std::string serialize(const SentencePieceModel& model) {
    ProtobufWriter message;
    for (const SentencePieceModel::Piece& piece : model.pieces)
        message.bytes(1, pieceMessage(piece));
    message.bytes(2, trainerSpec(model));
    message.bytes(3, normalizerSpec(model));
    return message.result();
}

SentencePieceModel sentencePieceModelOf(const GgufFile& file) {
    const auto& kind = file.at<std::string>("tokenizer.ggml.model");
    if (kind != "llama")
        throwBadInput({.what = "The file's tokenizer is not a SentencePiece model.",
                       .where = file.path().string(),
                       .found = kind,
                       .expected = "llama",
                       .next = "Import the checkpoint folder with its tokenizer.model instead."});
    SentencePieceModel model;
    readPieces(file, model);
    const size_t pieces = model.pieces.size();
    model.bos = specialId(file, "bos_token_id", pieces);
    model.eos = specialId(file, "eos_token_id", pieces);
    model.pad = specialId(file, "padding_token_id", pieces);
    model.unk = specialId(file, "unknown_token_id", pieces);
    if (model.unk < 0)
        throwBadInput({.what = "The tokenizer has no unknown token.", .where = file.path().string()});
    model.pieces[static_cast<size_t>(model.unk)].type = PieceType::Unknown;
    const bool* prefix = file.find<bool>("tokenizer.ggml.add_space_prefix");
    model.addDummyPrefix = !prefix || *prefix;
    return model;
}

} // namespace alter
