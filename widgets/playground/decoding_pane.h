#pragma once

#include "widgets/playground/answer_question.h"

#include <QWidget>

class QDoubleSpinBox;
class QFormLayout;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace alter {

/// How answers are made, folded away behind one line that says what is chosen.
class DecodingPane : public QWidget {
    Q_OBJECT

  public:
    explicit DecodingPane(QWidget* parent = nullptr);

    DecodingChoice choice() const;
    void setChoice(const DecodingChoice& choice);

  Q_SIGNALS:
    void changed();
    void askWanted(); ///< Enter in one of the edits

  private:
    void build();
    void tell();
    template <typename Box, typename Value>
    Box* addNumber(QFormLayout& form, const QString& title, const char* name, Value least, Value most);

    QToolButton* m_fold;
    QWidget* m_body;
    QSpinBox *m_maxTokens = nullptr, *m_topK = nullptr, *m_beams = nullptr, *m_seed = nullptr;
    QDoubleSpinBox *m_temperature = nullptr, *m_topP = nullptr;
    QPushButton* m_reset;
};

} // namespace alter
