#pragma once

#include <cstddef>
#include <vector>

namespace alter {

/// 1 - cosine, from 0 (the same direction) to 2 (opposite). NaN counts as 0; a profile of zeros is at 0 from
/// another such and at 1 from any other.
double cosineDistance(const std::vector<double>& left, const std::vector<double>& right);

/// An order in which alike profiles stand beside each other: the leaves of an agglomerative clustering with
/// average linkage and cosine distance. Ties are decided by the place in the list, so that the same numbers
/// always give the same order.
std::vector<size_t> similarityOrder(const std::vector<std::vector<double>>& profiles);

} // namespace alter
