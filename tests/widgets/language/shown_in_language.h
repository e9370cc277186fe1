#pragma once

#include "app/desktop/pages.h"
#include "tests/support/combo_choice.h"
#include "tests/widgets/accessibility/filled_project.h"
#include "tests/widgets/shell/settled_settings.h"
#include "widgets/language/language.h"
#include "widgets/shell/shown_window.h"
#include "widgets/views/state_view.h"

#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

/// The whole window at its smallest size, and a project in which every page has something to show.
class ShownInLanguage {
  public:
    ShownInLanguage() {
        SettledSettings::clear();
        alter::rememberLanguage(QStringLiteral("en"));
        m_shown = std::make_unique<alter::ShownWindow>(alter::addPages);
        window().resize(smallest);
        window().show();
    }

    static constexpr QSize smallest = QSize(1024, 700);

    const FilledProject& project() const { return m_project; }
    alter::ShownWindow& shown() const { return *m_shown; }
    alter::MainWindow& window() const { return m_shown->window(); }
    alter::Page& page(const char* name) const { return *window().page(QLatin1String(name)); }

    /// Through the View menu, with the mouse.
    void choose(const QString& language) const {
        const auto wanted = std::find_if(alter::languages().begin(), alter::languages().end(),
                                         [&](const alter::Language& one) { return one.code == language; });
        const QString before = alter::rememberedLanguage();
        QSignalSpy replaced(m_shown.get(), &alter::ShownWindow::replaced);
        clickThrough(wanted->name);
        QVERIFY(alter::rememberedLanguage() == before || !replaced.isEmpty() || replaced.wait());
        window().activateWindow(); // a menu was in front
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void open() const {
        window().openProject(m_project.path());
        QTRY_VERIFY(window().session());
        alter::Subject& subject = window().session()->subject();
        subject.setTask(QStringLiteral("mail"));
        subject.setRun(QString::fromStdString(alter::RunStore(m_project.project).get("six").id));
    }

    static void settle(const QWidget& widget) { QTRY_VERIFY_WITH_TIMEOUT(!isBusy(widget), 20'000); }

    alter::Page& show(const char* name) const {
        window().showPage(static_cast<int>(window().pages().indexOf(&page(name))));
        settle(window());
        return page(name);
    }

    /// An answer in the playground.
    void askInPlayground() const {
        alter::Page& playground = page("playground");
        chooseByKey(playground.findChild<QComboBox*>(QStringLiteral("task")), QStringLiteral("mail"));
        auto* text = playground.findChild<QPlainTextEdit*>(QStringLiteral("field-text"));
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("hello"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        const auto strips = playground.findChildren<QWidget*>(QStringLiteral("strip"));
        QTRY_VERIFY(
            std::any_of(strips.begin(), strips.end(), [](const QWidget* one) { return one->isVisible(); }));
        auto* cancel = playground.findChild<QPushButton*>(QStringLiteral("cancel"));
        QTRY_VERIFY(!cancel->isEnabled());
    }

  private:
    template <typename Menu>
    static void click(Menu& menu, QAction& entry) {
        QTRY_VERIFY(menu.isVisible());
        QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(&entry).center());
    }

    /// An entry of a menu in a menu of the bar.
    void clickThrough(const QString& text) const {
        for (QAction* inBar : window().menuBar()->actions())
            for (QAction* inMenu : inBar->menu()->actions())
                for (QAction* entry : inMenu->menu() ? inMenu->menu()->actions() : QList<QAction*>()) {
                    if (entry->text() != text)
                        continue;
                    click(*window().menuBar(), *inBar);
                    click(*inBar->menu(), *inMenu);
                    return click(*inMenu->menu(), *entry);
                }
        QFAIL(qPrintable(text));
    }

    static bool isBusy(const QWidget& widget) {
        for (const alter::StateView* view : widget.findChildren<alter::StateView*>())
            if (view->isVisible() && view->state() == alter::StateView::State::Busy)
                return true;
        return false;
    }

    FilledProject m_project;
    std::unique_ptr<alter::ShownWindow> m_shown;
};
