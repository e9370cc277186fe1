#pragma once

#include "app/pictures/staging.h"
#include "widgets/shell/main_window.h"

#include <QSemaphore>
#include <QSet>

class QTabBar;

namespace alter {

/// Goes from page to page and takes a picture of each as soon as nothing in it is busy; in the end the
/// program quits.
class Photographer : public QObject {
  public:
    /// Files are window-PAGE`suffix`.png in `folder`.
    /// `everyTab`: not only a page as it opens, but each of its tabs.
    Photographer(MainWindow& window, const Staging& staging, QString folder, QString suffix, bool everyTab);
    ~Photographer() override;

  private:
    void begin();
    void keepTheStoreBusy();
    bool isWanted(const Page& page) const;
    void show(int page);
    void take(int page);
    bool showNextTab(const QWidget& page);
    void welcome();
    bool isBusy() const;
    void save(const QString& name);

    MainWindow& m_window;
    const Staging& m_staging;
    QString m_folder, m_suffix;
    bool m_everyTab;
    QSet<std::pair<const QTabBar*, int>> m_taken; ///< tabs that a picture was taken of
    int m_tabs = 0;                               ///< more of them of this page
    int m_waited = 0;
    QSemaphore m_release; ///< what the store waits for while it is kept busy
};

} // namespace alter
