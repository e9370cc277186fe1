#include "app/cli/engine/engine_commands.h"
#include "core/base/text.h"
#include "core/training/bundle.h"

namespace alter {

namespace {

struct ExportOptions {
    std::string project, run, folder, format = "bundle";
    std::string description;
    std::vector<std::string> licences; ///< TASK=LICENCE
};

struct ImportOptions {
    std::string project, folder, name;
};

nlohmann::ordered_json toJson(const BundleInfo& info) {
    return {{"name", info.name},
            {"backbone", info.backbone},
            {"fingerprint", info.fingerprint},
            {"architecture", info.architecture},
            {"tasks", info.tasks},
            {"mixes", info.mixes},
            {"bytes", info.bytes}};
}

CardWords cardWords(const ExportOptions& options) {
    CardWords words{.description = options.description};
    for (const std::string& text : options.licences) {
        const size_t end = text.find('=');
        if (end == std::string::npos || end == 0)
            throwUsage({.what = "A licence needs the task whose data it is of.",
                        .where = "--data-licence",
                        .found = text,
                        .expected = "TASK=LICENCE"});
        words.licences[text.substr(0, end)] = text.substr(end + 1);
    }
    return words;
}

void exportRun(const ExportOptions& options, const Console& console) {
    if (options.format != "bundle")
        throwUsage({.what = "This program does not export to that format.",
                    .where = "--format",
                    .found = options.format,
                    .expected = "bundle"});
    const Project project = Project::open(options.project);
    const CardWords words = cardWords(options);
    ProgressBar bar({.what = cat("export ", options.run)}, console.progress());
    const BundleInfo info = exportBundle(project, options.run, options.folder, words, bar.fn());
    bar.finish();
    nlohmann::ordered_json document = toJson(info);
    document["folder"] = options.folder;
    console.answer(document, cat(options.run, " is in ", options.folder, " (", humanBytes(info.bytes),
                                 "); it fits projects with the backbone ", info.backbone, "."));
}

void importRun(const ImportOptions& options, const Console& console) {
    const Project project = Project::open(options.project);
    const BundleInfo info = readBundleInfo(options.folder);
    const Run run = importBundle(project, options.folder, options.name);
    nlohmann::ordered_json document = toJson(info);
    document["run"] = run.name;
    document["id"] = run.id;
    console.answer(document, cat("The bundle is run ", run.name, " now; tasks: ", joinList(info.tasks)));
}

} // namespace

void addBundle(CommandLine& line) {
    const auto outgoing = std::make_shared<ExportOptions>();
    CLI::App& exporting =
        line.command("export", "Write a run's experts and routers with a model card as a folder to pass on",
                     bound(outgoing, exportRun));
    addProject(exporting, outgoing->project);
    exporting.add_option("RUN", outgoing->run, "RUN, RUN@STEP or RUN@stage1")->required();
    exporting.add_option("DIR", outgoing->folder, "A new folder")->required();
    exporting.add_option("--format", outgoing->format, "bundle (default)");
    exporting.add_option("--description", outgoing->description,
                         "What the model is for, as Markdown; it stands in the folder's README.md");
    exporting
        .add_option("--data-licence", outgoing->licences,
                    "TASK=LICENCE for README.md, where the project states none; may be repeated")
        ->allow_extra_args(false)
        ->type_name("TASK=LICENCE");
    const auto incoming = std::make_shared<ImportOptions>();
    CLI::App& importing =
        line.command("import", "Make a run out of an exported bundle; the project needs the same backbone",
                     bound(incoming, importRun));
    addProject(importing, incoming->project);
    importing.add_option("BUNDLE", incoming->folder, "The folder that export wrote")->required();
    importing.add_option("--name", incoming->name, "The run's name here (default: the one it had)");
}

} // namespace alter
