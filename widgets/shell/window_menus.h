#pragma once

#include "widgets/theme/theme.h"

#include <QAction>
#include <QObject>

class QActionGroup;
class QMainWindow;
class QMenu;
class QUndoGroup;

namespace alter {

/// The menu bar and its actions; what they do, the window connects.
class WindowMenus : public QObject {
    Q_OBJECT

  public:
    WindowMenus(QMainWindow& window, QUndoGroup& undo);

    /// An entry of the View menu with the key Ctrl+`number`.
    QAction* addPage(const QIcon& icon, const QString& title, int number);
    void setProjectOpen(bool open);
    void setTheme(ThemeChoice choice);
    void setLanguage(const QString& choice); ///< a code, "" = the system's

    QAction *makeProject, *openProject, *openSample, *closeProject, *quit;
    QAction *search, *fullScreen;
    QAction *guide, *pageHelp, *focusHelp, *shortcuts, *about;

  Q_SIGNALS:
    void recentWanted(const QString& folder);
    void themeWanted(alter::ThemeChoice choice);
    void languageWanted(const QString& choice);

  private:
    QAction* add(QMenu& menu, const QString& text, const QKeySequence& keys, const QIcon& icon = {});
    void buildFile(QMenu& menu);
    void buildEdit(QMenu& menu, QUndoGroup& undo);
    void buildView(QMenu& menu);
    void buildThemes(QMenu& menu);
    void buildLanguages(QMenu& menu);
    void buildHelp(QMenu& menu);
    void fillRecent();

    QMainWindow& m_window;
    QMenu *m_recent, *m_view;
    QAction* m_afterPages;
    QActionGroup *m_themes, *m_languages;
    QList<QAction*> m_pages;
};

} // namespace alter
