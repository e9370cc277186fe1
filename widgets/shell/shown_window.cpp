#include "widgets/shell/shown_window.h"

#include "widgets/language/language.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/remembered.h"

namespace alter {

ShownWindow::ShownWindow(std::function<void(MainWindow&)> addPages) : m_addPages(std::move(addPages)) {
    applyLanguage(rememberedLanguage());
    m_window = made();
}

ShownWindow::~ShownWindow() = default;

std::unique_ptr<MainWindow> ShownWindow::made() {
    auto window = std::make_unique<MainWindow>();
    m_addPages(*window);
    // Later, for the window goes while it changes.
    connect(window.get(), &MainWindow::languageChosen, this, &ShownWindow::changeLanguage,
            Qt::QueuedConnection);
    return window;
}

void ShownWindow::changeLanguage() {
    applyLanguage(rememberedLanguage());
    std::unique_ptr<MainWindow> before = std::exchange(m_window, made());
    m_window->takeOver(*before);
    m_window->show();
    before.reset(); // at once: what the project still answers to its pages must find nobody
    Q_EMIT replaced();
}

} // namespace alter
