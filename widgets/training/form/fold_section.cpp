#include "widgets/training/form/fold_section.h"

#include "widgets/theme/spacing.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace alter {

FoldSection::FoldSection(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent), m_button(new QToolButton), m_content(content) {
    m_button->setText(title);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(content);
    setOpen(false);
    connect(m_button, &QToolButton::toggled, this, &FoldSection::setOpen);
}

void FoldSection::setOpen(bool open) {
    m_button->setChecked(open);
    m_button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
}

bool FoldSection::isOpen() const {
    return m_button->isChecked();
}

} // namespace alter
