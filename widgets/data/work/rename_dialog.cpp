#include "widgets/data/work/rename_dialog.h"

#include "core/base/error.h"
#include "core/store/names.h"
#include "widgets/theme/spacing.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace alter {

namespace {
constexpr int leastWidth = 400;
}

RenameDialog::RenameDialog(std::string what, const QString& title, const QString& name,
                           const QStringList& taken, QWidget* parent)
    : QDialog(parent), m_what(std::move(what)), m_before(name), m_taken(taken), m_name(new QLineEdit(name)),
      m_fault(new QLabel), m_note(new QLabel), m_rename(nullptr) {
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(QStringLiteral("new-name"));
    m_name->selectAll();
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setObjectName(QStringLiteral("name-fault"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setObjectName(QStringLiteral("name-note"));
    m_note->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_rename = buttons->addButton(tr("Rename"), QDialogButtonBox::AcceptRole);
    m_rename->setObjectName(QStringLiteral("rename"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::group);
    column->addLayout(form);
    column->addWidget(m_note);
    column->addWidget(m_fault);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(leastWidth);
    connect(buttons, &QDialogButtonBox::accepted, this, &RenameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &RenameDialog::check);
    check();
}

void RenameDialog::setNote(const QString& note) {
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    makeRoom();
}

/// A dialog that is open does not grow by itself when a text in it wraps.
void RenameDialog::makeRoom() {
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

QString RenameDialog::fault() const {
    if (m_taken.contains(m_name->text()))
        return tr("The project already has one of that name.");
    const auto checked = attempt([this] {
        checkName(m_what, m_name->text().toStdString());
        return true;
    });
    return checked ? QString()
                   : tr("A name has %1.").arg(QString::fromStdString(checked.error().parts().expected));
}

void RenameDialog::check() {
    const bool same = m_name->text() == m_before;
    const QString wrong = same ? QString() : fault();
    m_fault->setText(wrong);
    makeRoom();
    m_rename->setEnabled(!same && wrong.isEmpty());
    m_rename->setToolTip(same ? tr("That is its name already.") : wrong);
}

void RenameDialog::accept() {
    if (!m_rename->isEnabled())
        return;
    Q_EMIT renamed(m_name->text());
    QDialog::accept();
}

} // namespace alter
