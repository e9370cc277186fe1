#pragma once

#include "core/base/error.h"
#include "widgets/training/form/config_field.h"

#include <QWidget>
#include <nlohmann/json.hpp>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace alter {

/// The editor of one value, with room for what is wrong with it below.
class FieldEditor : public QWidget {
    Q_OBJECT

  public:
    explicit FieldEditor(const ConfigField& field, QWidget* parent = nullptr);

    const ConfigField& field() const { return m_field; }
    /// Usage if the text cannot be read.
    Result<nlohmann::json> value() const;
    void setValue(const nlohmann::json& value);
    void setChoices(const std::vector<std::string>& choices);
    void showError(const QString& text); ///< "" = none

  Q_SIGNALS:
    void edited();

  private:
    void makeChoice();
    void makeFlag();
    void makeLine();
    Result<nlohmann::json> numberIn(const QString& text) const;

    ConfigField m_field;
    QLineEdit* m_line = nullptr;
    QComboBox* m_choice = nullptr;
    QCheckBox* m_flag = nullptr;
    QLabel* m_error;
};

} // namespace alter
