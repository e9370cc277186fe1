#pragma once

#include "widgets/session/project_session.h"
#include "widgets/theme/icons.h"
#include "widgets/views/page.h"

#include <QLineEdit>
#include <QVBoxLayout>

/// A page that notes what the window asks of it.
class StandInPage : public alter::Page {
  public:
    StandInPage(const QString& name, const QString& title, const QString& takes = {})
        : m_title(title), m_takes(takes), m_action(new QAction(title + QStringLiteral(" act…"), this)) {
        setObjectName(name);
        m_action->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+") + title.left(1)));
        connect(m_action, &QAction::triggered, this, [this] { ++acted; });
        auto* column = new QVBoxLayout(this);
        column->addWidget(edit);
    }

    QString title() const override { return m_title; }
    QIcon icon() const override { return alter::icon(alter::IconShape::Data); }
    void setSession(alter::ProjectSession* given) override { session = given; }
    QList<QAction*> pageActions() const override { return {m_action}; }

    bool openFile(const QString& path) override {
        if (m_takes.isEmpty() || !path.endsWith(m_takes))
            return false;
        opened = path;
        return true;
    }

    alter::ProjectSession* session = nullptr;
    QLineEdit* edit = new QLineEdit;
    QString opened;
    int acted = 0;

  private:
    QString m_title, m_takes;
    QAction* m_action;
};
