#include "app/cli/console.h"

#include "core/store/runs.h"

#include <iostream>

namespace alter {

namespace {

void write(std::string_view text) {
    std::cout << text << std::flush;
    if (!std::cout)
        throwFailed({.what = "The answer could not be written to standard output.",
                     .next = "Check the free space where it is redirected to."});
}

} // namespace

ProgressOutput Console::progress() const {
    return quiet ? ProgressOutput::silent() : ProgressOutput::standardError();
}

void Console::answer(const nlohmann::ordered_json& document, const std::string& text) const {
    if (json)
        write(document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n");
    else
        write(text.empty() || text.ends_with('\n') ? text : text + "\n");
}

void Console::stream(std::string_view piece) const {
    if (!json)
        write(piece);
}

void Console::remark(const std::string& text) const {
    if (!quiet)
        std::cerr << text << std::endl;
}

int Console::report(const Error& error) const {
    std::cerr << "alter: " << error.what() << std::endl;
    if (json)
        std::cout << nlohmann::json{{"error", errorJson(error)}}.dump(
                         2, ' ', false, nlohmann::json::error_handler_t::replace)
                  << std::endl;
    return error.exitCode();
}

} // namespace alter
