#pragma once

#include "core/base/error.h"
#include "core/data/record.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QFormLayout;
class QPlainTextEdit;

namespace alter {

/// The fields of an example, each in an edit of its own. Texts are edited as they are, other values as JSON.
class FieldsEditor : public QWidget {
    Q_OBJECT

  public:
    explicit FieldsEditor(QWidget* parent = nullptr);

    void setFields(const Fields& fields);
    /// As they stand in the edits; BadInput naming the field whose JSON cannot be read.
    Result<Fields> fields() const;
    bool isChanged() const { return texts() != m_original; }

    /// What stands in the edits, to be put back later.
    QStringList texts() const;
    void setTexts(const QStringList& texts);

  Q_SIGNALS:
    void edited();

  private:
    void build();

    Fields m_fields = Fields::object();
    QStringList m_original;
    QFormLayout* m_form;
    QList<QPlainTextEdit*> m_edits;
};

} // namespace alter
