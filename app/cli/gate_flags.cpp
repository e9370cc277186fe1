#include "app/cli/gate_flags.h"

#include "core/store/mixes.h"

#include <charconv>
#include <cmath>

namespace alter {

namespace {

double numberFrom(const char* option, const std::string& text) {
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        throwUsage({.what = "This is not a number.", .where = option, .found = text});
    return value;
}

} // namespace

void addMixFlag(CLI::App& command, std::string& mix) {
    command.add_option("--mix", mix, "Change the gates as this mix of the project says (alter mix list)");
}

void addGateFlags(CLI::App& command, GateFlags& flags) {
    command.add_option("--pin", flags.pin, "Use this expert alone");
    command.add_option("--ablate", flags.ablate, "Leave these experts out: a,b")->delimiter(',');
    command.add_option("--scale", flags.scale, "Multiply an expert's gate: NAME=FACTOR (may be repeated)")
        ->allow_extra_args(false);
}

GateChanges gateChanges(const Project& project, const GateFlags& flags) {
    GateChanges own{.pin = flags.pin, .ablate = flags.ablate};
    for (const std::string& pair : flags.scale) {
        const auto [expert, factor] = splitPair("--scale", pair);
        own.scale[expert] = numberFrom("--scale", factor);
    }
    return flags.mix.empty() ? own : MixStore(project).get(flags.mix).gates.with(own);
}

std::pair<std::string, std::string> splitPair(const char* option, const std::string& text) {
    const size_t equals = text.find('=');
    if (equals == std::string::npos || equals == 0)
        throwUsage({.what = "A name and a value are needed.",
                    .where = option,
                    .found = text,
                    .expected = "NAME=VALUE"});
    return {text.substr(0, equals), text.substr(equals + 1)};
}

} // namespace alter
