#include "tests/support/combo_choice.h"
#include "tests/widgets/routing/routed_project.h"
#include "widgets/routing/what_if/what_if_model.h"
#include "widgets/routing/what_if/what_if_panel.h"
#include "widgets/session/project_session.h"
#include "widgets/views/state_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QtTest>
#include <nlohmann/json.hpp>

#include <cmath>

using namespace alter;

/// Questions about changed experts, against a stand-in for the model.
class TestWhatIf : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void parametersNameTheChange();
    void sentencesSayWhatHappened();
    void anAnswerIsShownAndKept();
    void factorsAreChosenByKey();
    void theSubjectIsFollowed();
    void aSlowQuestionIsCancelled();
    void aDeadModelIsSaid();
    void theHistoryIsCopied();

  private:
    template <typename Widget>
    Widget* part(const char* name) const {
        return m_panel->findChild<Widget*>(QString::fromLatin1(name));
    }
    StateView* states() const { return part<StateView>("whatIfStates"); }
    void choose(const char* box, const QString& text) const { chooseByKey(part<QComboBox>(box), text); }
    void ask() const { QTest::mouseClick(part<QPushButton>("rescore"), Qt::LeftButton); }
    bool isFull() const { return states()->state() == StateView::State::Full; }

    std::unique_ptr<RoutedProject> m_scratch;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<WhatIfPanel> m_panel;
};

void TestWhatIf::init() {
    qputenv("ALTER_ENGINE", ALTER_STAND_IN);
    m_scratch = std::make_unique<RoutedProject>();
    m_session = std::make_unique<ProjectSession>(m_scratch->path());
    m_panel = std::make_unique<WhatIfPanel>();
    m_panel->resize(300, 600);
    m_panel->setSession(m_session.get());
    m_panel->setRun({.id = "r", .name = "six"}, {"mail", "news"}, {"mail", "news", "slow1", "deadly1"});
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestWhatIf::cleanup() {
    m_panel->setSession(nullptr);
    m_session.reset();
    m_panel.reset();
    m_scratch.reset();
}

void TestWhatIf::parametersNameTheChange() {
    WhatIfQuestion question{.runId = "r", .task = "mail", .expert = "news", .factor = 1.5, .limit = 50};
    QCOMPARE(whatIfParams(question)["override"].dump(), std::string(R"({"ablate":["news"]})"));
    QCOMPARE(whatIfParams(question)["limit"].get<int>(), 50);
    question.change = WhatIfChange::Pin;
    QCOMPARE(whatIfParams(question)["override"].dump(), std::string(R"({"pin":"news"})"));
    question.change = WhatIfChange::Scale;
    QCOMPARE(whatIfParams(question)["override"].dump(), std::string(R"({"scale":{"news":1.5}})"));
}

void TestWhatIf::sentencesSayWhatHappened() {
    WhatIfAnswer answer{.question = {.task = "mr_sentiment", .expert = "snli"},
                        .metric = "macro_f1",
                        .examples = 1200,
                        .difference = {.value = -0.0131, .low = -0.029, .high = 0.002}};
    QVERIFY(answer.isWithinNoise());
    QCOMPARE(whatIfSentence(answer),
             QString("Without the expert snli, mr_sentiment loses 1.3 points of macro F1 (−2.9 to +0.2 with "
                     "95 % confidence, 1,200 validation examples): within the noise."));
    answer.question.change = WhatIfChange::Scale;
    answer.question.factor = 1.5;
    answer.difference = {.value = 0.04, .low = 0.01, .high = 0.07};
    QVERIFY(whatIfSentence(answer).startsWith("With 1.50 times the gates of the expert snli, mr_sentiment "
                                              "gains 4.0 points"));
    QVERIFY(whatIfSentence(answer).endsWith("more than noise explains."));
    answer.difference = {.value = 0.0001, .low = 0, .high = 0};
    QVERIFY(whatIfSentence(answer).contains("neither gains nor loses macro F1 (0.0 to 0.0"));
    answer.difference.value = std::nan("");
    QVERIFY(whatIfSentence(answer).contains("has no macro F1 to compare"));
}

void TestWhatIf::anAnswerIsShownAndKept() {
    const QAbstractItemModelTester tester(part<QTableView>("whatIfHistory")->model());
    QVERIFY(!part<QTableView>("whatIfHistory")->isVisible());
    choose("whatIfExpert", "news");
    ask();
    QVERIFY(!part<QPushButton>("rescore")->isEnabled());
    QTRY_VERIFY(isFull());
    QVERIFY(part<QLabel>("whatIfSentence")
                ->text()
                .startsWith("Without the expert news, mail loses 1.3 points of accuracy (−2.9 to +0.2"));
    choose("whatIfChange", "Use alone (pin)");
    ask();
    QTRY_VERIFY(part<QLabel>("whatIfSentence")->text().endsWith("more than noise explains."));
    const auto* history = part<QTableView>("whatIfHistory");
    QVERIFY(history->isVisible());
    QCOMPARE(history->model()->rowCount(), 2);
    QCOMPARE(history->model()->index(0, WhatIfModel::ChangeColumn).data().toString(), QString("news alone"));
    QCOMPARE(history->model()->index(1, WhatIfModel::PointsColumn).data().toString(), QString("−1.3"));
    QCOMPARE(history->model()->index(1, WhatIfModel::ExamplesColumn).data().toString(), QString("200"));
    const QPoint older = history->visualRect(history->model()->index(1, 0)).center();
    QTest::mouseClick(history->viewport(), Qt::LeftButton, {}, older);
    QVERIFY(part<QLabel>("whatIfSentence")->text().endsWith("within the noise."));
    m_panel->setSession(nullptr);
    QCOMPARE(history->model()->rowCount(), 0);
}

void TestWhatIf::factorsAreChosenByKey() {
    auto* factor = part<QSlider>("factor");
    QVERIFY(!factor->isVisible());
    choose("whatIfChange", "Scale its gates");
    QVERIFY(factor->isVisible());
    QTest::keyClick(factor, Qt::Key_Home);
    QCOMPARE(factor->accessibleDescription(), QString("× 0.00"));
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(factor, Qt::Key_Right);
    QCOMPARE(factor->accessibleDescription(), QString("× 1.00"));
    QVERIFY(!part<QPushButton>("rescore")->isEnabled()); // and the tool tip says why
    QCOMPARE(part<QPushButton>("rescore")->toolTip(), QString("A factor of 1 changes nothing."));
    QTest::keyClick(factor, Qt::Key_End);
    ask();
    QTRY_VERIFY(isFull());
    QVERIFY(
        part<QLabel>("whatIfSentence")->text().startsWith("With 2.00 times the gates of the expert mail"));
}

void TestWhatIf::theSubjectIsFollowed() {
    m_session->subject().setTask("news");
    QCOMPARE(part<QComboBox>("whatIfTask")->currentText(), QString("news"));
    choose("whatIfTask", "mail");
    QCOMPARE(m_session->subject().task(), QString("mail"));
}

void TestWhatIf::aSlowQuestionIsCancelled() {
    choose("whatIfExpert", "slow1");
    ask();
    QTRY_VERIFY(states()->state() == StateView::State::Busy);
    QTest::mouseClick(states()->currentWidget()->findChildren<QPushButton*>().first(), Qt::LeftButton);
    QTRY_VERIFY(states()->state() == StateView::State::Empty);
    QVERIFY(part<QPushButton>("rescore")->isEnabled());
    choose("whatIfExpert", "news");
    ask();
    QTRY_VERIFY(isFull());
}

void TestWhatIf::aDeadModelIsSaid() {
    choose("whatIfExpert", "deadly1");
    ask();
    QTRY_VERIFY(states()->state() == StateView::State::Failed);
    choose("whatIfExpert", "news");
    ask();
    QTRY_VERIFY(isFull());
}

void TestWhatIf::theHistoryIsCopied() {
    ask();
    QTRY_VERIFY(isFull());
    QSignalSpy noticed(m_panel.get(), &WhatIfPanel::noticed);
    m_panel->findChild<QAction*>("copyQuestions")->trigger();
    QCOMPARE(noticed.count(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QString("Points\tTask\tChange\t95 % interval\tPlain\tChanged\tMetric\tExamples\tRun\n"
                     "−1.3\tmail\twithout mail\t−2.9 to +0.2\t0.8000\t0.7867\taccuracy\t200\tsix\n"));
}

QTEST_MAIN(TestWhatIf)
#include "tst_what_if.moc"
