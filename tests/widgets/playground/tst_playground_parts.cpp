#include "tests/support/combo_choice.h"
#include "widgets/playground/answer_text.h"
#include "widgets/playground/decoding_pane.h"
#include "widgets/playground/example_dialog.h"
#include "widgets/playground/expert_mixer.h"
#include "widgets/playground/probability_bars.h"
#include "widgets/playground/prompt_pane.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QToolTip>
#include <QtTest>

using namespace alter;

/// The parts of the playground, each by itself.
class TestPlaygroundParts : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void tokensAreShownInBeats();
    void tokensSayHowLikelyTheyWere();
    void anotherTextTakesThePlace();
    void fewLabelsKeepTheirOrderManyAreSorted();
    void optionsAreFoldedAndReset();
    void beamsDoNotDraw();
    void slidersMixExperts();
    void aRestingSliderIsTold();
    void theTaskBringsItsTemplate();
    void freeTextGoesOnFromTheTemplate();
    void closedAnswersAreChosen();
    void freeAnswersAreCorrected();
};

void TestPlaygroundParts::tokensAreShownInBeats() {
    AnswerText text;
    text.addToken("one", 0.9); // the first at once
    QCOMPARE(text.toPlainText(), "one");
    for (int i = 0; i < 100; ++i)
        text.addToken(" more", 0.9);
    QCOMPARE(text.tokenCount(), 1);
    QTRY_COMPARE(text.tokenCount(), 101);
    QCOMPARE(text.toPlainText().size(), 3 + 100 * 5);
    const QString whole = text.toPlainText() + " last";
    text.addToken(" last", 0.9); // shown at once or with the next beat
    text.finish(whole);
    QCOMPARE(text.tokenCount(), 102);
}

void TestPlaygroundParts::tokensSayHowLikelyTheyWere() {
    AnswerText text;
    text.resize(300, 200);
    text.show();
    QVERIFY(QTest::qWaitForWindowActive(&text));
    text.addToken("order", 0.97);
    text.addToken(" status\n", 0.25);
    text.finish("order status\n");
    QCOMPARE(text.reading(0), "“order”: 97.0 %, token 1");
    QCOMPARE(text.reading(1), "“ status↵”: 25 %, token 2");
    QTextCursor cursor(text.document());
    cursor.setPosition(7);
    QCOMPARE(cursor.charFormat().underlineStyle(), QTextCharFormat::DotLine);
    const QPoint place = text.cursorRect(cursor).center() + QPoint(3, 0);
    QHelpEvent hover(QEvent::ToolTip, place, text.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(text.viewport(), &hover);
    QTRY_VERIFY(QToolTip::text().contains("25 %"));
    QToolTip::hideText();
    QSignalSpy read(&text, &AnswerText::tokenRead);
    text.setFocus();
    QTest::keyClick(&text, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&text, Qt::Key_Right);
    QVERIFY(read.last().at(0).toString().contains("97.0 %"));
}

void TestPlaygroundParts::anotherTextTakesThePlace() {
    AnswerText text;
    text.addToken("begun", 0.9);
    text.finish("whole"); // a beam search found another
    QCOMPARE(text.toPlainText(), "whole");
    QCOMPARE(text.tokenCount(), 0);
}

void TestPlaygroundParts::fewLabelsKeepTheirOrderManyAreSorted() {
    ProbabilityBars bars;
    bars.setShares({{"bad", 0.2}, {"good", 0.8}}, "good");
    QCOMPARE(bars.accessibleDescription(), "bad: 20 %; good: 80 %");
    std::vector<PromptAnswer::Share> many;
    for (int i = 1; i <= 20; ++i)
        many.push_back({QString::number(i), i / 210.0});
    bars.setShares(many, "20");
    QVERIFY(bars.accessibleDescription().startsWith("20: 9.5 %; 19"));
    QVERIFY(bars.accessibleDescription().contains("12 others: 37 %"));
    bars.resize(240, bars.sizeHint().height());
    QVERIFY(!bars.grab().isNull());
}

void TestPlaygroundParts::optionsAreFoldedAndReset() {
    DecodingPane pane;
    pane.resize(320, 240);
    pane.show();
    auto* fold = pane.findChild<QToolButton*>("options");
    auto* longest = pane.findChild<QSpinBox*>("maxTokens");
    QCOMPARE(fold->text(), "Options: likeliest tokens, at most 128");
    QVERIFY(!longest->isVisible());
    QTest::mouseClick(fold, Qt::LeftButton);
    QVERIFY(longest->isVisible());
    QSignalSpy asked(&pane, &DecodingPane::askWanted);
    longest->setFocus();
    longest->selectAll();
    QTest::keyClicks(longest, "16");
    QTest::keyClick(longest, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(pane.choice().maxTokens, 16);
    QVERIFY(!pane.findChild<QWidget*>("seed")->isEnabled()); // nothing is drawn
    pane.findChild<QDoubleSpinBox*>("temperature")->setValue(0.8);
    QVERIFY(pane.findChild<QWidget*>("seed")->isEnabled());
    QCOMPARE(fold->text(), "Options: temperature 0.80, at most 16");
    QTest::mouseClick(pane.findChild<QPushButton*>("resetOptions"), Qt::LeftButton);
    QVERIFY(pane.choice() == DecodingChoice());
}

void TestPlaygroundParts::beamsDoNotDraw() {
    DecodingPane pane;
    pane.setChoice({.temperature = 0.5, .beams = 4});
    QCOMPARE(pane.choice().temperature, 0.0);
    QVERIFY(!pane.findChild<QWidget*>("temperature")->isEnabled());
}

void TestPlaygroundParts::slidersMixExperts() {
    ExpertMixer mixer;
    mixer.setExperts({"mail", "talk"});
    mixer.show();
    auto* slider = mixer.findChild<QSlider*>("mix-talk");
    QVERIFY(mixer.mix().empty());
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(mixer.mix(), (ExpertMix{{"talk", 0}}));
    QCOMPARE(slider->accessibleDescription(), "left out");
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(mixer.mix(), (ExpertMix{{"talk", 0.05}}));
    mixer.setExperts({"talk", "other"}); // what stays is kept
    QCOMPARE(mixer.mix(), (ExpertMix{{"talk", 0.05}}));
    QTest::mouseClick(mixer.findChild<QPushButton*>("resetMix"), Qt::LeftButton);
    QVERIFY(mixer.mix().empty());
}

void TestPlaygroundParts::aRestingSliderIsTold() {
    ExpertMixer mixer;
    mixer.setExperts({"mail"});
    mixer.show();
    QSignalSpy rested(&mixer, &ExpertMixer::rested);
    QSignalSpy asked(&mixer, &ExpertMixer::askWanted);
    auto* slider = mixer.findChild<QSlider*>("mix-mail");
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(slider, Qt::Key_Right);
    QVERIFY(rested.isEmpty());
    QTRY_COMPARE(rested.count(), 1);
    QTest::keyClick(slider, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
}

namespace {

const PlaygroundFacts& someFacts() {
    static const PlaygroundFacts facts{
        .tasks = {{.name = "mail", .inputTemplate = "Mail: {text}", .targetTemplate = "{label}"},
                  {.name = "pairs", .inputTemplate = "{first} or {second}?", .targetTemplate = "{label}"}}};
    return facts;
}

} // namespace

void TestPlaygroundParts::theTaskBringsItsTemplate() {
    PromptPane pane;
    pane.setFacts(someFacts());
    pane.show();
    auto* task = pane.findChild<QComboBox*>("task");
    QSignalSpy chosen(&pane, &PromptPane::taskChosen);
    chooseByKey(task, "pairs");
    QCOMPARE(chosen.last().at(0).toString(), "pairs");
    auto* second = pane.findChild<QPlainTextEdit*>("field-second");
    QTRY_VERIFY(second && second->isVisible());
    QTest::keyClicks(pane.findChild<QPlainTextEdit*>("field-first"), "tea");
    QTest::keyClicks(second, "milk");
    QCOMPARE(pane.prompt().value(), std::string("tea or milk?"));
    QTest::keyClick(task, Qt::Key_Home); // automatic: the template stays
    QCOMPARE(pane.prompt().value(), std::string("tea or milk?"));
    QVERIFY(pane.input().task.empty());
}

void TestPlaygroundParts::freeTextGoesOnFromTheTemplate() {
    PromptPane pane;
    pane.setFacts(someFacts());
    pane.show();
    pane.chooseTask("mail");
    QTest::keyClicks(pane.findChild<QPlainTextEdit*>("field-text"), "hello");
    auto* form = pane.findChild<QComboBox*>("form");
    form->setFocus();
    QTest::keyClick(form, Qt::Key_Home);
    auto* text = pane.findChild<QPlainTextEdit*>("freeText");
    QVERIFY(text->isVisible());
    QCOMPARE(text->toPlainText(), "Mail: hello");
    QCOMPARE(pane.input().task, std::string("mail"));
    pane.chooseTask("pairs"); // what was written by hand is not taken away
    QCOMPARE(pane.prompt().value(), std::string("Mail: hello"));
}

void TestPlaygroundParts::closedAnswersAreChosen() {
    Task task = someFacts().tasks.front();
    task.id = 3;
    task.labels = {"good", "bad"};
    ExampleDialog dialog(task, {{"text", "Hi"}}, "bad");
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QSignalSpy made(&dialog, &ExampleDialog::exampleMade);
    auto* label = dialog.findChild<QComboBox*>("rightLabel");
    QCOMPARE(label->currentText(), "bad");
    label->setFocus();
    QTest::keyClick(label, Qt::Key_Home);
    QTest::mouseClick(dialog.findChild<QPushButton*>("add"), Qt::LeftButton);
    QCOMPARE(made.count(), 1);
    const auto example = made.last().at(0).value<Example>();
    QCOMPARE(example.taskId, 3);
    QCOMPARE(example.fields, std::string(R"({"label":"good","text":"Hi"})"));
}

void TestPlaygroundParts::freeAnswersAreCorrected() {
    ExampleDialog dialog(someFacts().tasks.front(), {{"text", "Hi"}}, " rigt\n");
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    auto* text = dialog.findChild<QPlainTextEdit*>("rightAnswer");
    auto* add = dialog.findChild<QPushButton*>("add");
    QCOMPARE(text->toPlainText(), "rigt");
    text->clear();
    QVERIFY(!add->isEnabled());
    QVERIFY(add->toolTip().contains("empty"));
    QTest::keyClicks(text, "right");
    QSignalSpy made(&dialog, &ExampleDialog::exampleMade);
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(made.last().at(0).value<Example>().fields, std::string(R"({"label":"right","text":"Hi"})"));
}

QTEST_MAIN(TestPlaygroundParts)
#include "tst_playground_parts.moc"
