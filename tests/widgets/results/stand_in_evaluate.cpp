// Speaks the part of `alter` that the results page needs: `evaluate PROJECT REFERENCE --split SPLIT`, and
// `transfer` with the same. "shared" fails, "base" and transfer's "one@stage1" wait for Ctrl+C, any other is
// measured at once, with nothing to show for it.
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
    const std::string_view command = count < 4 ? "" : words[1];
    if (command != "evaluate" && command != "transfer")
        return 2;
    std::signal(SIGINT, [](int) { interrupted = true; });
    const std::string_view reference = words[3];
    std::cerr << command << ' ' << reference << "   40%  3 s left  evaluating mood" << std::endl;
    if (reference == "shared") {
        std::cerr << "alter: The checkpoint is damaged.\n  where:    mixture.safetensors\n";
        return 5;
    }
    const bool waits = reference == "base" || (command == "transfer" && reference == "one@stage1");
    while (waits && !interrupted)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    return interrupted ? 130 : 0;
}
