#include "core/evaluation/answer_text.h"

#include <QtTest>

using namespace alter;
using Words = std::vector<std::string>;

class TestAnswerText : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void normalisesLabels();
    void normalisesAnswersAsSquad();
    void splitsCjkByCharacter();
    void findsRougeWords();
};

void TestAnswerText::normalisesLabels() {
    QCOMPARE(normalisedLabel("  Not\n Spam "), std::string("not spam"));
    QVERIFY(isLabelRight({"ÉLAN", {"no", "élan"}}));
    QVERIFY(!isLabelRight({"elan", {"no", "élan"}}));
    QCOMPARE(matchedLabel({"c", {"A", "b"}}), std::string("a"));
}

void TestAnswerText::normalisesAnswersAsSquad() {
    QCOMPARE(answerWords("The U.S. team's a-team, an 1,000"), (Words{"us", "teams", "ateam", "1000"}));
    QCOMPARE(answerWords("“the” end–a–b"), (Words{"“", "”", "end–", "–b"}));
    QCOMPARE(answerWords(" the "), Words{});
}

void TestAnswerText::splitsCjkByCharacter() {
    QCOMPARE(answerWords("2015年。AFC 冠军"), (Words{"2015", "年", "afc", "冠", "军"}));
    QCOMPARE(answerWords("한국 사람"), (Words{"한국", "사람"}));
}

void TestAnswerText::findsRougeWords() {
    QCOMPARE(rougeWords("It's a Café, x_1 汉"), (Words{"it", "s", "a", "caf", "x", "1"}));
}

QTEST_GUILESS_MAIN(TestAnswerText)
#include "tst_answer_text.moc"
