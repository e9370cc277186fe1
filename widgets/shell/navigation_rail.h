#pragma once

#include <QButtonGroup>
#include <QToolButton>

class QVBoxLayout;

namespace alter {

/// One entry of the rail: an icon over a word, a bar at the edge where it is the current one.
class RailButton : public QToolButton {
    Q_OBJECT

  public:
    RailButton(const QIcon& icon, const QString& title, QWidget* parent = nullptr);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    bool isCurrent() const { return isChecked() && isEnabled(); }
    QColor background() const;
};

/// The pages, one below the other. Tab reaches it, the arrow keys move through it.
class NavigationRail : public QWidget {
    Q_OBJECT

  public:
    explicit NavigationRail(QWidget* parent = nullptr);

    /// `keys` are only told: the window owns the shortcut.
    void addEntry(const QIcon& icon, const QString& title, const QKeySequence& keys);
    void setCurrent(int index);
    /// Without a project there is nowhere to go; the tooltip says so.
    void setReady(bool ready);

  Q_SIGNALS:
    void chosen(int index);

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QString toolTipOf(int index) const;
    void step(int by);

    QVBoxLayout* m_column;
    QWidget* m_first; ///< nothing to be seen: where Tab goes on to the entries
    QButtonGroup m_group;
    QList<QKeySequence> m_keys;
    bool m_ready = false;
};

} // namespace alter
