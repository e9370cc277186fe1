#include "widgets/views/state_view.h"

#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"
#include "widgets/views/error_details.h"
#include "widgets/views/error_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace alter {

namespace {
constexpr int widestText = 520, leastText = 320, leastTextWhenNarrow = 184;
constexpr int barSteps = 1000;
constexpr int wholeRow = 1000; // as much as its greatest width allows, before the room beside it
} // namespace

StateView::StateView(QWidget* content, QWidget* parent)
    : QStackedWidget(parent), m_message(new QWidget), m_title(new QLabel), m_text(new QLabel),
      m_bar(new QProgressBar), m_button(new QPushButton), m_copy(new QPushButton),
      m_error(ErrorKind::Failed, {}) {
    addWidget(content);
    addWidget(m_message);
    buildMessage();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_pressed)
            m_pressed();
    });
    nameCopyDetails(*m_copy);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(errorDetails(m_error, *this)); });
}

void StateView::buildMessage() {
    m_title->setFont(titleFont());
    for (QLabel* label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(leastText);
    }
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->setMinimumWidth(leastText);
    m_bar->setTextVisible(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::inside);
    buttons->addStretch();
    buttons->addWidget(m_button);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    // In a box of its own, without alignments: only so its labels get the height that their width needs.
    auto* box = new QWidget;
    box->setMaximumWidth(widestText);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::inside);
    column->addStretch(2);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_text, m_bar})
        column->addWidget(widget);
    column->addSpacing(spacing::inside);
    column->addLayout(buttons);
    column->addStretch(3);
    auto* row = new QHBoxLayout(m_message);
    row->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    row->addStretch(1);
    row->addWidget(box, wholeRow);
    row->addStretch(1);
}

void StateView::setNarrow() {
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_text, m_bar})
        widget->setMinimumWidth(leastTextWhenNarrow);
    setMinimumWidth(leastTextWhenNarrow + 2 * spacing::page);
}

void StateView::showFull() {
    m_state = State::Full;
    setCurrentIndex(0);
}

void StateView::showMessage(State state, const QString& title, const QString& text, const Button& button) {
    m_state = state;
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_bar->setVisible(state == State::Busy);
    m_button->setText(button.text);
    m_button->setVisible(!button.text.isEmpty());
    m_copy->setVisible(state == State::Failed);
    m_pressed = button.pressed;
    setCurrentIndex(1);
}

void StateView::showEmpty(const QString& sentence, const Button& button) {
    showMessage(State::Empty, {}, sentence, button);
}

void StateView::showBusy(const QString& what, const Button& cancel) {
    m_bar->setRange(0, 0);
    showMessage(State::Busy, {}, what, cancel);
}

void StateView::share(double done, const QString& what) {
    m_bar->setRange(0, barSteps);
    m_bar->setValue(qRound(done * barSteps));
    m_text->setText(what);
    m_text->setVisible(true);
}

void StateView::showFailed(const Error& error, const Button& retry) {
    m_error = error;
    QStringList lines = fullText(error).split(QLatin1Char('\n'));
    const QString what = lines.takeFirst();
    showMessage(State::Failed, what, lines.join(QLatin1Char('\n')), retry);
}

} // namespace alter
