#include "widgets/views/metric_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace alter {

namespace {

struct MetricWords {
    Q_DECLARE_TR_FUNCTIONS(MetricWords)
};

struct NamedMetric {
    const char *name, *title, *inSentence;
};

constexpr std::array namedMetrics = {
    NamedMetric{"accuracy", QT_TRANSLATE_NOOP("MetricWords", "Accuracy"),
                QT_TRANSLATE_NOOP("MetricWords", "accuracy")},
    NamedMetric{"macro_f1", QT_TRANSLATE_NOOP("MetricWords", "Macro F1"),
                QT_TRANSLATE_NOOP("MetricWords", "macro F1")},
    NamedMetric{"matthews", QT_TRANSLATE_NOOP("MetricWords", "Matthews correlation"),
                QT_TRANSLATE_NOOP("MetricWords", "Matthews correlation")},
    NamedMetric{"exact_match", QT_TRANSLATE_NOOP("MetricWords", "Exact match"),
                QT_TRANSLATE_NOOP("MetricWords", "exact match")},
    NamedMetric{"token_f1", QT_TRANSLATE_NOOP("MetricWords", "Token F1"),
                QT_TRANSLATE_NOOP("MetricWords", "token F1")},
    NamedMetric{"rougeL", "ROUGE-L", "ROUGE-L"},
    NamedMetric{"span_f1", QT_TRANSLATE_NOOP("MetricWords", "Span F1"),
                QT_TRANSLATE_NOOP("MetricWords", "span F1")},
};

struct NamedKind {
    const char *name, *title;
};

constexpr std::array taskKinds = {
    NamedKind{"classification", QT_TRANSLATE_NOOP("MetricWords", "classification")},
    NamedKind{"nli", QT_TRANSLATE_NOOP("MetricWords", "inference")},
    NamedKind{"tagging_as_text", QT_TRANSLATE_NOOP("MetricWords", "tagging")},
    NamedKind{"qa_choice", QT_TRANSLATE_NOOP("MetricWords", "multiple choice")},
    NamedKind{"qa_extractive", QT_TRANSLATE_NOOP("MetricWords", "question answering")},
    NamedKind{"summarisation", QT_TRANSLATE_NOOP("MetricWords", "summarisation")},
    NamedKind{"generation", QT_TRANSLATE_NOOP("MetricWords", "generation")},
};

const NamedMetric* named(const std::string& name) {
    const auto found = std::find_if(namedMetrics.begin(), namedMetrics.end(),
                                    [&](const NamedMetric& metric) { return name == metric.name; });
    return found == namedMetrics.end() ? nullptr : &*found;
}

QString asCalled(const std::string& name) {
    return QString::fromStdString(name).replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace

QString metricTitle(const std::string& name) {
    if (const NamedMetric* metric = named(name))
        return MetricWords::tr(metric->title);
    QString text = asCalled(name);
    return text.replace(0, 1, text.left(1).toUpper());
}

QString metricInSentence(const std::string& name) {
    const NamedMetric* metric = named(name);
    return metric ? MetricWords::tr(metric->inSentence) : asCalled(name);
}

QString taskKindText(const std::string& kind) {
    const auto found = std::ranges::find(taskKinds, kind, &NamedKind::name);
    return found == taskKinds.end() ? asCalled(kind) : MetricWords::tr(found->title);
}

QString splitTitle(Split split) {
    switch (split) {
    case Split::Train:
        return QCoreApplication::translate("Split", "train");
    case Split::Validation:
        return QCoreApplication::translate("Split", "validation");
    case Split::Test:
        return QCoreApplication::translate("Split", "test");
    }
    return {};
}

} // namespace alter
