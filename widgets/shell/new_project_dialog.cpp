#include "widgets/shell/new_project_dialog.h"

#include "widgets/shell/project_path.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/spacing.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace alter {

namespace {
constexpr int dialogWidth = 520;
}

NewProjectDialog::NewProjectDialog(QWidget* parent)
    : QDialog(parent), m_name(new QLineEdit),
      m_place(new QLineEdit(QDir::toNativeSeparators(projectsFolder()))), m_result(new QLabel) {
    setWindowTitle(tr("Make a project"));
    setMinimumWidth(dialogWidth);
    m_name->setObjectName(QStringLiteral("projectName"));
    m_place->setObjectName(QStringLiteral("projectPlace"));
    m_name->setPlaceholderText(tr("my-project"));
    m_result->setWordWrap(true);
    m_result->setForegroundRole(QPalette::PlaceholderText);
    auto* browseButton = new QToolButton;
    browseButton->setIcon(icon(IconShape::Open));
    browseButton->setToolTip(tr("Choose the folder"));
    browseButton->setAccessibleName(browseButton->toolTip());
    auto* place = new QHBoxLayout;
    place->setSpacing(spacing::tight);
    place->addWidget(m_place, 1);
    place->addWidget(browseButton);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_make = buttons->addButton(tr("Make project"), QDialogButtonBox::AcceptRole);
    m_make->setDefault(true);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(spacing::group, spacing::group, spacing::group, spacing::group);
    form->setSpacing(spacing::inside);
    form->addRow(tr("&Name"), m_name);
    auto* placeLabel = new QLabel(tr("&In folder"));
    placeLabel->setBuddy(m_place);
    form->addRow(placeLabel, place);
    form->addRow(QString(), m_result);
    form->addRow(buttons);
    connect(browseButton, &QToolButton::clicked, this, &NewProjectDialog::browse);
    connect(m_name, &QLineEdit::textChanged, this, &NewProjectDialog::check);
    connect(m_place, &QLineEdit::textChanged, this, &NewProjectDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

QString NewProjectDialog::folder() const {
    return QDir::cleanPath(QDir::fromNativeSeparators(m_place->text().trimmed()) + QLatin1Char('/') +
                           m_name->text().trimmed());
}

void NewProjectDialog::browse() {
    auto* dialog = new QFileDialog(this, tr("Folder for the new project"), m_place->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { m_place->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

void NewProjectDialog::check() {
    const QString name = m_name->text().trimmed();
    const bool plain = !name.contains(QLatin1Char('/')) && !name.contains(QLatin1Char('\\'));
    const bool placed = QDir::isAbsolutePath(m_place->text().trimmed());
    m_make->setEnabled(!name.isEmpty() && plain && placed);
    if (name.isEmpty())
        m_result->setText(tr("Give the project a name."));
    else if (!plain)
        m_result->setText(tr("A name holds no slashes; choose the folder below it."));
    else if (!placed)
        m_result->setText(tr("Name the folder by its whole path."));
    else
        m_result->setText(tr("Makes %1").arg(QDir::toNativeSeparators(folder())));
    m_make->setToolTip(m_make->isEnabled() ? QString() : m_result->text());
}

} // namespace alter
