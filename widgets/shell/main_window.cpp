#include "widgets/shell/main_window.h"

#include "core/store/runs.h"
#include "core/store/tasks.h"
#include "widgets/help/guide.h"
#include "widgets/help/guide_window.h"
#include "widgets/shell/about_dialog.h"
#include "widgets/shell/command_palette.h"
#include "widgets/shell/desktop_notice.h"
#include "widgets/shell/focus_help.h"
#include "widgets/shell/message_bar.h"
#include "widgets/shell/navigation_rail.h"
#include "widgets/shell/page_header.h"
#include "widgets/shell/palette_entries.h"
#include "widgets/shell/project_opener.h"
#include "widgets/shell/project_path.h"
#include "widgets/shell/run_ends.h"
#include "widgets/shell/shortcuts_dialog.h"
#include "widgets/shell/status_line.h"
#include "widgets/shell/welcome_page.h"
#include "widgets/shell/window_menus.h"
#include "widgets/views/error_text.h"
#include "widgets/views/focus_outline.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace alter {

namespace {

constexpr QSize firstSize(1280, 800);

/// The one local file or folder that is dragged, or "".
QString draggedPath(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

/// The tabs in front, in the order of a page's bars, which is that of the same page in another window.
QList<int> frontTabs(const Page& page) {
    QList<int> tabs;
    for (const QTabBar* bar : page.findChildren<QTabBar*>())
        tabs.append(bar->currentIndex());
    return tabs;
}

void bringToFront(const QList<int>& tabs, const Page& page) {
    const QList<QTabBar*> bars = page.findChildren<QTabBar*>();
    for (qsizetype i = 0; i < std::min(tabs.size(), bars.size()); ++i)
        bars.at(i)->setCurrentIndex(tabs.at(i));
}

void openDialog(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent), m_menus(new WindowMenus(*this, m_undo)), m_rail(new NavigationRail),
      m_header(new PageHeader), m_message(new MessageBar), m_stack(new QStackedWidget),
      m_welcome(new WelcomePage), m_status(new StatusLine), m_ends(new RunEnds(this)),
      m_notice(new DesktopNotice(this)), m_opener(new ProjectOpener(this)), m_palette(nullptr) {
    buildFrame();
    m_palette = new CommandPalette(this);
    connectMenus();
    connectOpening();
    connectRunEnds();
    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::showPage);
    connect(m_status, &StatusLine::runWanted, this, &MainWindow::showRun);
    m_menus->setTheme(rememberedTheme());
    m_menus->setLanguage(rememberedLanguage());
    setAcceptDrops(true);
    new FocusOutline(this);
    resize(firstSize.boundedTo(screen()->availableSize()));
    setSession(nullptr);
}

MainWindow::~MainWindow() {
    // The pages go with the window, after its members: they must not hold a session that is gone.
    for (Page* page : std::as_const(m_pages))
        page->setSession(nullptr);
    m_status->setSession(nullptr);
}

void MainWindow::buildFrame() {
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_message);
    right->addWidget(m_header);
    right->addWidget(m_stack, 1);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_rail);
    upper->addLayout(right, 1);
    auto* centre = new QWidget;
    auto* whole = new QVBoxLayout(centre);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(upper, 1);
    whole->addWidget(m_status);
    m_stack->addWidget(m_welcome);
    m_header->setSearch(m_menus->search);
    setCentralWidget(centre);
}

void MainWindow::connectMenus() {
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_menus->makeProject, [this] { m_opener->askForNew(); });
    on(m_menus->openProject, [this] { m_opener->chooseFolder(); });
    on(m_menus->openSample, [this] { m_opener->openSample(); });
    on(m_menus->closeProject, [this] { closeProject(); });
    on(m_menus->quit, [this] { close(); });
    on(m_menus->search, [this] { showPalette(); });
    on(m_menus->shortcuts, [this] { showShortcuts(); });
    on(m_menus->about, [this] { showAbout(); });
    on(m_menus->guide, [this] { showGuide({}); });
    on(m_menus->pageHelp, [this] {
        const Page* shown = m_session ? m_pages.value(m_current) : nullptr;
        showGuide(guidePlaceFor(shown ? shown->objectName() : QString()));
    });
    on(m_menus->focusHelp, [this] { showFocusHelp(); });
    on(m_menus->fullScreen,
       [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(m_menus, &WindowMenus::recentWanted, this, &MainWindow::openProject);
    connect(m_menus, &WindowMenus::themeWanted, this, &MainWindow::setTheme);
    connect(m_menus, &WindowMenus::languageWanted, this, &MainWindow::chooseLanguage);
}

void MainWindow::connectOpening() {
    connect(m_welcome, &WelcomePage::sampleWanted, m_opener, &ProjectOpener::openSample);
    connect(m_welcome, &WelcomePage::openWanted, m_opener, &ProjectOpener::chooseFolder);
    connect(m_welcome, &WelcomePage::makeWanted, m_opener, &ProjectOpener::askForNew);
    connect(m_welcome, &WelcomePage::projectWanted, this, &MainWindow::openProject);
    connect(m_opener, &ProjectOpener::began, this, &MainWindow::began);
    connect(m_opener, &ProjectOpener::progressed, this, [this](const QString& what, double share) {
        m_welcome->share(share, tr("Importing %1… %2 %").arg(what).arg(qRound(100 * share)));
    });
    connect(m_opener, &ProjectOpener::opened, this, &MainWindow::adopt);
    connect(m_opener, &ProjectOpener::failed, this, &MainWindow::tellFailure);
}

/// In front of the person a line is enough; elsewhere the window asks for attention, and keeps what it has to
/// say.
void MainWindow::connectRunEnds() {
    connect(m_status, &StatusLine::activityKnown, m_ends, &RunEnds::take);
    connect(m_ends, &RunEnds::finished, this, [this](const QString& name) {
        const QString text = tr("The run %1 is finished.").arg(name);
        if (isActiveWindow())
            return m_status->notice(text);
        m_message->tellNews(text);
        notify(text);
    });
    connect(m_ends, &RunEnds::failed, this, [this](const QString& name, const Error& error) {
        ErrorParts parts = error.parts();
        parts.what = tr("The run %1 failed. %2").arg(name, QString::fromStdString(parts.what)).toStdString();
        m_message->tell(Error(error.kind(), parts));
        if (!isActiveWindow())
            notify(tr("The run %1 failed.").arg(name), shortText(error));
    });
    connect(m_notice, &DesktopNotice::chosen, this, [this] {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        raise();
        activateWindow();
    });
}

void MainWindow::notify(const QString& title, const QString& text) {
    m_notice->show(title, text);
    QApplication::alert(this);
}

void MainWindow::began(const QString& what, bool cancellable) {
    m_message->hide();
    if (m_session)
        m_status->notice(what);
    const QString cancel = cancellable ? tr("Cancel") : QString();
    m_welcome->showBusy(what, {cancel, [this] { m_opener->cancel(); }});
    if (cancellable) // it takes a while: its progress comes before the project that is open
        m_stack->setCurrentWidget(m_welcome);
}

void MainWindow::adopt() {
    setSession(m_opener->take());
    rememberProject(m_session->folder());
    if (const RememberedPlace place = std::exchange(m_wanted, {}); place.project == m_session->folder())
        putBack(place);
    showPage(m_current);
    Q_EMIT projectOpened();
}

void MainWindow::putBack(const RememberedPlace& place) {
    if (const Page* there = page(place.page))
        m_current = static_cast<int>(m_pages.indexOf(there));
    // A run or task that was removed meanwhile is not put back.
    const auto stillThere = [run = place.run.toStdString(),
                             task = place.task.toStdString()](const Project& project) {
        return std::pair(RunStore(project).find(run).has_value(), TaskStore(project).find(task).has_value());
    };
    m_session->ask(this, stillThere, [this, place](const std::pair<bool, bool>& found) {
        if (!m_session || m_session->folder() != place.project)
            return;
        Subject& subject = m_session->subject();
        if (found.first) {
            subject.setRun(place.run);
            subject.setLayer(place.layer);
        }
        if (found.second) {
            // Before the task: its examples are looked for with this one in mind.
            subject.setExample(place.example);
            subject.setTask(place.task);
        }
    });
}

void MainWindow::tellFailure(const Error& error) {
    const bool stopped = error.kind() == ErrorKind::Interrupted;
    if (!m_session)
        return stopped ? m_welcome->showChoices() : m_welcome->showProblem(error);
    showPage(m_current);
    if (!stopped)
        m_message->tell(error);
}

void MainWindow::setSession(std::unique_ptr<ProjectSession> session) {
    const std::unique_ptr<ProjectSession> before = std::exchange(m_session, std::move(session));
    m_subjects.clear();
    m_message->hide();
    if (m_session) {
        connect(m_session.get(), &ProjectSession::failed, m_message, &MessageBar::tell);
        m_undo.addStack(&m_session->undoStack());
        m_undo.setActiveStack(&m_session->undoStack());
    }
    for (Page* page : std::as_const(m_pages))
        page->setSession(m_session.get());
    m_ends->setSession(m_session.get());
    m_status->setSession(m_session.get());
    m_rail->setReady(m_session != nullptr);
    m_menus->setProjectOpen(m_session != nullptr);
    m_header->setVisible(m_session != nullptr);
    setWindowTitle(m_session ? m_session->name() : QString());
    if (m_session)
        return;
    m_welcome->showChoices();
    m_stack->setCurrentWidget(m_welcome);
}

void MainWindow::addPage(Page* page) {
    const int index = static_cast<int>(m_pages.size());
    m_pages.append(page);
    m_stack->addWidget(page);
    // Taken out and put back it comes last, as Tab goes.
    m_status->setParent(nullptr);
    centralWidget()->layout()->addWidget(m_status);
    QAction* action = m_menus->addPage(page->icon(), page->title(), index + 1);
    m_rail->addEntry(page->icon(), page->title(), action->shortcut());
    connect(action, &QAction::triggered, this, [this, index] { showPage(index); });
    connect(page, &Page::noticed, m_status, &StatusLine::notice);
    connect(page, &Page::written, m_status, &StatusLine::noticeFile);
    connect(page, &Page::subjectTextChanged, this, [this, page](const QString& text) {
        m_subjects[page] = text;
        updateHeader();
    });
    connect(page, &Page::pageWanted, this, [this](const QString& name) {
        if (Page* wanted = this->page(name))
            showPage(static_cast<int>(m_pages.indexOf(wanted)));
    });
    page->setSession(m_session.get());
}

Page* MainWindow::page(const QString& objectName) const {
    for (Page* page : m_pages)
        if (page->objectName() == objectName)
            return page;
    return nullptr;
}

void MainWindow::openProject(const QString& folder) {
    m_opener->open(folder);
}

void MainWindow::closeProject() {
    setSession(nullptr);
    Q_EMIT projectClosed();
}

void MainWindow::showPage(int index) {
    if (index < 0 || index >= m_pages.size())
        return;
    m_current = index;
    if (!m_session)
        return;
    Page* const shown = m_pages.at(index);
    m_stack->setCurrentWidget(shown);
    m_rail->setCurrent(index);
    updateHeader();
    // Keys go on where they went when the page showed last, unless one walks through the rail.
    if (QWidget* place = shown->focusWidget(); place && !m_rail->isAncestorOf(QApplication::focusWidget()))
        place->setFocus(Qt::OtherFocusReason);
}

void MainWindow::updateHeader() {
    if (m_current >= m_pages.size())
        return;
    const Page* shown = m_pages.at(m_current);
    m_header->setTitle(shown->title());
    m_header->setSubject(m_subjects.value(shown));
    m_header->setActions(shown->pageActions());
}

void MainWindow::showRun(const QString& id) {
    if (m_session && !id.isEmpty())
        m_session->subject().setRun(id);
    if (Page* train = page(QStringLiteral("train")))
        showPage(static_cast<int>(m_pages.indexOf(train)));
}

void MainWindow::restore(const QString& project) {
    restoreGeometry(rememberedGeometry());
    m_wanted = rememberedPlace();
    if (const QString& wanted = project.isEmpty() ? m_wanted.project : project; !wanted.isEmpty())
        openProject(wanted);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    rememberGeometry(saveGeometry());
    RememberedPlace place;
    if (m_session)
        place = {.project = m_session->folder(),
                 .page = m_pages.value(m_current) ? m_pages.at(m_current)->objectName() : QString(),
                 .run = m_session->subject().run(),
                 .task = m_session->subject().task(),
                 .layer = m_session->subject().layer(),
                 .example = m_session->subject().example()};
    remember(place);
    m_guide.reset(); // a window of its own: the program would go on with it
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!draggedPath(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    openPath(draggedPath(*event->mimeData()));
}

void MainWindow::openPath(const QString& path) {
    const QString project = projectAt(path);
    if (!project.isEmpty())
        return openProject(project);
    if (m_session && offerFile(path))
        return;
    if (QFileInfo(path).isDir())
        return openProject(path); // which says what is missing in it
    const QString next = m_session ? tr("Drop a project's folder, or a file with examples.")
                                   : tr("Open a project first, then drop the file again.");
    tellFailure(Error(ErrorKind::BadInput, {.what = tr("No page can open this file.").toStdString(),
                                            .where = path.toStdString(),
                                            .next = next.toStdString()}));
}

/// The page in front is asked first.
bool MainWindow::offerFile(const QString& path) {
    QList<Page*> order = m_pages;
    order.move(m_current, 0);
    for (Page* candidate : std::as_const(order))
        if (candidate->openFile(path)) {
            showPage(static_cast<int>(m_pages.indexOf(candidate)));
            return true;
        }
    return false;
}

void MainWindow::setTheme(ThemeChoice choice) {
    remember(choice);
    m_menus->setTheme(choice);
    applyTheme(*qApp, choice);
}

QString MainWindow::underWay() const {
    if (m_opener->isMaking())
        return tr("A project is being made.");
    for (const Page* page : m_pages)
        if (QString what = page->underWay(); !what.isEmpty())
            return what;
    return {};
}

void MainWindow::chooseLanguage(const QString& choice) {
    if (choice == rememberedLanguage())
        return;
    if (const QString what = underWay(); !what.isEmpty()) {
        m_menus->setLanguage(rememberedLanguage());
        const QString next = tr("Let it end or cancel it, then choose the language again.");
        m_message->tell(Error(ErrorKind::Failed, {.what = what.toStdString(), .next = next.toStdString()}));
        return;
    }
    rememberLanguage(choice);
    Q_EMIT languageChosen();
}

void MainWindow::takeOver(MainWindow& before) {
    restoreGeometry(before.saveGeometry());
    const bool guideIsOpen = before.m_guide && before.m_guide->isVisible();
    before.m_guide.reset(); // it remembers where it was
    if (guideIsOpen)
        showGuide({});
    if (!before.m_session)
        return;
    std::vector<std::any> drafts;
    QList<QList<int>> tabs;
    for (const Page* page : std::as_const(before.m_pages)) {
        drafts.push_back(page->draft());
        tabs.append(frontTabs(*page));
    }
    std::unique_ptr<ProjectSession> session = std::move(before.m_session);
    before.setSession(nullptr);
    setSession(std::move(session));
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        m_pages.at(i)->restoreDraft(drafts.at(static_cast<size_t>(i)));
        bringToFront(tabs.at(i), *m_pages.at(i));
    }
    showPage(before.m_current);
}

void MainWindow::showPalette() {
    const auto toPage = [this](Page* page) { showPage(static_cast<int>(m_pages.indexOf(page))); };
    QList<PaletteEntry> entries = actionEntries(
        actionGroups(*menuBar(), m_session ? m_pages : QList<Page*>()), m_menus->search, toPage);
    entries += projectEntries(m_session ? m_session->folder() : QString(),
                              [this](const QString& folder) { openProject(folder); });
    m_palette->open(entries);
    if (!m_session)
        return;
    m_session->ask(m_palette, projectNames,
                   [this, toPage, session = QPointer(m_session.get())](const ProjectNames& names) {
                       if (session)
                           m_palette->add(nameEntries(names, *session, page(QStringLiteral("train")),
                                                      page(QStringLiteral("data")), toPage));
                   });
}

void MainWindow::showShortcuts() {
    openDialog(new ShortcutsDialog(actionGroups(*menuBar(), m_pages), this));
}

void MainWindow::showAbout() {
    openDialog(new AboutDialog(this));
}

void MainWindow::showGuide(const QString& place) {
    if (!m_guide)
        m_guide = std::make_unique<GuideWindow>();
    m_guide->open(place);
}

void MainWindow::showFocusHelp() {
    if (!showHelpFor(QApplication::focusWidget()))
        showShortcuts();
}

} // namespace alter
