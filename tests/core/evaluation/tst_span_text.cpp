#include "core/evaluation/span_text.h"

#include <QtTest>

using namespace alter;
using Spans = std::vector<Span>;

class TestSpanText : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void readsPairs();
    void readsNone();
    void keepsColonsAndSemicolonsOfTheText();
    void keepsWhatHasNoTypeAsAFault();
};

void TestSpanText::readsPairs() {
    QCOMPARE(parseSpans("location: Oswego; creative work:  The  Hobbit;location: Oswego;"),
             (Spans{{"location", "oswego"}, {"creative work", "the hobbit"}, {"location", "oswego"}}));
}

void TestSpanText::readsNone() {
    QCOMPARE(parseSpans(" None\n"), Spans{});
    QCOMPARE(parseSpans(""), Spans{});
    QCOMPARE(parseSpans(" ; "), Spans{});
}

void TestSpanText::keepsColonsAndSemicolonsOfTheText() {
    QCOMPARE(parseSpans("movie: Babar: The King; title: Now; Voyager"),
             (Spans{{"movie", "babar: the king"}, {"title", "now; voyager"}}));
}

void TestSpanText::keepsWhatHasNoTypeAsAFault() {
    QCOMPARE(parseSpans("I see Oswego; person: Ada; person:"),
             (Spans{{"", "i see oswego"}, {"person", "ada"}, {"person", ""}}));
}

QTEST_GUILESS_MAIN(TestSpanText)
#include "tst_span_text.moc"
