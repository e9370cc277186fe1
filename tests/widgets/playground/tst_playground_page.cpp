#include "core/store/prompt_history.h"
#include "tests/support/combo_choice.h"
#include "tests/widgets/playground/playground_project.h"
#include "widgets/playground/answer_columns.h"
#include "widgets/playground/answer_text.h"
#include "widgets/playground/playground_page.h"
#include "widgets/playground/probability_bars.h"
#include "widgets/theme/theme.h"
#include "widgets/tokens/token_strip.h"
#include "widgets/views/state_view.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QUndoStack>
#include <QtTest>

using namespace alter;

class TestPlaygroundPage : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void init();
    void cleanup();
    void withoutABackboneTheWayToDataIsShown();
    void baseAndRunAnswerSideBySide();
    void emptyPromptsAreSaid();
    void closedAnswersGetBars();
    void automaticModeSaysWhatItTookItFor();
    void theModelThatLoadsIsNamed();
    void anAlternativeIsFollowedAndLeft();
    void aStreamIsCancelledByEscape();
    void aDeadEngineIsToldInItsColumn();
    void columnsComeAndGo();
    void stageOneAndOneExpertAlone();
    void theMixerAsksAgainWhenItRests();
    void anEditOutdatesTheAnswers();
    void anExampleFillsTheFields();
    void theHistoryIsSearchedAndRecalled();
    void aCorrectedAnswerBecomesAnExample();
    void theCommandLineIsCopied();
    void linesAreAnsweredInATable();
    void theSubjectIsFollowed();
    void aCheckpointAppearsWhileTraining();
    void anotherProjectTakesThePlace();
    void nothingIsClippedInTheSmallestWindow();

  private:
    template <typename Widget>
    Widget* part(const char* name) const {
        return m_page->findChild<Widget*>(QString::fromLatin1(name));
    }
    template <typename Widget>
    Widget* part(const AnswerColumn* column, const char* name) const {
        return column->findChild<Widget*>(QString::fromLatin1(name));
    }
    const std::vector<AnswerColumn*>& columns() const {
        return m_page->findChild<AnswerColumns*>()->columns();
    }
    bool isDone(size_t column) const {
        const PromptAnswer* answer = columns().at(column)->answer();
        return answer && answer->step() == PromptAnswer::Step::Done;
    }
    StateView* states() const { return m_page->findChild<StateView*>(); }
    void open();
    void ask(const char* task, const char* text);

    std::unique_ptr<PlaygroundProject> m_project;
    std::unique_ptr<PlaygroundPage> m_page;
};

void TestPlaygroundPage::init() {
    m_project = std::make_unique<PlaygroundProject>();
    m_page = std::make_unique<PlaygroundPage>();
    m_page->resize(968, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestPlaygroundPage::cleanup() {
    m_page->setSession(nullptr);
    m_project->session.reset();
    m_page.reset();
    m_project.reset();
}

void TestPlaygroundPage::open() {
    m_project->open();
    m_page->setSession(m_project->session.get());
    QTRY_VERIFY(states()->state() == StateView::State::Full);
}

void TestPlaygroundPage::ask(const char* task, const char* text) {
    chooseByKey(part<QComboBox>("task"), task);
    auto* edit =
        part<QPlainTextEdit>(part<QPlainTextEdit>("freeText")->isVisible() ? "freeText" : "field-text");
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
}

void TestPlaygroundPage::withoutABackboneTheWayToDataIsShown() {
    m_project->project.database().run("DELETE FROM backbones");
    m_project->open();
    m_page->setSession(m_project->session.get());
    QTRY_VERIFY(states()->state() == StateView::State::Empty);
    QSignalSpy wanted(m_page.get(), &Page::pageWanted);
    QTest::mouseClick(states()->currentWidget()->findChildren<QPushButton*>().first(), Qt::LeftButton);
    QCOMPARE(wanted.value(0), QVariantList{"data"});
    QVERIFY(!part<QAction>("addColumn")->isEnabled());
}

void TestPlaygroundPage::baseAndRunAnswerSideBySide() {
    open();
    QCOMPARE(columns().size(), 2U);
    QCOMPARE(part<QComboBox>(columns()[0], "run")->currentText(), "Base: gemma");
    QCOMPARE(part<QLabel>(columns()[1], "status")->text(), "Nothing was asked yet.");
    ask("reply", "hello");
    QTRY_VERIFY(isDone(0) && isDone(1));
    QCOMPARE(part<AnswerText>(columns()[0], "answer")->toPlainText(), "base says Reply: hello");
    QCOMPARE(part<AnswerText>(columns()[1], "answer")->toPlainText(), "demo says Reply: hello");
    QVERIFY(part<QLabel>(columns()[1], "status")->text().startsWith("4 tokens · "));
    QVERIFY(!columns()[1]->findChild<ProbabilityBars*>()->isVisible()); // its answers are free
    QVERIFY(part<TokenStrip>(columns()[1], "strip")->isVisible());
    QVERIFY(!part<TokenStrip>(columns()[0], "strip")->isVisible()); // it has no experts
    QCOMPARE(part<TokenStrip>(columns()[1], "strip")->tokens().size(), 2U);
    QCOMPARE(m_project->requests("route").back()["answer"], "demo says Reply: hello");
}

void TestPlaygroundPage::emptyPromptsAreSaid() {
    open();
    QTest::mouseClick(part<QPushButton>("ask"), Qt::LeftButton);
    QVERIFY(part<QLabel>("note")->isVisible());
    QCOMPARE(part<QLabel>("note")->text(), "There is nothing to ask yet. Write a prompt.");
    QTest::keyClicks(part<QPlainTextEdit>("freeText"), "x");
    QVERIFY(!part<QLabel>("note")->isVisible());
    QVERIFY(m_project->requests("generate").empty());
}

void TestPlaygroundPage::closedAnswersGetBars() {
    open();
    ask("mail", "hello");
    QTRY_VERIFY(isDone(0) && isDone(1));
    for (const AnswerColumn* column : columns()) {
        QVERIFY(column->findChild<ProbabilityBars*>()->isVisible());
        QCOMPARE(column->findChild<ProbabilityBars*>()->accessibleDescription(), "good: 70 %; bad: 30 %");
    }
    ask("reply", "hello");
    QTRY_VERIFY(isDone(0) && isDone(1));
    QVERIFY(!columns()[0]->findChild<ProbabilityBars*>()->isVisible());
}

void TestPlaygroundPage::automaticModeSaysWhatItTookItFor() {
    open();
    ask("Automatic", "hello");
    QTRY_VERIFY(isDone(0) && isDone(1));
    QCOMPARE(part<QLabel>(columns()[1], "guess")->text(),
             QStringLiteral("Taken for mail: 90\u00A0%, then talk: 10\u00A0%"));
    QVERIFY(columns()[1]->findChild<ProbabilityBars*>()->isVisible()); // of mail
    QVERIFY(!part<QLabel>(columns()[0], "guess")->isVisible());
    QCOMPARE(m_project->requests("generate").back()["task"], "auto");
}

void TestPlaygroundPage::theModelThatLoadsIsNamed() {
    open();
    ask("reply", "cold");
    auto* status = part<QLabel>(columns()[1], "status");
    auto* bar = part<QProgressBar>(columns()[1], "loading");
    auto* text = part<AnswerText>(columns()[1], "answer");
    QVERIFY(!text->placeholderText().isEmpty());
    QTRY_COMPARE(status->text(), "Loading demo…");
    QVERIFY(bar->isVisible());
    QVERIFY(text->placeholderText().isEmpty()); // grey lines stand there
    const QImage loading = text->viewport()->grab().toImage();
    QTRY_COMPARE(status->text(), "Reading the prompt…"); // the engine said that the model is there
    QVERIFY(!bar->isVisible());
    QVERIFY(!text->placeholderText().isEmpty());
    QVERIFY(loading != text->viewport()->grab().toImage());
    QTRY_VERIFY(isDone(0) && isDone(1));
}

void TestPlaygroundPage::anAlternativeIsFollowedAndLeft() {
    open();
    ask("reply", "hello");
    QTRY_VERIFY(isDone(0) && isDone(1));
    const size_t asked = m_project->requests("generate").size();
    auto* text = part<AnswerText>(columns()[1], "answer");
    const auto menu = [this] { return columns()[1]->findChild<QMenu*>("alternatives"); };
    QTextCursor inSecond(text->document());
    inSecond.setPosition(6); // of "demo says Reply: hello"
    const QPoint place = text->cursorRect(inSecond).center();
    QTest::mouseClick(text->viewport(), Qt::LeftButton, Qt::NoModifier, place);
    QVERIFY(menu() && menu()->isVisible());
    QCOMPARE(menu()->actions()[0]->text(), "“ says”\t90.5 %");
    QVERIFY(!menu()->actions()[0]->isEnabled()); // it is what came
    QCOMPARE(menu()->actions()[1]->text(), "“ else”\t5.0 %");
    QTest::keyClick(menu(), Qt::Key_Escape);
    QTRY_VERIFY(!menu());
    QVERIFY(isDone(1));
    QTest::keyClick(text, Qt::Key_Return); // the cursor is where the mouse put it
    QVERIFY(menu() && menu()->isVisible());
    QTest::keyClick(menu(), Qt::Key_Down);
    QTest::keyClick(menu(), Qt::Key_Return);
    QTRY_VERIFY(isDone(1) && m_project->requests("generate").size() == asked + 1);
    QCOMPARE(m_project->requests("generate").back()["begin"], (nlohmann::json{0, 1001}));
    QCOMPARE(text->toPlainText(), "demo else Reply: hello");
    auto* back = part<QPushButton>(columns()[1], "back");
    QVERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(text->toPlainText(), "demo says Reply: hello");
    QVERIFY(!back->isVisible());
}

void TestPlaygroundPage::aStreamIsCancelledByEscape() {
    open();
    ask("reply", "slow");
    auto* text = part<AnswerText>(columns()[0], "answer");
    QTRY_VERIFY(text->tokenCount() > 5);
    QVERIFY(part<QLabel>(columns()[0], "status")->text().startsWith("Writing… "));
    QCOMPARE(part<QLabel>(columns()[1], "status")->text(), "Waits for its turn");
    QVERIFY(part<QPushButton>("cancel")->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(part<QLabel>(columns()[0], "status")->text(), "Stopped");
    QCOMPARE(part<QLabel>(columns()[1], "status")->text(), "Stopped");
    QVERIFY(!part<QPushButton>("cancel")->isEnabled());
    QVERIFY(!text->toPlainText().isEmpty());
    ask("reply", "again");
    QTRY_VERIFY(isDone(0) && isDone(1));
}

void TestPlaygroundPage::aDeadEngineIsToldInItsColumn() {
    open();
    ask("reply", "die");
    auto* fault = part<QLabel>(columns()[0], "fault");
    QTRY_VERIFY(fault->isVisible());
    QVERIFY(fault->text().contains("ended before it answered"));
    QTRY_COMPARE(part<QLabel>(columns()[1], "status")->text(), "Failed");
    ask("reply", "hello");
    QTRY_VERIFY(isDone(0) && isDone(1));
    QVERIFY(!fault->isVisible());
}

void TestPlaygroundPage::columnsComeAndGo() {
    open();
    auto* add = part<QAction>("addColumn");
    add->trigger();
    QCOMPARE(columns().size(), 3U);
    QCOMPARE(columns()[2]->source().run, std::string("demo@stage1")); // what was not shown yet
    add->trigger();
    QCOMPARE(columns().size(), 4U);
    QVERIFY(!add->isEnabled());
    ask("reply", "slow");
    QTRY_VERIFY(columns()[0]->answer()->tokens().size() > 3);
    for (int i = 0; i < 3; ++i) // also while it answers
        QTest::mouseClick(part<QToolButton>(columns()[0], "remove"), Qt::LeftButton);
    QCOMPARE(columns().size(), 1U);
    QVERIFY(!part<QToolButton>(columns()[0], "remove")->isEnabled());
    QTRY_VERIFY(!columns()[0]->answer()->tokens().empty());
}

void TestPlaygroundPage::stageOneAndOneExpertAlone() {
    open();
    chooseByKey(part<QComboBox>(columns()[1], "run"), "demo · stage 1");
    chooseByKey(part<QComboBox>(columns()[1], "expert"), "Only reply");
    QVERIFY(!part<QComboBox>(columns()[0], "expert")->isEnabled());
    ask("reply", "hello");
    QTRY_VERIFY(isDone(0) && isDone(1));
    const auto asked = m_project->requests("generate").back();
    QCOMPARE(asked["run"], "demo@stage1");
    QCOMPARE(asked["override"], (nlohmann::json{{"pin", "reply"}}));
}

void TestPlaygroundPage::theMixerAsksAgainWhenItRests() {
    open();
    part<QAction>("showMixer")->trigger();
    QVERIFY(part<QWidget>("mixer")->isVisible());
    ask("mail", "hello");
    QTRY_VERIFY(isDone(0) && isDone(1));
    const size_t before = m_project->requests("generate").size();
    auto* slider = part<QSlider>("mix-mail");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    QTRY_VERIFY(m_project->requests("generate").size() > before && isDone(1));
    QCOMPARE(m_project->requests("generate").size(), before + 1); // the base model has nothing to mix
    QCOMPARE(m_project->requests("score").back()["override"], (nlohmann::json{{"scale", {{"mail", 0}}}}));
    QCOMPARE(columns()[1]->findChild<ProbabilityBars*>()->accessibleDescription(), "good: 30 %; bad: 70 %");
    QTest::keyClick(slider, Qt::Key_Return); // on demand: all columns
    QTRY_COMPARE(m_project->requests("generate").size(), before + 3);
}

void TestPlaygroundPage::anEditOutdatesTheAnswers() {
    open();
    ask("reply", "hello");
    QTRY_VERIFY(isDone(0) && isDone(1));
    QTest::keyClicks(part<QPlainTextEdit>("field-text"), "!");
    QCOMPARE(part<QLabel>(columns()[0], "status")->text(), "Answer to an earlier question");
}

void TestPlaygroundPage::anExampleFillsTheFields() {
    open();
    QVERIFY(!part<QPushButton>("example")->isEnabled());
    chooseByKey(part<QComboBox>("task"), "mail");
    QTest::mouseClick(part<QPushButton>("example"), Qt::LeftButton);
    QTRY_COMPARE(part<QPlainTextEdit>("field-text")->toPlainText(), "an example");
    QCOMPARE(part<QLabel>("note")->text(), "The example's answer: good");
}

void TestPlaygroundPage::theHistoryIsSearchedAndRecalled() {
    open();
    auto* list = part<QListView>("history");
    ask("mail", "first");
    ask("reply", "second");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QVERIFY(list->model()->index(0, 0).data().toString().startsWith("second · reply"));
    QTest::keyClicks(part<QLineEdit>("historySearch"), "FIRST");
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Space); // ticks the favourite
    QTRY_VERIFY(PromptHistory(m_project->project).search("", true, 9).size() == 1);
    QTRY_COMPARE(list->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QCOMPARE(list->currentIndex().row(), 0); // the tick has moved nothing
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(part<QComboBox>("task")->currentText(), "mail");
    QCOMPARE(part<QPlainTextEdit>("field-text")->toPlainText(), "first");
}

void TestPlaygroundPage::aCorrectedAnswerBecomesAnExample() {
    open();
    ask("mail", "hello");
    QTRY_VERIFY(isDone(0) && isDone(1));
    part<QAction>(columns()[1], "addExample")->trigger();
    auto* label = part<QComboBox>("rightLabel");
    QVERIFY(label && label->isVisible());
    QCOMPARE(label->currentText(), "good");
    label->setFocus();
    QTest::keyClick(label, Qt::Key_End);
    QTest::mouseClick(part<QPushButton>("add"), Qt::LeftButton);
    const auto count = [this] {
        return m_project->project.database().number(
            R"(SELECT count(*) FROM examples WHERE fields = '{"label":"bad","text":"hello"}')");
    };
    QTRY_COMPARE(count(), 1);
    QTRY_VERIFY(m_project->session->undoStack().canUndo());
    m_project->session->undoStack().undo();
    QTRY_COMPARE(count(), 0);
    chooseByKey(part<QComboBox>("form"), "Free text");
    QTest::mouseClick(part<QPushButton>("ask"), Qt::LeftButton);
    QTRY_VERIFY(isDone(1));
    QVERIFY(!part<QAction>(columns()[1], "addExample")->isEnabled()); // its fields are not known
}

void TestPlaygroundPage::theCommandLineIsCopied() {
    open();
    ask("reply", "it's");
    QTRY_VERIFY(isDone(0) && isDone(1));
    part<QAction>(columns()[1], "copyCommand")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QString("alter generate %1 demo --task reply --prompt='Reply: it'\\''s'")
                 .arg(m_project->session->folder()));
}

void TestPlaygroundPage::linesAreAnsweredInATable() {
    open();
    chooseByKey(part<QComboBox>("task"), "mail");
    part<QTabWidget>("modes")->setCurrentIndex(1);
    auto* ask = part<QPushButton>("askLines");
    QVERIFY(!ask->isEnabled());
    part<QPlainTextEdit>("lines")->setPlainText("one\n\nfail\n{\"text\": \"three\"}\n");
    QCOMPARE(ask->text(), "Ask 3 lines");
    QTest::mouseClick(ask, Qt::LeftButton);
    auto* table = part<QTableView>("answers")->model();
    QCOMPARE(table->rowCount(), 3);
    QTRY_COMPARE(table->index(2, 2).data().toString(), "good (70 %)");
    QCOMPARE(table->index(1, 1).data().toString(), "Failed: This cannot be asked. Ask otherwise.");
    QTRY_VERIFY(ask->isEnabled());
    QVERIFY(m_project->requests("generate").empty()); // the labels say it all
    QCOMPARE(m_project->requests("score").back()["prompt"], "Mail: three");
    QVERIFY(part<QPushButton>("exportLines")->isEnabled());
}

void TestPlaygroundPage::theSubjectIsFollowed() {
    m_project->open();
    m_project->session->subject().setTask("mail");
    m_page->setSession(m_project->session.get());
    QTRY_VERIFY(states()->state() == StateView::State::Full);
    QCOMPARE(part<QComboBox>("task")->currentText(), "mail");
    chooseByKey(part<QComboBox>("task"), "reply");
    QCOMPARE(m_project->session->subject().task(), "reply");
    m_project->session->subject().setTask("mail");
    QCOMPARE(part<QComboBox>("task")->currentText(), "mail");
}

void TestPlaygroundPage::aCheckpointAppearsWhileTraining() {
    const std::string id = m_project->run("fresh").id;
    RunStore(m_project->project).setState(id, RunState::Running);
    open();
    auto* run = part<QComboBox>(columns()[1], "run");
    QTRY_VERIFY(run->findText("fresh (no checkpoint yet)") >= 0);
    CheckpointStore(m_project->project).add({.runId = id, .step = 50, .path = "checkpoints/50"});
    QTRY_VERIFY(run->findText("fresh · training, step 50") >= 0);
    QCOMPARE(run->currentText(), "demo"); // what is shown stays
}

void TestPlaygroundPage::anotherProjectTakesThePlace() {
    open();
    ask("reply", "slow");
    QTRY_VERIFY(columns()[0]->answer()->tokens().size() > 3);
    PlaygroundProject other;
    other.open();
    m_page->setSession(other.session.get());
    QTRY_VERIFY(states()->state() == StateView::State::Full);
    QVERIFY(!columns()[0]->answer());
    ask("reply", "hello");
    QTRY_VERIFY(isDone(0) && isDone(1));
    m_page->setSession(nullptr);
}

void TestPlaygroundPage::nothingIsClippedInTheSmallestWindow() {
    const QSize room(944, 604); // what the window's frame leaves of 1024 × 700
    m_page->resize(room);
    open();
    part<QAction>("addColumn")->trigger();
    part<QAction>("showMixer")->trigger();
    ask("mail", "hello");
    QTRY_VERIFY(isDone(0) && isDone(1) && isDone(2));
    QVERIFY(m_page->minimumSizeHint().width() <= room.width());
    QVERIFY(m_page->minimumSizeHint().height() <= room.height());
    const QRect whole = m_page->rect();
    for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QPushButton*>(widget) ||
                               qobject_cast<const QComboBox*>(widget) ||
                               qobject_cast<const QCheckBox*>(widget);
        if (!isControl || !widget->isVisible())
            continue;
        const QRect place(widget->mapTo(m_page.get(), QPoint()), widget->size());
        QVERIFY2(whole.contains(place) && widget->visibleRegion().boundingRect() == widget->rect(),
                 qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestPlaygroundPage)
#include "tst_playground_page.moc"
