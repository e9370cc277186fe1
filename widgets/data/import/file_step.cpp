#include "widgets/data/import/file_step.h"

#include "widgets/data/import/record_model.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/narrow_choice.h"
#include "widgets/views/spoken_cells.h"
#include "widgets/views/state_view.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace alter {

namespace {

constexpr int placeWidth = 132;
constexpr int fieldWidth = 220;
constexpr int choiceCharacters = 16;

/// A choice with the detected one first.
QComboBox* choice(const QString& name, const QList<std::pair<QString, QVariant>>& values) {
    auto* box = new QComboBox;
    nameChoice(*box, name);
    box->addItem(FileStep::tr("%1: detected").arg(name));
    for (const auto& [text, value] : values)
        box->addItem(text, value);
    makeNarrow(*box, choiceCharacters);
    return box;
}

QString delimiterText(char delimiter) {
    return delimiter == '\t' ? FileStep::tr("tabs") : FileStep::tr("“%1”").arg(QLatin1Char(delimiter));
}

QString describe(const DetectedFormat& format) {
    QStringList parts{QString::fromStdString(toText(format.format)).toUpper(),
                      QString::fromStdString(toText(format.encoding)).toUpper()};
    if (format.compression != Compression::None)
        parts.append(FileStep::tr("packed with %1").arg(QString::fromStdString(toText(format.compression))));
    if (format.format == FileFormat::Csv || format.format == FileFormat::Tsv) {
        parts.append(FileStep::tr("separated by %1").arg(delimiterText(format.delimiter)));
        parts.append(format.hasHeader ? FileStep::tr("first row names the fields")
                                      : FileStep::tr("no header"));
    }
    return FileStep::tr("%1 (%2)").arg(parts.join(QStringLiteral(" · ")),
                                       QString::fromStdString(format.reason));
}

} // namespace

FileStep::FileStep(ImportDraft& draft, QWidget* parent)
    : ImportStep(draft, parent), m_model(new RecordModel(this)), m_states(nullptr), m_path(new QLineEdit),
      m_name(new QLineEdit), m_detected(new QLabel), m_nameFault(new QLabel), m_format(nullptr),
      m_encoding(nullptr), m_delimiter(nullptr), m_header(nullptr) {
    build();
    setAcceptDrops(true);
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (const QString path = m_path->text(); !path.isEmpty())
            setFile(path);
    });
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& name) {
        m_draft.request.task.name = name.toStdString();
        m_nameFault->setText(name.isEmpty() ? QString() : nameFault(m_draft));
        m_nameFault->setVisible(!m_nameFault->text().isEmpty());
        Q_EMIT changed();
    });
    m_states->showEmpty(
        tr("Drop a data file here, or choose one: CSV, TSV, JSON, JSON lines, Parquet, SQuAD, "
           "CoNLL or text, plain or packed"),
        {tr("Choose file…"), [this] { chooseFile(); }});
}

void FileStep::build() {
    auto* table = new QTableView;
    table->setModel(m_model);
    table->setAccessibleName(tr("First rows of the file"));
    table->setObjectName(QStringLiteral("preview"));
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_states = new StateView(table);
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setPlaceholderText(tr("Path of the file"));
    m_path->setAccessibleName(m_path->placeholderText());
    m_name->setObjectName(QStringLiteral("name"));
    m_detected->setWordWrap(true);
    m_detected->setObjectName(QStringLiteral("detected"));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, errorColour(colours));
    m_nameFault->setPalette(colours);
    m_nameFault->hide();
    auto* choose = new QPushButton(tr("Choose file…"));
    connect(choose, &QPushButton::clicked, this, &FileStep::chooseFile);
    auto* file = new QHBoxLayout;
    file->setSpacing(spacing::inside);
    file->addWidget(m_path, 1);
    file->addWidget(choose);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::group);
    form->setVerticalSpacing(spacing::inside);
    form->addRow(tr("File"), file);
    form->addRow(tr("Task name"), m_name);
    form->addRow(QString(), m_nameFault);
    form->addRow(tr("Read as"), buildOptions());
    form->addRow(QString(), m_detected);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::group);
    column->addLayout(form);
    column->addWidget(m_states, 1);
}

QWidget* FileStep::buildOptions() {
    QList<std::pair<QString, QVariant>> formats, encodings;
    for (const char* name : {"csv", "tsv", "jsonl", "json", "parquet", "squad", "conll", "text"})
        formats.append({QLatin1String(name), QLatin1String(name)});
    for (const char* name : {"utf-8", "utf-16le", "utf-16be", "latin-1"})
        encodings.append({QLatin1String(name), QLatin1String(name)});
    m_format = choice(tr("Format"), formats);
    m_encoding = choice(tr("Encoding"), encodings);
    m_delimiter = choice(tr("Separator"), {{tr("comma"), QStringLiteral(",")},
                                           {tr("semicolon"), QStringLiteral(";")},
                                           {tr("tab"), QStringLiteral("\t")},
                                           {tr("bar"), QStringLiteral("|")}});
    m_header = choice(tr("Header"), {{tr("first row names the fields"), true}, {tr("no header"), false}});
    auto* options = new QWidget;
    auto* row = new QHBoxLayout(options);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::inside);
    for (QComboBox* box : {m_format, m_encoding, m_delimiter, m_header}) {
        box->setMinimumContentsLength(12);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, &FileStep::takeOptions);
    }
    return options;
}

void FileStep::enter() {
    const QSignalBlocker quietPath(m_path);
    if (!m_draft.request.train.empty())
        m_path->setText(QString::fromStdString(m_draft.request.train.front().string()));
    m_name->setText(QString::fromStdString(m_draft.request.task.name));
    if (!m_draft.preview.records.empty())
        showPreview(m_draft.preview);
}

QString FileStep::missing() const {
    if (m_draft.request.train.empty())
        return tr("Choose a file first.");
    if (m_work.isRunning())
        return tr("The file is being looked at.");
    if (!m_isRead)
        return tr("The file cannot be read.");
    return nameFault(m_draft);
}

void FileStep::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Choose a data file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileStep::setFile);
    dialog->open();
}

void FileStep::setFile(const QString& path) {
    const std::filesystem::path file = path.toStdString();
    const bool same = !m_draft.request.train.empty() && m_draft.request.train.front() == file;
    if (same && (m_isRead || m_work.isRunning()))
        return;
    if (!same) {
        m_draft.request.format = {};
        for (QComboBox* box : {m_format, m_encoding, m_delimiter, m_header})
            box->setCurrentIndex(0);
        m_draft.request.train = {file};
        m_name->setText(QString::fromStdString(nameFrom(file)));
    }
    m_path->setText(path);
    lookAtFile();
}

void FileStep::takeOptions() {
    FormatOptions& options = m_draft.request.format;
    options = {};
    if (m_format->currentIndex() > 0)
        options.format = fileFormatFrom(m_format->currentData().toString().toStdString());
    if (m_encoding->currentIndex() > 0)
        options.encoding = textEncodingFrom(m_encoding->currentData().toString().toStdString());
    if (m_delimiter->currentIndex() > 0)
        options.delimiter = m_delimiter->currentData().toString().toStdString().front();
    if (m_header->currentIndex() > 0)
        options.hasHeader = m_header->currentData().toBool();
    if (!m_draft.request.train.empty())
        lookAtFile();
}

void FileStep::lookAtFile() {
    m_isRead = false;
    m_states->showBusy(tr("Looking at the file"));
    m_work.start([file = m_draft.request.train.front(), options = m_draft.request.format](
                     BackgroundWork::Control&) { return preview(file, options); },
                 [this](Preview seen) {
                     m_draft.setPreview(std::move(seen));
                     showPreview(m_draft.preview);
                 },
                 [this](const Error& error) { showFailed(error); });
    Q_EMIT changed();
}

void FileStep::showFailed(const Error& error) {
    m_detected->clear();
    m_states->showFailed(error, {tr("Choose another file…"), [this] { chooseFile(); }});
    Q_EMIT changed();
}

void FileStep::showPreview(const Preview& preview) {
    m_isRead = true;
    m_model->setPreview(preview);
    auto* table = m_states->findChild<QTableView*>();
    table->setColumnWidth(0, placeWidth);
    for (int column = 1; column < m_model->columnCount(); ++column)
        table->setColumnWidth(column, fieldWidth);
    m_detected->setText(describe(preview.format));
    m_states->showFull();
    Q_EMIT changed();
}

void FileStep::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void FileStep::dropEvent(QDropEvent* event) {
    setFile(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

} // namespace alter
