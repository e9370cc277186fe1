#include "tests/support/combo_choice.h"
#include "tests/widgets/routing/routed_project.h"
#include "widgets/heat_map/heat_map_view.h"
#include "widgets/routing/tokens/token_results.h"
#include "widgets/routing/tokens/tokens_view.h"
#include "widgets/session/project_session.h"
#include "widgets/tokens/token_strip.h"
#include "widgets/views/state_view.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QtTest>

using namespace alter;

/// Tokens of examples and prompts, against a stand-in for the model.
class TestTokensView : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void anExampleIsRouted();
    void examplesAreChosenByNumber();
    void theSubjectIsFollowed();
    void anEstimatedTaskIsTold();
    void anOwnPromptIsRouted();
    void layersAreChosenByKey();
    void aTokenShowsItsGates();
    void tablesAndFilesAreTwins();
    void aRunWithoutCheckpointIsSaid();
    void withoutARunTheWayToTrainIsShown();
    void withoutExamplesAPromptIsOffered();
    void aSlowModelCanBeCancelled();
    void aDeadModelIsSaidAndAskedAgain();

  private:
    template <typename Widget>
    Widget* part(const char* name) const {
        return m_view->findChild<Widget*>(QString::fromLatin1(name));
    }
    StateView* states() const { return m_view->findChild<StateView*>(); }
    bool is(StateView::State state) const { return states()->state() == state; }
    QString title() const { return part<QLabel>("textTitle")->text(); }
    QString message() const;
    QPushButton* button(const QString& text) const;
    void open();
    void choose(const char* box, const QString& text) const { chooseByKey(part<QComboBox>(box), text); }
    void typePrompt(const QString& text) const;

    std::unique_ptr<RoutedProject> m_scratch;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<TokensView> m_view;
    std::string m_run;
};

void TestTokensView::init() {
    qputenv("ALTER_ENGINE", ALTER_STAND_IN);
    m_scratch = std::make_unique<RoutedProject>();
    m_run = m_scratch->addRun("six");
    m_session = std::make_unique<ProjectSession>(m_scratch->path());
    m_view = std::make_unique<TokensView>();
    m_view->resize(1000, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestTokensView::cleanup() {
    m_view->setSession(nullptr);
    m_session.reset();
    m_view.reset();
    m_scratch.reset();
}

void TestTokensView::open() {
    m_scratch->addCheckpoint(m_run, 40);
    m_view->setSession(m_session.get());
    m_view->setRun(m_run);
    QTRY_VERIFY(is(StateView::State::Full));
}

QString TestTokensView::message() const {
    QStringList texts;
    for (const QLabel* label : states()->currentWidget()->findChildren<QLabel*>())
        texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

QPushButton* TestTokensView::button(const QString& text) const {
    for (auto* one : states()->currentWidget()->findChildren<QPushButton*>())
        if (one->text() == text)
            return one;
    return nullptr;
}

void TestTokensView::typePrompt(const QString& text) const {
    if (!part<QPlainTextEdit>("ownPrompt")->isVisible())
        choose("source", "Own prompt");
    auto* prompt = part<QPlainTextEdit>("ownPrompt");
    prompt->clear();
    QTest::keyClicks(prompt, text);
    QTest::keyClick(prompt, Qt::Key_Return, Qt::ControlModifier);
}

void TestTokensView::anExampleIsRouted() {
    open();
    QCOMPARE(title(), QString("six, step 40 · stage 2: validation example 1 of mail with its answer, "
                              "routed as mail, all 2 layers"));
    const auto& tokens = part<TokenStrip>("strip")->tokens();
    QCOMPARE(tokens.size(), 4U); // <bos> Read one yes
    QCOMPARE(tokens[3].text, QString("▁yes"));
    QCOMPARE(tokens[3].mark, QString("ma"));
    QVERIFY(part<QLabel>("stripLegend")->text().contains("mean over 2 layers. ma = mail, ne = news"));
    QVERIFY(!part<QLabel>("stripLegend")->text().contains("Every token has the same gates"));
    QVERIFY(!part<QLabel>("guess")->isVisible());
    QCOMPARE(m_session->subject().example(), m_scratch->validation("mail").front());
    QCOMPARE(m_session->subject().task(), QString("mail"));
}

void TestTokensView::examplesAreChosenByNumber() {
    open();
    QCOMPARE(part<QLabel>("exampleCount")->text(), QString("of 2,"));
    QTest::keyClick(part<QSpinBox>("exampleNumber"), Qt::Key_Up);
    QTRY_VERIFY(title().contains("validation example 2 of mail"));
    QTRY_COMPARE(part<TokenStrip>("strip")->tokens().size(), 6U);
    QCOMPARE(m_session->subject().example(), m_scratch->validation("mail").back());
    choose("exampleSplit", "train");
    QTRY_VERIFY(title().contains("train example 1 of mail"));
    choose("exampleTask", "talk");
    QTRY_VERIFY(title().contains("train example 1 of talk with its answer, routed as talk"));
}

void TestTokensView::theSubjectIsFollowed() {
    const int64_t wanted = m_scratch->validation("news").back();
    m_session->subject().setTask("news");
    m_session->subject().setExample(wanted);
    m_session->subject().setLayer(1);
    open();
    QVERIFY(title().contains("validation example 2 of news"));
    QVERIFY(title().endsWith("decoder.1"));
    m_session->subject().setTask("talk"); // whose example that is not
    QTRY_VERIFY(title().contains("validation example 1 of talk"));
    m_session->subject().setExample(m_scratch->validation("mail").back());
    QTRY_VERIFY(title().contains("validation example 2 of mail"));
    m_session->subject().setTask("a task that the run does not know");
    QTRY_VERIFY(title().contains("validation example 1 of mail"));
    QCOMPARE(m_session->subject().task(), QString("a task that the run does not know"));
    m_session->subject().setLayer(0);
    QVERIFY(title().endsWith("decoder.0"));
}

void TestTokensView::anEstimatedTaskIsTold() {
    open();
    choose("routedAs", "estimated task");
    QTRY_VERIFY(title().contains("task estimated"));
    QVERIFY(part<QLabel>("guess")->isVisible());
    QCOMPARE(part<QLabel>("guess")->text(),
             QString("The routers took it for news (70 %), then for talk (20 %)."));
    QTest::keyClick(part<QSpinBox>("exampleNumber"), Qt::Key_Up);
    QTRY_VERIFY(title().contains("example 2"));
    QVERIFY(title().contains("task estimated")); // stays chosen
}

void TestTokensView::anOwnPromptIsRouted() {
    open();
    choose("source", "Own prompt");
    QVERIFY(is(StateView::State::Empty));
    QVERIFY(!part<QPushButton>("routePrompt")->isEnabled());
    typePrompt("Hello there");
    QTRY_VERIFY(is(StateView::State::Full));
    QVERIFY(title().contains("own prompt, routed as mail"));
    QCOMPARE(part<TokenStrip>("strip")->tokens().size(), 3U);
    choose("source", "Example");
    QTRY_VERIFY(title().contains("validation example 1 of mail"));
}

void TestTokensView::layersAreChosenByKey() {
    open();
    auto* slider = part<QSlider>("tokenLayer");
    QTest::keyClick(slider, Qt::Key_Up);
    QVERIFY(title().endsWith("decoder.0"));
    QCOMPARE(m_session->subject().layer(), 0);
    const auto& tokens = part<TokenStrip>("strip")->tokens();
    QCOMPARE(tokens[1].mark, QString("ne")); // each token another expert
    QCOMPARE(tokens[2].mark, QString("ta"));
    QVERIFY(part<QLabel>("tokenReading")
                ->text()
                .startsWith("Token 2 of 4, “▁Read”, gates in decoder.0: news 0.900 · "));
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(m_session->subject().layer(), -1);
    auto* map = part<HeatMapView>("tokenMap");
    QTest::mouseClick(map->viewport(), Qt::LeftButton, {}, map->places().cell({0, 1}).center().toPoint());
    QCOMPARE(m_session->subject().layer(), 1);
}

void TestTokensView::aTokenShowsItsGates() {
    open();
    auto* strip = part<TokenStrip>("strip");
    auto* map = part<HeatMapView>("tokenMap");
    QVERIFY(map->contents().title.contains("token 2 of 4, “▁Read”")); // not <bos>
    QTest::keyClick(strip, Qt::Key_Home);
    QVERIFY(map->contents().title.contains("token 1 of 4, “<bos>”"));
    QCOMPARE(map->contents().rows, (QStringList{"decoder.1", "decoder.0"}));
    QCOMPARE(map->contents().value(0, 0), 1.0);
    QCOMPARE(map->contents().value(0, 1), -0.05);
    QVERIFY(map->contents().isFramed(0, 0) && !map->contents().isFramed(0, 1));
    QCOMPARE(map->contents().columnEdge.texts, (QStringList{"100 %", "0 %", "0 %"}));
    QVERIFY(part<QLabel>("tokenReading")->text().startsWith("Token 1 of 4"));
}

void TestTokensView::tablesAndFilesAreTwins() {
    open();
    const TokenResults& results = m_view->results();
    QVERIFY(results.shownTable('\t').startsWith("layer\tmail\tnews\ttalk\tEntropy\ndecoder.1\t1.0000\t"));
    QCOMPARE(part<QTableView>("textTable")->model()->rowCount(), 4);
    const QString csv = gatesAsCsv(results.text().routing);
    QVERIFY(csv.startsWith("token,piece,stream,layer,mail,news,talk\n1,<bos>,decoder,0,0.9000,0.1000,"));
    QCOMPARE(csv.count('\n'), 1 + 4 * 2);
    QVERIFY(results.picture("x.svg")().contains("<svg"));
    QVERIFY(!QImage::fromData(results.picture("x.png")()).isNull());
}

void TestTokensView::aRunWithoutCheckpointIsSaid() {
    m_view->setSession(m_session.get());
    m_view->setRun(m_run);
    QTRY_VERIFY(is(StateView::State::Empty));
    QVERIFY(message().contains("The run six has no checkpoint yet."));
    m_scratch->addCheckpoint(m_run, 10); // training goes on
    QTRY_VERIFY(is(StateView::State::Full));
    QVERIFY(title().startsWith("six, step 10"));
}

void TestTokensView::withoutARunTheWayToTrainIsShown() {
    m_view->setSession(m_session.get());
    m_view->hide();
    m_view->show();
    QTRY_VERIFY(is(StateView::State::Empty));
    QSignalSpy wanted(m_view.get(), &TokensView::trainWanted);
    QTest::mouseClick(button("Go to Train"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void TestTokensView::withoutExamplesAPromptIsOffered() {
    open();
    choose("exampleSplit", "test");
    QTRY_VERIFY(is(StateView::State::Empty));
    QVERIFY(message().contains("mail has no test examples."));
    QTest::mouseClick(button("Type a prompt"), Qt::LeftButton);
    QVERIFY(part<QPlainTextEdit>("ownPrompt")->isVisible());
}

void TestTokensView::aSlowModelCanBeCancelled() {
    open();
    typePrompt("slow one");
    QTRY_VERIFY(is(StateView::State::Busy));
    QVERIFY(message().contains("Routing own prompt…"));
    QTest::mouseClick(button("Cancel"), Qt::LeftButton);
    QVERIFY(message().contains("Routing was cancelled."));
    typePrompt("quick one");
    QTRY_VERIFY(is(StateView::State::Full));
    QCOMPARE(part<TokenStrip>("strip")->tokens()[1].text, QString("▁quick"));
}

void TestTokensView::aDeadModelIsSaidAndAskedAgain() {
    open();
    typePrompt("deadly");
    QTRY_VERIFY(is(StateView::State::Failed));
    QVERIFY(message().contains("no memory left"));
    typePrompt("quick one");
    QTRY_VERIFY(is(StateView::State::Full));
    qputenv("ALTER_ENGINE", "/nowhere/alter");
    typePrompt("deadly");
    QTRY_VERIFY(is(StateView::State::Failed));
    QTest::mouseClick(button("Try again"), Qt::LeftButton);
    QTRY_VERIFY(message().contains("did not start"));
}

QTEST_MAIN(TestTokensView)
#include "tst_tokens_view.moc"
