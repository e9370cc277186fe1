#include "core/store/backbones.h"
#include "core/store/runs.h"
#include "tests/widgets/data/data_project.h"
#include "widgets/data/backbones/backbone_list.h"
#include "widgets/views/state_view.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace alter;

class TestBackboneList : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init();
    void cleanup();
    void importsACheckpointFolder();
    void theSecondOfANameGetsANumber();
    void removesAndBringsBack();
    void refusesWhatRunsUse();
    void tellsWhatIsNoBackbone();

  private:
    StateView* states() const { return m_list->findChild<StateView*>(); }
    QAbstractItemModel* model() const { return m_list->findChild<QListView*>()->model(); }
    static QString tiny() { return QStringLiteral(ALTER_TEST_DATA "/models/gemma3_tiny"); }

    std::unique_ptr<DataProject> m_data;
    std::unique_ptr<BackboneList> m_list;
};

void TestBackboneList::init() {
    m_data = std::make_unique<DataProject>();
    m_list = std::make_unique<BackboneList>();
    m_list->resize(300, 300);
    m_list->show();
    new QAbstractItemModelTester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_list.get());
    m_list->setSession(&m_data->session);
}

void TestBackboneList::cleanup() {
    m_list.reset();
    m_data.reset();
}

void TestBackboneList::importsACheckpointFolder() {
    QCOMPARE(states()->state(), StateView::State::Empty);
    QSignalSpy added(m_list.get(), &BackboneList::backboneAdded);
    m_list->add(tiny());
    QCOMPARE(states()->state(), StateView::State::Busy);
    QVERIFY(!m_list->findChild<QPushButton*>(QStringLiteral("add-backbone"))->isEnabled());
    QTRY_COMPARE(added.size(), 1);
    QTRY_COMPARE(model()->rowCount(), 1);
    const QString text = model()->index(0, 0).data().toString();
    QVERIFY2(text.startsWith(QStringLiteral("gemma3_tiny\ngemma3_text · ")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Licence: ")));
    QVERIFY(std::filesystem::exists(m_data->project.backboneFolder("gemma3_tiny") / "weights.safetensors"));
}

void TestBackboneList::theSecondOfANameGetsANumber() {
    QSignalSpy added(m_list.get(), &BackboneList::backboneAdded);
    m_list->add(tiny());
    QTRY_COMPARE(added.size(), 1);
    m_list->add(tiny());
    QTRY_COMPARE(added.size(), 2);
    QCOMPARE(added.last().first().toString(), QStringLiteral("gemma3_tiny-2"));
    QTRY_COMPARE(model()->rowCount(), 2);
}

void TestBackboneList::removesAndBringsBack() {
    connect(&m_data->session, &ProjectSession::changed, m_list.get(), &BackboneList::refresh);
    m_list->add(tiny());
    QTRY_COMPARE(model()->rowCount(), 1);
    auto* view = m_list->findChild<QListView*>();
    view->setCurrentIndex(model()->index(0, 0));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    QTRY_COMPARE(model()->rowCount(), 0);
    QVERIFY(!std::filesystem::exists(m_data->project.backboneFolder("gemma3_tiny")));
    m_data->session.undoStack().undo();
    QTRY_COMPARE(model()->rowCount(), 1);
    QVERIFY(std::filesystem::exists(m_data->project.backboneFolder("gemma3_tiny") / "weights.safetensors"));
    view->setCurrentIndex(model()->index(0, 0));
    view->setFocus(); // the list was hidden while it was empty
    QTest::keyClick(view, Qt::Key_F2);
    auto* name = m_list->findChild<QLineEdit*>(QStringLiteral("new-name"));
    QVERIFY(name);
    QTest::keyClicks(name, QStringLiteral("other"));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(model()->index(0, 0).data().toString().startsWith(QStringLiteral("other\n")));
}

void TestBackboneList::refusesWhatRunsUse() {
    m_list->add(tiny());
    QTRY_COMPARE(model()->rowCount(), 1);
    RunConfig config;
    config.name = "demo";
    config.backbone = "gemma3_tiny";
    RunStore(m_data->project).create(config, {});
    QString told;
    connect(&m_data->session, &ProjectSession::failed, this,
            [&told](const Error& error) { told = QString::fromUtf8(error.what()); });
    auto* view = m_list->findChild<QListView*>();
    view->setCurrentIndex(model()->index(0, 0));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    QTRY_VERIFY2(told.contains(QStringLiteral("run demo")), qPrintable(told));
    QCOMPARE(m_data->session.undoStack().count(), 0);
    QCOMPARE(model()->rowCount(), 1);
}

void TestBackboneList::tellsWhatIsNoBackbone() {
    m_list->add(m_data->write("note.txt", "no backbone"));
    QTRY_COMPARE(states()->state(), StateView::State::Failed);
    QVERIFY(BackboneStore(m_data->project).list().empty());
    QCOMPARE(model()->rowCount(), 0);
}

QTEST_MAIN(TestBackboneList)
#include "tst_backbone_list.moc"
