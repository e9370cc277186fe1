#pragma once

#include "core/data/row_check.h"
#include "core/data/token_counter.h"
#include "widgets/data/examples/example_model.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace alter {

class FieldsEditor;
class TokenText;

/// One example: its fields to edit, and what the model is given for them.
class ExampleDetails : public QWidget {
    Q_OBJECT

  public:
    explicit ExampleDetails(QWidget* parent = nullptr);

    void setTask(const Task& task);
    void setCounter(const std::optional<TokenCounter>& counter);
    /// Edits that were not saved are kept and come back with the example.
    void showExample(const ExampleRow& row);
    void clear();
    /// Edits that were not saved, by the examples' ids.
    QHash<qint64, QStringList> drafts() const;
    void setDrafts(const QHash<qint64, QStringList>& drafts) { m_drafts = drafts; }
    int64_t shownId() const { return m_row.example.id; }

  Q_SIGNALS:
    /// The person wants these fields kept; they fit the task.
    void fieldsEdited(qint64 id, const QString& fields);
    void excludeWanted(bool excluded);
    void splitWanted(alter::Split split);

  private:
    void build();
    QWidget* buildPlace();
    QWidget* buildButtons();
    void keepDraft();
    void showState();
    void save();
    void revert();
    void render(const Fields& fields, const CheckedRow& checked);

    Task m_task;
    std::shared_ptr<const RowCheck> m_check; ///< null where the templates cannot be read
    std::optional<TokenCounter> m_counter;
    ExampleRow m_row;
    QHash<qint64, QStringList> m_drafts;

    QLabel *m_title, *m_fault, *m_promptTitle, *m_targetTitle;
    FieldsEditor* m_fields;
    QPushButton *m_save, *m_revert, *m_exclude;
    QComboBox* m_split;
    TokenText *m_prompt, *m_target;
};

} // namespace alter
