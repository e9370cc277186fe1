#include "widgets/results/bundle/bundle_dialog.h"

#include "core/store/checkpoints.h"
#include "widgets/results/bundle/bundle_export.h"
#include "widgets/results/bundle/licence_model.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/error_text.h"
#include "widgets/views/spoken_cells.h"
#include "widgets/views/state_view.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QTextTable>

namespace alter {

namespace {

/// What has weights: runs, the newest first, each followed by its first stage if that is not the same.
QStringList exportableReferences(const Project& project) {
    QStringList references;
    const CheckpointStore checkpoints(project);
    const RunStore runs(project);
    for (const Run& run : runs.list()) {
        const auto last = attempt([&] { return checkpoints.resolve(runs.resolve(run.name)); });
        if (!last)
            continue;
        const QString name = QString::fromStdString(run.name);
        references << name;
        const auto first = checkpoints.find(run.id, CheckpointKind::StageEnd, 1);
        if (first && first->step != last.value().step)
            references << name + QStringLiteral("@stage1");
    }
    return references;
}

/// Thin lines between cells, as the program's other tables have them.
void ruleTables(const QTextEdit& view) {
    for (QTextFrame* frame : view.document()->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(hairline(view.palette()));
        format.setCellPadding(spacing::tight);
        table->setFormat(format);
    }
}

} // namespace

BundleDialog::BundleDialog(ProjectSession& session, const QString& reference, QWidget* parent)
    : QDialog(parent), m_project(session.folder()), m_wanted(reference), m_licences(new LicenceModel(this)),
      m_export(new BundleExport(this)), m_reference(new QComboBox), m_folder(new QLineEdit),
      m_description(new QPlainTextEdit), m_preview(new QTextBrowser), m_line(new QLabel),
      m_bar(new QProgressBar) {
    build();
    connectParts();
    connect(&session, &QObject::destroyed, this, &QObject::deleteLater);
    readReferences();
}

void BundleDialog::connectParts() {
    connect(m_reference, &QComboBox::activated, this, &BundleDialog::readFacts);
    connect(m_reference->lineEdit(), &QLineEdit::editingFinished, this, &BundleDialog::readFacts);
    connect(m_folder, &QLineEdit::textEdited, this, [this] { m_isOwnFolder = true; });
    connect(m_folder, &QLineEdit::textChanged, this, &BundleDialog::check);
    connect(m_description, &QPlainTextEdit::textChanged, this, &BundleDialog::showCard);
    connect(m_licences, &LicenceModel::licencesChanged, this, &BundleDialog::showCard);
    connect(m_write, &QPushButton::clicked, this, &BundleDialog::write);
    connect(m_export, &BundleExport::progressed, this, [this](double share) {
        m_bar->setRange(0, 100);
        m_bar->setValue(static_cast<int>(share * 100));
    });
    connect(m_export, &BundleExport::ended, this, [this] {
        Q_EMIT exported(m_folder->text().trimmed());
        accept();
    });
    connect(m_export, &BundleExport::cancelled, this, [this] {
        showWriting(false);
        tell(tr("The export was cancelled. Nothing was written."));
    });
    connect(m_export, &BundleExport::failed, this, [this](const Error& error) {
        showWriting(false);
        tell(shortText(error));
        m_line->setToolTip(fullText(error));
    });
}

void BundleDialog::readReferences() {
    m_states->showBusy(tr("Reading the runs…"));
    check();
    m_work.start([folder = m_project.toStdString()](
                     BackgroundWork::Control&) { return exportableReferences(Project::open(folder)); },
                 [this](const QStringList& references) { takeReferences(references); },
                 [this](const Error& error) {
                     m_states->showFailed(error, {tr("Read again"), [this] { readReferences(); }});
                 });
}

void BundleDialog::takeReferences(const QStringList& references) {
    const QSignalBlocker quiet(m_reference);
    m_reference->clear();
    m_reference->addItems(references);
    if (!m_wanted.isEmpty())
        m_reference->setCurrentText(m_wanted);
    if (!references.isEmpty())
        return readFacts();
    m_states->showEmpty(tr("No run has weights yet. Train one first."));
    check();
}

void BundleDialog::readFacts() {
    const QString reference = m_reference->currentText().trimmed();
    if (reference.isEmpty() || reference == m_asked || m_export->isRunning())
        return;
    m_asked = reference;
    m_facts.reset(); // nothing is written of what has not been seen
    m_states->showBusy(tr("Reading what the card tells…"));
    check();
    m_work.start([folder = m_project.toStdString(), run = reference.toStdString()](
                     BackgroundWork::Control&) { return readCardFacts(Project::open(folder), run); },
                 [this](CardFacts facts) { take(std::move(facts)); },
                 [this](const Error& error) {
                     if (error.kind() == ErrorKind::Interrupted)
                         return;
                     m_asked.clear();
                     m_licences->setTasks({});
                     m_states->showFailed(error);
                 });
}

void BundleDialog::take(CardFacts facts) {
    m_licences->setTasks(facts.tasks);
    m_facts = std::move(facts);
    suggestFolder();
    showCard();
    m_states->showFull();
    check();
}

void BundleDialog::suggestFolder() {
    if (m_isOwnFolder)
        return;
    const QString name = m_reference->currentText().trimmed().replace(QLatin1Char('@'), QLatin1Char('-'));
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_folder->setText(QDir::toNativeSeparators(documents.filePath(name + QStringLiteral("-bundle"))));
}

void BundleDialog::browse() {
    auto* dialog = new QFileDialog(this, tr("Place of the new folder"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& place) {
        m_isOwnFolder = true;
        const QString name = QDir(QDir::fromNativeSeparators(m_folder->text().trimmed())).dirName();
        m_folder->setText(QDir::toNativeSeparators(QDir(place).filePath(name)));
    });
    dialog->open();
}

CardWords BundleDialog::words() const {
    return {.description = m_description->toPlainText().trimmed().toStdString(),
            .licences = m_licences->licences()};
}

void BundleDialog::showCard() {
    if (!m_facts)
        return;
    const int place = m_preview->verticalScrollBar()->value();
    m_preview->setMarkdown(QString::fromStdString(modelCard(*m_facts, words())));
    ruleTables(*m_preview);
    m_preview->verticalScrollBar()->setValue(place);
}

/// Why nothing can be written now, "" if it can. Whether the folder is free, the program that writes finds
/// out.
QString BundleDialog::fault() const {
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (!m_facts)
        return tr("Choose a run that has weights.");
    if (folder.isEmpty())
        return tr("Name the folder that is to be made.");
    if (!QDir::isAbsolutePath(folder))
        return tr("Name the folder by its whole path.");
    return {};
}

void BundleDialog::check() {
    const QString reason = fault();
    m_write->setEnabled(reason.isEmpty() && !m_export->isRunning());
    m_write->setToolTip(reason);
    m_line->setToolTip({});
    m_line->setText(m_facts ? reason : QString());
}

void BundleDialog::write() {
    if (!fault().isEmpty() || m_export->isRunning())
        return;
    m_export->start(m_project, m_reference->currentText().trimmed(),
                    QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed())), words());
    showWriting(true);
}

void BundleDialog::showWriting(bool on) {
    m_bar->setRange(0, 0);
    m_bar->setVisible(on);
    m_line->setVisible(!on);
    m_form->setEnabled(!on);
    m_cancel->setText(on ? tr("Cancel export") : tr("Cancel"));
    check();
}

void BundleDialog::tell(const QString& line) {
    m_line->setText(line);
    m_line->setAccessibleName(line);
    speakAlert(*m_line);
}

void BundleDialog::reject() {
    if (m_export->isRunning())
        m_export->cancel();
    else
        QDialog::reject();
}

} // namespace alter
