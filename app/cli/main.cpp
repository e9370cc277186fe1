#include "app/cli/commands.h"
#include "app/cli/engine/engine_commands.h"
#include "app/cli/serve/serve_command.h"
#include "core/base/os/environment.h"
#include "core/base/os/interrupt.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace {

/// The threads of one computation wait for each other by turning round and round, and as soon as another
/// program wants the processor, most of the time goes there (docs/measurements.md). This bounds it. What
/// answers a person meets a hundred short products a token, and threads that sleep between them wake too
/// late.
void giveWayToOthers(int count, char** words) {
    // Commands, and words of `alter queue` and `alter run`; lists and the like need not begin twice.
    constexpr std::array<std::string_view, 5> computing = {"train", "evaluate", "transfer", "work", "resume"};
    constexpr std::array<std::string_view, 2> answering = {"generate", "serve"};
    const auto isAmong = [&](const auto& commands) {
        return std::any_of(words, words + count, [&](std::string_view word) {
            return std::ranges::find(commands, word) != commands.end();
        });
    };
    if (isAmong(computing))
        alter::beginWithEnvironment("GOMP_SPINCOUNT", "1000", words);
    else if (isAmong(answering))
        alter::beginWithEnvironment("GOMP_SPINCOUNT", "5000", words);
}

} // namespace

int main(int argc, char** argv) {
    giveWayToOthers(argc, argv);
    alter::cancelOnInterrupt();
    alter::CommandLine line;
    alter::addInit(line);
    alter::addBackbone(line);
    alter::addTask(line);
    alter::addTrain(line);
    alter::addRun(line);
    alter::addQueue(line);
    alter::addEvaluate(line);
    alter::addGenerate(line);
    alter::addRouting(line);
    alter::addMix(line);
    alter::addTransfer(line);
    alter::addCompare(line);
    alter::addReport(line);
    alter::addBundle(line);
    alter::addServe(line);
    alter::addDoctor(line);
    return line.run(argc, argv);
}
