#pragma once

#include "widgets/session/project_session.h"
#include "widgets/shell/remembered.h"
#include "widgets/views/error_details.h"
#include "widgets/views/page.h"

#include <QHash>
#include <QMainWindow>
#include <QUndoGroup>

#include <memory>

class QStackedWidget;

namespace alter {

class CommandPalette;
class DesktopNotice;
class GuideWindow;
class MessageBar;
class NavigationRail;
class PageHeader;
class ProjectOpener;
class RunEnds;
class StatusLine;
class WelcomePage;
class WindowMenus;

/// The one window: rail, page header, pages, status line. It composes; each page does its own work.
class MainWindow : public QMainWindow, public SessionHolder {
    Q_OBJECT

  public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// In the order of the rail; the window owns it from here on.
    void addPage(Page* page);
    Page* page(const QString& objectName) const;
    const QList<Page*>& pages() const { return m_pages; }

    /// Opens a project's folder in the background; what cannot be opened is said (in the welcome page, or
    /// above the project that is open) and nothing else changes.
    void openProject(const QString& folder);
    void closeProject();
    ProjectSession* session() const override { return m_session.get(); }

    /// The page in the rail's order; shows once a project is open.
    void showPage(int index);
    int currentPage() const { return m_current; }

    /// Puts back the window's place on the screen and what was open when it closed last: project, page, run,
    /// task. `project`, where given, opens instead of the last one.
    void restore(const QString& project = {});

    /// Goes on where `before` is: its project with what can be undone, its page, what was typed there.
    /// `before` has no project any more and goes before the next event.
    void takeOver(MainWindow& before);

  Q_SIGNALS:
    void projectOpened();
    void projectClosed();
    /// Another language was chosen, and nothing is under way: the window may be made anew.
    void languageChosen();

  protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void buildFrame();
    void connectMenus();
    void connectOpening();
    void began(const QString& what, bool cancellable);
    void adopt();
    void putBack(const RememberedPlace& place);
    void tellFailure(const Error& error);
    void setSession(std::unique_ptr<ProjectSession> session);
    void openPath(const QString& path);
    bool offerFile(const QString& path);
    void showRun(const QString& id);
    void connectRunEnds();
    void updateHeader();
    void setTheme(ThemeChoice choice);
    void chooseLanguage(const QString& choice);
    QString underWay() const;
    void showPalette();
    void showShortcuts();
    void showAbout();
    void showFocusHelp();
    void showGuide(const QString& place);
    void notify(const QString& title, const QString& text = {});

    std::unique_ptr<ProjectSession> m_session;
    QUndoGroup m_undo;
    QList<Page*> m_pages;
    QHash<const Page*, QString> m_subjects; ///< what each page speaks of
    int m_current = 0;
    RememberedPlace m_wanted; ///< to be put back when its project is open
    WindowMenus* m_menus;
    NavigationRail* m_rail;
    PageHeader* m_header;
    MessageBar* m_message;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome;
    StatusLine* m_status;
    RunEnds* m_ends;
    DesktopNotice* m_notice;
    ProjectOpener* m_opener;
    CommandPalette* m_palette;
    std::unique_ptr<GuideWindow> m_guide; ///< made when it is first wanted
};

} // namespace alter
