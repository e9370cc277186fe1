#include "widgets/results/answers/answer_list_model.h"

#include "widgets/theme/icons.h"
#include "widgets/views/table_text.h"

#include <QLocale>

#include <algorithm>
#include <string_view>

namespace alter {

namespace {

constexpr qsizetype longestShown = 300; // a line of a table; all of it stands in the details

QString oneLine(const std::string& text) {
    return QString::fromStdString(text).left(longestShown).simplified();
}

QString targetText(const AnsweredExample& example) {
    return example.references.empty() ? QString() : oneLine(example.references.front());
}

/// Whole words of it: the bytes that all prompts begin with.
size_t commonBeginning(const std::vector<AnsweredExample>& examples) {
    if (examples.size() < 2)
        return 0;
    std::string_view common = examples.front().input;
    for (const AnsweredExample& example : examples) {
        const auto [mine, theirs] = std::ranges::mismatch(common, example.input);
        common = common.substr(0, static_cast<size_t>(mine - common.begin()));
    }
    const size_t end = common.find_last_of(" \n\t");
    return end == std::string_view::npos ? 0 : end + 1;
}

QString quotedLine(QStringList cells, QChar separator) {
    for (QString& cell : cells)
        cell = quotedCell(cell, separator);
    return cells.join(separator) + QLatin1Char('\n');
}

} // namespace

void AnswerListModel::setAnswers(std::shared_ptr<const TaskAnswers> answers, const AnswerFilter& filter) {
    beginResetModel();
    m_answers = std::move(answers);
    m_filter = filter;
    m_places = m_answers ? chosenAnswers(*m_answers, filter) : std::vector<size_t>();
    m_common = m_answers ? commonBeginning(m_answers->examples) : 0;
    endResetModel();
}

const AnsweredExample* AnswerListModel::example(int row) const {
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &m_answers->examples[m_places[static_cast<size_t>(row)]];
}

QString AnswerListModel::wholeText(const QStringList& references, QChar separator) const {
    QStringList head = {QStringLiteral("id"), tr("prompt"), tr("target")};
    for (const QString& reference : references)
        head << reference << tr("score of %1").arg(reference);
    QString text = quotedLine(head, separator);
    for (int row = 0; row < rowCount(); ++row) {
        const AnsweredExample& shown = *example(row);
        QStringList cells = {QString::number(shown.id), QString::fromStdString(shown.input),
                             shown.references.empty() ? QString()
                                                      : QString::fromStdString(shown.references.front())};
        for (const std::optional<RunAnswer>& answer : shown.answers)
            cells << (answer ? QString::fromStdString(answer->text) : QString())
                  << (answer ? QString::number(answer->score) : QString());
        text += quotedLine(cells, separator);
    }
    return text;
}

int AnswerListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int AnswerListModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid())
        return 0;
    return m_filter.other ? Other + 1 : Other;
}

QString AnswerListModel::text(const AnsweredExample& example, int column) const {
    switch (column) {
    case Prompt:
        return m_common == 0 ? oneLine(example.input)
                             : QStringLiteral("… ") + oneLine(example.input.substr(m_common));
    case Target:
        return targetText(example);
    case Answer:
        return oneLine(example.answers[m_filter.column]->text);
    case Score:
        return QLocale().toString(example.answers[m_filter.column]->score * 100, 'f', 0);
    default:
        return example.answers[*m_filter.other] ? oneLine(example.answers[*m_filter.other]->text)
                                                : QStringLiteral("–");
    }
}

QVariant AnswerListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AnsweredExample& shown = *example(index.row());
    const bool isRight = shown.answers[m_filter.column]->isRight();
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::DecorationRole:
        return index.column() == Answer ? QVariant(icon(isRight ? IconShape::Check : IconShape::Close))
                                        : QVariant();
    case Qt::AccessibleDescriptionRole:
        return index.column() != Answer ? QVariant() : isRight ? tr("right") : tr("not right");
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((index.column() == Score ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant AnswerListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && section == Score)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case Prompt:
        return tr("prompt");
    case Target:
        return tr("target");
    case Answer:
        return tr("answer");
    case Score:
        return tr("score");
    case Other:
        return tr("other answer");
    default:
        return {};
    }
}

} // namespace alter
