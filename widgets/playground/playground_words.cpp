#include "widgets/playground/playground_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace alter {

namespace {

struct PlaygroundWords {
    Q_DECLARE_TR_FUNCTIONS(PlaygroundWords)
};

constexpr double roundedBelow = 0.1, least = 0.001;

QString secondsText(qint64 milliseconds) {
    return PlaygroundWords::tr("%1 s").arg(
        QLocale().toString(static_cast<double>(milliseconds) / 1000, 'f', 2));
}

QString tokensText(const PromptAnswer& answer) {
    return PlaygroundWords::tr("%Ln token(s)", nullptr, static_cast<int>(answer.tokens().size()));
}

QString doneText(const PromptAnswer& answer) {
    if (answer.tokens().empty())
        return PlaygroundWords::tr("Done");
    QStringList parts{tokensText(answer)};
    const PromptAnswer::Pace pace = answer.pace();
    if (pace.tokensPerSecond > 0)
        parts << PlaygroundWords::tr("%1 a second").arg(QLocale().toString(pace.tokensPerSecond, 'f', 1));
    parts << PlaygroundWords::tr("first after %1").arg(secondsText(pace.firstToken));
    if (answer.isCut())
        parts << PlaygroundWords::tr("cut at the greatest length");
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString probabilityText(double share) {
    if (share > 0 && share < least)
        return PlaygroundWords::tr("below %1 %").arg(QLocale().toString(least * 100, 'f', 1));
    // 99.97 % is not 100 %: what is nearly certain keeps its decimal too.
    const bool fine = share < roundedBelow || (share > 1 - roundedBelow && share < 1);
    return PlaygroundWords::tr("%1 %").arg(QLocale().toString(
        fine ? std::min(share * 100, share < 1 ? 99.9 : 100.0) : share * 100, 'f', fine ? 1 : 0));
}

QString stepText(const PromptAnswer& answer) {
    switch (answer.step()) {
    case PromptAnswer::Step::Waiting:
        return PlaygroundWords::tr("Waits for its turn");
    case PromptAnswer::Step::Loading:
        return PlaygroundWords::tr("Loading %1…").arg(sourceText({.run = answer.question().source.run}));
    case PromptAnswer::Step::Reading:
        return PlaygroundWords::tr("Reading the prompt…");
    case PromptAnswer::Step::Writing:
        return PlaygroundWords::tr("Writing… %1").arg(tokensText(answer));
    case PromptAnswer::Step::Scoring:
        return PlaygroundWords::tr("Scoring the labels…");
    case PromptAnswer::Step::Routing:
        return PlaygroundWords::tr("Following the routing…");
    case PromptAnswer::Step::Stopped:
        return PlaygroundWords::tr("Stopped");
    case PromptAnswer::Step::Failed:
        return PlaygroundWords::tr("Failed");
    case PromptAnswer::Step::Done:
        break;
    }
    return doneText(answer);
}

QString guessText(const std::vector<PromptAnswer::Share>& tasks) {
    if (tasks.empty())
        return {};
    QString text =
        PlaygroundWords::tr("Taken for %1: %2").arg(tasks[0].name, probabilityText(tasks[0].probability));
    if (tasks.size() > 1)
        text +=
            PlaygroundWords::tr(", then %1: %2").arg(tasks[1].name, probabilityText(tasks[1].probability));
    return text.replace(QStringLiteral(" %"), QStringLiteral("\u00A0%")); // a number keeps its unit
}

QString sourceText(const AnswerSource& source) {
    const QString run = QString::fromStdString(source.runName());
    QString text = source.isBase()                   ? PlaygroundWords::tr("base model")
                   : source.run.ends_with("@stage1") ? PlaygroundWords::tr("%1 · stage 1").arg(run)
                                                     : run;
    if (!source.expert.empty())
        text += PlaygroundWords::tr(" · only %1").arg(QString::fromStdString(source.expert));
    if (!source.task.empty())
        text += PlaygroundWords::tr(" · as %1").arg(QString::fromStdString(source.task));
    return text;
}

} // namespace alter
