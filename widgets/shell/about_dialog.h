#pragma once

#include <QDialog>

namespace alter {

/// What this program is: version, parts, licence.
class AboutDialog : public QDialog {
    Q_OBJECT

  public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace alter
