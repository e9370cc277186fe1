#include "widgets/help/guide_window.h"

#include "widgets/help/guide_contents.h"
#include "widgets/help/guide_view.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/spacing.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>

#include <utility>

namespace alter {

namespace {

constexpr QSize firstGuideSize(1040, 760);
constexpr int sideWidth = 264, leastSide = 200, leastPage = 320;

const QString guideGeometryKey = QStringLiteral("guide/geometry");
const QString guidePlaceKey = QStringLiteral("guide/place");
const QString guideCharacterKey = QStringLiteral("guide/character");

QToolButton* directionButton(const QString& name, QAction& action) {
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setDefaultAction(&action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

GuideWindow::GuideWindow()
    : m_view(new GuideView), m_contents(new GuideContents), m_search(new QLineEdit), m_nothing(new QLabel),
      m_back(direction(tr("Back"), IconShape::Left, QKeySequence::Back)),
      m_forward(direction(tr("Forward"), IconShape::Right, QKeySequence::Forward)) {
    setObjectName(QStringLiteral("guide"));
    setWindowTitle(tr("Guide"));
    auto* split = new QSplitter;
    split->addWidget(buildSide());
    split->addWidget(m_view);
    split->setSizes({sideWidth, firstGuideSize.width() - sideWidth});
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    m_view->setMinimumWidth(leastPage);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(split);
    connect(m_contents, &GuideContents::wanted, m_view, &GuideView::goTo);
    connect(m_view, &GuideView::arrived, m_contents, &GuideContents::showPlace);
    connect(m_view, &GuideView::backwardAvailable, m_back, &QAction::setEnabled);
    connect(m_view, &GuideView::forwardAvailable, m_forward, &QAction::setEnabled);
    connect(m_back, &QAction::triggered, m_view, &GuideView::backward);
    connect(m_forward, &QAction::triggered, m_view, &GuideView::forward);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    putBack();
}

GuideWindow::~GuideWindow() {
    remember();
}

QAction* GuideWindow::direction(const QString& text, IconShape shape, QKeySequence::StandardKey keys) {
    auto* action = new QAction(icon(shape), text, this);
    action->setShortcuts(keys);
    action->setToolTip(tr("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    action->setEnabled(false);
    addAction(action);
    return action;
}

QLayout* GuideWindow::buildBar() {
    auto* bar = new QHBoxLayout;
    bar->setSpacing(spacing::tight);
    bar->addWidget(m_search, 1);
    bar->addWidget(directionButton(QStringLiteral("guideBack"), *m_back));
    bar->addWidget(directionButton(QStringLiteral("guideForward"), *m_forward));
    return bar;
}

QWidget* GuideWindow::buildSide() {
    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Enter and the arrow keys go from one place with these words to the next"));
    m_search->addAction(icon(IconShape::Search), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    m_nothing->setObjectName(QStringLiteral("guideNothing"));
    m_nothing->setText(tr("No part of the guide has these words."));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setContentsMargins(spacing::group, spacing::page, spacing::group, spacing::page);
    m_nothing->hide();
    auto* side = new QWidget;
    side->setMinimumWidth(leastSide);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(spacing::inside, spacing::inside, spacing::inside, spacing::inside);
    column->setSpacing(spacing::inside);
    column->addLayout(buildBar());
    column->addWidget(m_contents, 1);
    column->addWidget(m_nothing, 1);
    return side;
}

void GuideWindow::open(const QString& place) {
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    if (!place.isEmpty()) // once there is a width: places are as far down as pictures are high
        m_view->goTo(place);
}

void GuideWindow::search(const QString& text) {
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_contents->search(words);
    m_view->mark(words);
    m_contents->setVisible(m_contents->found() > 0);
    m_nothing->setVisible(m_contents->found() == 0);
}

/// Who types a search goes through what it finds without leaving the field.
bool GuideWindow::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Up:
        m_contents->step(-1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_contents->step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void GuideWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_search->text().isEmpty())
        close();
    else
        m_search->clear();
}

void GuideWindow::putBack() {
    const QSettings settings;
    if (!restoreGeometry(settings.value(guideGeometryKey).toByteArray()))
        resize(firstGuideSize.boundedTo(screen()->availableSize()));
    m_view->goTo(settings.value(guidePlaceKey).toString());
    m_wanted = settings.value(guideCharacterKey, -1).toInt();
}

void GuideWindow::remember() const {
    QSettings settings;
    settings.setValue(guideGeometryKey, saveGeometry());
    settings.setValue(guidePlaceKey, m_view->place());
    settings.setValue(guideCharacterKey, m_wanted >= 0 ? m_wanted : m_view->firstShown());
}

void GuideWindow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (const int character = std::exchange(m_wanted, -1); character >= 0)
        m_view->showFrom(character);
}

} // namespace alter
