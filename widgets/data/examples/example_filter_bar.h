#pragma once

#include "core/data/token_counter.h"
#include "core/store/example_browser.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace alter {

class LengthFilter;

/// What of a task's examples to show: words, split, label, excluded or not, length.
class ExampleFilterBar : public QWidget {
    Q_OBJECT

  public:
    explicit ExampleFilterBar(QWidget* parent = nullptr);

    /// Another task begins without filters.
    void setTask(const Task& task);
    /// Lengths are in its tokens, without one in characters.
    void setCounter(const std::optional<TokenCounter>& counter);
    ExampleFilter filter() const;
    bool isFiltering() const;
    QString words() const;
    /// What is searched for in the first task that is set.
    void setWantedWords(const QString& words) { m_wantedWords = words; }

  public Q_SLOTS:
    void clear();
    void focusSearch();

  Q_SIGNALS:
    void filterChanged();

  private:
    void buildLists();
    void offerLabels();

    Task m_task;
    std::optional<TokenCounter> m_counter;
    QLineEdit* m_words;
    QString m_wantedWords;
    LengthFilter* m_length;
    QComboBox *m_split, *m_label, *m_excluded;
    QTimer m_pause; ///< a search begins when the typing pauses
};

/// Whether the target that the task's template makes of an example is `label`.
std::function<bool(const nlohmann::ordered_json&)> hasLabel(const Task& task, const std::string& label);

} // namespace alter
