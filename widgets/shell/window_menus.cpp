#include "widgets/shell/window_menus.h"

#include "widgets/language/language.h"
#include "widgets/shell/remembered.h"
#include "widgets/theme/icons.h"

#include <QActionGroup>
#include <QDir>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUndoGroup>

namespace alter {

WindowMenus::WindowMenus(QMainWindow& window, QUndoGroup& undo) : QObject(&window), m_window(window) {
    QMenuBar& bar = *window.menuBar();
    buildFile(*bar.addMenu(tr("&File")));
    buildEdit(*bar.addMenu(tr("&Edit")), undo);
    m_view = bar.addMenu(tr("&View"));
    buildView(*m_view);
    buildHelp(*bar.addMenu(tr("&Help")));
    setProjectOpen(false);
}

QAction* WindowMenus::add(QMenu& menu, const QString& text, const QKeySequence& keys, const QIcon& icon) {
    QAction* action = menu.addAction(icon, text);
    action->setShortcut(keys);
    return action;
}

void WindowMenus::buildFile(QMenu& menu) {
    makeProject =
        add(menu, tr("&Make project…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), icon(IconShape::Add));
    openProject = add(menu, tr("&Open project…"), QKeySequence::Open, icon(IconShape::Open));
    m_recent = menu.addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &WindowMenus::fillRecent);
    openSample = add(menu, tr("Open the &sample project"), {}, icon(IconShape::Sample));
    menu.addSeparator();
    closeProject =
        add(menu, tr("&Close project"), QKeySequence(Qt::CTRL | Qt::Key_W), icon(IconShape::Close));
    quit = add(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void WindowMenus::buildEdit(QMenu& menu, QUndoGroup& undo) {
    QAction* back = undo.createUndoAction(this, tr("&Undo"));
    back->setShortcuts(QKeySequence::Undo);
    back->setIcon(icon(IconShape::Undo));
    QAction* again = undo.createRedoAction(this, tr("&Redo"));
    again->setShortcuts(QKeySequence::Redo);
    again->setIcon(icon(IconShape::Redo));
    // Qt would write "Undo remove the task": in most languages that is no sentence.
    connect(&undo, &QUndoGroup::undoTextChanged, back, [back](const QString& edit) {
        back->setText(edit.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(edit));
    });
    connect(&undo, &QUndoGroup::redoTextChanged, again, [again](const QString& edit) {
        again->setText(edit.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(edit));
    });
    menu.addActions({back, again});
    menu.addSeparator();
    search = add(menu, tr("&Find by name…"), QKeySequence(Qt::CTRL | Qt::Key_K), icon(IconShape::Search));
}

void WindowMenus::buildView(QMenu& menu) {
    m_afterPages = menu.addSeparator();
    buildThemes(*menu.addMenu(tr("&Theme")));
    buildLanguages(*menu.addMenu(tr("&Language")));
    fullScreen = add(menu, tr("&Full screen"), QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
}

void WindowMenus::buildThemes(QMenu& menu) {
    m_themes = new QActionGroup(this);
    const std::initializer_list<std::pair<ThemeChoice, QString>> choices = {
        {ThemeChoice::System, tr("Theme of the &system")},
        {ThemeChoice::Light, tr("&Light theme")},
        {ThemeChoice::Dark, tr("&Dark theme")}};
    for (const auto& [choice, text] : choices) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        m_themes->addAction(action);
    }
    connect(m_themes, &QActionGroup::triggered, this, [this](const QAction* action) {
        Q_EMIT themeWanted(static_cast<ThemeChoice>(action->data().toInt()));
    });
}

/// Each by its own name: who cannot read the others finds it.
void WindowMenus::buildLanguages(QMenu& menu) {
    m_languages = new QActionGroup(this);
    const auto add = [&](const QString& name, const QString& code) {
        QAction* action = menu.addAction(name);
        action->setCheckable(true);
        action->setData(code);
        m_languages->addAction(action);
    };
    add(tr("Language of the &system"), {});
    menu.addSeparator();
    for (const Language& language : languages())
        add(language.name, language.code);
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction* action) { Q_EMIT languageWanted(action->data().toString()); });
}

void WindowMenus::buildHelp(QMenu& menu) {
    guide = add(menu, tr("&Guide"), {});
    pageHelp = add(menu, tr("Guide to this &page"), QKeySequence(Qt::Key_F1), icon(IconShape::Help));
    focusHelp = add(menu, tr("&Help for what has the focus"), QKeySequence(Qt::SHIFT | Qt::Key_F1));
    shortcuts = add(menu, tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_Slash));
    menu.addSeparator();
    about = add(menu, tr("&About ALTER Workbench"), {}, icon(IconShape::Info));
}

QAction* WindowMenus::addPage(const QIcon& pageIcon, const QString& title, int number) {
    auto* action = new QAction(pageIcon, title, this);
    action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number)));
    m_view->insertAction(m_afterPages, action);
    action->setEnabled(closeProject->isEnabled());
    m_pages.append(action);
    return action;
}

void WindowMenus::setProjectOpen(bool open) {
    closeProject->setEnabled(open);
    for (QAction* page : std::as_const(m_pages))
        page->setEnabled(open);
}

void WindowMenus::setTheme(ThemeChoice choice) {
    for (QAction* action : m_themes->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(choice));
}

void WindowMenus::setLanguage(const QString& choice) {
    for (QAction* action : m_languages->actions())
        action->setChecked(action->data().toString() == choice);
}

void WindowMenus::fillRecent() {
    m_recent->clear();
    for (const QString& folder : recentProjects()) {
        QAction* action = m_recent->addAction(QDir(folder).dirName());
        action->setToolTip(folder);
        connect(action, &QAction::triggered, this, [this, folder] { Q_EMIT recentWanted(folder); });
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("None yet"))->setEnabled(false);
    m_recent->setToolTipsVisible(true);
}

} // namespace alter
