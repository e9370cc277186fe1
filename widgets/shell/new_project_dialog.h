#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace alter {

/// Asks for the name and the place of a new project and says which folder that makes.
class NewProjectDialog : public QDialog {
    Q_OBJECT

  public:
    explicit NewProjectDialog(QWidget* parent = nullptr);

    QString folder() const;

  private:
    void browse();
    void check();

    QLineEdit *m_name, *m_place;
    QLabel* m_result;
    QPushButton* m_make;
};

} // namespace alter
