#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace alter {

class MainWindow;

/// The window that is shown: one at a time, made anew when another language is chosen. Texts that a widget
/// was made with stay as they are, so new ones take the place of all of them; the project stays open
/// throughout.
class ShownWindow : public QObject {
    Q_OBJECT

  public:
    /// `addPages` fills each new window.
    explicit ShownWindow(std::function<void(MainWindow&)> addPages);
    ~ShownWindow() override;

    MainWindow& window() { return *m_window; }

  Q_SIGNALS:
    void replaced(); ///< window() is another one

  private:
    std::unique_ptr<MainWindow> made();
    void changeLanguage();

    std::function<void(MainWindow&)> m_addPages;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace alter
