#pragma once

#include "tests/widgets/language/clipped_texts.h"
#include "tests/widgets/language/shown_in_language.h"

#include <QAction>
#include <QDialog>
#include <QFileDialog>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

#include <functional>

/// Looks at every page, tab, drawer, dialog, step of the import and group of the run's form, and notes the
/// texts that have no room there. With ALTER_PICTURES=FOLDER each view is written there as a picture, too.
class WindowWalk {
  public:
    /// `language` is what faults and pictures are called by.
    WindowWalk(ShownInLanguage& shown, QString language) : m_shown(shown), m_language(std::move(language)) {
        lookAtPages();
        lookAtDialogs();
        lookAtImport();
        lookAtGuide();
        lookAtRunForm();
        if (window().size() != ShownInLanguage::smallest)
            m_faults << QStringLiteral("%1: the window needs %2 × %3")
                            .arg(m_language)
                            .arg(window().width())
                            .arg(window().height());
    }

    const QStringList& faults() const { return m_faults; }

  private:
    alter::MainWindow& window() const { return m_shown.window(); }

    void look(QWidget& widget, const QString& name) {
        ShownInLanguage::settle(widget);
        QStringList faults;
        const auto hasRoom = [&] {
            faults = ClippedTexts(widget).faults();
            return faults.isEmpty();
        };
        if (!QTest::qWaitFor(hasRoom, 400)) // what has just come is still being laid out
            for (const QString& fault : std::as_const(faults))
                if (!std::exchange(m_known[fault], true)) // what stands on all pages is told once
                    m_faults << QStringLiteral("%1, %2: %3").arg(m_language, name, fault);
        const QString folder = qEnvironmentVariable("ALTER_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, m_language, name)));
    }

    void lookAtPages() {
        look(window(), QStringLiteral("welcome"));
        m_shown.open();
        for (alter::Page* one : window().pages()) {
            alter::Page& shown = m_shown.show(one->objectName().toUtf8().constData());
            if (one->objectName() == QStringLiteral("playground"))
                m_shown.askInPlayground();
            look(window(), one->objectName());
            lookAtTabs(shown);
            lookAtDrawers(shown);
        }
    }

    void lookAtTabs(const alter::Page& page) {
        for (QTabBar* bar : page.findChildren<QTabBar*>())
            for (int tab = 1; tab < bar->count() && bar->isVisible(); ++tab) {
                bar->setCurrentIndex(tab);
                look(window(), QStringLiteral("%1-tab-%2").arg(page.objectName()).arg(tab + 1));
                bar->setCurrentIndex(0);
            }
    }

    /// What a button or an action of the page folds out.
    void lookAtDrawers(const alter::Page& page) {
        int number = 0;
        for (QAction* action : page.findChildren<QAction*>()) {
            if (!action->isCheckable() || !action->isEnabled() || action->actionGroup())
                continue;
            action->trigger();
            look(window(), QStringLiteral("%1-fold-%2").arg(page.objectName()).arg(++number));
            action->trigger();
        }
        for (QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
            const auto* tool = qobject_cast<const QToolButton*>(button);
            if (!tool || tool->defaultAction() || !tool->isCheckable() || !tool->isVisible() ||
                !tool->isEnabled())
                continue;
            button->click();
            look(window(), QStringLiteral("%1-fold-%2").arg(page.objectName()).arg(++number));
            button->click();
        }
    }

    QDialog* dialog() const {
        for (QDialog* one : window().findChildren<QDialog*>())
            if (one->isVisible())
                return one;
        return nullptr;
    }

    /// File dialogs are Qt's own.
    void lookAtDialogOf(const std::function<void()>& open, const QString& text, const QString& name) {
        open();
        if (!QTest::qWaitFor([this] { return dialog() != nullptr; }, 1000))
            return m_faults.append(QStringLiteral("%1, %2: no dialog").arg(m_language, text));
        if (!qobject_cast<QFileDialog*>(dialog()))
            look(*dialog(), name);
        dialog()->close();
        QTRY_VERIFY(!dialog());
    }

    static bool opensDialog(const QString& text) { return text.endsWith(QStringLiteral("…")); }

    /// Those behind actions and buttons that end in "…", and what Help has.
    void lookAtDialogs() {
        const QList<QAction*> menus = window().menuBar()->actions();
        QList<QAction*> actions = menus.first()->menu()->actions();
        QList<QAction*> help =
            menus.last()->menu()->actions().mid(3); // after the guide and help for the focus
        int number = 0;
        for (alter::Page* one : window().pages()) {
            alter::Page& page = m_shown.show(one->objectName().toUtf8().constData());
            for (QAction* action : page.pageActions())
                if (action->isEnabled() && opensDialog(action->text()))
                    lookAtDialogOf([&] { action->trigger(); }, action->text(),
                                   QStringLiteral("dialog-%1").arg(++number));
            const QList<QPushButton*> all = page.findChildren<QPushButton*>();
            for (const QPointer<QPushButton>& button : QList<QPointer<QPushButton>>(all.begin(), all.end()))
                if (button && button->isVisible() && button->isEnabled() && !button->menu() &&
                    opensDialog(button->text()))
                    lookAtDialogOf([&] { button->click(); }, button->text(),
                                   QStringLiteral("dialog-%1").arg(++number));
        }
        for (QAction* action : actions + help)
            if (action->isEnabled() && !action->isSeparator() &&
                (help.contains(action) || opensDialog(action->text())))
                lookAtDialogOf([&] { action->trigger(); }, action->text(),
                               QStringLiteral("dialog-%1").arg(++number));
    }

    void lookAtImport() {
        QTemporaryDir folder;
        QFile rows(folder.filePath(QStringLiteral("rows.csv")));
        QVERIFY(rows.open(QIODevice::WriteOnly));
        rows.write("text,label\n");
        for (int row = 0; row < 20; ++row)
            rows.write(row % 2 ? "nice,good\n" : "sad,bad\n");
        rows.close();
        QVERIFY(m_shown.show("data").openFile(rows.fileName()));
        QTRY_VERIFY(dialog());
        for (int step = 1; step <= 5; ++step) {
            auto* forth = dialog()->findChild<QPushButton*>(QStringLiteral("forth"));
            QTRY_VERIFY(step == 5 || forth->isEnabled());
            look(*dialog(), QStringLiteral("import-%1").arg(step));
            if (step < 5)
                QTest::mouseClick(forth, Qt::LeftButton);
        }
        dialog()->close();
        QTRY_VERIFY(!dialog());
    }

    /// A window of its own beside the other.
    void lookAtGuide() {
        window().menuBar()->actions().last()->menu()->actions().first()->trigger();
        const auto guide = [] {
            QWidget* active = QApplication::activeWindow();
            return active && active->objectName() == QStringLiteral("guide") ? active : nullptr;
        };
        QTRY_VERIFY(guide());
        look(*guide(), QStringLiteral("guide"));
        guide()->close();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void lookAtRunForm() {
        m_shown.show("train").pageActions().first()->trigger();
        auto* start = m_shown.page("train").findChild<QPushButton*>(QStringLiteral("start"));
        QTRY_VERIFY(start->isVisible() && start->isEnabled());
        look(window(), QStringLiteral("train-form"));
        for (QToolButton* fold : m_shown.page("train").findChildren<QToolButton*>())
            if (fold->isVisible() && fold->isCheckable() && fold->arrowType() == Qt::RightArrow)
                fold->setChecked(true);
        look(window(), QStringLiteral("train-form-open"));
    }

    ShownInLanguage& m_shown;
    QString m_language;
    QHash<QString, bool> m_known;
    QStringList m_faults;
};
