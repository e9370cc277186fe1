#pragma once

#include "widgets/shell/palette_model.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace alter {

/// Everything by its name: lies over the window, filters while one types, Enter runs the chosen entry, Escape
/// goes back to where the focus was.
class CommandPalette : public QFrame {
    Q_OBJECT

  public:
    /// `window` is what it lies over.
    explicit CommandPalette(QWidget* window);

    void open(const QList<PaletteEntry>& entries);
    /// What takes a moment to find: runs, tasks.
    void add(const QList<PaletteEntry>& entries);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    bool keyPressed(int key);
    void step(int by);
    void selectFirst();
    void place();
    void run(const QModelIndex& index);

    QLineEdit* m_query;
    QListView* m_list;
    QLabel* m_none;
    PaletteModel* m_model;
    QPointer<QWidget> m_focusBefore;
};

} // namespace alter
