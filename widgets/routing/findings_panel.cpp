#include "widgets/routing/findings_panel.h"

#include "widgets/routing/routing_picture.h"
#include "widgets/routing/routing_words.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/spoken_cells.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace alter {

namespace {

constexpr int iconSize = 16;
constexpr size_t pairCount = 5;

void setText(QLabel* label, const QString& text) {
    if (label->text() != text) // a selection in it stays
        label->setText(text);
}

QLabel* textLabel() {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

FindingsPanel::FindingsPanel(QWidget* parent)
    : QScrollArea(parent), m_stage(textLabel()), m_warning(textLabel()), m_warningIcon(new QLabel),
      m_warningRow(new QWidget) {
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(spacing::group, spacing::inside, spacing::inside, spacing::inside);
    column->setSpacing(spacing::inside);
    auto* warning = new QHBoxLayout(m_warningRow);
    warning->setContentsMargins(0, 0, 0, 0);
    warning->setSpacing(spacing::inside);
    warning->addWidget(m_warningIcon, 0, Qt::AlignTop);
    warning->addWidget(m_warning, 1);
    m_warning->setObjectName(QStringLiteral("loadWarning"));
    m_stage->setObjectName(QStringLiteral("stageNote"));
    column->addWidget(m_warningRow);
    column->addWidget(m_stage);
    m_borrowing = addSection(*column, tr("Borrows from"), QStringLiteral("borrowing"));
    m_pairs = addSection(*column, tr("Most borrowed"), QStringLiteral("pairs"));
    m_entropy = addSection(*column, tr("Entropy of the shares"), QStringLiteral("entropy"));
    m_load = addSection(*column, tr("Load"), QStringLiteral("load"));
    column->addStretch();
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(240);
    setAccessibleName(tr("Findings"));
    setSpokenRole(*this, QAccessible::Pane);
}

QLabel* FindingsPanel::addSection(QVBoxLayout& column, const QString& title, const QString& objectName) {
    auto* heading = new QLabel(title);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    QLabel* body = textLabel();
    body->setObjectName(objectName);
    body->setAccessibleName(title);
    column.addWidget(heading);
    column.addWidget(body);
    column.addSpacing(spacing::inside);
    return body;
}

QString FindingsPanel::borrowingText(const RoutingCube& cube, const std::string& task) const {
    const auto all = borrowedByTask(cube);
    QStringList sentences;
    for (size_t i = 0; i < all.size(); ++i) {
        const QString sentence = borrowingSentence(cube, all[i]);
        if (sentence.isEmpty())
            continue;
        if (cube.tasks()[i] == task)
            sentences.prepend(sentence);
        else
            sentences.append(sentence);
    }
    if (sentences.isEmpty())
        return tr("There is no other task to borrow from.");
    return sentences.join(QStringLiteral("\n\n")) + QStringLiteral("\n\n") +
           tr("Numbers: the absolute mean gate, averaged over %Ln layer(s); a task's own expert has about 1 "
              "where gates are residual.",
              nullptr, static_cast<int>(cube.layers().size()));
}

QString FindingsPanel::pairsText(const RoutingCube& cube) const {
    QStringList lines;
    for (const Borrowed& pair : mostBorrowed(cube, pairCount))
        lines << tr("%1. %2").arg(lines.size() + 1).arg(pairSentence(cube, pair));
    return lines.isEmpty() ? tr("Nothing is borrowed.") : lines.join(QLatin1Char('\n'));
}

void FindingsPanel::tellLoad(const RoutingCube& cube, std::optional<size_t> layer) {
    const std::vector<double> loads = expertLoads(cube, layer);
    QStringList lines;
    for (size_t expert = 0; expert < loads.size(); ++expert)
        lines << tr("%1: %2").arg(QString::fromStdString(cube.experts()[expert]), shareText(loads[expert]));
    lines << QString()
          << tr("Share of tokens that the expert wins, mean over %Ln task(s), %1.", nullptr,
                static_cast<int>(cube.tasks().size()))
                 .arg(layerText(cube, layer));
    setText(m_load, lines.join(QLatin1Char('\n')));
    const QString warning = loadWarningSentence(cube, loadWarnings(cube, loads));
    setText(m_warning, warning);
    m_warningIcon->setPixmap(icon(IconShape::Warning).pixmap(iconSize));
    m_warningRow->setVisible(!warning.isEmpty());
}

void FindingsPanel::setCube(const RoutingCube& cube, const RoutingMoment& moment,
                            const RoutingChoice& choice) {
    const bool alone = moment.stage == 1;
    setText(
        m_stage,
        alone
            ? tr("In stage 1 every task runs through its own expert alone: collaboration begins in stage 2.")
            : QString());
    m_stage->setVisible(alone);
    const auto layer = choice.sides == RoutingSides::TasksByExperts ? choice.layer : std::nullopt;
    setText(m_borrowing, borrowingText(cube, choice.task));
    setText(m_pairs, pairsText(cube));
    setText(m_entropy, entropySentence(cube, layer));
    tellLoad(cube, layer);
}

} // namespace alter
