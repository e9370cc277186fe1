#include "core/nn/screened_head.h"

#include <QtTest>
#include <torch/torch.h>

using namespace alter;

/// The head in int8 with its likeliest tokens computed again, against the head itself.
class TestScreenedHead : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void isMadeWhereItWins();
    void likelyTokensAsWithTheHead();
    void unlikelyTokensNearly();
    void rowsDoNotKnowEachOther();

  private:
    Tensor m_head, m_states, m_exact;
    std::unique_ptr<ScreenedHead> m_screen;
};

void TestScreenedHead::initTestCase() {
    torch::manual_seed(3);
    // Not a whole number of chunks; logits spread as those of a language model, by about 3.
    m_head = (torch::randn({40000, 64}) * 0.4).to(torch::kBFloat16);
    m_states = torch::randn({3, 64}).to(torch::kBFloat16);
    m_exact = torch::linear(m_states.to(torch::kFloat64), m_head.to(torch::kFloat64));
    m_screen = ScreenedHead::make(m_head);
    if (!m_screen)
        QSKIP("This LibTorch has no int8 products on this processor.");
}

void TestScreenedHead::isMadeWhereItWins() {
    QVERIFY2(!ScreenedHead::make(m_head.to(torch::kFloat32)), "fp32 stays exact");
    QVERIFY2(!ScreenedHead::make(m_head.narrow(0, 0, 1000)), "a small vocabulary is fast already");
}

void TestScreenedHead::likelyTokensAsWithTheHead() {
    const Tensor logits = m_screen->logits(m_states);
    QCOMPARE(logits.scalar_type(), torch::kFloat32);
    QVERIFY(torch::equal(logits.argmax(1), m_exact.argmax(1)));
    const Tensor likely = m_exact.gt(m_exact.amax(1, true) - (ScreenedHead::kMargin - 1));
    QVERIFY2(likely.sum().item<int64_t>() > 30, "enough of them to tell something");
    // What remains is the rounding of a bf16 logit, 2^-8.
    const Tensor error = (logits - m_exact).abs() / m_exact.abs();
    QVERIFY(error.masked_select(likely).max().item<double>() < 0.005);
}

void TestScreenedHead::unlikelyTokensNearly() {
    const double worst = (m_screen->logits(m_states) - m_exact).abs().max().item<double>();
    QVERIFY2(worst > 0.01, "int8 shows");
    QVERIFY2(worst < ScreenedHead::kMargin / 4, qPrintable(QString::number(worst)));
}

void TestScreenedHead::rowsDoNotKnowEachOther() {
    const Tensor together = m_screen->logits(m_states);
    for (int64_t row = 0; row < m_states.size(0); ++row)
        QVERIFY(torch::equal(together.narrow(0, row, 1), m_screen->logits(m_states.narrow(0, row, 1))));
}

QTEST_GUILESS_MAIN(TestScreenedHead)
#include "tst_screened_head.moc"
