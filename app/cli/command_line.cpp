#include "app/cli/command_line.h"

#include "app/cli/help_json.h"
#include "app/cli/version.h"
#include "core/base/text.h"

#include <algorithm>
#include <iostream>

namespace alter {

namespace {

/// The names that may stand where `found` stood.
std::vector<std::string> optionNames(const CLI::App& command) {
    std::vector<std::string> names;
    for (const CLI::Option* option : command.get_options())
        if (!option->get_positional())
            names.push_back(option->get_name());
    return names;
}

std::vector<std::string> commandNames(const CLI::App& group) {
    std::vector<std::string> names;
    for (const CLI::App* command : group.get_subcommands(nullptr))
        names.push_back(command->get_name());
    return names;
}

std::string fullName(const CLI::App& command) {
    std::string name = command.get_name();
    for (const CLI::App* above = command.get_parent(); above; above = above->get_parent())
        name = cat(above->get_name(), " ", name);
    return name;
}

} // namespace

CLI::Option* addProject(CLI::App& command, std::string& folder) {
    return command.add_option("PROJECT", folder, "The project's folder")->required();
}

CommandLine::CommandLine()
    : m_app("Trains a Mixture of Task Adapters on a small language model, evaluates it, and shows how each "
            "task is routed.",
            "alter") {
    m_app.set_help_flag("-h,--help", "Show this help");
    m_app.set_version_flag("--version", cat("alter ", programVersion), "Show the version");
    m_app.footer("Exit status: 0 success, 2 wrong usage, 3 bad input, 4 missing thing, 5 failed work, "
                 "130 interrupted.");
}

void CommandLine::addCommonOptions(CLI::App& app) {
    app.add_flag("--json", m_console.json, "Answer with one JSON document on standard output");
    app.add_flag("-q,--quiet", m_console.quiet, "No progress on standard error");
}

CLI::App& CommandLine::command(const std::string& name, const std::string& description, Action action) {
    return command(m_app, name, description, std::move(action));
}

CLI::App& CommandLine::command(CLI::App& group, const std::string& name, const std::string& description,
                               Action action) {
    CLI::App* made = group.add_subcommand(name, description);
    addCommonOptions(*made);
    m_actions[made] = std::move(action);
    return *made;
}

CLI::App& CommandLine::group(const std::string& name, const std::string& description, Action action) {
    CLI::App* made = m_app.add_subcommand(name, description);
    if (action) {
        addCommonOptions(*made);
        m_actions[made] = std::move(action);
    }
    return *made;
}

CLI::App* CommandLine::chosen() {
    CLI::App* app = &m_app;
    while (!app->get_subcommands().empty())
        app = app->get_subcommands().front();
    return app;
}

int CommandLine::run(int argc, char** argv) {
    // Known before the arguments are read, for errors in them.
    m_console.json =
        std::any_of(argv, argv + argc, [](const char* word) { return word == std::string_view("--json"); });
    try {
        parse(argc, argv);
        const auto action = m_actions.find(chosen());
        if (action == m_actions.end()) {
            std::cerr << chosen()->help();
            return static_cast<int>(ErrorKind::Usage);
        }
        action->second(m_console);
        return 0;
    } catch (const CLI::CallForHelp& help) {
        if (!m_console.json)
            return m_app.exit(help); // prints it
        m_console.answer(helpJson(*chosen()), {});
        return 0;
    } catch (const CLI::Success& version) {
        return m_app.exit(version);
    } catch (...) {
        return m_console.report(currentError());
    }
}

void CommandLine::parse(int argc, char** argv) {
    try {
        m_app.parse(argc, argv);
    } catch (const CLI::Success&) {
        throw;
    } catch (const CLI::ParseError& error) {
        rewordParseError(error);
    }
}

void CommandLine::rewordParseError(const CLI::ParseError& error) {
    CLI::App& command = *chosen();
    const std::string hint = cat("See all options with: ", fullName(command), " --help");
    if (dynamic_cast<const CLI::ExtrasError*>(&error))
        refuseExtras(command, hint);
    if (dynamic_cast<const CLI::RequiredError*>(&error))
        throwUsage({.what = "Something is missing on the command line.",
                    .where = fullName(command),
                    .found = error.what(),
                    .next = hint});
    if (dynamic_cast<const CLI::ConversionError*>(&error) ||
        dynamic_cast<const CLI::ValidationError*>(&error))
        throwUsage({.what = "An option has a value that it cannot take.",
                    .where = fullName(command),
                    .found = error.what(),
                    .next = hint});
    throwUsage({.what = "The options do not fit together.",
                .where = fullName(command),
                .found = error.what(),
                .next = hint});
}

void CommandLine::refuseExtras(CLI::App& command, const std::string& hint) {
    const std::vector<std::string> words = m_app.remaining(true);
    const std::string word = words.empty() ? "" : words.front();
    if (word.starts_with('-'))
        throwUsage({.what = cat(fullName(command), " has no such option."),
                    .found = word,
                    .expected = joinList(optionNames(command)),
                    .next = hint});
    if (!m_actions.contains(&command) || !commandNames(command).empty())
        throwUsage({.what = "There is no such command.",
                    .found = cat(fullName(command), " ", word),
                    .expected = joinList(commandNames(command)),
                    .next = hint});
    throwUsage({.what = "There are more words on the command line than the command takes.",
                .where = fullName(command),
                .found = joinList(words, " "),
                .next = hint});
}

} // namespace alter
