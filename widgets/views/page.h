#pragma once

#include <QAction>
#include <QIcon>
#include <QList>
#include <QWidget>

#include <any>

namespace alter {

class ProjectSession;

/// One place of the navigation rail. The window owns it; it is made once and given each project in turn.
class Page : public QWidget {
    Q_OBJECT

  public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QIcon icon() const = 0;

    /// The project that is open now, or null; the one before is gone when this returns.
    virtual void setSession(ProjectSession* session) = 0;

    /// What stands at the right of the header and in the command palette.
    virtual QList<QAction*> pageActions() const { return {}; }

    /// A file dropped on the window; false if it is nothing for this page.
    virtual bool openFile(const QString& path) {
        Q_UNUSED(path);
        return false;
    }

    /// What would be lost if the page were made anew now, as a sentence; "" = nothing.
    virtual QString underWay() const { return {}; }

    /// What was typed and has not been used yet, for restoreDraft() of the same page in another window.
    virtual std::any draft() const { return {}; }
    /// After setSession() with the session that the draft is of.
    virtual void restoreDraft(const std::any& draft) { Q_UNUSED(draft); }

  Q_SIGNALS:
    /// What the header shows beside the title: the run, the task.
    void subjectTextChanged(const QString& text);
    /// One line for the status bar, for a few seconds.
    void noticed(const QString& text);
    /// The same about a file or folder, which can be opened from there.
    void written(const QString& text, const QString& path);
    /// Another page should show: "data", "train", "routing" …
    void pageWanted(const QString& objectName);
};

} // namespace alter
