#include "app/pictures/photographer.h"

#include "widgets/views/state_view.h"

#include <QApplication>
#include <QTabBar>
#include <QTimer>

#include <algorithm>
#include <iostream>

namespace alter {

namespace {
constexpr int settling = 700; // ms without anything busy before a picture
constexpr int patience = 30;  // times that long

/// The 256 most frequent colours are plenty for a window, and take a third of the room.
QImage inFewColours(const QImage& picture) {
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(), [&](QRgb a, QRgb b) { return counts[a] > counts[b]; });
    return picture.convertToFormat(QImage::Format_Indexed8, colours.mid(0, 256),
                                   Qt::ThresholdDither | Qt::AvoidDither);
}

int depthOf(const QWidget* widget) {
    int depth = 0;
    for (; widget; widget = widget->parentWidget())
        ++depth;
    return depth;
}

} // namespace

Photographer::Photographer(MainWindow& window, const Staging& staging, QString folder, QString suffix,
                           bool everyTab)
    : m_window(window), m_staging(staging), m_folder(std::move(folder)), m_suffix(std::move(suffix)),
      m_everyTab(everyTab) {
    connect(&window, &MainWindow::projectOpened, this, &Photographer::begin);
}

Photographer::~Photographer() {
    m_release.release();
}

void Photographer::begin() {
    m_window.session()->subject().setRun(m_staging.run());
    m_window.session()->subject().setTask(m_staging.task());
    if (m_staging.scene() == Scene::Loading)
        keepTheStoreBusy();
    show(0);
}

void Photographer::keepTheStoreBusy() {
    m_window.session()->ask(
        this,
        [this](const Project&) {
            m_release.acquire();
            return true;
        },
        [](bool) {});
}

bool Photographer::isWanted(const Page& page) const {
    return m_staging.scene() != Scene::Running || page.objectName() == QLatin1String("train");
}

void Photographer::show(int page) {
    while (page < m_window.pages().size() && !isWanted(*m_window.pages().at(page)))
        ++page;
    if (page >= m_window.pages().size())
        return m_staging.scene() == Scene::Empty ? welcome() : QApplication::quit();
    m_window.showPage(page);
    m_waited = 0;
    QTimer::singleShot(settling, this, [this, page] { take(page); });
}

/// What is seen without a project.
void Photographer::welcome() {
    m_window.closeProject();
    QTimer::singleShot(settling, this, [this] {
        save(QStringLiteral("welcome"));
        QApplication::quit();
    });
}

void Photographer::take(int page) {
    const bool mayBeBusy = m_staging.scene() == Scene::Loading;
    if (!mayBeBusy && isBusy() && ++m_waited < patience)
        return QTimer::singleShot(settling, this, [this, page] { take(page); });
    const Page& shown = *m_window.pages().at(page);
    save(m_tabs > 0 ? QStringLiteral("%1-%2").arg(shown.objectName()).arg(m_tabs + 1) : shown.objectName());
    if (!m_everyTab || !showNextTab(shown)) {
        m_taken.clear();
        m_tabs = 0;
        return show(page + 1);
    }
    ++m_tabs;
    m_waited = 0;
    QTimer::singleShot(settling, this, [this, page] { take(page); });
}

/// Tabs may hold tabs: those of the one that is shown come before the next one.
bool Photographer::showNextTab(const QWidget& page) {
    QList<QTabBar*> bars = page.findChildren<QTabBar*>();
    bars.erase(std::remove_if(bars.begin(), bars.end(), [](const QTabBar* bar) { return !bar->isVisible(); }),
               bars.end());
    std::stable_sort(bars.begin(), bars.end(), [](const QTabBar* left, const QTabBar* right) {
        return depthOf(left) > depthOf(right);
    });
    for (const QTabBar* bar : bars)
        m_taken.insert({bar, bar->currentIndex()});
    for (QTabBar* bar : bars)
        for (int tab = 0; tab < bar->count(); ++tab)
            if (bar->isTabVisible(tab) && bar->isTabEnabled(tab) && !m_taken.contains({bar, tab})) {
                bar->setCurrentIndex(tab);
                return true;
            }
    return false;
}

bool Photographer::isBusy() const {
    for (const StateView* view : m_window.findChildren<StateView*>())
        if (view->isVisible() && view->state() == StateView::State::Busy)
            return true;
    return false;
}

void Photographer::save(const QString& name) {
    const QString file = QStringLiteral("%1/window-%2%3.png").arg(m_folder, name, m_suffix);
    const bool written = inFewColours(m_window.grab().toImage()).save(file);
    (written ? std::cout : std::cerr) << (written ? "" : "not written: ") << file.toStdString() << '\n';
}

} // namespace alter
