#pragma once

#include "core/data/encoder.h"

/// A tokenizer for tests: each run of up to four characters between spaces is a token, each space another.
inline alter::TokenCodec wordCodec() {
    const auto encode = [](std::string_view text) {
        std::vector<int32_t> ids;
        size_t run = 0;
        for (const char c : text) {
            if ((static_cast<unsigned char>(c) & 0xC0) == 0x80)
                continue;
            if (c == ' ' || c == '\n' || run % 4 == 0)
                ids.push_back(static_cast<unsigned char>(c));
            run = c == ' ' || c == '\n' ? 0 : run + 1;
        }
        return ids;
    };
    return {encode, 1, 2};
}
