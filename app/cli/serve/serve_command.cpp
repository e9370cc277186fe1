#include "app/cli/serve/serve_command.h"

#include "app/cli/gate_flags.h"
#include "app/cli/serve/server.h"

namespace alter {

namespace {

struct ServeOptions {
    std::string project;
    ModelChoice model;
    std::string mix;
    bool stdio = false;
};

void serve(const ServeOptions& options, const Console&) {
    RpcServer(ServeSession(options.project, options.model, options.mix)).run();
}

} // namespace

void addServe(CommandLine& line) {
    const auto options = std::make_shared<ServeOptions>();
    CLI::App& command = line.command(
        "serve", "Answer JSON-RPC requests: generate, score, route (docs/serve.md)", bound(options, serve));
    addProject(command, options->project);
    addModelOptions(command, options->model, false);
    addMixFlag(command, options->mix);
    command.add_flag("--stdio", options->stdio, "Over standard input and output, one message a line")
        ->required();
}

} // namespace alter
