#pragma once

#include "core/results/card/model_card.h"
#include "widgets/session/background_work.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTextBrowser;

namespace alter {

class BundleExport;
class LicenceModel;
class ProjectSession;
class StateView;

/// Writes a run's weights as a bundle to pass on; its model card is shown as it will be, and what the project
/// does not know can be said for it.
class BundleDialog : public QDialog {
    Q_OBJECT

  public:
    /// `reference` is the run at first: RUN, RUN@STEP, RUN@stage1; "" = the newest that has weights.
    BundleDialog(ProjectSession& session, const QString& reference, QWidget* parent = nullptr);

    /// While it writes, the first wish to leave cancels that.
    void reject() override;

  Q_SIGNALS:
    void exported(const QString& folder);

  private:
    void build();
    QWidget* buildForm();
    QWidget* buildFolder();
    QWidget* buildPreview();
    void connectParts();
    void browse();
    void readReferences();
    void takeReferences(const QStringList& references);
    void readFacts();
    void take(CardFacts facts);
    void suggestFolder();
    CardWords words() const;
    void showCard();
    void check();
    QString fault() const;
    void write();
    void showWriting(bool on);
    void tell(const QString& line);

    QString m_project;
    QString m_wanted;           ///< the run at first
    QString m_asked;            ///< the run whose card is shown or being read
    bool m_isOwnFolder = false; ///< the person named one
    std::optional<CardFacts> m_facts;
    BackgroundWork m_work;
    LicenceModel* m_licences;
    BundleExport* m_export;

    QComboBox* m_reference;
    QLineEdit* m_folder;
    QPlainTextEdit* m_description;
    QTextBrowser* m_preview;
    StateView* m_states = nullptr;
    QWidget* m_form = nullptr;
    QLabel* m_line;
    QProgressBar* m_bar;
    QPushButton *m_write = nullptr, *m_cancel = nullptr;
};

} // namespace alter
