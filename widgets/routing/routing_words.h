#pragma once

#include "core/routing/borrowing.h"
#include "core/routing/expert_load.h"
#include "widgets/routing/routing_choice.h"

#include <QStringList>

namespace alter {

/// "mean gate", "share of the gates", "winner's share"
QString quantityName(RoutingQuantity quantity);
/// What the quantity is, in one sentence.
QString quantityMeaning(RoutingQuantity quantity);

/// "step 776 · stage 2"
QString momentText(const RoutingMoment& moment);
QString shareText(double share);

/// "snli borrows most from clinc_domain (0.062, added in some layers and subtracted in others), then …"
QString borrowingSentence(const RoutingCube& cube, const std::vector<Borrowed>& ofTask);
/// "snli from clinc_domain: 0.062, mostly added"
QString pairSentence(const RoutingCube& cube, const Borrowed& pair);
/// One for who takes all, otherwise one for all that get nothing; "" without warnings.
QString loadWarningSentence(const RoutingCube& cube, const std::vector<LoadWarning>& warnings);
/// The mean over tasks, against its limit.
QString entropySentence(const RoutingCube& cube, std::optional<size_t> layer);

} // namespace alter
