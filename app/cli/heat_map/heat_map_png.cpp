#include "app/cli/heat_map/heat_map_png.h"

#include "app/cli/heat_map/heat_map_painter.h"
#include "core/base/error.h"
#include "core/base/log.h"
#include "core/base/os/output_file.h"
#include "core/base/text.h"
#include "core/base/unicode.h"

#include <QBuffer>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QImage>
#include <QRawFont>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace alter {

namespace {

constexpr double largestSide = 20000; // pixels; such a picture takes 1.6 GB at most

/// A QGuiApplication without screen, if the process has none. Qt's own messages go to the log while it lives.
class ScreenlessApplication {
  public:
    ScreenlessApplication() {
        if (QCoreApplication::instance())
            return;
        m_before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& text) {
            logDebug(cat("Qt: ", text.toStdString()));
        });
        qputenv("QT_QPA_PLATFORM", "offscreen");
        m_application.emplace(m_count, m_arguments.data());
    }

    ~ScreenlessApplication() {
        if (m_application)
            qInstallMessageHandler(m_before);
    }
    ScreenlessApplication(const ScreenlessApplication&) = delete;
    ScreenlessApplication& operator=(const ScreenlessApplication&) = delete;

  private:
    QtMessageHandler m_before = nullptr;
    std::array<char, 6> m_name = {'a', 'l', 't', 'e', 'r', '\0'};
    std::array<char*, 2> m_arguments = {m_name.data(), nullptr};
    int m_count = 1;
    std::optional<QGuiApplication> m_application;
};

void requireFonts() {
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance())) {
        throwFailed({.what = "A picture cannot be drawn in this process.",
                     .found = "an application object without graphics",
                     .expected = "a QGuiApplication, or none"});
    }
    // Without any font Qt draws boxes and still names families; only a real font has a table of characters.
    if (QRawFont::fromFont(HeatMapLayout::textFont()).fontTable("cmap").isEmpty()) {
        throwMissing({.what = "The picture cannot be labelled, because no font is installed.",
                      .found = "no font file",
                      .expected = "any TrueType or OpenType font",
                      .next = "Install a font, on Debian with: apt-get install fonts-dejavu-core"});
    }
}

/// Letters that no installed font has are drawn as boxes: better than no picture, but said.
void warnOfMissingLetters(const HeatMapPage& page) {
    const QFontMetrics metrics(HeatMapLayout::textFont());
    std::vector<std::string> texts = {page.title, page.rowAxis, page.columnAxis, page.legend};
    for (const HeatMap& panel : page.panels) {
        texts.push_back(panel.title);
        texts.insert(texts.end(), panel.rows.begin(), panel.rows.end());
        texts.insert(texts.end(), panel.columns.begin(), panel.columns.end());
    }
    for (const std::string& text : texts) {
        const std::u32string codes = decodeUtf8(text);
        if (!std::ranges::all_of(codes, [&](char32_t code) { return metrics.inFontUcs4(code); })) {
            logWarning(cat("No installed font has all letters of \"", text,
                           "\"; the picture shows boxes instead. Fonts for Chinese, Japanese and Korean: "
                           "apt-get install fonts-noto-cjk"));
            return;
        }
    }
}

QImage emptyImage(const QSizeF& size, double scale) {
    const double width = std::ceil(size.width() * scale), height = std::ceil(size.height() * scale);
    if (width > largestSide || height > largestSide) {
        throwBadInput({.what = "The heat map is too large for one picture.",
                       .found = cat(width, " × ", height, " pixels"),
                       .expected = cat("at most ", largestSide, " pixels on each side"),
                       .next = "Draw fewer layers, or use a smaller scale."});
    }
    QImage image(static_cast<int>(width), static_cast<int>(height), QImage::Format_RGB32);
    if (image.isNull()) {
        throwFailed({.what = "There is not enough memory for the picture.",
                     .found = cat(width, " × ", height, " pixels")});
    }
    image.fill(Qt::white);
    return image;
}

} // namespace

void writeHeatMapPng(const HeatMapPage& page, const std::filesystem::path& file) {
    page.validate();
    const ScreenlessApplication application;
    requireFonts();
    warnOfMissingLetters(page);
    const HeatMapLayout layout(page);
    QImage image = emptyImage(layout.size(), page.scale);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(page.scale, page.scale);
    HeatMapPainter(page, layout, painter).draw();
    painter.end();

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        throwFailed({.what = "The picture could not be encoded as PNG.", .where = file.string()});
    writeFileWhole(file, std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
}

} // namespace alter
