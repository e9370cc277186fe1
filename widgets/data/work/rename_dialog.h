#pragma once

#include <QDialog>

#include <string>

class QLabel;
class QLineEdit;
class QPushButton;

namespace alter {

/// Asks for another name of a task or a backbone.
class RenameDialog : public QDialog {
    Q_OBJECT

  public:
    /// `what` as checkName() takes it.
    RenameDialog(std::string what, const QString& title, const QString& name, const QStringList& taken,
                 QWidget* parent = nullptr);

    /// What to know before; "" takes no room.
    void setNote(const QString& note);

  Q_SIGNALS:
    void renamed(const QString& name);

  private:
    QString fault() const;
    void check();
    void makeRoom();
    void accept() override;

    std::string m_what;
    QString m_before;
    QStringList m_taken;
    QLineEdit* m_name;
    QLabel *m_fault, *m_note;
    QPushButton* m_rename;
};

} // namespace alter
