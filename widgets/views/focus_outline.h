#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace alter {

/// Outlines the list, table, text or scrolled area that the keyboard walked to: they have no frame that could
/// show it. So it does with a default button, which styles draw as if it always had the focus. One is enough
/// for all windows of the program.
class FocusOutline : public QObject {
    Q_OBJECT

  public:
    explicit FocusOutline(QObject* parent = nullptr);
    ~FocusOutline() override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void follow(QWidget* focused);

    QPointer<QWidget> m_area;
    QPointer<QWidget> m_line;
};

} // namespace alter
