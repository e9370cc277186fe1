#pragma once

#include "widgets/theme/icons.h"

#include <QKeySequence>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace alter {

class GuideContents;
class GuideView;

/// The guide, offline, in a window of its own: contents and search at the left, a page at the right. It comes
/// back where it was left.
class GuideWindow : public QWidget {
    Q_OBJECT

  public:
    GuideWindow();
    ~GuideWindow() override;

    /// Shows it in front, at a place of the guide, or where it is for "".
    void open(const QString& place);

  protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QAction* direction(const QString& text, IconShape shape, QKeySequence::StandardKey keys);
    QWidget* buildSide();
    QLayout* buildBar();
    void search(const QString& text);
    void putBack();
    void remember() const;

    GuideView* m_view;
    GuideContents* m_contents;
    QLineEdit* m_search;
    QLabel* m_nothing; ///< where a search finds nothing
    QAction *m_back, *m_forward;
    int m_wanted = -1; ///< the character to be put back once there is a width
};

} // namespace alter
