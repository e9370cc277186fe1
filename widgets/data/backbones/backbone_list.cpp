#include "widgets/data/backbones/backbone_list.h"

#include "widgets/data/backbones/backbone_adding.h"
#include "widgets/data/backbones/backbone_edits.h"
#include "widgets/data/backbones/backbone_model.h"
#include "widgets/data/work/list_actions.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/views/name_dialog.h"
#include "widgets/views/state_view.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace alter {

BackboneList::BackboneList(QWidget* parent)
    : QWidget(parent), m_model(new BackboneModel(this)), m_view(new QListView), m_states(nullptr),
      m_add(new QPushButton(tr("Add…"))), m_actions(new ListActions(*m_view)) {
    build();
    buildActions();
    connect(&m_work, &BackgroundWork::progressed, m_states, &StateView::share);
}

void BackboneList::build() {
    m_view->setModel(m_model);
    m_view->setObjectName(QStringLiteral("backbones"));
    m_view->setAccessibleName(tr("Backbones"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrap(true);
    m_view->setSpacing(spacing::tight);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_states = new StateView(m_view);
    m_states->setNarrow();
    auto* menu = new QMenu(m_add);
    menu->addAction(tr("From a GGUF file…"), this, &BackboneList::chooseFile);
    menu->addAction(tr("From a checkpoint folder…"), this, &BackboneList::chooseFolder);
    m_add->setMenu(menu);
    m_add->setObjectName(QStringLiteral("add-backbone"));
    m_add->setAccessibleName(tr("Add backbone…"));
    auto* title = new QLabel(tr("Backbones"));
    title->setFont(titleFont());
    auto* head = new QHBoxLayout;
    head->setContentsMargins(spacing::inside, spacing::inside, spacing::inside, 0);
    head->addWidget(title, 1);
    head->addWidget(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::inside);
    column->addLayout(head);
    column->addWidget(m_states, 1);
}

void BackboneList::buildActions() {
    m_actions->add(tr("Rename backbone…"), Qt::Key_F2, [this] { askName(); });
    m_actions->add(tr("Remove backbone"), QKeySequence::Delete, [this] {
        if (m_session && !chosen().isEmpty())
            removeBackbone(*m_session, chosen());
    });
    const auto showPossible = [this] { m_actions->setEnabled(!chosen().isEmpty()); };
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, showPossible);
    connect(m_model, &QAbstractItemModel::modelReset, this, showPossible);
}

QList<QAction*> BackboneList::backboneActions() const {
    return m_actions->all();
}

QString BackboneList::chosen() const {
    return m_model->nameAt(m_view->currentIndex().row());
}

void BackboneList::askName() {
    const QString name = chosen();
    if (!m_session || name.isEmpty())
        return;
    QStringList taken;
    for (int row = 0; row < m_model->rowCount(); ++row)
        taken.append(m_model->nameAt(row));
    auto* dialog = new NameDialog("backbone", tr("Rename the backbone %1").arg(name), name, taken, this);
    connect(dialog, &NameDialog::named, this, [this, name](const QString& after) {
        if (m_session)
            renameBackbone(*m_session, name, after);
    });
    dialog->open();
}

void BackboneList::setSession(ProjectSession* session) {
    m_work.cancel();
    m_session = session;
    m_model->setBackbones({});
    m_add->setEnabled(session != nullptr);
    showList();
    refresh();
}

void BackboneList::refresh() {
    if (!m_session || m_work.isRunning())
        return;
    m_session->ask(
        this, [](const Project& project) { return BackboneStore(project).list(); },
        [this](std::vector<BackboneRecord> backbones) {
            m_model->setBackbones(std::move(backbones));
            if (!m_work.isRunning() && m_states->state() != StateView::State::Failed)
                showList();
        });
}

void BackboneList::showList() {
    if (m_model->rowCount() == 0)
        m_states->showEmpty(tr("A backbone is the language model that tasks are taught to"));
    else
        m_states->showFull();
}

void BackboneList::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Choose a GGUF file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("GGUF files (*.gguf)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &BackboneList::add);
    dialog->open();
}

void BackboneList::chooseFolder() {
    auto* dialog = new QFileDialog(this, tr("Choose a checkpoint folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &BackboneList::add);
    dialog->open();
}

void BackboneList::add(const QString& source) {
    if (!m_session || m_work.isRunning())
        return;
    m_states->showBusy(tr("Importing the backbone"), {tr("Stop import"), [this] { m_work.cancel(); }});
    m_add->setEnabled(false);
    m_work.start([source = std::filesystem::path(source.toStdString()),
                  folder = std::filesystem::path(m_session->folder().toStdString())](
                     BackgroundWork::Control& control) { return addBackbone(source, folder, control); },
                 [this](const BackboneRecord& added) {
                     m_add->setEnabled(true);
                     m_states->showFull();
                     refresh();
                     Q_EMIT backboneAdded(QString::fromStdString(added.name));
                 },
                 [this](const Error& error) {
                     m_add->setEnabled(true);
                     if (error.kind() == ErrorKind::Interrupted)
                         showList();
                     else
                         m_states->showFailed(error, {tr("Back to the list"), [this] { showList(); }});
                 });
}

} // namespace alter
