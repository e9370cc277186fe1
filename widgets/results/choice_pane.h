#pragma once

#include "core/base/error.h"
#include "widgets/results/results_question.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QToolButton;

namespace alter {

class EngineCommandBar;
class ReferenceModel;

/// What is compared: the runs, on which split, routed how; and measures what has not been yet.
class ChoicePane : public QWidget {
    Q_OBJECT

  public:
    explicit ChoicePane(QWidget* parent = nullptr);

    /// The project's; an evaluation of another one goes on without this.
    void setFolder(const QString& folder);
    void setAnswer(const ResultsAnswer& answer);
    ResultChoice choice() const;
    bool isEvaluating() const;
    /// What can be measured and has not been.
    void popUpEvaluations();

  Q_SIGNALS:
    void choiceChanged();
    void evaluationFailed(const alter::Error& error);
    void evaluationEnded();

  private:
    void build();
    void fillMenu(const ResultsAnswer& answer);
    void evaluate(const QString& reference);

    QString m_folder;
    ReferenceModel* m_model;
    EngineCommandBar* m_work;
    QComboBox *m_split, *m_routing;
    QToolButton* m_evaluate;
    QMenu* m_menu;
};

} // namespace alter
