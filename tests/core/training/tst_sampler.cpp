#include "core/store/run_estimate.h"
#include "core/training/sampler.h"

#include <QtTest>
#include <nlohmann/json.hpp>

#include <map>
#include <numeric>

using namespace alter;

/// Which examples of which tasks a run sees, and in what order.
class TestSampler : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void sharesFollowTheMixing();
    void everyExampleOnceAnEpoch();
    void epochsDifferAndSeedsDiffer();
    void quotasFollowTheShares();
    void ringGoesOnAcrossEpochs();
    void smallTaskComesAroundInAnEpoch();
    void stateRoundTrip();
    void batchesEndWithTheEpoch();
};

namespace {

using Drawn = std::vector<std::pair<size_t, size_t>>;

Drawn epochOf(Sampler& sampler, size_t batch = 7) {
    Drawn drawn;
    while (drawn.size() < sampler.epochLength())
        for (const Draw& draw : sampler.next(batch))
            drawn.emplace_back(draw.task, draw.index);
    return drawn;
}

std::vector<size_t> countsOf(const Drawn& drawn, size_t tasks) {
    std::vector<size_t> counts(tasks);
    for (const auto& draw : drawn)
        ++counts[draw.first];
    return counts;
}

std::vector<double> proportional(const std::vector<size_t>& sizes) {
    return mixingShares(std::vector<std::string>(sizes.size(), "task"), {sizes.begin(), sizes.end()}, {});
}

} // namespace

void TestSampler::sharesFollowTheMixing() {
    const std::vector<std::string> tasks = {"a", "b", "c"};
    const auto shares = [&](const MixingConfig& mixing) {
        return mixingShares(tasks, {100, 400, 1600}, mixing);
    };
    const auto same = [](const std::vector<double>& found, const std::vector<double>& parts) {
        const double total = std::accumulate(parts.begin(), parts.end(), 0.0);
        for (size_t i = 0; i < parts.size(); ++i)
            if (std::abs(found[i] - parts[i] / total) > 1e-12)
                return false;
        return found.size() == parts.size();
    };
    QVERIFY(same(shares({}), {100, 400, 1600}));
    QVERIFY(same(shares({.temperature = 2, .cap = 0, .weights = {}}), {10, 20, 40}));
    QVERIFY(same(shares({.temperature = 1, .cap = 400, .weights = {}}), {100, 400, 400}));
    QVERIFY(same(shares({.temperature = 2, .cap = 400, .weights = {{"b", 3.0}}}), {10, 60, 20}));
}

void TestSampler::everyExampleOnceAnEpoch() {
    const std::vector<size_t> sizes = {1, 5, 17, 31};
    Sampler sampler(sizes, proportional(sizes), 3);
    QCOMPARE(sampler.epochLength(), size_t{54});
    for (int epoch = 0; epoch < 4; ++epoch) {
        Drawn drawn = epochOf(sampler);
        std::sort(drawn.begin(), drawn.end());
        Drawn all;
        for (size_t task = 0; task < sizes.size(); ++task)
            for (size_t i = 0; i < sizes[task]; ++i)
                all.emplace_back(task, i);
        QCOMPARE(drawn, all);
    }
}

void TestSampler::epochsDifferAndSeedsDiffer() {
    const std::vector<size_t> sizes = {20, 20};
    Sampler sampler(sizes, proportional(sizes), 3), again(sizes, proportional(sizes), 3),
        other(sizes, proportional(sizes), 4);
    const Drawn first = epochOf(sampler);
    QCOMPARE(epochOf(again), first);
    QVERIFY(epochOf(other) != first);
    QVERIFY(epochOf(sampler) != first);
}

void TestSampler::quotasFollowTheShares() {
    Sampler sampler({10, 90}, {0.5, 0.5}, 1);
    QCOMPARE(countsOf(epochOf(sampler), 2), (std::vector<size_t>{50, 50}));
    Sampler thirds({5, 5}, {1.0 / 3, 2.0 / 3}, 1); // 3.33 and 6.67
    QCOMPARE(countsOf(epochOf(thirds), 2), (std::vector<size_t>{3, 7}));
}

/// Two epochs of 3 draws each from a task with 6 examples: all of them once.
void TestSampler::ringGoesOnAcrossEpochs() {
    Sampler sampler({6, 6}, {0.25, 0.75}, 5);
    std::vector<size_t> seen(6);
    for (int epoch = 0; epoch < 2; ++epoch)
        for (const auto& [task, index] : epochOf(sampler))
            if (task == 0)
                ++seen[index];
    QCOMPARE(seen, std::vector<size_t>(6, 1));
}

void TestSampler::smallTaskComesAroundInAnEpoch() {
    Sampler sampler({4, 16}, {0.5, 0.5}, 5); // 10 draws of 4 examples: each two or three times
    std::vector<size_t> seen(4);
    for (const auto& [task, index] : epochOf(sampler))
        if (task == 0)
            ++seen[index];
    for (const size_t count : seen)
        QVERIFY(count == 2 || count == 3);
}

void TestSampler::stateRoundTrip() {
    const std::vector<size_t> sizes = {3, 8};
    for (size_t taken = 0; taken < 25; taken += 4) {
        Sampler sampler(sizes, {0.4, 0.6}, 9);
        for (size_t drawn = 0; drawn < taken;)
            drawn += sampler.next(std::min<size_t>(4, taken - drawn)).size();
        const nlohmann::json state = nlohmann::json::parse(sampler.state().dump());
        Sampler resumed(sizes, {0.4, 0.6}, 9);
        resumed.setState(state);
        for (int i = 0; i < 8; ++i) {
            const std::vector<Draw> a = sampler.next(4), b = resumed.next(4);
            QCOMPARE(a.size(), b.size());
            for (size_t k = 0; k < a.size(); ++k)
                QVERIFY(a[k].task == b[k].task && a[k].index == b[k].index);
        }
    }
}

void TestSampler::batchesEndWithTheEpoch() {
    Sampler sampler({10}, {1.0}, 0);
    std::vector<size_t> batches;
    for (int i = 0; i < 6; ++i)
        batches.push_back(sampler.next(4).size());
    QCOMPARE(batches, (std::vector<size_t>{4, 4, 2, 4, 4, 2}));
}

QTEST_GUILESS_MAIN(TestSampler)
#include "tst_sampler.moc"
