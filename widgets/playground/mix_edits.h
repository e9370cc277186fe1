#pragma once

#include "core/store/mixes.h"

namespace alter {

class ProjectSession;

// Edits of named mixes that can be taken back.

void addMix(ProjectSession& session, const Mix& mix);
/// `before` is what it takes the place of, under the same name.
void changeMix(ProjectSession& session, const Mix& before, const Mix& after);
void renameMix(ProjectSession& session, const std::string& before, const std::string& after);
void removeMix(ProjectSession& session, const Mix& mix);

} // namespace alter
