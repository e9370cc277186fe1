#include "app/cli/commands.h"
#include "core/base/table.h"
#include "core/base/text.h"
#include "core/data/backbone_adding.h"
#include "core/store/backbones.h"
#include "core/store/names.h"

namespace alter {

namespace {

struct BackboneOptions {
    std::string project, path, name;
};

nlohmann::ordered_json toJson(const BackboneRecord& backbone) {
    return {{"name", backbone.name},
            {"architecture", backbone.architecture},
            {"parameters", backbone.parameters},
            {"bytes", backbone.bytes},
            {"licence", backbone.licence},
            {"fingerprint", backbone.fingerprint},
            {"source", backbone.source},
            {"added_at", backbone.addedAt}};
}

void addOne(const BackboneOptions& options, const Console& console) {
    const Project project = Project::open(options.project);
    const std::string name = options.name.empty() ? backboneNameFrom(options.path) : options.name;
    ProgressBar bar({.what = cat("import ", name)}, console.progress());
    const BackboneInfo info = addBackbone(project, options.path, name, bar.fn());
    bar.finish();
    const BackboneRecord added = BackboneStore(project).get(name);
    console.answer(toJson(added), cat(name, ": ", info.architecture, ", ", info.layers, " blocks, ",
                                      info.parameters, " parameters, ", humanBytes(info.bytes)));
}

void list(const BackboneOptions& options, const Console& console) {
    const Project project = Project::open(options.project);
    auto document = nlohmann::ordered_json::array();
    Table table({{"name"},
                 {"architecture"},
                 {"parameters", Table::Align::Right},
                 {"size", Table::Align::Right},
                 {"licence"}});
    for (const BackboneRecord& backbone : BackboneStore(project).list()) {
        document.push_back(toJson(backbone));
        table.addRow({backbone.name, backbone.architecture, cat(backbone.parameters),
                      humanBytes(static_cast<uint64_t>(backbone.bytes)), backbone.licence});
    }
    console.answer({{"backbones", document}},
                   document.empty() ? "There is no backbone yet: alter backbone add PROJECT PATH"
                                    : table.text());
}

void remove(const BackboneOptions& options, const Console& console) {
    const Project project = Project::open(options.project);
    BackboneStore(project).remove(options.name);
    console.answer({{"removed", options.name}}, cat("Removed: ", options.name));
}

} // namespace

void addBackbone(CommandLine& line) {
    const auto options = std::make_shared<BackboneOptions>();
    CLI::App& group = line.group("backbone", "The language models that experts are added to");
    CLI::App& add =
        line.command(group, "add", "Import a GGUF file or a checkpoint folder", bound(options, addOne));
    addProject(add, options->project);
    add.add_option("PATH", options->path,
                   "A .gguf file, or a folder with config.json, safetensors and tokenizer")
        ->required();
    add.add_option("--name", options->name, "Its name in the project (default: the file's)");
    addProject(line.command(group, "list", "List the project's backbones", bound(options, list)),
               options->project);
    CLI::App& removal =
        line.command(group, "remove", "Remove a backbone that no run uses", bound(options, remove));
    addProject(removal, options->project);
    removal.add_option("NAME", options->name, "The backbone")->required();
}

} // namespace alter
