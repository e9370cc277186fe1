#pragma once

#include "core/data/token_counter.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QSpinBox;

namespace alter {

/// Lengths of prompts, both ends included.
struct LengthRange {
    int from = 0;
    int to = std::numeric_limits<int>::max();
    bool isEverything() const { return from <= 0 && to == std::numeric_limits<int>::max(); }
};

/// Whether the prompt that the task's template makes of an example has so many tokens or, without a counter,
/// characters. Throws BadInput where the template cannot be read.
std::function<bool(const nlohmann::ordered_json&)> hasLength(const Task& task, const LengthRange& range,
                                                             const std::optional<TokenCounter>& counter);

/// Asks for a range of lengths: any, longer than, shorter than, between. The widget holds the numbers and is
/// there only while they matter.
class LengthFilter : public QWidget {
    Q_OBJECT

  public:
    explicit LengthFilter(QWidget* parent = nullptr);

    /// What is counted: tokens, or characters where there is nothing to count them with.
    void setUnit(const QString& unit);
    LengthRange range() const;
    void clear();
    /// For the owner to lay out beside other lists.
    QComboBox* choice() const { return m_choice; }

  Q_SIGNALS:
    void rangeChanged();

  private:
    enum Choice { Any, LongerThan, ShorterThan, Between };
    void showNumbers();

    QComboBox* m_choice;
    QSpinBox *m_from, *m_to;
    QLabel *m_and, *m_unit;
};

} // namespace alter
