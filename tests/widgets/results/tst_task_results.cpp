#include "tests/core/results/made_results.h"
#include "tests/support/combo_choice.h"
#include "widgets/heat_map/heat_map_view.h"
#include "widgets/results/answers/answer_list_model.h"
#include "widgets/results/answers/task_answers_view.h"
#include "widgets/session/project_session.h"
#include "widgets/views/state_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSvgRenderer>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace alter;

/// One task's answers, over what tests/data/results/comparison.json says that runs answered.
class TestTaskResults : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void everyAnswerIsShown();
    void shufflingTakesAnotherOrder();
    void changesAreOfTheOtherRun();
    void freeTextHasNoConfusion();
    void answersAreExportedWhole();
    void theConfusionIsExported_data();
    void theConfusionIsExported();
    void tablesAreCopiedByKey();
    void aTaskThatIsGoneIsTold();

  private:
    template <typename Widget>
    Widget* part(const char* name) const {
        return m_view->findChild<Widget*>(QString::fromLatin1(name));
    }
    QAbstractItemModel* list() const { return part<QTableView>("answerList")->model(); }
    void show();
    void showTask(const QString& task, int column);
    void showConfusion() { part<QTabWidget>("answerViews")->setCurrentIndex(1); }
    QByteArray exported(const QString& name);

    QTemporaryDir m_folder;
    std::unique_ptr<MadeResults> m_made;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<TaskAnswersView> m_view;
};

void TestTaskResults::init() {
    QLocale::setDefault(QLocale::c());
    m_made = std::make_unique<MadeResults>();
    m_session = std::make_unique<ProjectSession>(QString::fromStdString(m_made->project().folder().string()));
    m_view = std::make_unique<TaskAnswersView>();
    for (QAbstractItemModel* model : m_view->findChildren<QAbstractItemModel*>())
        if (!model->inherits("QStandardItemModel"))
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                         m_view.get());
    m_view->resize(800, 560);
}

void TestTaskResults::cleanup() {
    m_view.reset();
    m_session.reset();
    m_made.reset();
}

void TestTaskResults::show() {
    m_view->setSession(m_session.get());
    m_view->setComparison(compareRuns(m_made->project(), {.references = {"base", "one@stage1", "one"}}));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestTaskResults::showTask(const QString& task, int column) {
    show();
    m_view->setTask(task, column);
    QTRY_COMPARE(m_view->findChild<StateView*>()->state(), StateView::State::Full);
    QTRY_VERIFY(!m_view->isReading());
    QCOMPARE(part<QComboBox>("task")->currentText(), task);
    QVERIFY(list()->rowCount() > 0);
}

QByteArray TestTaskResults::exported(const QString& name) {
    const QString file = m_folder.filePath(name);
    QSignalSpy noticed(m_view.get(), &TaskAnswersView::noticed);
    m_view->exportTo(file);
    if (!QTest::qWaitFor([&] { return noticed.count() > 0; }))
        return {};
    QFile written(file);
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

void TestTaskResults::everyAnswerIsShown() {
    showTask("topic", 2);
    const TaskAnswers answers = taskAnswers(
        m_made->project(), "topic", resultColumns(m_made->project(), {"base", "one@stage1", "one"}), {});
    const std::vector<size_t> worst =
        chosenAnswers(answers, {.column = 2, .order = AnswerFilter::Order::Worst});
    QCOMPARE(list()->rowCount(), static_cast<int>(worst.size()));
    for (const int row : {0, list()->rowCount() - 1}) {
        const AnsweredExample& example = answers.examples[worst[static_cast<size_t>(row)]];
        const auto cell = [&](int column) { return list()->index(row, column); };
        // What all prompts begin with, "Say <number ", tells nothing.
        QCOMPARE("Say <number " + cell(AnswerListModel::Prompt).data().toString().mid(2).toStdString(),
                 example.input);
        QCOMPARE(cell(AnswerListModel::Target).data().toString().toStdString(), example.references.front());
        QCOMPARE(cell(AnswerListModel::Answer).data().toString().toStdString(), example.answers[2]->text);
        const bool isRight = example.answers[2]->isRight();
        QCOMPARE(cell(AnswerListModel::Answer).data(Qt::AccessibleDescriptionRole).toString(),
                 isRight ? QString("right") : QString("not right"));
    }
    const QString details = part<QPlainTextEdit>("details")->toPlainText();
    for (const char* reference : {"base (score", "one@stage1 (score", "one (score"})
        QVERIFY2(details.contains(reference), reference);
}

void TestTaskResults::shufflingTakesAnotherOrder() {
    showTask("mood", 2);
    chooseByKey(part<QComboBox>("order"), "in random order");
    const auto prompts = [this] {
        QStringList texts;
        for (int row = 0; row < list()->rowCount(); ++row)
            texts << list()->index(row, AnswerListModel::Prompt).data().toString();
        return texts;
    };
    QStringList before = prompts();
    QTest::mouseClick(part<QPushButton>("shuffle"), Qt::LeftButton);
    QStringList after = prompts();
    QVERIFY(before != after);
    before.sort();
    after.sort();
    QCOMPARE(before, after);
}

void TestTaskResults::changesAreOfTheOtherRun() {
    showTask("mood", 2);
    chooseByKey(part<QComboBox>("other"), "one@stage1");
    const auto shown = [this](const QString& which) {
        chooseByKey(part<QComboBox>("show"), which);
        return list()->rowCount();
    };
    const int better = shown("better than"), worse = shown("worse than");
    QVERIFY(better + worse > 0);
    QCOMPARE(shown("changed from"), better + worse);
}

void TestTaskResults::freeTextHasNoConfusion() {
    Task free = TaskStore(m_made->project()).get("mood");
    free.labels.clear();
    TaskStore(m_made->project()).update(free);
    showTask("mood", 2);
    showConfusion();
    QVERIFY(!part<HeatMapView>("confusion")->isVisible());
    QVERIFY(exported("free.csv").startsWith("id,prompt,target,base,")); // the answers, for there is no other
}

void TestTaskResults::answersAreExportedWhole() {
    const std::string longText(1000, 'x');
    const int64_t id = m_made->examples("mood").front();
    m_made->project().database().run(
        "UPDATE examples SET fields = json_set(fields, '$.text', ?) WHERE id = ?", longText + ", \"quoted\"",
        id);
    showTask("mood", 2);
    const QByteArray text = exported("answers.csv");
    QVERIFY(text.contains(QByteArray::fromStdString(longText) + ", \"\"quoted\"\""));
    QCOMPARE(text.count('\n'), list()->rowCount() + 1);
    chooseByKey(part<QComboBox>("show"), "right");
    QCOMPARE(exported("right.csv").count('\n'), list()->rowCount() + 1);
}

void TestTaskResults::theConfusionIsExported_data() {
    QTest::addColumn<QString>("ending");
    for (const char* ending : {"csv", "png", "svg"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestTaskResults::theConfusionIsExported() {
    QFETCH(const QString, ending);
    showTask("topic", 2);
    showConfusion();
    const QByteArray bytes = exported("confusion." + ending);
    const int labels = part<HeatMapView>("confusion")->contents().rowCount();
    if (ending == "csv")
        QCOMPARE(bytes.count('\n'), labels + 2); // the names of the columns, and their precision
    else if (ending == "png")
        QVERIFY(QImage::fromData(bytes).width() > 900);
    else
        QVERIFY(QSvgRenderer(bytes).isValid() && bytes.contains("answered by one"));
}

void TestTaskResults::tablesAreCopiedByKey() {
    showTask("topic", 2);
    auto* table = part<QTableView>("answerList");
    table->setFocus();
    QTest::keySequence(table, QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("id\tprompt\ttarget\tbase\t"));
    showConfusion();
    auto* matrix = part<HeatMapView>("confusion");
    matrix->setFocus();
    QTest::keySequence(matrix, QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("right label\t"));
}

void TestTaskResults::aTaskThatIsGoneIsTold() {
    show();
    QTRY_COMPARE(m_view->findChild<StateView*>()->state(), StateView::State::Full);
    TaskStore(m_made->project()).remove("topic");
    m_view->setTask("topic", 2);
    QTRY_COMPARE(m_view->findChild<StateView*>()->state(), StateView::State::Failed);
}

QTEST_MAIN(TestTaskResults)
#include "tst_task_results.moc"
