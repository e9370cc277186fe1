#include "widgets/training/form/presets.h"

#include <QCoreApplication>

namespace alter {

namespace {

struct PresetWords {
    Q_DECLARE_TR_FUNCTIONS(Preset)
};

void quickLook(RunConfig& config) {
    config.adapter.rank = 8;
    config.stage1.epochs = 1;
    config.stage2.epochs = 0.5;
    config.validationLimit = 50;
}

void balanced(RunConfig& config) {
    const RunConfig standard;
    config.adapter.rank = standard.adapter.rank;
    config.stage1.epochs = standard.stage1.epochs;
    config.stage2.epochs = standard.stage2.epochs;
    config.validationLimit = standard.validationLimit;
}

void bestQuality(RunConfig& config) {
    config.adapter.rank = 32;
    config.stage1.epochs = 8; // the best validation is kept, so too long costs time alone
    config.stage2.epochs = 2;
    config.validationLimit = 0;
}

} // namespace

std::vector<Preset> presets() {
    return {{PresetWords::tr("Quick look"),
             PresetWords::tr("Rank 8, one epoch and a half: does it learn at all?"), quickLook},
            {PresetWords::tr("Balanced"), PresetWords::tr("Rank 16, three epochs and one"), balanced},
            {PresetWords::tr("Best quality"),
             PresetWords::tr("Rank 32, eight epochs and two, validation on everything"), bestQuality}};
}

} // namespace alter
