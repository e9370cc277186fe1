#pragma once

#include "core/store/routing_store.h"

#include <QSlider>
#include <QTimer>

#include <vector>

class QAction;
class QLabel;
class QToolButton;

namespace alter {

/// A slider whose groove marks where stages begin.
class MomentSlider : public QSlider {
    Q_OBJECT

  public:
    explicit MomentSlider(QWidget* parent = nullptr);

    struct Mark {
        int place = 0;
        int stage = 1;

        bool operator==(const Mark&) const = default;
    };

    void setMarks(std::vector<Mark> marks);
    const std::vector<Mark>& marks() const { return m_marks; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void initStyleOption(QStyleOptionSlider* option) const override;

  private:
    int pixelAt(int place) const;

    std::vector<Mark> m_marks;
};

/// Goes through the recorded moments of a run, by hand or by itself.
class TimeBar : public QWidget {
    Q_OBJECT

  public:
    explicit TimeBar(QWidget* parent = nullptr);

    void setMoments(const std::vector<RoutingMoment>& moments, const std::optional<RoutingMoment>& shown);

    /// None: the newest, whatever comes.
    std::optional<RoutingMoment> moment() const;
    /// Space plays and pauses; for widgets that want the key too.
    QAction* playAction() const { return m_play; }
    /// The moment that was wished for is on the screen; playing waits for it.
    void setShown() { m_waiting = false; }

  Q_SIGNALS:
    void momentChosen();

  private:
    void play(bool on);
    void step();
    void tell();

    std::vector<RoutingMoment> m_moments;
    MomentSlider* m_slider;
    QToolButton* m_button;
    QAction* m_play;
    QLabel* m_text;
    QTimer m_timer;
    bool m_waiting = false;
};

} // namespace alter
