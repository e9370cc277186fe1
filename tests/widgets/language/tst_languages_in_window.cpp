#include "app/desktop/pages.h"
#include "tests/support/combo_choice.h"
#include "tests/widgets/accessibility/filled_project.h"
#include "tests/widgets/language/clipped_texts.h"
#include "tests/widgets/shell/settled_settings.h"
#include "widgets/language/language.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/shown_window.h"
#include "widgets/theme/theme.h"
#include "widgets/training/form/field_editor.h"
#include "widgets/views/state_view.h"

#include <QDialog>
#include <QFileDialog>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace alter;

/// The whole window in every language: switching while it runs, and whether its texts have room at its
/// smallest size. With ALTER_PICTURES=FOLDER each view is also written there as a picture.
class TestLanguagesInWindow : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theMenuNamesEachLanguageByItself();
    void switchingKeepsWhatIsOpenAndTyped();
    void theRunFormGoesAlong();
    void anAnswerUnderWayIsNotCutOff();
    void textsHaveRoom_data();
    void textsHaveRoom();

  private:
    MainWindow& window() const { return m_shown->window(); }
    Page& page(const char* name) const { return *window().page(QLatin1String(name)); }
    void choose(const QString& language) const;
    void open() const;
    void settle(QWidget& widget) const;
    Page& show(const char* name) const;
    void fillPlayground() const;
    void look(QWidget& widget, const QString& name);
    void lookAtPages();
    void lookAtTabs(Page& page);
    void lookAtRunForm();
    QDialog* dialog() const;
    void lookAtDialogOf(QAction& action, const QString& name);
    void lookAtDialogs();
    void lookAtImport();

    std::unique_ptr<FilledProject> m_project;
    std::unique_ptr<ShownWindow> m_shown;
    QStringList m_faults;
};

namespace {

constexpr QSize smallest(1024, 700);

bool isBusy(const QWidget& widget) {
    for (const StateView* view : widget.findChildren<StateView*>())
        if (view->isVisible() && view->state() == StateView::State::Busy)
            return true;
    return false;
}

} // namespace

void TestLanguagesInWindow::initTestCase() {
    QApplication::setCursorFlashTime(0);
    qputenv("ALTER_ENGINE", STAND_IN_PLAYGROUND);
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestLanguagesInWindow::init() {
    SettledSettings::clear();
    rememberLanguage(QStringLiteral("en"));
    m_project = std::make_unique<FilledProject>();
    m_shown = std::make_unique<ShownWindow>(addPages);
    window().resize(smallest);
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestLanguagesInWindow::cleanup() {
    m_shown.reset();
    m_project.reset();
}

/// By the entry of the menu.
void TestLanguagesInWindow::choose(const QString& language) const {
    const auto wanted = std::find_if(languages().begin(), languages().end(),
                                     [&](const Language& one) { return one.code == language; });
    const QString before = rememberedLanguage();
    QSignalSpy replaced(m_shown.get(), &ShownWindow::replaced);
    for (QAction* action : window().findChildren<QAction*>())
        if (action->text() == wanted->name) {
            action->trigger();
            break;
        }
    QVERIFY(rememberedLanguage() == before || replaced.wait());
}

void TestLanguagesInWindow::open() const {
    window().openProject(m_project->path());
    QTRY_VERIFY(window().session());
    window().session()->subject().setTask(QStringLiteral("mail"));
    window().session()->subject().setRun(QString::fromStdString(RunStore(m_project->project).get("six").id));
}

void TestLanguagesInWindow::settle(QWidget& widget) const {
    QTRY_VERIFY_WITH_TIMEOUT(!isBusy(widget), 20'000);
}

Page& TestLanguagesInWindow::show(const char* name) const {
    window().showPage(static_cast<int>(window().pages().indexOf(&page(name))));
    settle(window());
    return page(name);
}

void TestLanguagesInWindow::theMenuNamesEachLanguageByItself() {
    for (const Language& language : languages()) {
        choose(language.code);
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
    open();
    ProjectSession* const session = window().session();
    // An edit that is not saved, one that can be undone, and a prompt.
    auto* table = show("data").findChild<QTableView*>();
    QTRY_VERIFY(table->model()->rowCount() > 0);
    QTRY_VERIFY(table->currentIndex().isValid());
    auto* field = page("data").findChild<QPlainTextEdit*>(QStringLiteral("field-text"));
    QTRY_VERIFY(field && field->isVisible() && !field->toPlainText().isEmpty());
    field->setPlainText(QStringLiteral("half an edit"));
    session->undoStack().push(new QUndoCommand(QStringLiteral("something")));
    Page& playground = show("playground");
    chooseByKey(playground.findChild<QComboBox*>(QStringLiteral("task")), QStringLiteral("mail"));
    auto* prompt = playground.findChild<QPlainTextEdit*>(QStringLiteral("field-text"));
    QTest::keyClicks(prompt, QStringLiteral("half a prompt"));
    const QSize size = window().size();
    const MainWindow* before = &window();

    choose(QStringLiteral("de"));
    QVERIFY(&window() != before);
    QVERIFY(window().isVisible());
    QCOMPARE(window().size(), size);
    QCOMPARE(window().session(), session);
    QCOMPARE(session->undoStack().count(), 1);
    QCOMPARE(window().pages().at(window().currentPage())->objectName(), QStringLiteral("playground"));
    const auto typed = [this](const char* name) {
        auto* edit = page(name).findChild<QPlainTextEdit*>(QStringLiteral("field-text"));
        return edit ? edit->toPlainText() : QString();
    };
    QTRY_COMPARE(typed("playground"), QStringLiteral("half a prompt"));
    QCOMPARE(page("playground").findChild<QComboBox*>(QStringLiteral("task"))->currentText(),
             QStringLiteral("mail"));
    show("data");
    QTRY_COMPARE(typed("data"), QStringLiteral("half an edit"));
    QCOMPARE(window().windowTitle(), session->name());
}

void TestLanguagesInWindow::theRunFormGoesAlong() {
    open();
    const auto form = [this] { return page("train").findChild<QPushButton*>(QStringLiteral("start")); };
    const auto name = [this] {
        QLineEdit* found = nullptr;
        for (const FieldEditor* editor : page("train").findChildren<FieldEditor*>())
            if (editor->field().path == "name")
                found = editor->findChild<QLineEdit*>();
        return found;
    };
    show("train").pageActions().first()->trigger();
    QTRY_VERIFY(form()->isVisible() && form()->isEnabled());
    QVERIFY(name());
    name()->setText(QStringLiteral("mine"));
    choose(QStringLiteral("fr"));
    QTRY_VERIFY(form()->isVisible() && form()->isEnabled());
    QCOMPARE(name()->text(), QStringLiteral("mine"));
}

void TestLanguagesInWindow::anAnswerUnderWayIsNotCutOff() {
    open();
    Page& playground = show("playground");
    auto* task = playground.findChild<QComboBox*>(QStringLiteral("task"));
    chooseByKey(task, QStringLiteral("mail"));
    auto* text = playground.findChild<QPlainTextEdit*>(QStringLiteral("field-text"));
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("slow"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    auto* cancel = playground.findChild<QPushButton*>(QStringLiteral("cancel"));
    QTRY_VERIFY(cancel->isEnabled());
    const MainWindow* before = &window();
    choose(QStringLiteral("ja"));
    QCOMPARE(&window(), before);
    QCOMPARE(rememberedLanguage(), QStringLiteral("en"));
    QVERIFY(window().findChild<MessageBar*>()->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(!cancel->isEnabled());
    choose(QStringLiteral("ja"));
    QVERIFY(&window() != before);
}

void TestLanguagesInWindow::look(QWidget& widget, const QString& name) {
    settle(widget);
    QCoreApplication::sendPostedEvents();
    const ClippedTexts clipped(widget);
    for (const QString& fault : clipped.faults())
        m_faults << QStringLiteral("%1, %2: %3").arg(rememberedLanguage(), name, fault);
    const QString folder = qEnvironmentVariable("ALTER_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, rememberedLanguage(), name)));
}

void TestLanguagesInWindow::fillPlayground() const {
    Page& playground = page("playground");
    chooseByKey(playground.findChild<QComboBox*>(QStringLiteral("task")), QStringLiteral("mail"));
    auto* text = playground.findChild<QPlainTextEdit*>(QStringLiteral("field-text"));
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("hello"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    const auto strips = playground.findChildren<QWidget*>(QStringLiteral("strip"));
    QTRY_VERIFY(
        std::any_of(strips.begin(), strips.end(), [](const QWidget* one) { return one->isVisible(); }));
    auto* cancel = playground.findChild<QPushButton*>(QStringLiteral("cancel"));
    QTRY_VERIFY(!cancel->isEnabled());
}

void TestLanguagesInWindow::lookAtTabs(Page& page) {
    for (QTabBar* bar : page.findChildren<QTabBar*>())
        for (int tab = 1; tab < bar->count() && bar->isVisible(); ++tab) {
            bar->setCurrentIndex(tab);
            look(window(), QStringLiteral("%1-%2")
                               .arg(page.objectName())
                               .arg(bar->tabText(tab).remove(QLatin1Char('/'))));
            bar->setCurrentIndex(0);
        }
}

void TestLanguagesInWindow::lookAtPages() {
    look(window(), QStringLiteral("welcome"));
    open();
    for (Page* one : window().pages()) {
        Page& shown = show(one->objectName().toUtf8().constData());
        if (one->objectName() == QStringLiteral("playground"))
            fillPlayground();
        look(window(), one->objectName());
        lookAtTabs(shown);
    }
}

void TestLanguagesInWindow::lookAtRunForm() {
    show("train").pageActions().first()->trigger();
    auto* start = page("train").findChild<QPushButton*>(QStringLiteral("start"));
    QTRY_VERIFY(start->isVisible() && start->isEnabled());
    look(window(), QStringLiteral("train-form"));
    for (QToolButton* fold : page("train").findChildren<QToolButton*>())
        if (fold->isVisible() && fold->isCheckable() && fold->arrowType() == Qt::RightArrow)
            fold->setChecked(true);
    look(window(), QStringLiteral("train-form-open"));
}

QDialog* TestLanguagesInWindow::dialog() const {
    for (QDialog* one : window().findChildren<QDialog*>())
        if (one->isVisible())
            return one;
    return nullptr;
}

/// What an action opens; file dialogs are Qt's own.
void TestLanguagesInWindow::lookAtDialogOf(QAction& action, const QString& name) {
    action.trigger();
    if (!QTest::qWaitFor([this] { return dialog() != nullptr; }, 1000))
        return m_faults.append(QStringLiteral("%1: no dialog").arg(action.text()));
    if (!qobject_cast<QFileDialog*>(dialog()))
        look(*dialog(), name);
    dialog()->close();
    QTRY_VERIFY(!dialog());
}

/// Those behind the entries of the Data page and of the menus that end in "…", and what Help has.
void TestLanguagesInWindow::lookAtDialogs() {
    QList<QAction*> actions = show("data").pageActions();
    const QList<QAction*> menus = window().menuBar()->actions();
    actions += menus.first()->menu()->actions();
    actions += menus.last()->menu()->actions().mid(1); // the first is help for what has the focus
    int number = 0;
    for (QAction* action : actions) {
        const bool isHelp = menus.last()->menu()->actions().contains(action);
        if (action->isEnabled() && !action->isSeparator() &&
            (isHelp || action->text().endsWith(QStringLiteral("…"))))
            lookAtDialogOf(*action, QStringLiteral("dialog-%1").arg(++number));
    }
}

void TestLanguagesInWindow::lookAtImport() {
    const QString file = m_project->temporary.filePath(QStringLiteral("more.csv"));
    std::ofstream(file.toStdString()) << "text,label\none,good\ntwo,bad\nthree,good\nfour,bad\n";
    QVERIFY(show("data").openFile(file));
    QTRY_VERIFY(dialog());
    for (int step = 1; step <= 5; ++step) {
        auto* forth = dialog()->findChild<QPushButton*>(QStringLiteral("forth"));
        QTRY_VERIFY(step == 5 || forth->isEnabled());
        look(*dialog(), QStringLiteral("import-%1").arg(step));
        if (step < 5)
            QTest::mouseClick(forth, Qt::LeftButton);
    }
    dialog()->close();
    QTRY_VERIFY(!dialog());
}

void TestLanguagesInWindow::textsHaveRoom_data() {
    QTest::addColumn<QString>("language");
    for (const Language& language : languages())
        QTest::newRow(language.code.toUtf8()) << language.code;
}

void TestLanguagesInWindow::textsHaveRoom() {
    QFETCH(QString, language);
    m_faults.clear();
    choose(language);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    lookAtPages();
    lookAtDialogs();
    lookAtImport();
    lookAtRunForm();
    m_faults << (window().size() == smallest ? QStringList() : QStringList(QStringLiteral("%1: the window needs %2 × %3").arg(language).arg(window().width()).arg(window().height())));
    m_faults.removeDuplicates();
    QVERIFY2(m_faults.isEmpty(), qPrintable(QLatin1Char('\n') + m_faults.join(QLatin1Char('\n'))));
}

int main(int count, char** words) {
    const SettledSettings settings;
    QApplication application(count, words);
    TestLanguagesInWindow test;
    return QTest::qExec(&test, count, words);
}

#include "tst_languages_in_window.moc"
