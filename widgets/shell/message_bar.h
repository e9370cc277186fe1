#pragma once

#include "core/base/error.h"

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace alter {

/// A quiet line about something that went wrong, or went well while nobody looked, until it is closed. A new
/// message takes the place of the one before. Of what went wrong the details can be copied.
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
    void showText(const QString& text);
    void copyDetails() const;

    QLabel* m_label;
    QToolButton* m_copy;
    std::optional<Error> m_error; ///< none: it is news
};

} // namespace alter
