#include "widgets/data/import/import_dialog.h"

#include "widgets/data/import/answers_step.h"
#include "widgets/data/import/check_step.h"
#include "widgets/data/import/fields_step.h"
#include "widgets/data/import/file_step.h"
#include "widgets/data/import/template_step.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace alter {

namespace {
constexpr QSize usualSize(920, 620);
}

ImportDialog::ImportDialog(ProjectSession& session, QWidget* parent)
    : QDialog(parent), m_file(new FileStep(m_draft)),
      m_check(new CheckStep(m_draft, session.folder().toStdString())), m_stack(new QStackedWidget),
      m_progress(new QLabel), m_missing(new QLabel), m_back(new QPushButton(tr("Back"))),
      m_forth(new QPushButton) {
    setWindowTitle(tr("Import a task"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usualSize);
    m_steps = {m_file, new FieldsStep(m_draft), new TemplateStep(m_draft), new AnswersStep(m_draft), m_check};
    for (ImportStep* step : std::as_const(m_steps)) {
        m_stack->addWidget(step); // before the buttons, as Tab goes
        connect(step, &ImportStep::changed, this, &ImportDialog::showButtons);
    }
    build();
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_stack->currentIndex() - 1); });
    connect(m_forth, &QPushButton::clicked, this, &ImportDialog::forth);
    connect(m_check, &CheckStep::imported, this, [this](const QString& task) {
        Q_EMIT imported(task);
        accept();
    });
    readProject(session);
    go(0);
}

/// What has the focus ends its editing now, while there is still a draft to write to.
ImportDialog::~ImportDialog() {
    hide();
}

void ImportDialog::build() {
    m_progress->setFont(titleFont());
    m_missing->setFont(smallFont());
    m_missing->setWordWrap(true);
    m_missing->setObjectName(QStringLiteral("missing"));
    m_back->setObjectName(QStringLiteral("back"));
    m_forth->setObjectName(QStringLiteral("forth"));
    m_forth->setDefault(true);
    m_back->setAutoDefault(false);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::inside);
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_back);
    buttons->addWidget(m_forth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::group);
    column->setSpacing(spacing::group);
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
}

/// Names that are taken, and the tokenizer that counts: both may come while the person is at the first step.
void ImportDialog::readProject(ProjectSession& session) {
    session.ask(
        this,
        [](const Project& project) {
            std::set<std::string> names;
            for (const Task& task : TaskStore(project).list())
                names.insert(task.name);
            return names;
        },
        [this](const std::set<std::string>& names) {
            m_draft.takenNames = names;
            m_steps.at(m_stack->currentIndex())->enter();
            showButtons();
        });
    m_work.start([folder = session.folder().toStdString()](
                     BackgroundWork::Control&) { return TokenCounter::ofProject(Project::open(folder)); },
                 [this](const std::optional<TokenCounter>& counter) {
                     m_draft.counter = counter;
                     if (m_stack->currentIndex() == 2)
                         m_steps.at(2)->enter();
                 },
                 [](const Error&) { /* lengths are then in words, which the template step says */ });
}

void ImportDialog::openFile(const QString& path) {
    if (QFileInfo(path).isDir())
        openFolder(path);
    else
        m_file->setFile(path);
}

void ImportDialog::openFolder(const QString& path) {
    struct Read {
        ImportRequest request;
        Preview seen;
    };
    auto* reading = new BackgroundWork(this);
    reading->start(
        [folder = std::filesystem::path(path.toStdString())](BackgroundWork::Control&) {
            ImportRequest request = importRequestFrom(folder);
            Preview seen = preview(request.train.front());
            return Read{std::move(request), std::move(seen)};
        },
        [this](Read read) {
            m_draft.request = std::move(read.request);
            m_draft.setPreview(std::move(read.seen));
            m_file->enter();
            go(static_cast<int>(m_steps.size()) - 1);
        },
        [this](const Error& error) { m_file->showFailed(error); });
}

void ImportDialog::go(int step) {
    m_stack->setCurrentIndex(step);
    m_progress->setText(tr("%1 of %2 · %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.at(step)->title()));
    m_steps.at(step)->enter();
    showButtons();
}

void ImportDialog::forth() {
    if (!m_steps.at(m_stack->currentIndex())->missing().isEmpty())
        return;
    if (m_stack->currentWidget() == m_check)
        m_check->startImport();
    else
        go(m_stack->currentIndex() + 1);
}

void ImportDialog::showButtons() {
    const QString missing = m_steps.at(m_stack->currentIndex())->missing();
    const bool last = m_stack->currentWidget() == m_check;
    m_back->setEnabled(m_stack->currentIndex() > 0 && !m_check->isImporting());
    m_forth->setText(last ? m_check->importText() : tr("Next"));
    m_forth->setEnabled(missing.isEmpty());
    m_forth->setToolTip(missing);
    m_missing->setText(missing);
}

/// A running import is stopped first, which changes nothing; the dialog stays to say so.
void ImportDialog::reject() {
    if (m_check->isImporting())
        m_check->stop();
    else
        QDialog::reject();
}

} // namespace alter
