#include "core/nn/kv_cache.h"

#include <QtTest>
#include <torch/types.h>

using namespace alter;

class TestKvCache : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void appends();
    void growsBeyondItsFirstRoom();
    void reorders();
    void slotsOfOneOriginPartAgain();
    void reordersSelfAndCross();
};

namespace {

/// Keys [n, 1, 2] that count up from `first`; values are their negatives.
Tensor keys(int64_t first, int64_t count) {
    return torch::arange(first, first + count).to(kExact).view({count, 1, 1}).expand({count, 1, 2});
}

void add(KvLayer& layer, int64_t slot, int64_t first, int64_t count) {
    layer.append(slot, keys(first, count), -keys(first, count));
}

bool holds(const KvLayer& layer, int64_t slot, const std::vector<Tensor>& parts) {
    const auto [k, v] = layer.at(slot);
    return k.equal(torch::cat(parts)) && v.equal(-torch::cat(parts));
}

} // namespace

void TestKvCache::appends() {
    KvLayer layer;
    QVERIFY(!layer.at(0).first.defined());
    add(layer, 2, 0, 3);
    add(layer, 0, 50, 1);
    const auto [k, v] = layer.append(2, keys(3, 2), -keys(3, 2));
    QVERIFY(k.equal(keys(0, 5)) && v.equal(-keys(0, 5)));
    QVERIFY(holds(layer, 0, {keys(50, 1)}));
    QVERIFY(!layer.at(1).first.defined());
}

void TestKvCache::growsBeyondItsFirstRoom() {
    KvLayer layer;
    for (int64_t i = 0; i < 300; ++i)
        add(layer, 0, i, 1);
    add(layer, 0, 300, 700);
    QVERIFY(holds(layer, 0, {keys(0, 1000)}));
}

void TestKvCache::reorders() {
    KvLayer layer;
    add(layer, 0, 0, 2);
    add(layer, 1, 10, 3);
    add(layer, 2, 20, 4);
    layer.reorder({2, 0});
    QVERIFY(holds(layer, 0, {keys(20, 4)}));
    QVERIFY(holds(layer, 1, {keys(0, 2)}));
    QVERIFY(!layer.at(2).first.defined());
    layer.reorder({1, 7});
    QVERIFY(holds(layer, 0, {keys(0, 2)}));
    QVERIFY(!layer.at(1).first.defined());
}

void TestKvCache::slotsOfOneOriginPartAgain() {
    KvLayer layer;
    add(layer, 0, 0, 2);
    layer.reorder({0, 0, 0});
    const auto memory = [&](int64_t slot) { return layer.at(slot).first.const_data_ptr(); };
    QCOMPARE(memory(0), memory(2)); // nothing is copied until they differ
    for (const int64_t slot : {1, 0, 2})
        add(layer, slot, 100 * (slot + 1), 1);
    for (const int64_t slot : {0, 1, 2})
        QVERIFY(holds(layer, slot, {keys(0, 2), keys(100 * (slot + 1), 1)}));
    layer.reorder({1, 1, 0});
    for (const int64_t slot : {0, 1, 2})
        add(layer, slot, 7 + slot, 1);
    QVERIFY(holds(layer, 0, {keys(0, 2), keys(200, 1), keys(7, 1)}));
    QVERIFY(holds(layer, 1, {keys(0, 2), keys(200, 1), keys(8, 1)}));
    QVERIFY(holds(layer, 2, {keys(0, 2), keys(100, 1), keys(9, 1)}));
}

void TestKvCache::reordersSelfAndCross() {
    KvCache cache(2);
    for (auto* layers : {&cache.self, &cache.cross})
        for (KvLayer& layer : *layers) {
            add(layer, 0, 0, 2);
            add(layer, 1, 10, 2);
        }
    cache.reorder({1, 1});
    for (const auto* layers : {&cache.self, &cache.cross})
        for (const KvLayer& layer : *layers)
            QVERIFY(holds(layer, 0, {keys(10, 2)}) && holds(layer, 1, {keys(10, 2)}));
}

QTEST_GUILESS_MAIN(TestKvCache)
#include "tst_kv_cache.moc"
