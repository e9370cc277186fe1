#include "tests/support/contrast.h"
#include "tests/support/spoken.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/theme.h"
#include "widgets/tokens/token_drawing.h"
#include "widgets/tokens/token_strip.h"

#include <QScrollBar>
#include <QtTest>

using namespace alter;

class TestTokenStrip : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void wordsStayTogether();
    void longWordsAreBroken();
    void linesAreBrokenWhereAsked();
    void marksTakeRoomWhereThereAreAny();
    void keysStep();
    void theMouseChooses();
    void theChosenTokenIsReadAloud();
    void theChosenTokenStaysAtItsPlace();
    void manyTokensScroll();
    void textIsReadableOnEveryColour();
    void theColourIsDrawn();

  private:
    static std::vector<StripToken> words(const QStringList& texts);
    QPoint centre(int token) const { return m_strip->tokenRect(token).center(); }

    std::unique_ptr<TokenStrip> m_strip;
};

std::vector<StripToken> TestTokenStrip::words(const QStringList& texts) {
    std::vector<StripToken> tokens;
    for (const QString& text : texts)
        tokens.push_back({.text = text, .mark = "sn"});
    return tokens;
}

void TestTokenStrip::init() {
    m_strip = std::make_unique<TokenStrip>();
    m_strip->resize(240, 160);
    m_strip->setTokens(words({"▁one", "▁two", "▁three", "▁four", "▁five", "▁six", "▁seven", "▁eight"}));
    m_strip->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_strip.get()));
    m_strip->activateWindow();
    m_strip->setFocus();
    QTRY_VERIFY(m_strip->hasFocus());
}

void TestTokenStrip::wordsStayTogether() {
    const int width = 160;
    const TokenFlow flow(words({"▁begin", "▁in", "ter", "wov", "en"}), m_strip->font(), width);
    QVERIFY(flow.tile(1).top() > flow.tile(0).top()); // the whole word went down
    for (const int token : {2, 3, 4}) {
        QCOMPARE(flow.tile(token).top(), flow.tile(1).top());
        QCOMPARE(flow.tile(token).left(), flow.tile(token - 1).right() + 2);
    }
    QVERIFY(flow.height() > flow.tile(4).bottom());
}

void TestTokenStrip::longWordsAreBroken() {
    const int width = 100;
    const TokenFlow flow(words({"▁abcdef", "ghijkl", "mnopqr", QString(200, 'x')}), m_strip->font(), width);
    QVERIFY(flow.tile(1).top() > flow.tile(0).top());
    for (int token = 0; token < 4; ++token)
        QVERIFY(flow.tile(token).right() < width);
}

void TestTokenStrip::linesAreBrokenWhereAsked() {
    std::vector<StripToken> tokens = words({"▁a", "b", "c"});
    tokens[1].breaksLine = true;
    const TokenFlow flow(tokens, m_strip->font(), 400);
    QCOMPARE(flow.tile(1).top(), flow.tile(0).top());
    QVERIFY(flow.tile(2).top() > flow.tile(1).top());
    QCOMPARE(flow.tile(2).left(), flow.tile(0).left());
}

void TestTokenStrip::marksTakeRoomWhereThereAreAny() {
    const TokenFlow with(words({"▁a"}), m_strip->font(), 400);
    const TokenFlow without({{.text = "▁a"}}, m_strip->font(), 400);
    QVERIFY(with.height() > without.height());
    QVERIFY(without.markBox(0).isEmpty());
    QCOMPARE(TokenFlow({}, m_strip->font(), 400).height(), 0);
}

void TestTokenStrip::keysStep() {
    QSignalSpy changed(m_strip.get(), &TokenStrip::currentChanged);
    QTest::keyClick(m_strip.get(), Qt::Key_Right);
    QCOMPARE(m_strip->current(), 0);
    QTest::keyClick(m_strip.get(), Qt::Key_Right);
    QTest::keyClick(m_strip.get(), Qt::Key_Down);
    const int below = m_strip->current();
    QVERIFY(m_strip->tokenRect(below).top() > m_strip->tokenRect(1).top());
    QTest::keyClick(m_strip.get(), Qt::Key_Up);
    QCOMPARE(m_strip->tokenRect(m_strip->current()).top(), m_strip->tokenRect(1).top());
    QTest::keyClick(m_strip.get(), Qt::Key_End);
    QCOMPARE(m_strip->current(), 7);
    const auto told = changed.count();
    QTest::keyClick(m_strip.get(), Qt::Key_Right); // the end
    QCOMPARE(changed.count(), told);
    QTest::keyClick(m_strip.get(), Qt::Key_Home);
    QTest::keyClick(m_strip.get(), Qt::Key_Left);
    QCOMPARE(m_strip->current(), 0);
    QSignalSpy activated(m_strip.get(), &TokenStrip::activated);
    QTest::keyClick(m_strip.get(), Qt::Key_Return);
    QCOMPARE(activated.value(0), QVariantList{0});
}

void TestTokenStrip::theMouseChooses() {
    QSignalSpy changed(m_strip.get(), &TokenStrip::currentChanged);
    QTest::mouseClick(m_strip->viewport(), Qt::LeftButton, {}, centre(2));
    QCOMPARE(changed.value(0), QVariantList{2});
    QTest::mouseClick(m_strip->viewport(), Qt::LeftButton, {}, QPoint(1, 1)); // beside all
    QCOMPARE(m_strip->current(), 2);
    QSignalSpy activated(m_strip.get(), &TokenStrip::activated);
    QTest::mouseDClick(m_strip->viewport(), Qt::LeftButton, {}, centre(1));
    QCOMPARE(activated.value(0), QVariantList{1});
}

void TestTokenStrip::theChosenTokenIsReadAloud() {
    QTest::keyClick(m_strip.get(), Qt::Key_Home);
    QCOMPARE(spokenNow(*m_strip), QString("Token 1 of 8: ▁one"));
    auto tokens = words({"▁one", "▁two"});
    tokens[0].toolTip = "what it is";
    m_strip->setTokens(tokens);
    QCOMPARE(spokenNow(*m_strip), QString("what it is"));
}

void TestTokenStrip::theChosenTokenStaysAtItsPlace() {
    m_strip->setCurrent(3);
    m_strip->setTokens(words({"▁a", "▁b", "▁c", "▁d"}));
    QCOMPARE(m_strip->current(), 3);
    QSignalSpy changed(m_strip.get(), &TokenStrip::currentChanged);
    m_strip->setTokens(words({"▁a"}));
    QCOMPARE(changed.value(0), QVariantList{-1});
    m_strip->setTokens({});
    QTest::keyClick(m_strip.get(), Qt::Key_Right);
    QTest::mouseClick(m_strip->viewport(), Qt::LeftButton, {}, QPoint(20, 20));
    QCOMPARE(m_strip->current(), -1);
    QVERIFY(!m_strip->grab().isNull());
}

void TestTokenStrip::manyTokensScroll() {
    QStringList texts;
    for (int i = 0; i < 300; ++i)
        texts << QStringLiteral("▁word%1").arg(i);
    m_strip->setTokens(words(texts));
    QVERIFY(m_strip->verticalScrollBar()->maximum() > 0);
    QTest::keyClick(m_strip.get(), Qt::Key_End);
    QVERIFY(m_strip->viewport()->rect().contains(centre(299)));
    QCOMPARE(m_strip->tokenAt(centre(299)), 299);
    QTest::keyClick(m_strip.get(), Qt::Key_Home);
    QVERIFY(m_strip->viewport()->rect().contains(m_strip->tokenRect(0)));
}

/// The contrast of WCAG 2: 4.5 is what ordinary text needs.
void TestTokenStrip::textIsReadableOnEveryColour() {
    for (const QPalette& palette : {lightPalette(), darkPalette()})
        for (int task = 0; task < 8; ++task) {
            const double found =
                contrast(palette.color(QPalette::Text), tileColour(seriesColour(task, palette), palette));
            QVERIFY2(found >= 4.5, qPrintable(QStringLiteral("task %1: %2").arg(task).arg(found)));
        }
}

void TestTokenStrip::theColourIsDrawn() {
    const QColor colour(0, 0x9E, 0x73);
    std::vector<StripToken> tokens = words({"▁a"});
    tokens[0].colour = colour;
    const TokenFlow flow(tokens, m_strip->font(), 200);
    QImage image(200, flow.height(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawTokens(painter, tokens, flow, lightPalette(), image.rect());
    painter.end();
    QCOMPARE(image.pixelColor(flow.bar(0).center()), colour);
    QCOMPARE(image.pixelColor(flow.textBox(0).topLeft() + QPoint(1, 1)), tileColour(colour, lightPalette()));
}

QTEST_MAIN(TestTokenStrip)
#include "tst_token_strip.moc"
