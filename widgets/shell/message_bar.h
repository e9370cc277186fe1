#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLabel;

namespace alter {

/// A quiet line about something that went wrong, or went well while nobody looked, until it is closed. A new
/// message takes the place of the one before.
class MessageBar : public QWidget {
    Q_OBJECT

  public:
    explicit MessageBar(QWidget* parent = nullptr);

    void tell(const Error& error);
    void tellNews(const QString& text);
    QString text() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void showText(const QString& text, const QString& whole, bool isFault);

    QLabel* m_label;
    QString m_whole; ///< what is copied
    bool m_isFault = true;
};

} // namespace alter
