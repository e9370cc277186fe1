#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLabel;

namespace alter {

/// A quiet line about something that went wrong, until it is closed. A new message takes the place of the one
/// before.
class MessageBar : public QWidget {
    Q_OBJECT

  public:
    explicit MessageBar(QWidget* parent = nullptr);

    void tell(const Error& error);
    QString text() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    QLabel* m_label;
    QString m_whole; ///< what is copied
};

} // namespace alter
