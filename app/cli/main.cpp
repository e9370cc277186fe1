#include "app/cli/commands.h"
#include "app/cli/engine/engine_commands.h"
#include "app/cli/serve/serve_command.h"
#include "core/base/os/interrupt.h"

int main(int argc, char** argv) {
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
    alter::addBundle(line);
    alter::addServe(line);
    alter::addDoctor(line);
    return line.run(argc, argv);
}
