#include "core/nn/relative_bias.h"

#include <QtTest>
#include <nlohmann/json.hpp>
#include <torch/types.h>

#include <fstream>

using namespace alter;

class TestRelativeBias : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void bucketsAreThoseOfTransformers();
    void scoresComeFromTheTable_data();
    void scoresComeFromTheTable();
};

/// tests/data/nn/relative_buckets.json, written by scripts/references/relative_buckets.py.
void TestRelativeBias::bucketsAreThoseOfTransformers() {
    std::ifstream file(std::string(ALTER_TEST_DATA) + "/nn/relative_buckets.json");
    const auto reference = nlohmann::json::parse(file);
    for (const auto& set : reference["sets"]) {
        const Tensor expected = torch::tensor(set["found"].get<std::vector<int64_t>>());
        const int64_t first = reference["first"];
        const Tensor found = relativeBuckets(torch::arange(first, first + expected.numel()),
                                             {.buckets = set["buckets"],
                                              .maxDistance = set["max_distance"],
                                              .bidirectional = set["bidirectional"]});
        QVERIFY(found.equal(expected));
    }
}

void TestRelativeBias::scoresComeFromTheTable_data() {
    QTest::addColumn<bool>("bidirectional");
    QTest::newRow("encoder") << true;
    QTest::newRow("decoder") << false;
}

void TestRelativeBias::scoresComeFromTheTable() {
    QFETCH(bool, bidirectional);
    torch::manual_seed(4);
    const BucketOptions options{.bidirectional = bidirectional};
    const Tensor table = torch::randn({options.buckets, 3});
    RelativeBias bias(table, options);
    // Whole sequences, the last of many places, branches; shorter ones after longer ones and the other way
    // round.
    for (const auto& [queries, keys] :
         std::vector<std::pair<int64_t, int64_t>>{{7, 7}, {2, 5}, {1, 200}, {7, 7}, {150, 150}, {1, 1}}) {
        const Tensor found = bias(queries, keys);
        const Tensor distances =
            torch::arange(keys - queries, keys).unsqueeze(1) - torch::arange(keys).unsqueeze(0);
        Tensor expected = table.index_select(0, relativeBuckets(distances, options).flatten())
                              .view({queries, keys, 3})
                              .permute({2, 0, 1});
        if (!bidirectional)
            expected = expected.masked_fill(distances.lt(0), -std::numeric_limits<double>::infinity());
        QVERIFY(found.equal(expected));
    }
}

QTEST_GUILESS_MAIN(TestRelativeBias)
#include "tst_relative_bias.moc"
