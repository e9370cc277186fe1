#include "core/store/mixes.h"
#include "tests/support/combo_choice.h"
#include "tests/widgets/playground/shown_playground.h"
#include "widgets/views/name_dialog.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QUndoStack>
#include <QtTest>

using namespace alter;

/// The mixer's named mixes, as a person saves and chooses them.
class TestPlaygroundMixes : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); }
    void init();
    void cleanup() { m_shown.reset(); }
    void aSavedMixIsAskedByItsName();
    void aNameThatIsTakenIsRefused();
    void aMovedSliderLeavesTheMixUntilItIsSaved();
    void aMixOfTheCommandLineAppears();
    void oneAloneIsShownOnTheSliders();
    void aMixForOtherExpertsCannotBeChosen();
    void renamingAndDeletingAreTakenBack();
    void theCommandLineNamesTheMix();

  private:
    template <typename Widget>
    Widget* part(const char* name) const {
        return m_shown->part<Widget>(name);
    }
    MixStore store() const { return MixStore(m_shown->project.project); }
    QComboBox* mixes() const { return part<QComboBox>("mixes"); }
    QSlider* slider(const char* expert) const { return part<QSlider>(qPrintable("mix-" + QString(expert))); }
    void setSlider(const char* expert, Qt::Key key) const;
    void saveAs(const QString& name);
    void addMix(const Mix& mix);
    /// What the run's column asks.
    nlohmann::json asked();

    std::unique_ptr<ShownPlayground> m_shown;
};

void TestPlaygroundMixes::init() {
    m_shown = std::make_unique<ShownPlayground>();
    m_shown->open();
    m_shown->part<QAction>("showMixer")->trigger();
}

void TestPlaygroundMixes::setSlider(const char* expert, Qt::Key key) const {
    slider(expert)->setFocus();
    QTest::keyClick(slider(expert), key);
}

void TestPlaygroundMixes::saveAs(const QString& name) {
    QTest::mouseClick(part<QPushButton>("saveMixAs"), Qt::LeftButton);
    auto* dialog = m_shown->page.findChild<NameDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    auto* edit = dialog->findChild<QLineEdit*>("new-name");
    QTest::keyClicks(edit, name);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(!m_shown->page.findChild<NameDialog*>());
    QTRY_COMPARE(mixes()->currentText(), name);
}

/// As `alter mix add` does, from outside.
void TestPlaygroundMixes::addMix(const Mix& mix) {
    store().add(mix);
    QTRY_VERIFY(mixes()->findText(QString::fromStdString(mix.name)) > 0);
}

nlohmann::json TestPlaygroundMixes::asked() {
    const size_t before = m_shown->project.requests("generate").size();
    part<QPlainTextEdit>("freeText")->setPlainText("hello");
    QTest::mouseClick(part<QPushButton>("ask"), Qt::LeftButton);
    [&] { QTRY_COMPARE(m_shown->project.requests("generate").size(), before + 2); }();
    const std::vector<nlohmann::json> requests = m_shown->project.requests("generate");
    const auto ofRun = std::find_if(requests.rbegin(), requests.rend(),
                                    [](const nlohmann::json& request) { return request["run"] == "demo"; });
    return ofRun == requests.rend() ? nlohmann::json() : *ofRun;
}

void TestPlaygroundMixes::aSavedMixIsAskedByItsName() {
    QVERIFY(!part<QPushButton>("saveMixAs")->isEnabled()); // there is nothing to save
    setSlider("mail", Qt::Key_Home);
    saveAs("calm");
    QCOMPARE(store().get("calm").gates, (GateChanges{.scale = {{"mail", 0}}}));
    QVERIFY(!part<QPushButton>("saveMix")->isEnabled());
    QCOMPARE(asked()["mix"], "calm");
    setSlider("mail", Qt::Key_Right);
    QVERIFY(part<QPushButton>("saveMix")->isEnabled());
    setSlider("mail", Qt::Key_Left); // back by hand
    QCOMPARE(asked()["mix"], "calm");
    chooseByKey(mixes(), "No named mix");
    QCOMPARE(slider("mail")->value(), 20);
    chooseByKey(mixes(), "calm");
    QCOMPARE(slider("mail")->value(), 0);
    const nlohmann::json request = asked();
    QCOMPARE(request["mix"], "calm");
    QVERIFY(!request.contains("override"));
}

void TestPlaygroundMixes::aNameThatIsTakenIsRefused() {
    addMix({.name = "calm", .gates = {.scale = {{"mail", 0.5}}}});
    setSlider("mail", Qt::Key_Home);
    QTest::mouseClick(part<QPushButton>("saveMixAs"), Qt::LeftButton);
    auto* dialog = m_shown->page.findChild<NameDialog*>();
    auto* accept = dialog->findChild<QPushButton*>("rename");
    QCOMPARE(accept->text(), "Save mix");
    QVERIFY(!accept->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit*>("new-name"), "calm");
    QVERIFY(!accept->isEnabled());
    QCOMPARE(dialog->findChild<QLabel*>("name-fault")->text(), "The project already has one of that name.");
    QTest::keyClicks(dialog->findChild<QLineEdit*>("new-name"), "er");
    QVERIFY(accept->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void TestPlaygroundMixes::aMovedSliderLeavesTheMixUntilItIsSaved() {
    addMix({.name = "calm", .gates = {.scale = {{"mail", 0.5}}}});
    chooseByKey(mixes(), "calm");
    QVERIFY(!part<QPushButton>("saveMix")->isEnabled());
    setSlider("mail", Qt::Key_Home);
    const nlohmann::json request = asked();
    QVERIFY(!request.contains("mix"));
    QCOMPARE(request["override"], (nlohmann::json{{"scale", {{"mail", 0}}}}));
    QTest::mouseClick(part<QPushButton>("saveMix"), Qt::LeftButton);
    QTRY_COMPARE(m_shown->project.session->undoStack().index(), 1);
    QCOMPARE(store().get("calm").gates.scale.at("mail"), 0.0);
    QTRY_VERIFY(!part<QPushButton>("saveMix")->isEnabled());
    QCOMPARE(asked()["mix"], "calm");
    m_shown->project.session->undoStack().undo();
    QTRY_COMPARE(store().get("calm").gates.scale.at("mail"), 0.5);
    QTRY_COMPARE(slider("mail")->value(), 10); // the sliders follow
}

void TestPlaygroundMixes::aMixOfTheCommandLineAppears() {
    addMix({.name = "loud", .gates = {.scale = {{"reply", 1.5}}}});
    QCOMPARE(mixes()->currentText(), "No named mix");
    chooseByKey(mixes(), "loud");
    QCOMPARE(slider("reply")->value(), 30);
    store().remove("loud");
    QTRY_COMPARE(mixes()->currentText(), "No named mix");
    QCOMPARE(asked()["override"], (nlohmann::json{{"scale", {{"reply", 1.5}}}})); // what is heard stays
}

void TestPlaygroundMixes::oneAloneIsShownOnTheSliders() {
    addMix({.name = "alone", .gates = {.pin = "mail"}});
    chooseByKey(mixes(), "alone");
    QCOMPARE(slider("mail")->value(), 20);
    QCOMPARE(slider("reply")->value(), 0);
    QCOMPARE(asked()["mix"], "alone"); // as it is stored, whatever sliders can say of it
}

void TestPlaygroundMixes::aMixForOtherExpertsCannotBeChosen() {
    addMix({.name = "foreign", .gates = {.ablate = {"news", "weather"}}});
    const int place = mixes()->findText("foreign");
    QVERIFY(!(mixes()->model()->flags(mixes()->model()->index(place, 0)) & Qt::ItemIsEnabled));
    QCOMPARE(mixes()->itemData(place, Qt::ToolTipRole).toString(),
             "No column shows a run with the expert news and weather.");
}

void TestPlaygroundMixes::renamingAndDeletingAreTakenBack() {
    addMix({.name = "calm", .gates = {.scale = {{"mail", 0.5}}}});
    chooseByKey(mixes(), "calm");
    part<QAction>("renameMix")->trigger();
    auto* edit = m_shown->page.findChild<NameDialog*>()->findChild<QLineEdit*>("new-name");
    QTest::keyClicks(edit, "quiet");
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(mixes()->currentText(), "quiet");
    part<QAction>("removeMix")->trigger();
    QUndoStack& edits = m_shown->project.session->undoStack();
    QTRY_COMPARE(edits.index(), 2);
    QVERIFY(store().list().empty());
    edits.undo();
    QTRY_COMPARE(mixes()->findText("quiet"), 1);
    edits.undo();
    QTRY_COMPARE(mixes()->findText("calm"), 1);
}

void TestPlaygroundMixes::theCommandLineNamesTheMix() {
    addMix({.name = "calm", .gates = {.scale = {{"mail", 0.5}}}});
    chooseByKey(mixes(), "calm");
    asked();
    const AnswerColumn* column = m_shown->page.findChild<AnswerColumns*>()->columns()[1];
    QTRY_VERIFY(column->answer() && column->answer()->isOver());
    column->findChild<QAction*>("copyCommand")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QString("alter generate %1 demo --auto --prompt=hello --mix calm")
                 .arg(m_shown->project.session->folder()));
}

QTEST_MAIN(TestPlaygroundMixes)
#include "tst_playground_mixes.moc"
