#pragma once

#include "widgets/playground/prompt_answer.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace alter {

class BatchModel;
class ProjectSession;

/// Many prompts at once: lines that are pasted or loaded, and a table of what the columns' models answer.
class BatchView : public QWidget {
    Q_OBJECT

  public:
    static constexpr qsizetype mostLines = 5000;

    explicit BatchView(QWidget* parent = nullptr);

    void setSession(ProjectSession* session);

    /// `questions` by model and, within each, by line. The answers belong to this view and are gone once they
    /// are over.
    std::vector<PromptAnswer*> begin(const QStringList& lines, const QStringList& models,
                                     const std::vector<AnswerQuestion>& questions);
    QString text() const; ///< the lines as they were typed
    void setText(const QString& text);
    void showNote(const QString& text);
    void loadLines(const QString& file);
    void exportTo(const QString& file);

  Q_SIGNALS:
    void askWanted(const QStringList& lines);
    void cancelWanted();
    void noticed(const QString& text);

  private:
    void build();
    void connectParts();
    QStringList lines() const;
    void tell();
    void take(PromptAnswer* answer, int line, int model);
    void askForLines();

    QPointer<ProjectSession> m_session;
    BatchModel* m_model;
    QList<PromptAnswer*> m_answers; ///< that are not over
    qsizetype m_count = 0;          ///< of lines()
    QPlainTextEdit* m_lines;
    QLabel* m_note;
    QTableView* m_table;
    QProgressBar* m_bar;
    QPushButton *m_load, *m_ask, *m_cancel, *m_export;
};

} // namespace alter
