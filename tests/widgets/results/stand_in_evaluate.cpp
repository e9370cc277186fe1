// Speaks the part of `alter` that the results page needs: `evaluate PROJECT REFERENCE --split SPLIT`.
// "shared" fails, "base" waits for Ctrl+C, any other is measured at once, with nothing to show for it.
#include <atomic>
#include <chrono>
#include <csignal>
#include <iostream>
#include <string_view>
#include <thread>

namespace {
std::atomic<bool> interrupted = false;
}

int main(int count, char** words) {
    if (count < 4 || std::string_view(words[1]) != "evaluate")
        return 2;
    std::signal(SIGINT, [](int) { interrupted = true; });
    const std::string_view reference = words[3];
    std::cerr << "evaluate " << reference << "   40%  3 s left  evaluating mood" << std::endl;
    if (reference == "shared") {
        std::cerr << "alter: The checkpoint is damaged.\n  where:    mixture.safetensors\n";
        return 5;
    }
    while (reference == "base" && !interrupted)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    return interrupted ? 130 : 0;
}
