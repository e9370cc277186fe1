#pragma once

#include "core/data/record.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace alter {

/// The fields of a task's template, to be filled in by hand.
class PromptFields : public QWidget {
    Q_OBJECT

  public:
    explicit PromptFields(QWidget* parent = nullptr);

    /// What stands in a field that stays is kept.
    void setNames(const QStringList& names);

    /// Values that are no texts stand as JSON; who leaves them alone gets them back as they were.
    void setFields(const Fields& fields);
    Fields fields() const;

  Q_SIGNALS:
    void edited();

  private:
    QPlainTextEdit* makeEdit(const QString& name);

    QStringList m_names;
    Fields m_given = Fields::object(); ///< by setFields()
    QVBoxLayout* m_column;
    QWidget* m_first; ///< nothing to be seen: where Tab goes on to the fields
    QList<QLabel*> m_labels;
    QList<QPlainTextEdit*> m_edits;
};

} // namespace alter
