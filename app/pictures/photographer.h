#pragma once

#include "app/pictures/staging.h"
#include "widgets/shell/main_window.h"

#include <QSemaphore>

namespace alter {

/// Goes from page to page and takes a picture of each as soon as nothing in it is busy; in the end the
/// program quits.
class Photographer : public QObject {
  public:
    /// Files are window-PAGE`suffix`.png in `folder`.
    Photographer(MainWindow& window, const Staging& staging, QString folder, QString suffix);
    ~Photographer() override;

  private:
    void begin();
    void keepTheStoreBusy();
    bool isWanted(const Page& page) const;
    void show(int page);
    void take(int page);
    void welcome();
    bool isBusy() const;
    void save(const QString& name);

    MainWindow& m_window;
    const Staging& m_staging;
    QString m_folder, m_suffix;
    int m_waited = 0;
    QSemaphore m_release; ///< what the store waits for while it is kept busy
};

} // namespace alter
