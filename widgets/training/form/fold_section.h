#pragma once

#include <QWidget>

class QToolButton;

namespace alter {

/// A heading that opens and closes what is below it.
class FoldSection : public QWidget {
    Q_OBJECT

  public:
    FoldSection(const QString& title, QWidget* content, QWidget* parent = nullptr);

    void setOpen(bool open);
    bool isOpen() const;

  private:
    QToolButton* m_button;
    QWidget* m_content;
};

} // namespace alter
