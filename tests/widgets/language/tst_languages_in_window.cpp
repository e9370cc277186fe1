#include "tests/widgets/language/longer_texts.h"
#include "tests/widgets/language/window_walk.h"
#include "widgets/shell/message_bar.h"
#include "widgets/theme/theme.h"
#include "widgets/training/form/field_editor.h"
#include "widgets/training/live_view.h"

#include <QRadioButton>
#include <QTableView>

using namespace alter;

/// The whole window in every language: switching while it runs, and whether its texts have room at its
/// smallest size.
class TestLanguagesInWindow : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_shown.reset(); }
    void theMenuNamesEachLanguageByItself();
    void switchingKeepsWhatIsOpenAndTyped();
    void viewsStayAsTheyWere();
    void aRunIsShownLiveThroughout();
    void theRunFormGoesAlong();
    void anAnswerUnderWayIsNotCutOff();
    void textsHaveRoom_data();
    void textsHaveRoom();
    void longerTextsHaveRoom();
    void whatHasNoRoomIsFound();

  private:
    MainWindow& window() const { return m_shown->window(); }
    Page& page(const char* name) const { return m_shown->page(name); }
    QString typed(const char* page) const;
    double lastStep() const;
    static void tell(const QStringList& faults);

    std::unique_ptr<ShownInLanguage> m_shown;
};

void TestLanguagesInWindow::initTestCase() {
    QApplication::setCursorFlashTime(0);
    qputenv("ALTER_ENGINE", STAND_IN_PLAYGROUND);
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestLanguagesInWindow::init() {
    m_shown = std::make_unique<ShownInLanguage>();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

/// In the field "text" of a page's example or prompt.
QString TestLanguagesInWindow::typed(const char* name) const {
    const auto* edit = page(name).findChild<QPlainTextEdit*>(QStringLiteral("field-text"));
    return edit ? edit->toPlainText() : QString();
}

/// That the run's loss is shown to.
double TestLanguagesInWindow::lastStep() const {
    CurvePlot& plot = page("train").findChild<LiveView*>()->plot();
    double last = 0;
    for (int curve = 0; curve < plot.count(); ++curve)
        if (!plot.curve(curve).points().empty())
            last = std::max(last, static_cast<double>(plot.curve(curve).points().back().step));
    return last;
}

void TestLanguagesInWindow::theMenuNamesEachLanguageByItself() {
    for (const Language& language : languages()) {
        m_shown->choose(language.code);
        QCOMPARE(rememberedLanguage(), language.code);
        QCOMPARE(QLocale().language(), QLocale(language.code).language());
        QStringList chosen;
        for (const QAction* action : window().findChildren<QAction*>())
            if (action->isChecked() && action->text() == language.name)
                chosen << action->text();
        QCOMPARE(chosen, QStringList(language.name));
    }
}

void TestLanguagesInWindow::switchingKeepsWhatIsOpenAndTyped() {
    m_shown->open();
    ProjectSession* const session = window().session();
    // An edit that is not saved, one that can be undone, and a prompt.
    auto* table = m_shown->show("data").findChild<QTableView*>();
    QTRY_VERIFY(table->model()->rowCount() > 3);
    QTRY_VERIFY(table->currentIndex().isValid());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    const qint64 example = session->subject().example();
    QVERIFY(example > 0);
    QTRY_VERIFY(!typed("data").isEmpty());
    auto* field = page("data").findChild<QPlainTextEdit*>(QStringLiteral("field-text"));
    field->setPlainText(QStringLiteral("half an edit"));
    session->undoStack().push(new QUndoCommand(QStringLiteral("something")));
    Page& playground = m_shown->show("playground");
    chooseByKey(playground.findChild<QComboBox*>(QStringLiteral("task")), QStringLiteral("mail"));
    auto* prompt = playground.findChild<QPlainTextEdit*>(QStringLiteral("field-text"));
    QTest::keyClicks(prompt, QStringLiteral("half a prompt"));
    const QSize size = window().size();
    const MainWindow* before = &window();

    m_shown->choose(QStringLiteral("de"));
    QVERIFY(&window() != before);
    QVERIFY(window().isVisible());
    QCOMPARE(window().size(), size);
    QCOMPARE(window().session(), session);
    QCOMPARE(session->undoStack().count(), 1);
    QCOMPARE(window().pages().at(window().currentPage())->objectName(), QStringLiteral("playground"));
    QTRY_COMPARE(typed("playground"), QStringLiteral("half a prompt"));
    QCOMPARE(page("playground").findChild<QComboBox*>(QStringLiteral("task"))->currentText(),
             QStringLiteral("mail"));
    m_shown->show("data");
    QTRY_COMPARE(typed("data"), QStringLiteral("half an edit"));
    QCOMPARE(session->subject().example(), example);
    QTRY_COMPARE(page("data").findChild<QTableView*>()->currentIndex().row(), 2);
    QCOMPARE(session->subject().task(), QStringLiteral("mail"));
    QCOMPARE(window().windowTitle(), session->name());
}

/// Tabs, what is searched for, the side from which the routing is seen.
void TestLanguagesInWindow::viewsStayAsTheyWere() {
    EvaluationStore(m_shown->project().project)
        .add({.runId = RunStore(m_shown->project().project).get("six").id,
              .reference = "six",
              .backbone = "tiny",
              .step = 40,
              .task = "mail",
              .split = Split::Validation,
              .routing = "task",
              .metric = "accuracy",
              .value = 0.5,
              .count = 4});
    m_shown->open();
    const auto search = [this] { return page("data").findChild<QLineEdit*>(QStringLiteral("search")); };
    const auto rows = [this] { return page("data").findChild<QTableView*>()->model()->rowCount(); };
    m_shown->show("data");
    QTRY_VERIFY(rows() > 20);
    QTest::keyClicks(search(), QStringLiteral("!!!"));
    QTRY_VERIFY(rows() < 40);
    const int found = rows();
    const auto sections = [this] { return page("routing").findChild<QTabBar*>(QStringLiteral("sections")); };
    m_shown->show("routing");
    sections()->setCurrentIndex(1);
    const auto layers = [this] {
        return page("routing").findChild<QRadioButton*>(QStringLiteral("layersByExperts"));
    };
    layers()->click();

    const auto split = [this] { return page("results").findChild<QComboBox*>(QStringLiteral("split")); };
    m_shown->show("results");
    const int validation = static_cast<int>(Split::Validation);
    chooseByKey(split(), split()->itemText(split()->findData(validation)));

    m_shown->choose(QStringLiteral("es"));
    QCOMPARE(sections()->currentIndex(), 1);
    QVERIFY(layers()->isChecked());
    m_shown->show("results");
    QTRY_COMPARE(split()->currentData().toInt(), validation);
    m_shown->show("data");
    QTRY_COMPARE(search()->text(), QStringLiteral("!!!"));
    QTRY_COMPARE(rows(), found);
}

/// Its process is none of the window's: it writes on, and the new window reads on.
void TestLanguagesInWindow::aRunIsShownLiveThroughout() {
    m_shown->open();
    const Project& project = m_shown->project().project;
    RunConfig config;
    config.name = "live";
    config.backbone = "tiny";
    config.tasks = m_shown->project().tasks;
    const std::string id = RunStore(project).create(config, {}).id;
    const FileLock held = RunFolder(project, id).lock();
    RunStore(project).setState(id, RunState::Running);
    MetricWriter writer(project, id);
    const auto train = [&](int step) {
        writer.add({1, Split::Train, "", "loss"}, step, 1.0 / step);
        writer.setProgress({.stage = 1, .step = step, .totalSteps = 100, .examplesPerSecond = 12.5});
        writer.flush();
    };
    train(1);
    train(2);
    m_shown->show("train");
    window().session()->subject().setRun(QString::fromStdString(id));
    QTRY_COMPARE(lastStep(), 2.0);
    m_shown->choose(QStringLiteral("es"));
    QTRY_COMPARE(lastStep(), 2.0);
    train(3);
    QTRY_COMPARE(lastStep(), 3.0);
    const auto* job = window().findChild<QToolButton*>(QStringLiteral("statusJob"));
    QTRY_VERIFY(job->text().startsWith(QStringLiteral("live")));
    QVERIFY(job->text().contains(QStringLiteral("12,5")));
    writer.close();
    RunStore(project).setState(id, RunState::Finished);
}

void TestLanguagesInWindow::theRunFormGoesAlong() {
    m_shown->open();
    const auto start = [this] { return page("train").findChild<QPushButton*>(QStringLiteral("start")); };
    const auto line = [this](const char* path) {
        QLineEdit* found = nullptr;
        for (const FieldEditor* editor : page("train").findChildren<FieldEditor*>())
            if (editor->field().path == path)
                found = editor->findChild<QLineEdit*>();
        return found;
    };
    m_shown->show("train").pageActions().first()->trigger();
    QTRY_VERIFY(start()->isVisible() && start()->isEnabled());
    QVERIFY(line("name") && line("stage1.learningRate"));
    line("name")->setText(QStringLiteral("mine"));
    line("stage1.learningRate")->setText(QStringLiteral("0.025"));
    m_shown->choose(QStringLiteral("es"));
    QTRY_VERIFY(start()->isVisible() && start()->isEnabled());
    QCOMPARE(line("name")->text(), QStringLiteral("mine"));
    QCOMPARE(line("stage1.learningRate")->text(), QStringLiteral("0,025"));
}

void TestLanguagesInWindow::anAnswerUnderWayIsNotCutOff() {
    m_shown->open();
    Page& playground = m_shown->show("playground");
    auto* task = playground.findChild<QComboBox*>(QStringLiteral("task"));
    chooseByKey(task, QStringLiteral("mail"));
    auto* text = playground.findChild<QPlainTextEdit*>(QStringLiteral("field-text"));
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("slow"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    auto* cancel = playground.findChild<QPushButton*>(QStringLiteral("cancel"));
    QTRY_VERIFY(cancel->isEnabled());
    const MainWindow* before = &window();
    m_shown->choose(QStringLiteral("ja"));
    QCOMPARE(&window(), before);
    QCOMPARE(rememberedLanguage(), QStringLiteral("en"));
    QVERIFY(window().findChild<MessageBar*>()->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(!cancel->isEnabled());
    m_shown->choose(QStringLiteral("ja"));
    QVERIFY(&window() != before);
}

/// One by one: a test's own message is cut.
void TestLanguagesInWindow::tell(const QStringList& faults) {
    for (const QString& fault : faults)
        qWarning("%s", qPrintable(fault));
    QVERIFY2(faults.isEmpty(), "texts have no room, see above");
}

void TestLanguagesInWindow::textsHaveRoom_data() {
    QTest::addColumn<QString>("language");
    for (const Language& language : languages())
        QTest::newRow(language.code.toUtf8()) << language.code;
}

void TestLanguagesInWindow::textsHaveRoom() {
    QFETCH(QString, language);
    m_shown->choose(language);
    const WindowWalk walk(*m_shown, language);
    tell(walk.faults());
}

/// What a language that comes later may need.
void TestLanguagesInWindow::longerTextsHaveRoom() {
    const LongerTexts longer;
    QSignalSpy replaced(&m_shown->shown(), &ShownWindow::replaced);
    Q_EMIT window().languageChosen();
    QVERIFY(replaced.wait());
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QCOMPARE(page("data").title(), QStringLiteral("Daataa"));
    const WindowWalk walk(*m_shown, QStringLiteral("longer"));
    tell(walk.faults());
}

/// The eye of the tests above.
void TestLanguagesInWindow::whatHasNoRoomIsFound() {
    const QString text = QStringLiteral("Donaudampfschifffahrt");
    QWidget whole;
    whole.setFixedSize(400, 300);
    auto* label = new QLabel(text, &whole);
    auto* wrapped = new QLabel(text + QStringLiteral(" and more of it"), &whole);
    wrapped->setWordWrap(true);
    auto* button = new QPushButton(text, &whole);
    auto* box = new QComboBox(&whole);
    box->addItem(text);
    auto* outside = new QLabel(text, &whole);
    const QList<QWidget*> all = {label, wrapped, button, box, outside};
    const auto faults = [&] { return ClippedTexts(whole).faults().size(); };
    whole.show();
    int y = 0;
    for (QWidget* one : all)
        one->setGeometry(0, (y += 50) - 50, 260, 40);
    QCOMPARE(faults(), 0);
    for (QWidget* one :
         {static_cast<QWidget*>(label), static_cast<QWidget*>(button), static_cast<QWidget*>(box)}) {
        one->resize(60, 40);
        QCOMPARE(faults(), 1);
        one->setToolTip(text); // elided on purpose
        QCOMPARE(faults(), 0);
    }
    wrapped->resize(60, 200);
    QCOMPARE(faults(), 1);
    wrapped->resize(260, 4);
    QCOMPARE(faults(), 1);
    wrapped->hide();
    outside->move(300, 200);
    QCOMPARE(faults(), 1);
}

int main(int count, char** words) {
    const SettledSettings settings;
    QApplication application(count, words);
    TestLanguagesInWindow test;
    return QTest::qExec(&test, count, words);
}

#include "tst_languages_in_window.moc"
