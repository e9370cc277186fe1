#include "core/routing/similarity_order.h"

#include <cmath>
#include <limits>

namespace alter {

namespace {

struct Cluster {
    std::vector<size_t> leaves;
    std::vector<double> distances; ///< to the cluster of each place
};

double numberOrZero(double value) {
    return std::isnan(value) ? 0 : value;
}

/// The two nearest clusters, the first pair of several.
std::pair<size_t, size_t> nearestPair(const std::vector<Cluster>& clusters) {
    std::pair<size_t, size_t> nearest{0, 1};
    double least = std::numeric_limits<double>::infinity();
    for (size_t i = 0; i < clusters.size(); ++i)
        for (size_t j = i + 1; j < clusters.size(); ++j)
            if (clusters[i].distances[j] < least) {
                least = clusters[i].distances[j];
                nearest = {i, j};
            }
    return nearest;
}

/// `second` becomes part of `first`; distances are means over all pairs of leaves.
void merge(std::vector<Cluster>& clusters, size_t first, size_t second) {
    const auto sizeOf = [&](size_t i) { return static_cast<double>(clusters[i].leaves.size()); };
    const double ofFirst = sizeOf(first) / (sizeOf(first) + sizeOf(second));
    for (size_t i = 0; i < clusters.size(); ++i) {
        const double mean =
            ofFirst * clusters[i].distances[first] + (1 - ofFirst) * clusters[i].distances[second];
        clusters[i].distances[first] = mean;
        clusters[first].distances[i] = mean;
    }
    const std::vector<size_t> joining = std::move(clusters[second].leaves);
    clusters[first].leaves.insert(clusters[first].leaves.end(), joining.begin(), joining.end());
    clusters.erase(clusters.begin() + static_cast<std::ptrdiff_t>(second));
    for (Cluster& cluster : clusters)
        cluster.distances.erase(cluster.distances.begin() + static_cast<std::ptrdiff_t>(second));
}

} // namespace

double cosineDistance(const std::vector<double>& left, const std::vector<double>& right) {
    double product = 0, ofLeft = 0, ofRight = 0;
    for (size_t i = 0; i < left.size(); ++i) {
        const double a = numberOrZero(left[i]), b = numberOrZero(right[i]);
        product += a * b;
        ofLeft += a * a;
        ofRight += b * b;
    }
    if (ofLeft == 0 || ofRight == 0)
        return ofLeft == ofRight ? 0 : 1;
    return 1 - product / std::sqrt(ofLeft * ofRight);
}

std::vector<size_t> similarityOrder(const std::vector<std::vector<double>>& profiles) {
    std::vector<Cluster> clusters(profiles.size());
    for (size_t i = 0; i < profiles.size(); ++i) {
        clusters[i].leaves = {i};
        for (const std::vector<double>& other : profiles)
            clusters[i].distances.push_back(cosineDistance(profiles[i], other));
    }
    while (clusters.size() > 1) {
        const auto [first, second] = nearestPair(clusters);
        merge(clusters, first, second);
    }
    return clusters.empty() ? std::vector<size_t>{} : clusters.front().leaves;
}

} // namespace alter
