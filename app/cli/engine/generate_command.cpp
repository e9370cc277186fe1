#include "app/cli/engine/engine_commands.h"
#include "app/cli/engine/gate_options.h"
#include "app/cli/engine/prompting.h"
#include "app/cli/gate_flags.h"
#include "core/base/cancellation.h"
#include "core/base/table.h"
#include "core/base/text.h"
#include "core/inference/decoding.h"
#include "core/store/tasks.h"

#include <iostream>
#include <iterator>

namespace alter {

namespace {

using nlohmann::ordered_json;

struct GenerateOptions {
    std::string project;
    ModelChoice model;
    std::optional<std::string> prompt;
    std::vector<std::string> fields;
    std::string task;
    bool unnamed = false;
    DecodingOptions decoding;
    std::vector<int32_t> begin;
    GateFlags gates;
};

/// The prompt as text: given, read from standard input ("-"), or made by the task's template.
std::string promptText(const GenerateOptions& options, const Project& project) {
    if (options.prompt.has_value() == !options.fields.empty())
        throwUsage(
            {.what = "The prompt is not clear.",
             .expected =
                 "either --prompt TEXT (- reads standard input), or --task T with --field NAME=VALUE"});
    if (options.prompt == "-")
        return {std::istreambuf_iterator<char>(std::cin), {}};
    if (options.prompt)
        return *options.prompt;
    if (options.task.empty())
        throwUsage({.what = "Fields need a task, whose template they fill.", .next = "Name it with --task."});
    const Task task = TaskStore(project).get(options.task);
    Fields fields = Fields::object();
    for (const std::string& field : options.fields) {
        const auto [name, value] = splitPair("--field", field);
        fields[name] = value;
    }
    return Template(task.inputTemplate, "input", task.labelMap).render(fields);
}

void generateText(const GenerateOptions& options, const Console& console) {
    options.decoding.validate();
    const Project project = Project::open(options.project);
    const std::string text = promptText(options, project);
    const GateChanges gates = gateChanges(project, options.gates);
    const RunModel loaded = loadRunModel(project, options.model);
    Model model = loaded.parts.view();
    model.change = gateOverride(gates, model);
    Prompt prompt = promptFor(loaded, text, options.task);
    prompt.begin = options.begin;
    ordered_json document = {{"run", loaded.reference.text}, {"prompt", text}};
    if (model.mixture && prompt.task == RoutingRequest::kUnnamed) {
        document["tasks"] = taskGuess(model, prompt);
        const auto& first = document["tasks"].front();
        console.remark(cat("taken for ", first.at("task").get<std::string>(), " (",
                           percentFigure(first.at("probability"), 0), " %)"));
    }
    const auto answers = generate(model, {prompt}, options.decoding, [&](const GeneratedToken& token) {
        console.stream(token.text);
        return !cancelRequested();
    });
    const Generated& answer = answers.front();
    console.stream("\n");
    throwIfCancelled("The answer was stopped.");
    document["text"] = answer.text;
    document["tokens"] = answer.tokens;
    document["logprobs"] = answer.logprobs;
    if (options.decoding.alternatives > 0)
        document["alternatives"] = alternativesJson(model, answer.alternatives);
    document["finish"] = answer.finish;
    document["prompt_tokens"] = prompt.ids.size();
    if (console.json)
        console.answer(document, {});
}

void addDecodingOptions(CLI::App& command, DecodingOptions& decoding) {
    command.add_option("--max-tokens", decoding.maxTokens, "The longest answer (default: 128)");
    command.add_option("--temperature", decoding.temperature, "0: always the likeliest token (default)");
    command.add_option("--top-k", decoding.topK, "Draw among the k likeliest tokens");
    command.add_option("--top-p", decoding.topP,
                       "Draw among the likeliest tokens that have this probability together");
    command.add_option("--beams", decoding.beams, "Beam search with so many beams");
    command.add_option("--length-penalty", decoding.lengthPenalty, "Of beam search (default: 1)");
    command.add_option("--seed", decoding.seed, "Of the drawing (default: 0)");
    command.add_option("--stop", decoding.stop, "A text that ends the answer (may be repeated)")
        ->allow_extra_args(false);
    command.add_option("--alternatives", decoding.alternatives,
                       "With --json: so many of the likeliest tokens of each step (at most 10)");
}

} // namespace

void addGenerate(CommandLine& line) {
    const auto options = std::make_shared<GenerateOptions>();
    CLI::App& command = line.command("generate", "Answer a prompt", bound(options, generateText));
    addProject(command, options->project);
    addModelOptions(command, options->model);
    command.add_option("--prompt", options->prompt, "The prompt, as it is; - reads standard input");
    command
        .add_option("--field", options->fields,
                    "Instead: a field of the task's template, NAME=VALUE (may be repeated)")
        ->allow_extra_args(false);
    CLI::Option* task = command.add_option("--task", options->task, "The task that the prompt belongs to");
    command
        .add_flag("--auto", options->unnamed, "The task is estimated from the prompt (also without --task)")
        ->excludes(task);
    addDecodingOptions(command, options->decoding);
    command.add_option("--begin", options->begin, "Token ids that the answer begins with: 5,818")
        ->delimiter(',');
    addMixFlag(command, options->gates.mix);
    addGateFlags(command, options->gates);
}

} // namespace alter
