#include "widgets/shell/about_dialog.h"

#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/views/versions.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace alter {

namespace {
constexpr int dialogWidth = 480;
}

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About ALTER Workbench"));
    auto* title = new QLabel(tr("ALTER Workbench"));
    title->setFont(titleFont());
    auto* text =
        new QLabel(tr("Trains one small language model on several tasks with a mixture of task adapters, and "
                      "shows how each task travels through them."));
    auto* parts = new QLabel(versions());
    parts->setForegroundRole(QPalette::PlaceholderText);
    auto* licence = new QLabel(
        tr("Free software under the GNU General Public License, version 3 or any later version "
           "(GPL-3.0-or-later): you may use, study, share and change it. It comes without any warranty.<br>"
           "<a href=\"https://www.gnu.org/licenses/gpl-3.0.html\">gnu.org/licenses/gpl-3.0</a>"));
    licence->setOpenExternalLinks(true);
    for (QLabel* label : {text, parts, licence}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    licence->setTextInteractionFlags(Qt::TextBrowserInteraction);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copy = buttons->addButton(tr("Copy versions"), QDialogButtonBox::ActionRole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::group);
    column->setSpacing(spacing::group);
    for (QWidget* part : std::initializer_list<QWidget*>{title, text, parts, licence, buttons})
        column->addWidget(part);
    setFixedSize(dialogWidth, column->totalHeightForWidth(dialogWidth));
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(versions()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace alter
