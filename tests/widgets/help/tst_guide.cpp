#include "tests/widgets/shell/settled_settings.h"
#include "widgets/help/guide.h"
#include "widgets/help/guide_contents.h"
#include "widgets/help/guide_view.h"
#include "widgets/help/guide_window.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>

using namespace alter;

namespace {

QString sourceText(const QString& file) {
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
}

/// The guide's window, shown.
struct ShownGuide {
    GuideWindow window;
    GuideView* view = window.findChild<GuideView*>();
    GuideContents* contents = window.findChild<GuideContents*>();
    QLineEdit* search = window.findChild<QLineEdit*>();

    explicit ShownGuide(const QString& place = {}) {
        window.resize(1000, 700);
        window.open(place);
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    QString current() const { return contents->currentItem() ? contents->currentItem()->text(0) : QString(); }
    /// The words in the uppermost line of the page.
    QString uppermost() const {
        return view->document()->findBlock(view->cursorForPosition({24, 10}).position()).text();
    }
};

} // namespace

/// The guide itself: that it leads somewhere and speaks of the window as it is; and the window that shows it.
class TestGuide : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { SettledSettings::clear(); }

    void itsLinksAndPicturesLeadSomewhere();
    void itNamesThingsAsTheWindowDoes();
    void everyPageOfTheWindowHasAPlace();
    void contentsLeadToAPlaceAndBack();
    void opensAtAPlace();
    void searchGoesFromPlaceToPlace();
    void picturesFitTheRoom();
    void comesBackWhereItWasLeft();
    void theThemeChangesInPlace();
    void itIsSpokenAndWalked();
};

void TestGuide::itsLinksAndPicturesLeadSomewhere() {
    const Guide guide;
    QCOMPARE(static_cast<qsizetype>(guide.pages().size()),
             QDir(Guide::folder).entryList({QStringLiteral("*.md")}).size());
    QStringList places;
    for (const GuidePage& page : guide.pages()) {
        QVERIFY2(!page.title.isEmpty(), qPrintable(page.file));
        for (const GuideSection& section : page.sections)
            places << section.place;
    }
    const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    for (const GuidePage& page : guide.pages())
        for (const auto& match : link.globalMatch(sourceText(Guide::folder + QLatin1Char('/') + page.file))) {
            const QString to = match.captured(1);
            if (to.startsWith(QStringLiteral("https://")))
                continue;
            const bool isThere = places.contains(to.startsWith(QLatin1Char('#')) ? page.file + to : to) ||
                                 QFile::exists(QDir::cleanPath(Guide::folder + QLatin1Char('/') + to));
            QVERIFY2(isThere, qPrintable(page.file + QStringLiteral(": ") + to));
        }
}

/// What is bold in the guide is a name of something in the window.
void TestGuide::itNamesThingsAsTheWindowDoes() {
    QString code;
    QDirIterator files(QStringLiteral(ALTER_SOURCE_DIR "/widgets"),
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        code += sourceText(files.next());
    code.remove(QLatin1Char('&'));
    code.remove(QRegularExpression(QStringLiteral("\"\\s*\"")));
    const QRegularExpression bold(QStringLiteral("\\*\\*([^*]+)\\*\\*"));
    QStringList unknown;
    const Guide guide;
    for (const GuidePage& page : guide.pages())
        for (const auto& match : bold.globalMatch(sourceText(Guide::folder + QLatin1Char('/') + page.file)))
            for (const QString& name : match.captured(1).simplified().split(QStringLiteral(" → ")))
                if (!code.contains(QLatin1Char('"') + name))
                    unknown << page.file + QStringLiteral(": ") + name;
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(QLatin1Char('\n'))));
}

void TestGuide::everyPageOfTheWindowHasAPlace() {
    const Guide guide;
    QStringList places;
    for (const GuidePage& page : guide.pages())
        for (const GuideSection& section : page.sections)
            places << section.place;
    for (const char* page : {"data", "train", "routing", "playground", "results", "", "another"})
        QVERIFY2(places.contains(guidePlaceFor(QLatin1String(page))), page);
    QCOMPARE(guidePlaceFor(QStringLiteral("routing")), QStringLiteral("read-the-routing.md"));
    QCOMPARE(guidePlaceFor(QString()), Guide::index);
}

void TestGuide::contentsLeadToAPlaceAndBack() {
    ShownGuide shown;
    auto* back = shown.window.findChild<QToolButton*>(QStringLiteral("guideBack"));
    QCOMPARE(shown.view->place(), Guide::index);
    QVERIFY(!back->isEnabled());
    shown.window.open(Guide::index); // where one is already
    QVERIFY(!back->isEnabled());
    QVERIFY(!shown.window.findChild<QToolButton*>(QStringLiteral("guideForward"))->isEnabled());
    QTreeWidgetItem* tour = shown.contents->topLevelItem(1);
    QTest::mouseClick(shown.contents->viewport(), Qt::LeftButton, Qt::NoModifier,
                      shown.contents->visualItemRect(tour).center());
    QCOMPARE(shown.view->place(), QStringLiteral("ten-minute-tour.md"));
    QTest::keyClick(shown.contents, Qt::Key_Down);
    QTest::keyClick(shown.contents, Qt::Key_Down);
    QCOMPARE(shown.current(), tour->child(1)->text(0));
    QCOMPARE(shown.uppermost(), tour->child(1)->text(0));
    QCOMPARE(shown.view->document()->findBlock(shown.view->firstShown()).blockFormat().topMargin(), 16);
    QVERIFY(back->isEnabled());
    QTest::mouseClick(back, Qt::LeftButton);
    QTest::keyClick(&shown.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown.view->place(), QStringLiteral("ten-minute-tour.md"));
    QCOMPARE(shown.current(), tour->text(0));
    QTest::keyClick(&shown.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(shown.current(), tour->child(0)->text(0));
}

void TestGuide::opensAtAPlace() {
    for (const QString& name : {QStringLiteral("train"), QStringLiteral("playground")}) {
        const ShownGuide shown(guidePlaceFor(name));
        QCOMPARE(shown.view->place(), guidePlaceFor(name));
        QVERIFY2(shown.view->place().endsWith(guideAnchor(shown.current())), qPrintable(shown.current()));
        QCOMPARE(shown.uppermost(), shown.current());
    }
}

void TestGuide::searchGoesFromPlaceToPlace() {
    ShownGuide shown;
    QTest::keyClick(&shown.window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(shown.search->hasFocus());
    QTest::keyClicks(shown.search, QStringLiteral("parquet"));
    QVERIFY(shown.contents->found() > 0);
    QTest::keyClick(shown.search, Qt::Key_Return);
    QVERIFY(shown.view->place().startsWith(QStringLiteral("bring-your-own-data.md")));
    QVERIFY(!shown.view->extraSelections().isEmpty());
    QVERIFY(shown.search->hasFocus());
    QTest::keyClicks(shown.search, QStringLiteral(" xyzzy"));
    QVERIFY(shown.window.findChild<QLabel*>(QStringLiteral("guideNothing"))->isVisible());
    QVERIFY(!shown.contents->isVisible());
    QTest::keyClick(shown.search, Qt::Key_Return); // leads nowhere
    QTest::keyClick(shown.search, Qt::Key_Escape);
    QCOMPARE(shown.search->text(), QString());
    QVERIFY(shown.contents->isVisible());
    QVERIFY(shown.view->extraSelections().isEmpty());
    QTest::keyClick(shown.search, Qt::Key_Escape);
    QVERIFY(!shown.window.isVisible());
}

void TestGuide::picturesFitTheRoom() {
    ShownGuide shown(QStringLiteral("ten-minute-tour.md"));
    for (const int width : {1000, 640, 1600}) {
        shown.window.resize(width, 700);
        QTRY_COMPARE(shown.window.width(), width);
        QCOMPARE(shown.view->horizontalScrollBar()->maximum(), 0);
        QVERIFY(shown.view->document()->idealWidth() <= shown.view->viewport()->width());
    }
}

void TestGuide::comesBackWhereItWasLeft() {
    QString place, line;
    {
        ShownGuide shown(QStringLiteral("read-the-routing.md"));
        shown.view->verticalScrollBar()->setValue(shown.view->verticalScrollBar()->maximum() / 2);
        line = shown.uppermost();
        place = shown.view->place();
        QVERIFY(!line.isEmpty());
    }
    const ShownGuide shown;
    QCOMPARE(shown.view->place(), place);
    QCOMPARE(shown.uppermost(), line);
    QCOMPARE(shown.window.size(), QSize(1000, 700));
}

void TestGuide::theThemeChangesInPlace() {
    ShownGuide shown(QStringLiteral("troubleshooting.md"));
    shown.view->verticalScrollBar()->setValue(200);
    const QString line = shown.uppermost();
    applyTheme(*qApp, ThemeChoice::Dark);
    QTRY_COMPARE(shown.view->palette().color(QPalette::Base), darkPalette().color(QPalette::Base));
    QCOMPARE(shown.uppermost(), line);
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestGuide::itIsSpokenAndWalked() {
    ShownGuide shown;
    for (QWidget* part : std::initializer_list<QWidget*>{shown.view, shown.contents, shown.search}) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(part);
        QVERIFY(spoken && !spoken->text(QAccessible::Name).isEmpty());
    }
    QSet<QWidget*> reached; // within the page Tab goes from link to link
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached << QApplication::focusWidget();
    }
    for (QWidget* part : std::initializer_list<QWidget*>{shown.view, shown.contents, shown.search})
        QVERIFY(reached.contains(part));
}

int main(int argc, char** argv) {
    const SettledSettings settings;
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::Light);
    TestGuide test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_guide.moc"
