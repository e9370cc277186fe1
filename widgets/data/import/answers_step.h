#pragma once

#include "widgets/data/import/import_step.h"
#include "widgets/data/import/label_collector.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QSpinBox;
class QTableWidget;

namespace alter {

/// Step 4: what counts as an answer, how answers are measured, and which examples are for what.
class AnswersStep : public ImportStep {
    Q_OBJECT

  public:
    explicit AnswersStep(ImportDraft& draft, QWidget* parent = nullptr);

    QString title() const override { return tr("Answers and splits"); }
    void enter() override;
    QString missing() const override;

  private:
    QWidget* buildAnswers();
    QWidget* buildSplits();
    QWidget* buildFile(QLineEdit* edit, const QString& name);
    void collect();
    void offer(const CollectedLabels& labels);
    void fillTable(const std::map<std::string, int64_t>& counts);
    void takeLabels();
    void offerMetrics();
    void takeSplits();
    void describeSplits();

    BackgroundWork m_work;
    QRadioButton *m_free, *m_closed;
    QTableWidget* m_labels;
    QLabel *m_labelNote, *m_splitNote;
    QComboBox *m_metric, *m_splitField;
    QList<QSpinBox*> m_shares; ///< in percent, by split
    QLineEdit *m_validation, *m_test;
    std::string m_collectedFor; ///< file and target template that the labels were collected for
    bool m_filling = false;
};

} // namespace alter
