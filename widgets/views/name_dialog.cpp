#include "widgets/views/name_dialog.h"

#include "widgets/theme/spacing.h"
#include "widgets/views/name_fault.h"

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

NameDialog::NameDialog(std::string what, const QString& title, const QString& before,
                       const QStringList& taken, QWidget* parent)
    : QDialog(parent), m_what(std::move(what)), m_before(before), m_taken(taken),
      m_name(new QLineEdit(before)), m_fault(new QLabel), m_note(new QLabel), m_accept(nullptr) {
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
    m_accept = buttons->addButton(tr("Rename"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("rename"));
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
    connect(buttons, &QDialogButtonBox::accepted, this, &NameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::check);
    check();
}

void NameDialog::setVerb(const QString& verb) {
    m_accept->setText(verb);
}

void NameDialog::setNote(const QString& note) {
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    makeRoom();
}

/// A dialog that is open does not grow by itself when a text in it wraps.
void NameDialog::makeRoom() {
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void NameDialog::check() {
    const bool same = m_name->text() == m_before;
    const QString wrong = same ? QString() : nameFault(m_what, m_name->text(), m_taken);
    m_fault->setText(wrong);
    makeRoom();
    m_accept->setEnabled(!same && wrong.isEmpty());
    const QString unchanged = m_before.isEmpty() ? tr("Write a name.") : tr("That is its name already.");
    m_accept->setToolTip(same ? unchanged : wrong);
}

void NameDialog::accept() {
    if (!m_accept->isEnabled())
        return;
    Q_EMIT named(m_name->text());
    QDialog::accept();
}

} // namespace alter
