#include "core/results/run_report.h"
#include "tests/core/results/made_results.h"
#include "tests/core/routing/small_routing.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace alter;

class TestRunReport : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void isWellFormed();
    void needsNoNetwork();
    void hasEveryPart();
    void escapesWhatPeopleWrote();
    void leavesOutWhatThereIsNot();
    void refusesTheBackbone();

  private:
    /// The texts of the page by element, or a failure where it is not well-formed.
    static QMultiHash<QString, QString> elements(const QString& page, QString& fault);

    std::unique_ptr<MadeResults> m_made;
    QString m_page;
};

void TestRunReport::initTestCase() {
    m_made = std::make_unique<MadeResults>();
    RoutingStore(m_made->project()).add(m_made->one.id, smallRouting());
    m_page = QString::fromStdString(runReport(m_made->project(), "one"));
}

QMultiHash<QString, QString> TestRunReport::elements(const QString& page, QString& fault) {
    QMultiHash<QString, QString> found;
    QStringList open;
    QXmlStreamReader reader(page);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            open.append(reader.name().toString());
        else if (reader.isEndElement())
            open.removeLast();
        else if (reader.isCharacters() && !open.isEmpty())
            found.insert(open.last(), reader.text().toString());
    }
    if (reader.hasError())
        fault = QStringLiteral("line %1: %2").arg(reader.lineNumber()).arg(reader.errorString());
    return found;
}

void TestRunReport::isWellFormed() {
    QString fault;
    const auto found = elements(m_page, fault);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QCOMPARE(found.value("h1"), QString("one"));
}

void TestRunReport::needsNoNetwork() {
    QVERIFY(!m_page.contains("http://") && !m_page.contains("https://"));
    const QRegularExpression asks(
        R"((src|href|action|data)\s*=|url\(|@import|<(script|link|iframe|img|object)\b)");
    QVERIFY2(!m_page.contains(asks), qPrintable(asks.match(m_page).captured()));
    QVERIFY(m_page.contains("default-src 'none'"));
    QVERIFY(m_page.contains("prefers-color-scheme:dark"));
}

void TestRunReport::hasEveryPart() {
    QString fault;
    const auto found = elements(m_page, fault);
    const QStringList headings = found.values("h2");
    for (const char* part : {"The run", "Tasks", "Results", "Training", "Routing", "Configuration"})
        QVERIFY2(headings.contains(part), part);
    QVERIFY(found.values("summary").contains("Confusion in mood"));
    QVERIFY(found.values("td").contains("two-stage"));
    QVERIFY(found.values("td").contains("96")); // examples seen
    QVERIFY(found.values("th").contains("stage1.batchSize"));
    QVERIFY(found.values("text").contains("stage 2"));
    QVERIFY(m_page.contains("<polyline"));
    QVERIFY(m_page.contains("a borrows from b: mean |gate| 0.300"));
}

void TestRunReport::escapesWhatPeopleWrote() {
    MadeResults strange;
    const std::string hostile = "<script>alert(\"1 & 2\")</script>\x01\xff";
    RunStore(strange.project()).setNote(strange.one.id, hostile);
    Task task = TaskStore(strange.project()).get("mood");
    task.labels = {"good", "<b>bad"};
    TaskStore(strange.project()).update(task);
    const QString page = QString::fromStdString(runReport(strange.project(), "one"));
    QString fault;
    const auto found = elements(page, fault);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QVERIFY(!page.contains("<script") && !page.contains("<b>"));
    QVERIFY(found.values("td").contains("<script>alert(\"1 & 2\")</script>��"));
    QVERIFY(found.values("td").contains("good, <b>bad"));
}

void TestRunReport::leavesOutWhatThereIsNot() {
    MadeResults bare;
    bare.project().database().script("DELETE FROM evaluations; DELETE FROM series; DELETE FROM tasks");
    const QString page = QString::fromStdString(runReport(bare.project(), "shared"));
    QVERIFY(page.contains("alter evaluate PROJECT shared"));
    QVERIFY(!page.contains("<h2>Training</h2>") && !page.contains("<h2>Routing</h2>"));
    QString fault;
    elements(page, fault);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void TestRunReport::refusesTheBackbone() {
    VERIFY_ERROR(errorOf([&] { runReport(m_made->project(), "base"); }), ErrorKind::Usage, "run");
}

QTEST_GUILESS_MAIN(TestRunReport)
#include "tst_run_report.moc"
