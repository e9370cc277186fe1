#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolBar;
class QToolButton;

namespace alter {

/// Above each page: its title, what it speaks of, its actions, and the way to everything by name.
class PageHeader : public QWidget {
    Q_OBJECT

  public:
    explicit PageHeader(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubject(const QString& subject);
    /// Those of low priority stand in a menu, as do the last ones where there is no room for all.
    void setActions(const QList<QAction*>& actions);
    /// The button at the right end; the window owns the action.
    void setSearch(QAction* search);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void elideSubject();
    void putActions();
    void fitActions();
    void buildButtons();

    QLabel *m_title, *m_subject;
    QString m_subjectText;
    QList<QAction*> m_shown;
    QToolBar* m_actions;
    QToolButton *m_more, *m_search;
};

} // namespace alter
