#include "widgets/data/tasks/task_health.h"

#include "widgets/views/metric_words.h"

#include <QLocale>

#include <algorithm>

namespace alter {

namespace {

using Json = nlohmann::ordered_json;

constexpr double muchTruncation = 0.05;
constexpr double muchRepetition = 0.01;
constexpr double evenEnough = 0.8; ///< of the greatest entropy that the labels could have

/// Members of statistics that an older or another program may have left out.
const Json& member(const Json& json, const std::string& name) {
    static const Json nothing;
    const auto found = json.is_object() ? json.find(name) : json.end();
    return json.is_object() && found != json.end() ? *found : nothing;
}

double number(const Json& json, const std::string& name) {
    const Json& value = member(json, name);
    return value.is_number() ? value.get<double>() : 0;
}

int64_t count(const Json& json, const std::string& name) {
    return static_cast<int64_t>(number(json, name));
}

} // namespace

QString countText(int64_t count) {
    return QLocale().toString(static_cast<qlonglong>(count));
}

QString percentText(double share) {
    const double percent = share * 100;
    return QCoreApplication::translate("Share", "%1 %")
        .arg(QLocale().toString(percent, 'f', percent < 1 ? 1 : 0));
}

TaskHealth::TaskHealth(const Task& task, const ExampleCounts& counts) : m_statistics(task.statistics) {
    checkValidation(counts);
    checkTruncation();
    checkOverlap();
    checkBalance();
    checkDuplicates();
}

void TaskHealth::checkValidation(const ExampleCounts& counts) {
    if (counts.all() == 0 || counts.counted.at(static_cast<size_t>(Split::Validation)) > 0)
        return;
    m_badges.append(
        {tr("No validation"),
         tr("None of %Ln example(s) is for validation, so a run cannot tell which of its steps is "
            "best. Move some examples to validation.",
            nullptr, static_cast<int>(counts.all()))});
}

void TaskHealth::checkTruncation() {
    double worst = 0;
    QStringList sentences;
    for (const Split split : allSplits) {
        const Json& values = member(member(m_statistics, "splits"), toText(split));
        const double rate = number(values, "truncationRate");
        if (rate <= muchTruncation)
            continue;
        worst = std::max(worst, rate);
        sentences.append(tr("%1: of %2 examples, %Ln is (are) longer than %3 tokens and will be shortened.",
                            nullptr, static_cast<int>(count(values, "truncated")))
                             .arg(splitTitle(split), countText(count(values, "count")),
                                  countText(count(m_statistics, "maxTokens"))));
    }
    if (sentences.isEmpty())
        return;
    sentences.append(tr("Allow a run more tokens, or shorten the fields."));
    m_badges.append({tr("%1 shortened").arg(percentText(worst)), sentences.join(QLatin1Char(' '))});
}

void TaskHealth::checkDuplicates() {
    int64_t duplicates = 0;
    int64_t examples = 0;
    for (const Split split : allSplits) {
        const Json& values = member(member(m_statistics, "splits"), toText(split));
        duplicates += count(values, "duplicates");
        examples += count(values, "count");
    }
    if (duplicates == 0 || examples == 0)
        return;
    const double share = static_cast<double>(duplicates) / static_cast<double>(examples);
    m_badges.append(
        {tr("Duplicates"),
         tr("Of %1 examples, %Ln repeat(s) an earlier prompt of the same split (%2). Exclude repetitions, "
            "unless they are meant to weigh more.",
            nullptr, static_cast<int>(duplicates))
             .arg(countText(examples), percentText(share)),
         share > muchRepetition ? HealthBadge::Level::Warning : HealthBadge::Level::Note});
}

void TaskHealth::checkBalance() {
    const Json& train = member(member(m_statistics, "splits"), "train");
    const Json& labels = member(train, "labels");
    const int64_t examples = count(train, "count");
    if (!labels.is_object() || labels.size() < 2 || examples == 0 || number(train, "balance") >= evenEnough)
        return;
    const auto less = [](const Json& a, const Json& b) { return a.get<int64_t>() < b.get<int64_t>(); };
    const auto [rarest, commonest] = std::minmax_element(labels.begin(), labels.end(), less);
    const auto described = [&](const auto& label) {
        const auto share =
            static_cast<double>(label->template get<int64_t>()) / static_cast<double>(examples);
        return tr("“%1” has %2 (%3)")
            .arg(QString::fromStdString(label.key()), countText(label->template get<int64_t>()),
                 percentText(share));
    };
    m_badges.append(
        {tr("Uneven labels"), tr("Of %1 training examples %2, %3. Measure macro F1 instead of accuracy, "
                                 "or add examples of the rare labels.")
                                  .arg(countText(examples), described(commonest), described(rarest))});
}

QString TaskHealth::splitsText(const std::string& pair) {
    const QString text = QString::fromStdString(pair);
    const auto title = [](const QString& name) {
        for (const Split split : allSplits)
            if (name.toStdString() == toText(split))
                return splitTitle(split);
        return name;
    };
    return tr("%1 and %2")
        .arg(title(text.section(QLatin1Char('/'), 0, 0)), title(text.section(QLatin1Char('/'), 1)));
}

void TaskHealth::checkOverlap() {
    QStringList pairs;
    for (const auto& [pair, shared] : member(m_statistics, "overlaps").items())
        if (shared.is_number() && shared.get<int64_t>() > 0)
            pairs.append(tr("%1 in %2").arg(countText(shared.get<int64_t>()), splitsText(pair)));
    if (!pairs.isEmpty())
        m_badges.append(
            {tr("Splits overlap"),
             tr("The same prompts are in two splits (%1), which makes scores too good. Exclude them from "
                "one of the two.")
                 .arg(pairs.join(QStringLiteral(", ")))});
}

} // namespace alter
