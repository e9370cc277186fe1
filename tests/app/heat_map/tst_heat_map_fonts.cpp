#include "app/cli/heat_map/heat_map_png.h"
#include "core/base/error.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace alter;

/// A program of its own, because fonts are looked up once in a process.
class TestHeatMapFonts : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void saysThatNoFontIsInstalled();
};

void TestHeatMapFonts::saysThatNoFontIsInstalled() {
    const QTemporaryDir folder;
    QFile settings(folder.filePath("fonts.conf"));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(
        "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>");
    settings.close();
    qputenv("FONTCONFIG_FILE", settings.fileName().toUtf8());
    const HeatMapPage page{.panels = {{.title = "a", .rows = {"r"}, .columns = {"c"}, .values = {1}}}};
    try {
        writeHeatMapPng(page, folder.filePath("a.png").toStdString());
        QFAIL("drew boxes");
    } catch (const Error& error) {
        QCOMPARE(error.kind(), ErrorKind::Missing);
        QVERIFY(std::string(error.what()).find("fonts-dejavu-core") != std::string::npos);
    }
    QVERIFY(!QFile::exists(folder.filePath("a.png")));
}

QTEST_APPLESS_MAIN(TestHeatMapFonts)
#include "tst_heat_map_fonts.moc"
