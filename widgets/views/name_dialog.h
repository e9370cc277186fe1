#pragma once

#include <QDialog>

#include <string>

class QLabel;
class QLineEdit;
class QPushButton;

namespace alter {

/// Asks for a name of a task, a backbone, a mix: another one, or the first.
class NameDialog : public QDialog {
    Q_OBJECT

  public:
    /// `what` as checkName() takes it; `before` is the name that it has, "" = none yet.
    NameDialog(std::string what, const QString& title, const QString& before, const QStringList& taken,
               QWidget* parent = nullptr);

    /// What the button does; "Rename" unless it is told.
    void setVerb(const QString& verb);

    /// What to know before; "" takes no room.
    void setNote(const QString& note);

  Q_SIGNALS:
    void named(const QString& name);

  private:
    void check();
    void makeRoom();
    void accept() override;

    std::string m_what;
    QString m_before;
    QStringList m_taken;
    QLineEdit* m_name;
    QLabel *m_fault, *m_note;
    QPushButton* m_accept;
};

} // namespace alter
