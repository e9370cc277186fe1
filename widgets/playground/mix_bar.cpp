#include "widgets/playground/mix_bar.h"

#include "widgets/playground/mix_edits.h"
#include "widgets/session/project_session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/name_dialog.h"
#include "widgets/views/spoken_cells.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>

namespace alter {

MixBar::MixBar(QWidget* parent)
    : QWidget(parent), m_choice(new QComboBox), m_save(new QPushButton(tr("Save mix"))),
      m_saveAs(new QPushButton(tr("Save mix as…"))), m_more(new QToolButton),
      m_rename(new QAction(tr("Rename mix…"), this)), m_remove(new QAction(tr("Delete mix"), this)) {
    build();
    connectParts();
    fill();
}

void MixBar::build() {
    m_choice->setObjectName(QStringLiteral("mixes"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    nameChoice(*m_choice, tr("Named mix"));
    m_choice->setToolTip(
        tr("Named mixes are kept in the project; alter generate --mix and bundles know them, too."));
    m_save->setObjectName(QStringLiteral("saveMix"));
    m_saveAs->setObjectName(QStringLiteral("saveMixAs"));
    m_rename->setObjectName(QStringLiteral("renameMix"));
    m_remove->setObjectName(QStringLiteral("removeMix"));
    auto* menu = new QMenu(m_more);
    menu->addActions({m_rename, m_remove});
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setIcon(icon(IconShape::More));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolTip(tr("More about this mix"));
    m_more->setAccessibleName(tr("More about this mix"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tight);
    for (QWidget* part : std::initializer_list<QWidget*>{m_choice, m_save, m_saveAs, m_more})
        row->addWidget(part);
}

void MixBar::connectParts() {
    connect(m_choice, &QComboBox::activated, this, [this] {
        const Mix* mix = chosen();
        Q_EMIT mixChosen(mix ? mix->gates : GateChanges());
        updateButtons();
    });
    connect(m_save, &QPushButton::clicked, this, &MixBar::save);
    connect(m_saveAs, &QPushButton::clicked, this, &MixBar::saveAs);
    connect(m_rename, &QAction::triggered, this, &MixBar::rename);
    connect(m_remove, &QAction::triggered, this, [this] {
        if (const Mix* mix = chosen(); mix && m_session)
            removeMix(*m_session, *mix);
    });
}

void MixBar::setSession(ProjectSession* session) {
    m_session = session;
    m_awaited.clear();
    m_mixes.clear();
    fill();
}

const Mix* MixBar::chosen() const {
    const std::string name = m_choice->currentData().toString().toStdString();
    const auto found = std::ranges::find(m_mixes, name, &Mix::name);
    return found == m_mixes.end() ? nullptr : &*found;
}

void MixBar::choose(const std::string& name) {
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(QString::fromStdString(name))));
    updateButtons();
}

void MixBar::setMixes(const std::vector<Mix>& mixes, const QStringList& experts) {
    if (mixes == m_mixes && experts == m_experts)
        return; // a list that is open stays
    const std::optional<Mix> before = chosen() ? std::optional(*chosen()) : std::nullopt;
    m_mixes = mixes;
    m_experts = experts;
    fill();
    if (before)
        choose(before->name);
    if (std::ranges::find(m_mixes, m_awaited, &Mix::name) != m_mixes.end())
        choose(std::exchange(m_awaited, {}));
    // What was changed elsewhere, or taken back, moves the sliders; what a hand has moved stays.
    const Mix* now = chosen();
    if (now && before && *now != *before && (m_isAsSaved || now->gates == m_sliders))
        Q_EMIT mixChosen(now->gates);
    updateButtons();
}

void MixBar::fill() {
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("No named mix"), QString());
    auto* model = qobject_cast<QStandardItemModel*>(m_choice->model());
    for (const Mix& mix : m_mixes) {
        m_choice->addItem(QString::fromStdString(mix.name), QString::fromStdString(mix.name));
        QStringList missing;
        for (const std::string& expert : mix.gates.experts())
            if (!m_experts.contains(QString::fromStdString(expert)))
                missing << QString::fromStdString(expert);
        if (missing.isEmpty())
            continue;
        QStandardItem* item = model->item(m_choice->count() - 1);
        item->setEnabled(false);
        item->setToolTip(
            tr("No column shows a run with the expert %1.").arg(QLocale().createSeparatedList(missing)));
    }
    updateButtons();
}

void MixBar::setSliders(const GateChanges& sliders, bool isAsSaved) {
    m_sliders = sliders;
    m_isAsSaved = isAsSaved;
    updateButtons();
}

void MixBar::updateButtons() {
    const bool hasMix = chosen() != nullptr, isSomething = !m_sliders.empty();
    m_save->setEnabled(hasMix && isSomething && !m_isAsSaved);
    m_save->setToolTip(!hasMix       ? tr("Choose a named mix first, or save this one under a name.")
                       : m_isAsSaved ? tr("The sliders are as the mix says.")
                                     : tr("Changes the named mix to what the sliders say"));
    m_saveAs->setEnabled(m_session && isSomething);
    m_saveAs->setToolTip(isSomething ? tr("Keeps what the sliders say under a name")
                                     : tr("All experts are as routed: there is nothing to save."));
    m_more->setEnabled(hasMix);
}

QStringList MixBar::names() const {
    QStringList names;
    for (const Mix& mix : m_mixes)
        names << QString::fromStdString(mix.name);
    return names;
}

void MixBar::save() {
    const Mix* mix = chosen();
    if (!mix || !m_session)
        return;
    changeMix(*m_session, *mix, {.name = mix->name, .gates = m_sliders});
}

void MixBar::saveAs() {
    auto* dialog = new NameDialog("mix", tr("Save the mix"), {}, names(), this);
    dialog->setVerb(tr("Save mix"));
    connect(dialog, &NameDialog::named, this, [this, gates = m_sliders](const QString& name) {
        if (!m_session)
            return;
        m_awaited = name.toStdString();
        addMix(*m_session, {.name = name.toStdString(), .gates = gates});
    });
    dialog->open();
}

void MixBar::rename() {
    const Mix* mix = chosen();
    if (!mix)
        return;
    const QString before = QString::fromStdString(mix->name);
    auto* dialog = new NameDialog("mix", tr("Rename the mix %1").arg(before), before, names(), this);
    connect(dialog, &NameDialog::named, this, [this, before](const QString& after) {
        if (!m_session)
            return;
        m_awaited = after.toStdString();
        renameMix(*m_session, before.toStdString(), after.toStdString());
    });
    dialog->open();
}

} // namespace alter
