#include "widgets/shell/welcome_page.h"

#include "widgets/shell/choice_button.h"
#include "widgets/shell/entry_delegate.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/project_path.h"
#include "widgets/shell/recent_model.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/spacing.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace alter {

namespace {

constexpr int listWidth = 360;

QLabel* quietLabel(const QString& text) {
    auto* label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setAlignment(Qt::AlignHCenter);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QVBoxLayout* columnOf(QWidget* widget, int space) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    return column;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : StateView(new QWidget, parent), m_problem(new MessageBar), m_model(new RecentModel(this)),
      m_list(new QListView) {
    setObjectName(QStringLiteral("welcome"));
    auto* sides = new QHBoxLayout;
    sides->setSpacing(2 * spacing::page);
    sides->addStretch();
    sides->addWidget(buildChoices(), 0, Qt::AlignTop);
    m_recent = buildRecent();
    sides->addWidget(m_recent);
    sides->addStretch();
    QWidget* const content = widget(0);
    QVBoxLayout* column = columnOf(content, 0);
    column->addWidget(m_problem);
    column->addSpacing(2 * spacing::page);
    column->addWidget(buildIntroduction());
    column->addSpacing(2 * spacing::group);
    column->addLayout(sides, 1);
    column->addSpacing(spacing::page);
    column->addWidget(quietLabel(tr("Or drop a project's folder here.")));
    column->addSpacing(spacing::page);
    showChoices();
}

QWidget* WelcomePage::buildIntroduction() {
    auto* introduction = new QWidget;
    QVBoxLayout* column = columnOf(introduction, spacing::inside);
    auto* title = new QLabel(tr("ALTER Workbench"));
    QFont font = titleFont();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    title->setFont(font);
    title->setAlignment(Qt::AlignHCenter);
    column->addWidget(title);
    column->addWidget(
        quietLabel(tr("Train one small language model on several tasks, and see how each task travels "
                      "through the adapters.")));
    return introduction;
}

QWidget* WelcomePage::buildChoices() {
    m_sample = new ChoiceButton(icon(IconShape::Sample), tr("Open the sample project"),
                                tr("Six small tasks about messages to an online shop. Goes to %1.")
                                    .arg(pathText(sampleProjectFolder())));
    m_open = new ChoiceButton(icon(IconShape::Open), tr("Open a project…"),
                              tr("A folder with a project.sqlite, made here or with alter init."));
    m_make =
        new ChoiceButton(icon(IconShape::Add), tr("Make a project…"),
                         tr("An empty one, for tasks of your own from CSV, JSON, Parquet and other files."));
    m_sample->setObjectName(QStringLiteral("openSample"));
    m_open->setObjectName(QStringLiteral("openProject"));
    m_make->setObjectName(QStringLiteral("makeProject"));
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(m_make, &QPushButton::clicked, this, &WelcomePage::makeWanted);
    auto* choices = new QWidget;
    QVBoxLayout* column = columnOf(choices, spacing::inside);
    for (ChoiceButton* choice : {m_sample, m_open, m_make})
        column->addWidget(choice);
    return choices;
}

QWidget* WelcomePage::buildRecent() {
    auto* recent = new QWidget;
    recent->setFixedWidth(listWidth);
    auto* title = new QLabel(tr("Recent projects"));
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    title->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("recentProjects"));
    m_list->setAccessibleName(title->text());
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(EntryDelegate::Layout::TwoLines, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &WelcomePage::openRecent);
    QVBoxLayout* column = columnOf(recent, spacing::inside);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    return recent;
}

void WelcomePage::showChoices() {
    m_model->refresh();
    m_recent->setVisible(m_model->rowCount() > 0);
    m_problem->hide();
    showFull();
}

void WelcomePage::showProblem(const Error& error) {
    showChoices();
    m_problem->tell(error);
}

void WelcomePage::openRecent(const QModelIndex& index) {
    if (index.isValid())
        Q_EMIT projectWanted(m_model->folder(index.row()));
}

bool WelcomePage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return StateView::eventFilter(watched, event);
    const QModelIndex current = m_list->currentIndex();
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openRecent(current);
        return true;
    case Qt::Key_Delete:
        if (current.isValid())
            m_model->remove(current.row());
        return true;
    default:
        return StateView::eventFilter(watched, event);
    }
}

} // namespace alter
