#include "widgets/playground/batch_view.h"

#include "core/base/os/output_file.h"
#include "core/base/text.h"
#include "widgets/playground/batch_model.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/error_text.h"
#include "widgets/views/export_file.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

namespace alter {

namespace {

constexpr int linesShown = 6;
constexpr int columnWidth = 200;

QString readLines(const QString& file) {
    const std::string bytes = readFileWhole(file.toStdString());
    if (!isValidUtf8(bytes))
        throwBadInput({.what = "The file is not text in UTF-8.", .where = file.toStdString()});
    return QString::fromStdString(bytes);
}

} // namespace

BatchView::BatchView(QWidget* parent)
    : QWidget(parent), m_model(new BatchModel(this)), m_lines(new QPlainTextEdit), m_note(new QLabel),
      m_table(new QTableView), m_bar(new QProgressBar), m_load(new QPushButton(tr("&Load lines…"))),
      m_ask(new QPushButton), m_cancel(new QPushButton(tr("Cancel"))),
      m_export(new QPushButton(tr("E&xport table…"))) {
    build();
    connectParts();
    tell();
}

void BatchView::build() {
    m_lines->setObjectName(QStringLiteral("lines"));
    m_lines->setAccessibleName(tr("Lines to ask"));
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setPlaceholderText(tr("Paste a prompt a line. With a template chosen, each line fills its first "
                                   "field, or all of them as a JSON object."));
    m_lines->setFixedHeight(linesShown * m_lines->fontMetrics().lineSpacing() + spacing::group);
    m_note->setObjectName(QStringLiteral("batchNote"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_ask->setObjectName(QStringLiteral("askLines"));
    m_cancel->setObjectName(QStringLiteral("cancelLines"));
    m_export->setObjectName(QStringLiteral("exportLines"));
    m_bar->setTextVisible(false);
    m_table->setObjectName(QStringLiteral("answers"));
    m_table->setAccessibleName(tr("Answers to the lines"));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setDefaultSectionSize(columnWidth);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + spacing::inside);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::inside);
    buttons->addWidget(m_load);
    buttons->addWidget(m_export);
    buttons->addWidget(m_bar, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ask);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::inside, spacing::inside, 0, 0);
    column->setSpacing(spacing::inside);
    column->addWidget(m_lines);
    column->addLayout(buttons);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
}

void BatchView::connectParts() {
    connect(m_lines, &QPlainTextEdit::textChanged, this, [this] {
        showNote({});
        m_count = lines().size();
        tell();
    });
    connect(m_ask, &QPushButton::clicked, this, [this] { Q_EMIT askWanted(lines()); });
    connect(m_cancel, &QPushButton::clicked, this, &BatchView::cancelWanted);
    connect(m_load, &QPushButton::clicked, this, &BatchView::askForLines);
    connect(m_export, &QPushButton::clicked, this, [this] {
        chooseExportFile(this, tr("Export table"), {tr("Table (*.csv)")},
                         [this](const QString& file) { exportTo(file); });
    });
}

void BatchView::setSession(ProjectSession* session) {
    m_session = session;
    qDeleteAll(std::exchange(m_answers, {}));
    m_model->begin({}, {});
    tell();
}

QString BatchView::text() const {
    return m_lines->toPlainText();
}

void BatchView::setText(const QString& text) {
    m_lines->setPlainText(text);
}

QStringList BatchView::lines() const {
    QStringList lines;
    for (const QString& line : m_lines->toPlainText().split(QLatin1Char('\n')))
        if (!line.trimmed().isEmpty() && lines.size() < mostLines)
            lines << line;
    return lines;
}

void BatchView::showNote(const QString& text) {
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void BatchView::tell() {
    m_ask->setText(tr("Ask %Ln line(s)", nullptr, static_cast<int>(m_count)));
    m_ask->setEnabled(m_count > 0 && m_answers.isEmpty());
    m_ask->setToolTip(m_ask->isEnabled() ? tr("Asks the models of the columns.")
                      : m_count > 0      ? tr("The lines before are still being answered.")
                                         : tr("Paste or load lines first."));
    m_cancel->setEnabled(!m_answers.isEmpty());
    m_export->setEnabled(m_model->answered() > 0);
    m_bar->setVisible(!m_answers.isEmpty());
    m_bar->setRange(0, m_model->wanted());
    m_bar->setValue(m_model->answered());
    m_note->setVisible(!m_note->text().isEmpty());
}

std::vector<PromptAnswer*> BatchView::begin(const QStringList& lines, const QStringList& models,
                                            const std::vector<AnswerQuestion>& questions) {
    m_model->begin(lines, models);
    const auto lineCount = static_cast<size_t>(lines.size());
    for (size_t i = 0; i < questions.size(); ++i) {
        auto* answer = new PromptAnswer(questions[i], this);
        const auto line = static_cast<int>(i % lineCount), model = static_cast<int>(i / lineCount);
        connect(answer, &PromptAnswer::stepChanged, this, [this, answer, line, model] {
            if (answer->isOver())
                take(answer, line, model);
        });
        m_answers << answer;
    }
    tell();
    return {m_answers.begin(), m_answers.end()};
}

void BatchView::take(PromptAnswer* answer, int line, int model) {
    m_answers.removeOne(answer);
    answer->deleteLater();
    if (answer->step() == PromptAnswer::Step::Failed) {
        m_model->setCell(line, model, {.text = shortText(answer->error()), .isFailed = true});
    } else if (answer->step() == PromptAnswer::Step::Done) {
        BatchModel::Cell cell{.text = answer->bestLabel().isEmpty() ? answer->text() : answer->bestLabel()};
        for (const PromptAnswer::Share& label : answer->labels())
            cell.probability = std::max(cell.probability, label.probability);
        m_model->setCell(line, model, std::move(cell));
    }
    tell();
}

void BatchView::askForLines() {
    auto* dialog = new QFileDialog(this, tr("Load lines"), {}, tr("Text (*.txt *.jsonl);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &BatchView::loadLines);
    dialog->open();
}

void BatchView::loadLines(const QString& file) {
    if (m_session)
        m_session->ask(
            this, [file](const Project&) { return readLines(file); },
            [this](const QString& text) { m_lines->setPlainText(text); },
            [this](const Error& error) { showNote(shortText(error)); });
}

void BatchView::exportTo(const QString& file) {
    if (m_session)
        m_session->ask(
            this,
            [file, text = m_model->csv().toStdString()](const Project&) {
                writeFileWhole(file.toStdString(), text);
                return true;
            },
            [this, file](bool) { Q_EMIT noticed(tr("Written: %1").arg(file)); },
            [this](const Error& error) { showNote(shortText(error)); });
}

} // namespace alter
