#pragma once

#include "widgets/data/import/import_step.h"
#include "widgets/session/background_work.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace alter {

class RecordModel;
class StateView;

/// Step 1: which file, what kind of file it is and why, its first rows, and the task's name.
class FileStep : public ImportStep {
    Q_OBJECT

  public:
    explicit FileStep(ImportDraft& draft, QWidget* parent = nullptr);

    QString title() const override { return tr("File"); }
    void enter() override;
    QString missing() const override;
    void setFile(const QString& path);
    void showFailed(const Error& error);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void build();
    QWidget* buildOptions();
    void chooseFile();
    void lookAtFile();
    void showPreview(const Preview& preview);
    void takeOptions();

    BackgroundWork m_work;
    RecordModel* m_model;
    StateView* m_states;
    QLineEdit *m_path, *m_name;
    QLabel *m_detected, *m_nameFault;
    QComboBox *m_format, *m_encoding, *m_delimiter, *m_header;
    bool m_isRead = false;
};

} // namespace alter
