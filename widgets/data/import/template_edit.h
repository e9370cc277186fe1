#pragma once

#include <QPlainTextEdit>
#include <QStringList>

class QCompleter;
class QStringListModel;

namespace alter {

/// A template to write: behind "{" it offers the fields, behind "|" the filters.
class TemplateEdit : public QPlainTextEdit {
    Q_OBJECT

  public:
    explicit TemplateEdit(const QString& accessibleName, int lines, QWidget* parent = nullptr);

    void setFields(const QStringList& names) { m_fields = names; }
    /// Underlines from this column (from 1, in characters of the whole text) to the end of its brace; 0 =
    /// nothing.
    void markFault(int column);
    QCompleter* completer() const { return m_completer; }

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    struct Open {
        QString typed; ///< behind the last opening
        QChar opened;  ///< '{', '|', or null where nothing is open
    };
    Open openBefore(int position) const;
    void offer();
    void complete(const QString& word);

    QStringList m_fields;
    QStringListModel* m_words;
    QCompleter* m_completer;
};

} // namespace alter
