#pragma once

#include "app/cli/console.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace alter {

/// The tree of commands, and what happens to each.
class CommandLine {
  public:
    using Action = std::function<void(const Console&)>;

    CommandLine();

    /// A command, at the top or within a group; its options are added to what is returned.
    CLI::App& command(const std::string& name, const std::string& description, Action action);
    CLI::App& command(CLI::App& group, const std::string& name, const std::string& description,
                      Action action);

    /// Commands under one word ("task"). `action`, if any, is what the word alone does.
    CLI::App& group(const std::string& name, const std::string& description, Action action = {});

    /// Reads the arguments and does what they ask; returns the exit status.
    int run(int argc, char** argv);

  private:
    void parse(int argc, char** argv);
    void addCommonOptions(CLI::App& app);
    CLI::App* chosen(); ///< the deepest command that was named
    [[noreturn]] void rewordParseError(const CLI::ParseError& error);
    [[noreturn]] void refuseExtras(CLI::App& command, const std::string& hint);

    CLI::App m_app;
    Console m_console;
    std::map<const CLI::App*, Action> m_actions;
};

/// `work` with its options, which live as long as the command.
template <typename Options>
CommandLine::Action bound(const std::shared_ptr<Options>& options,
                          void (*work)(const Options&, const Console&)) {
    return [options, work](const Console& console) { work(*options, console); };
}

/// PROJECT, the first word after most commands.
CLI::Option* addProject(CLI::App& command, std::string& folder);

} // namespace alter
