#include "core/store/ablations.h"
#include "tests/core/results/made_results.h"
#include "tests/support/combo_choice.h"
#include "widgets/heat_map/heat_map_view.h"
#include "widgets/results/engine_command_bar.h"
#include "widgets/results/transfer/transfer_view.h"
#include "widgets/session/project_session.h"
#include "widgets/views/state_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSvgRenderer>
#include <QtTest>

using namespace alter;

/// What leaving experts out does, over what tests/data/results/comparison.json says that runs answered.
class TestTransferView : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void whatWasMeasuredIsShown();
    void cellsAreReadAloud();
    void anotherRunHasItsOwn();
    void measuringAppearsByItself();
    void measuringIsCancelled();
    void failuresAreTold();
    void theBackboneAloneHasNone();
    void itIsExported_data();
    void itIsExported();
    void itIsCopiedByKey();

  private:
    template <typename Widget>
    Widget* part(const char* name) const {
        return m_view->findChild<Widget*>(QString::fromLatin1(name));
    }
    HeatMapView* map() const { return part<HeatMapView>("transfer"); }
    StateView::State state() const { return m_view->findChild<StateView*>()->state(); }
    void store(int64_t step) const;
    void show(const std::vector<std::string>& references = {"base", "one@stage1", "one"});

    QTemporaryDir m_folder;
    std::unique_ptr<MadeResults> m_made;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<TransferView> m_view;
};

void TestTransferView::init() {
    qputenv("ALTER_ENGINE", ALTER_STAND_IN);
    QLocale::setDefault(QLocale::c());
    m_made = std::make_unique<MadeResults>();
    m_session = std::make_unique<ProjectSession>(QString::fromStdString(m_made->project().folder().string()));
    m_view = std::make_unique<TransferView>();
    for (QAbstractItemModel* model : m_view->findChildren<QAbstractItemModel*>())
        if (!model->inherits("QStandardItemModel"))
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                         m_view.get());
    m_view->resize(800, 560);
}

void TestTransferView::cleanup() {
    if (auto* cancel = part<QPushButton>("cancelWork"); cancel->isVisible())
        QTest::mouseClick(cancel, Qt::LeftButton); // otherwise it goes on without the window
    m_view.reset();
    m_session.reset();
    m_made.reset();
}

void TestTransferView::store(int64_t step) const {
    const auto cell = [](const char* task, const char* expert, double difference, double chance) {
        return Ablation{.task = task,
                        .expert = expert,
                        .metric = "accuracy",
                        .plain = 0.8,
                        .difference = difference,
                        .low = difference - 0.02,
                        .high = difference + 0.02,
                        .chance = chance,
                        .count = 20};
    };
    AblationStore(m_made->project())
        .add({.runId = m_made->one.id, .step = step, .split = Split::Test},
             {cell("mood", "mood", -0.3, 0.01), cell("mood", "topic", 0.05, 0.2),
              cell("topic", "mood", -0.04, 0.03), cell("topic", "topic", -0.5, 0.001)});
}

void TestTransferView::show(const std::vector<std::string>& references) {
    m_view->setSession(m_session.get());
    m_view->setComparison(compareRuns(m_made->project(), {.references = references}));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestTransferView::whatWasMeasuredIsShown() {
    store(14);
    show();
    QTRY_COMPARE(state(), StateView::State::Full);
    const HeatMapContents& shown = map()->contents();
    QCOMPARE(shown.rows, (QStringList{"mood", "topic"}));
    QCOMPARE(shown.texts, (QStringList{QString::fromUtf8("−30.0*"), "+5.0", QString::fromUtf8("−4.0*"),
                                       QString::fromUtf8("−50.0*")}));
    QCOMPARE(shown.framed, (std::vector<bool>{true, false, false, true}));
    QCOMPARE(shown.largest, 5.0);
}

void TestTransferView::cellsAreReadAloud() {
    store(14);
    show();
    QTRY_COMPARE(state(), StateView::State::Full);
    map()->setFocus();
    map()->setCursorPlace({1, 0});
    QString told;
    for (const QLabel* label : m_view->findChildren<QLabel*>())
        if (label->text().contains("without the expert mood"))
            told = label->text();
    QCOMPARE(told, QString::fromUtf8(
                       "topic without the expert mood: −4.0 points of accuracy (−6.0 to −2.0 with 95 % "
                       "confidence, 20 examples); unlikely by chance"));
}

void TestTransferView::anotherRunHasItsOwn() {
    store(14);
    show();
    QTRY_COMPARE(state(), StateView::State::Full);
    chooseByKey(part<QComboBox>("transferRun"), "one@stage1");
    QTRY_COMPARE(state(), StateView::State::Empty);
    chooseByKey(part<QComboBox>("transferRun"), "one");
    QTRY_COMPARE(state(), StateView::State::Full);
}

void TestTransferView::measuringAppearsByItself() {
    show();
    QTRY_COMPARE(state(), StateView::State::Empty);
    auto* measure = part<QPushButton>("measureTransfer");
    QTest::mouseClick(measure, Qt::LeftButton);
    QVERIFY(!measure->isEnabled() && m_view->isMeasuring());
    store(14); // what the stand-in would have measured
    QTRY_COMPARE(state(), StateView::State::Full);
    QTRY_VERIFY(measure->isEnabled());
}

void TestTransferView::measuringIsCancelled() {
    show({"one@stage1"}); // the stand-in waits
    QSignalSpy failed(m_view.get(), &TransferView::measuringFailed);
    QTest::mouseClick(part<QPushButton>("measureTransfer"), Qt::LeftButton);
    auto* cancel = part<QPushButton>("cancelWork");
    QTRY_VERIFY(cancel->isVisible());
    for (const QPushButton* button : m_view->findChildren<QPushButton*>())
        QVERIFY2(!button->isVisible() || !button->isEnabled() || button == cancel, // nothing to press in vain
                 qPrintable(button->text()));
    QTRY_COMPARE(part<QWidget>("transferWork")->findChild<QProgressBar*>()->value(), 400);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(!m_view->isMeasuring());
    QCOMPARE(failed.count(), 0);
}

void TestTransferView::failuresAreTold() {
    show({"shared"});
    QSignalSpy failed(m_view.get(), &TransferView::measuringFailed);
    QTest::mouseClick(part<QPushButton>("measureTransfer"), Qt::LeftButton);
    QTRY_COMPARE(failed.count(), 1);
    const auto& error = *static_cast<const Error*>(failed.front().front().constData());
    QVERIFY(QString::fromStdString(error.parts().what).contains("shared"));
    QVERIFY(QString::fromStdString(error.parts().found).contains("checkpoint is damaged"));
}

void TestTransferView::theBackboneAloneHasNone() {
    show({"base"});
    QTRY_COMPARE(state(), StateView::State::Empty);
    QVERIFY(!part<QPushButton>("measureTransfer")->isEnabled());
    QVERIFY(!part<QPushButton>("exportTransfer")->isEnabled());
}

void TestTransferView::itIsExported_data() {
    QTest::addColumn<QString>("ending");
    for (const char* ending : {"csv", "png", "svg"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestTransferView::itIsExported() {
    QFETCH(const QString, ending);
    store(14);
    show();
    QTRY_COMPARE(state(), StateView::State::Full);
    QSignalSpy noticed(m_view.get(), &TransferView::noticed);
    const QString file = m_folder.filePath("transfer." + ending);
    m_view->exportTo(file);
    QTRY_COMPARE(noticed.count(), 1);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    if (ending == "csv")
        QVERIFY2(bytes.contains("\ntopic,mood,accuracy,20,0.8,-0.04,") && bytes.count('\n') == 5, bytes);
    else if (ending == "png")
        QVERIFY(!QImage::fromData(bytes).isNull());
    else
        QVERIFY(QSvgRenderer(bytes).isValid());
}

void TestTransferView::itIsCopiedByKey() {
    store(14);
    show();
    QTRY_COMPARE(state(), StateView::State::Full);
    map()->setFocus();
    QTest::keySequence(map(), QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("task\tmood\ttopic\n"));
}

QTEST_MAIN(TestTransferView)
#include "tst_transfer_view.moc"
