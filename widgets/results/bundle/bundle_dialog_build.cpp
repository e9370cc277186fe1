// The parts of the dialog put together.
#include "widgets/results/bundle/bundle_dialog.h"
#include "widgets/results/bundle/bundle_export.h"
#include "widgets/results/bundle/licence_model.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/state_view.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace alter {

namespace {

constexpr QSize bundleDialogSize(984, 624);
constexpr int formWidth = 320, previewWidth = 632;

/// A label above its field, which its mnemonic goes to.
void addBelow(QVBoxLayout& column, const QString& text, QWidget* field, QWidget* target, int stretch = 0) {
    auto* label = new QLabel(text);
    label->setBuddy(target);
    column.addWidget(label);
    column.addWidget(field, stretch);
    column.addSpacing(spacing::tight);
}

} // namespace

QWidget* BundleDialog::buildFolder() {
    m_folder->setObjectName(QStringLiteral("bundleFolder"));
    auto* choose = new QToolButton;
    choose->setIcon(icon(IconShape::Open));
    choose->setToolTip(tr("Choose where the folder is made"));
    choose->setAccessibleName(choose->toolTip());
    connect(choose, &QToolButton::clicked, this, &BundleDialog::browse);
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tight);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    return place;
}

QWidget* BundleDialog::buildForm() {
    m_reference->setObjectName(QStringLiteral("bundleRun"));
    m_reference->setEditable(true);
    m_reference->setInsertPolicy(QComboBox::NoInsert);
    m_reference->setToolTip(tr("A run, or one of its checkpoints: RUN@STEP, RUN@stage1"));
    m_description->setObjectName(QStringLiteral("description"));
    m_description->setTabChangesFocus(true);
    m_description->setPlaceholderText(
        tr("What it does, for whom, and what it should not be used for. Markdown "
           "may be used."));
    auto* licences = new QTableView;
    licences->setObjectName(QStringLiteral("licences"));
    licences->setModel(m_licences);
    licences->setTabKeyNavigation(false);
    licences->verticalHeader()->hide();
    licences->verticalHeader()->setDefaultSectionSize(licences->fontMetrics().height() + spacing::inside);
    licences->horizontalHeader()->setStretchLastSection(true);
    licences->horizontalHeader()->setSectionResizeMode(LicenceModel::TaskName, QHeaderView::ResizeToContents);
    licences->horizontalHeader()->setHighlightSections(false);
    licences->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                              QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, spacing::inside, 0);
    column->setSpacing(spacing::tight);
    addBelow(*column, tr("&Run"), m_reference, m_reference);
    addBelow(*column, tr("New &folder"), buildFolder(), m_folder);
    addBelow(*column, tr("What it is f&or"), m_description, m_description, 1);
    addBelow(*column, tr("&Licences of the data"), licences, licences, 2);
    return form;
}

QWidget* BundleDialog::buildPreview() {
    m_preview->setObjectName(QStringLiteral("card"));
    m_preview->setAccessibleName(tr("The model card as it will be"));
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setOpenLinks(false);
    m_preview->setWordWrapMode(QTextOption::WordWrap); // wide tables scroll; names stay whole
    m_states = new StateView(m_preview);
    m_states->setObjectName(QStringLiteral("cardStates"));
    m_states->setNarrow();
    auto* preview = new QWidget;
    auto* column = new QVBoxLayout(preview);
    column->setContentsMargins(spacing::inside, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(new QLabel(tr("Model card, the folder's README.md")));
    column->addWidget(m_states, 1);
    return preview;
}

void BundleDialog::build() {
    setWindowTitle(tr("Export bundle"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* about = new QLabel(tr("A bundle is a folder with a run's experts and routers, its settings and the "
                                "definitions of its tasks. It holds neither examples nor the backbone."));
    about->setWordWrap(true);
    m_form = buildForm();
    auto* splitter = new QSplitter;
    splitter->addWidget(m_form);
    splitter->addWidget(buildPreview());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({formWidth, previewWidth});
    m_line->setObjectName(QStringLiteral("bundleLine"));
    m_line->setWordWrap(true);
    m_line->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("bundleProgress"));
    m_bar->setAccessibleName(tr("Progress of the export"));
    m_bar->hide();
    auto* buttons = new QDialogButtonBox;
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_write = buttons->addButton(tr("Export bundle"), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(QStringLiteral("exportBundle"));
    m_write->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("cancelBundle"));
    auto* last = new QHBoxLayout;
    last->setSpacing(spacing::group);
    last->addWidget(m_line, 1);
    last->addWidget(m_bar, 1);
    last->addWidget(buttons);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    whole->setSpacing(spacing::inside);
    whole->addWidget(about);
    whole->addWidget(splitter, 1);
    whole->addLayout(last);
    resize(bundleDialogSize);
    connect(buttons, &QDialogButtonBox::rejected, this, &BundleDialog::reject);
}

} // namespace alter
