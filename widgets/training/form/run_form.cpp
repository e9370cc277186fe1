#include "widgets/training/form/run_form.h"

#include "core/base/os/output_file.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/colours.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/training/form/field_editor.h"
#include "widgets/training/form/fold_section.h"
#include "widgets/training/form/origin.h"
#include "widgets/training/form/presets.h"
#include "widgets/training/form/run_bill.h"
#include "widgets/training/form/task_mix_table.h"
#include "widgets/training/form/train_command.h"
#include "widgets/views/error_text.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>

#include <algorithm>

namespace alter {

namespace {

constexpr int widestField = 320;
constexpr int billWidth = 280;

/// "stage1.learningRate" as a place in JSON.
nlohmann::ordered_json::json_pointer placeOf(std::string path) {
    for (char& character : path)
        if (character == '.')
            character = '/';
    return nlohmann::ordered_json::json_pointer("/" + path);
}

QScrollArea* scrolled(QWidget* content) {
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

} // namespace

RunForm::RunForm(QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_tasks(new TaskMixTable), m_bill(new RunBillView),
      m_billSide(scrolled(m_bill)), m_problem(new QLabel), m_start(new QPushButton(tr("Start run"))),
      m_queue(new QPushButton(tr("Add to queue"))) {
    m_billSide->setFixedWidth(billWidth);
    auto* sides = new QHBoxLayout;
    sides->addWidget(scrolled(buildFields()), 1);
    sides->addWidget(m_billSide);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::group, spacing::page, spacing::group);
    column->setSpacing(spacing::group);
    column->addLayout(sides, 1);
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignRight);
    column->addWidget(m_problem);
    column->addWidget(buildButtons());
    connect(m_tasks, &TaskMixTable::edited, this, &RunForm::check);
    connect(m_start, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_queue, &QPushButton::clicked, this, [this] { start(false); });
}

QFormLayout* RunForm::addFields(const ConfigSection& section) {
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::group);
    form->setVerticalSpacing(spacing::inside);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows); // in a small window
    for (const ConfigField& field : section.fields) {
        auto* editor = new FieldEditor(field);
        editor->setMaximumWidth(widestField);
        auto* label = new QLabel(field.label);
        label->setToolTip(field.hint);
        label->setBuddy(editor);
        form->addRow(label, editor);
        connect(editor, &FieldEditor::edited, this, &RunForm::check);
        m_editors.push_back(editor);
    }
    return form;
}

QWidget* RunForm::buildPresets() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::inside);
    for (const Preset& preset : presets()) {
        auto* button = new QPushButton(preset.name);
        button->setToolTip(tr("Start from: %1").arg(preset.hint));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, apply = preset.apply] {
            RunConfig config = this->config() ? this->config().value() : m_config;
            apply(config);
            showConfig(config);
        });
    }
    layout->addStretch();
    return row;
}

QWidget* RunForm::buildFields() {
    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, spacing::group, 0);
    column->setSpacing(spacing::group);
    m_title->setFont(titleFont());
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(buildPresets());
    column->addLayout(addFields(firstSection()));
    column->addWidget(m_tasks);
    for (const ConfigSection& section : foldedSections()) {
        const size_t first = m_editors.size();
        auto* content = new QWidget;
        QFormLayout* form = addFields(section);
        form->setContentsMargins(spacing::page, 0, 0, 0);
        content->setLayout(form);
        auto* fold = new FoldSection(section.title, content);
        m_sections.emplace_back(
            fold, std::vector<FieldEditor*>(m_editors.begin() + static_cast<std::ptrdiff_t>(first),
                                            m_editors.end()));
        column->addWidget(fold);
    }
    column->addStretch();
    return fields;
}

QWidget* RunForm::buildButtons() {
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::inside);
    const auto add = [&](const QString& text, auto pressed) {
        auto* button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, pressed);
        layout->addWidget(button);
    };
    add(tr("Load …"), [this] { chooseFile(false); });
    add(tr("Save …"), [this] { chooseFile(true); });
    add(tr("Copy command"), [this] { copyCommand(); });
    layout->addStretch();
    add(tr("Cancel"), [this] { Q_EMIT cancelled(); });
    m_start->setDefault(true);
    m_start->setObjectName(QStringLiteral("start"));
    m_queue->setObjectName(QStringLiteral("queue"));
    m_queue->setToolTip(tr("It waits until the queue is started"));
    layout->addWidget(m_queue);
    layout->addWidget(m_start);
    return row;
}

void RunForm::setSession(ProjectSession* session) {
    m_session = session;
    m_question = {};
    m_facts = {};
    if (session)
        refresh();
}

void RunForm::refresh() {
    if (!m_session || !m_question.begin())
        return;
    m_session->ask(
        this, readFacts,
        [this](const ProjectFacts& facts) {
            take(facts);
            if (m_question.end())
                refresh();
        },
        [this](const Error& error) {
            m_question.end();
            Q_EMIT noticed(shortText(error));
        });
}

void RunForm::take(const ProjectFacts& facts) {
    const QScopedValueRollback filling(m_showing, true);
    m_facts = facts;
    m_tasks->setTasks(facts.tasks);
    m_tasks->setConfig(m_config);
    std::vector<std::string> backbones;
    for (const BackboneFacts& backbone : facts.backbones)
        backbones.push_back(backbone.name);
    for (FieldEditor* editor : m_editors)
        if (editor->field().path == "backbone") {
            editor->setChoices(backbones);
            editor->setValue(m_config.backbone);
        }
    m_showing = false;
    check();
}

void RunForm::begin(const RunConfig& config) {
    for (const auto& [section, editors] : m_sections)
        section->setOpen(false);
    showConfig(config);
    refresh();
}

void RunForm::showConfig(const RunConfig& config) {
    const QScopedValueRollback filling(m_showing, true);
    m_config = config;
    const nlohmann::ordered_json values = toJson(config);
    for (FieldEditor* editor : m_editors)
        editor->setValue(values.at(placeOf(editor->field().path)));
    m_tasks->setConfig(config);
    for (const auto& [section, editors] : m_sections)
        if (editors.front()->field().path == "from" && !config.from.empty())
            section->setOpen(true);
    m_showing = false;
    check();
}

Result<RunConfig> RunForm::config() const {
    nlohmann::ordered_json values = toJson(m_config);
    for (const FieldEditor* editor : m_editors) {
        const auto value = editor->value();
        if (!value)
            return value.error();
        values[placeOf(editor->field().path)] = value.value();
    }
    return attempt([&] {
        RunConfig config = runConfigFromJson(values);
        m_tasks->addTo(config);
        config.validate();
        return config;
    });
}

void RunForm::check() {
    if (m_showing)
        return;
    const auto config = this->config();
    showError(config ? nullptr : &config.error());
    if (!config)
        return allow(false, {});
    m_config = config.value();
    m_title->setText(m_config.from.empty()
                         ? tr("New run")
                         : tr("New run, going out from %1").arg(QString::fromStdString(m_config.from)));
    const RunBill bill = runBill(m_config, m_tasks->chosen(), m_facts);
    allow(true, bill.memory.refusal);
    m_tasks->showShares(m_config.mixing);
    m_bill->showBill(bill);
    m_bill->setCommand(QString::fromStdString(
        trainCommand(m_session ? m_session->folder().toStdString() : std::string("PROJECT"), m_config)));
}

/// What cannot start now may still wait in the queue: when its turn comes, there may be more memory.
void RunForm::allow(bool valid, const QString& refusal) {
    const QString reason = valid ? QString::fromStdString(blocked()) : QString();
    m_queue->setEnabled(valid && reason.isEmpty());
    m_start->setEnabled(m_queue->isEnabled() && refusal.isEmpty());
    m_start->setToolTip(refusal);
    tellProblem(!reason.isEmpty()   ? reason
                : refusal.isEmpty() ? QString()
                                    : tr("It cannot start now: the memory will not do."));
}

void RunForm::tellProblem(const QString& text) {
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

std::string RunForm::blocked() const {
    if (m_facts.backbones.empty())
        return tr("The project has no backbone yet: add one on the Data page.").toStdString();
    if (m_facts.tasks.empty())
        return tr("The project has no tasks yet: import one on the Data page.").toStdString();
    if (m_tasks->examples() == 0)
        return tr("Tick a task with training examples.").toStdString();
    return originProblem(m_config, m_facts).toStdString();
}

void RunForm::showError(const Error* error) {
    for (FieldEditor* editor : m_editors) {
        const std::string& path = editor->field().path;
        // The store names the field in its sentence, the editors as the place.
        const bool isMeant = error && (error->parts().where == path ||
                                       error->parts().what.find('"' + path + '"') != std::string::npos);
        if (!isMeant) {
            editor->showError({});
            continue;
        }
        const ErrorParts& parts = error->parts();
        editor->showError(parts.expected.empty() ? QString::fromStdString(parts.what)
                                                 : tr("Not allowed: %1. Expected: %2.")
                                                       .arg(QString::fromStdString(parts.found),
                                                            QString::fromStdString(parts.expected)));
        for (const auto& [section, editors] : m_sections)
            if (std::find(editors.begin(), editors.end(), editor) != editors.end())
                section->setOpen(true);
    }
}

void RunForm::setBillShown(bool shown) {
    m_billSide->setVisible(shown);
}

void RunForm::chooseFile(bool saving) {
    auto* dialog = new QFileDialog(this, saving ? tr("Save configuration") : tr("Load configuration"), {},
                                   tr("Configuration of a run (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(saving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, saving](const QString& file) { saving ? save(file) : load(file); });
    dialog->open();
}

void RunForm::load(const QString& file) {
    const auto config = attempt([&] { return readRunConfig(file.toStdString()); });
    if (!config) {
        tellProblem(shortText(config.error()));
        return;
    }
    showConfig(config.value());
    Q_EMIT noticed(tr("Loaded: %1").arg(file));
}

void RunForm::save(const QString& file) {
    const auto saved = attempt([&] {
        const auto config = this->config();
        if (!config)
            throw config.error();
        writeFileWhole(file.toStdString(), toJson(config.value()).dump(2) + "\n");
        return true;
    });
    if (saved)
        Q_EMIT noticed(tr("Saved: %1").arg(file));
    else
        tellProblem(shortText(saved.error()));
}

void RunForm::copyCommand() {
    QGuiApplication::clipboard()->setText(
        QString::fromStdString(trainCommand(m_session->folder().toStdString(), m_config)));
    Q_EMIT noticed(tr("The command is in the clipboard."));
}

void RunForm::start(bool now) {
    if (const auto config = this->config(); config)
        Q_EMIT startWanted(config.value(), now);
}

} // namespace alter
