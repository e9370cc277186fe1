// Speaks the part of `alter` that the export of a bundle needs: `export PROJECT REFERENCE DIR --json …`.
// "shared" fails, "one@stage1" waits for Ctrl+C, any other leaves what it was asked for in DIR.
#include <atomic>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string_view>
#include <thread>

namespace {
std::atomic<bool> interrupted = false;
}

int main(int count, char** words) {
    if (count < 5 || std::string_view(words[1]) != "export")
        return 2;
    std::signal(SIGINT, [](int) { interrupted = true; });
    const std::string_view reference = words[3];
    std::cerr << "export " << reference << "   40%  copying the weights" << std::endl;
    if (reference == "shared") {
        std::cout << R"({"error": {"kind": 3, "what": "The folder for the bundle is not empty.",
                         "where": "there", "next": "Name a folder that does not exist yet."}})";
        return 3;
    }
    while (reference == "one@stage1" && !interrupted)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    if (interrupted)
        return 130;
    std::filesystem::create_directories(words[4]);
    std::ofstream file(std::filesystem::path(words[4]) / "words");
    for (int word = 3; word < count; ++word)
        file << words[word] << '\n';
    return 0;
}
