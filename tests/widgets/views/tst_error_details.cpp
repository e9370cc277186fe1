#include "tests/core/store/scratch_project.h"
#include "widgets/session/project_session.h"
#include "widgets/views/error_details.h"
#include "widgets/views/state_view.h"
#include "widgets/views/versions.h"

#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace alter;

namespace {

const Error fault(ErrorKind::BadInput, {.what = "The tensor has another shape.",
                                        .where = "weights.safetensors, layer 3",
                                        .found = "[640, 16]",
                                        .expected = "[640, 8]",
                                        .next = "Import the backbone again."});

/// A window with a view in it, as the program's is.
class HoldingWindow : public QWidget, public SessionHolder {
  public:
    StateView view{new QLabel, this};
    ProjectSession* open = nullptr;
    ProjectSession* session() const override { return open; }
};

} // namespace

class TestErrorDetails : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void tellsAllPartsWhatIsOpenAndVersions();
    void withoutAProjectTheRestIsTold();
    void aFailedViewCopiesThem();
};

void TestErrorDetails::tellsAllPartsWhatIsOpenAndVersions() {
    const ScratchProject scratch;
    ProjectSession session(QString::fromStdString(scratch.folder.string()));
    session.subject().setRun(QStringLiteral("run-7"));
    HoldingWindow window;
    window.open = &session;
    const QDialog dialog(&window); // it speaks of what is open in the window behind it
    const QStringList lines = errorDetails(fault, dialog).split(QLatin1Char('\n'));
    QCOMPARE(lines.mid(0, 6),
             QStringList({QStringLiteral("The tensor has another shape."),
                          QStringLiteral("  where:    weights.safetensors, layer 3"),
                          QStringLiteral("  found:    [640, 16]"), QStringLiteral("  expected: [640, 8]"),
                          QStringLiteral("  next:     Import the backbone again."), QString()}));
    QCOMPARE(lines.at(6), QStringLiteral("Project: %1").arg(session.folder()));
    QCOMPARE(lines.at(7), QStringLiteral("Run: %1/runs/run-7").arg(session.folder()));
    QCOMPARE(lines.mid(8).join(QLatin1Char('\n')), versions() + QLatin1Char('\n'));
    for (const char* part : {"ALTER Workbench ", "Qt ", "SQLite ", "LibTorch "})
        QVERIFY2(versions().contains(QRegularExpression(QLatin1String(part) + QStringLiteral("\\d+\\.\\d+"))),
                 part);
}

void TestErrorDetails::withoutAProjectTheRestIsTold() {
    const HoldingWindow window;
    for (const QWidget* place :
         {static_cast<const QWidget*>(&window), static_cast<const QWidget*>(&window.view)})
        QCOMPARE(errorDetails(Error(ErrorKind::Failed, {.what = "The disk is full."}), *place),
                 QStringLiteral("The disk is full.\n\n%1\n").arg(versions()));
}

void TestErrorDetails::aFailedViewCopiesThem() {
    HoldingWindow window;
    window.show();
    window.view.showFailed(fault);
    for (QPushButton* button : window.view.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Copy details"))
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), errorDetails(fault, window));
}

QTEST_MAIN(TestErrorDetails)
#include "tst_error_details.moc"
