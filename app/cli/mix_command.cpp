#include "app/cli/commands.h"
#include "app/cli/gate_flags.h"
#include "core/base/table.h"
#include "core/base/text.h"
#include "core/store/mixes.h"

namespace alter {

namespace {

struct MixOptions {
    std::string project, name;
    GateFlags gates;
};

std::string factorsText(const GateChanges& gates) {
    std::vector<std::string> factors;
    for (const auto& [expert, factor] : gates.scale)
        factors.push_back(cat(expert, " × ", factor));
    return joinList(factors);
}

void listMixes(const MixOptions& options, const Console& console) {
    const Project project = Project::open(options.project);
    auto document = nlohmann::ordered_json::array();
    Table table({{"mix"}, {"pinned"}, {"left out"}, {"factors"}});
    table.setWidest(60);
    for (const Mix& mix : MixStore(project).list()) {
        document.push_back(toJson(mix));
        table.addRow(
            {mix.name, mix.gates.pin.value_or(""), joinList(mix.gates.ablate), factorsText(mix.gates)});
    }
    console.answer({{"mixes", document}},
                   document.empty()
                       ? "The project has no mix: alter mix add PROJECT NAME --scale EXPERT=FACTOR"
                       : table.text());
}

void showMix(const MixOptions& options, const Console& console) {
    const Project project = Project::open(options.project);
    const Mix mix = MixStore(project).get(options.name);
    std::string text = cat(mix.name, "\n");
    if (mix.gates.pin)
        text += cat("  ", *mix.gates.pin, " alone\n");
    for (const std::string& expert : mix.gates.ablate)
        text += cat("  ", expert, " left out\n");
    for (const auto& [expert, factor] : mix.gates.scale)
        text += cat("  ", expert, " × ", factor, "\n");
    console.answer(toJson(mix), text);
}

void addNewMix(const MixOptions& options, const Console& console) {
    const Project project = Project::open(options.project);
    const Mix mix{.name = options.name, .gates = gateChanges(project, options.gates)};
    MixStore(project).add(mix);
    console.answer(toJson(mix), cat("Added: ", mix.name, ". Use it with --mix ", mix.name));
}

void removeMix(const MixOptions& options, const Console& console) {
    const Project project = Project::open(options.project);
    MixStore(project).remove(options.name);
    console.answer({{"removed", options.name}}, cat("Removed: ", options.name));
}

} // namespace

void addMix(CommandLine& line) {
    CLI::App& group = line.group("mix", "Changes of gates under a name: routing presets");
    const auto options = std::make_shared<MixOptions>();
    addProject(line.command(group, "list", "List the project's mixes", bound(options, listMixes)),
               options->project);
    CLI::App& adding =
        line.command(group, "add", "Keep a change of gates under a name", bound(options, addNewMix));
    for (CLI::App* command :
         {&line.command(group, "show", "What a mix changes", bound(options, showMix)), &adding,
          &line.command(group, "remove", "Remove a mix", bound(options, removeMix))}) {
        addProject(*command, options->project);
        command->add_option("NAME", options->name, "The mix")->required();
    }
    addGateFlags(adding, options->gates);
}

} // namespace alter
