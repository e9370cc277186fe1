#include "widgets/routing/routing_picture.h"

#include "core/routing/expert_load.h"
#include "core/routing/similarity_order.h"
#include "widgets/routing/routing_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace alter {

namespace {

using Order = std::vector<size_t>;

Order orderByName(const std::vector<std::string>& names) {
    Order order(names.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return names[a] < names[b]; });
    return order;
}

/// Makes one picture; its parts are asked in turn.
class Composer {
    Q_DECLARE_TR_FUNCTIONS(RoutingPicture)

  public:
    Composer(const RoutingAnswer& answer, const RoutingAnswer::Cubes& cubes, const RoutingChoice& choice)
        : m_answer(answer), m_cubes(cubes), m_choice(choice), m_isDifference(answer.compared.has_value()),
          m_cube(m_isDifference ? difference(cubes.shown, cubes.compared) : cubes.shown) {
        for (size_t task = 0; task < m_cube.tasks().size(); ++task)
            if (m_cube.tasks()[task] == choice.task)
                m_task = task;
        if (choice.layer && *choice.layer < m_cube.layers().size())
            m_layer = choice.layer;
    }

    RoutingPicture picture() const;

  private:
    /// The value at the end of the scale of colours.
    struct ScaleEnd {
        double value = 1;
        bool isBorrowed = false; ///< the largest of other tasks' experts: own ones may be beyond
    };

    bool isByTask() const { return m_choice.sides == RoutingSides::TasksByExperts; }
    bool isOfMeans() const { return isByTask() ? !m_layer : !m_task; }
    /// Whether each value is one task's, so that it is known whose experts are borrowed.
    bool isAboutTasks() const { return isByTask() || m_task; }
    RoutingMatrix matrixOf(const RoutingCube& cube) const;
    Order rowOrder() const;
    Order expertOrder() const;
    bool isOwn(size_t row, size_t expert) const;
    void fillCells(HeatMapContents& contents, const Order& rows, const Order& experts) const;
    void fillEdges(HeatMapContents& contents, const Order& rows, const Order& experts) const;
    ScaleEnd scaleEnd() const;
    double largestOf(const RoutingCube& cube, bool borrowedOnly) const;
    /// Similarity is of the newest moment, so that cells stay where they are while time goes by.
    const RoutingCube& orderedBy() const;
    QString title() const;
    QString legend(const ScaleEnd& end) const;
    QString edgeLegend() const;
    QString nameOf(const RoutingPlace& place) const;

    const RoutingAnswer& m_answer;
    const RoutingAnswer::Cubes& m_cubes;
    const RoutingChoice& m_choice;
    bool m_isDifference;
    RoutingCube m_cube;
    std::optional<size_t> m_task, m_layer;
};

RoutingMatrix Composer::matrixOf(const RoutingCube& cube) const {
    return isByTask() ? cube.tasksByExperts(m_choice.quantity, m_layer)
                      : cube.layersByExperts(m_choice.quantity, m_task);
}

const RoutingCube& Composer::orderedBy() const {
    const bool sameAxes =
        m_cubes.newest.tasks() == m_cube.tasks() && m_cubes.newest.experts() == m_cube.experts();
    return sameAxes ? m_cubes.newest : m_cubes.shown;
}

Order Composer::rowOrder() const {
    if (!isByTask()) {
        Order topFirst(m_cube.layers().size());
        std::iota(topFirst.rbegin(), topFirst.rend(), 0U);
        return topFirst;
    }
    return m_choice.order == RoutingOrder::Name
               ? orderByName(m_cube.tasks())
               : similarityOrder(orderedBy().taskProfiles(m_choice.quantity));
}

Order Composer::expertOrder() const {
    return m_choice.order == RoutingOrder::Name
               ? orderByName(m_cube.experts())
               : similarityOrder(orderedBy().expertProfiles(m_choice.quantity));
}

bool Composer::isOwn(size_t row, size_t expert) const {
    return isByTask() ? m_cube.isOwn(row, expert) : m_task && m_cube.isOwn(*m_task, expert);
}

double Composer::largestOf(const RoutingCube& cube, bool borrowedOnly) const {
    if (!isOfMeans())
        return cube.largest(m_choice.quantity, borrowedOnly);
    const RoutingMatrix matrix = matrixOf(cube);
    double largest = 0;
    for (size_t row = 0; row < matrix.rows.size(); ++row)
        for (size_t expert = 0; expert < matrix.columns.size(); ++expert)
            if (!borrowedOnly || cube.isBorrowed(row, expert))
                largest = std::fmax(largest, std::abs(matrix.at(row, expert)));
    return largest;
}

/// The same for every layer and, nearly, for every moment, so that colours can be compared.
Composer::ScaleEnd Composer::scaleEnd() const {
    const auto largest = [this](bool borrowedOnly) {
        return m_isDifference ? largestOf(m_cube, borrowedOnly)
                              : std::max(largestOf(m_cubes.shown, borrowedOnly),
                                         largestOf(m_cubes.newest, borrowedOnly));
    };
    const double borrowed = m_choice.ownApart && isAboutTasks() ? largest(true) : 0;
    if (borrowed > 0)
        return {.value = borrowed, .isBorrowed = true};
    const double all = largest(false);
    return {.value = all > 0 ? all : 1};
}

void Composer::fillCells(HeatMapContents& contents, const Order& rows, const Order& experts) const {
    const RoutingMatrix matrix = matrixOf(m_cube);
    for (const size_t expert : experts)
        contents.columns.append(QString::fromStdString(matrix.columns[expert]));
    for (const size_t row : rows) {
        contents.rows.append(QString::fromStdString(matrix.rows[row]));
        for (const size_t expert : experts) {
            contents.values.push_back(matrix.at(row, expert));
            contents.framed.push_back(isOwn(row, expert));
        }
    }
}

void Composer::fillEdges(HeatMapContents& contents, const Order& rows, const Order& experts) const {
    const std::vector<double> loads = expertLoads(m_cube, isByTask() ? m_layer : std::nullopt);
    contents.columnEdge.title = tr("Load");
    for (const size_t expert : experts) {
        contents.columnEdge.shares.push_back(loads[expert]);
        contents.columnEdge.texts.append(shareText(loads[expert]));
    }
    const std::vector<double> entropies =
        isByTask() ? m_cube.entropyOfTasks(m_layer) : m_cube.entropyOfLayers(m_task);
    const double limit = m_cube.entropyLimit();
    contents.rowEdge.title = tr("Entropy");
    for (const size_t row : rows) {
        contents.rowEdge.shares.push_back(limit > 0 ? entropies[row] / limit : 0);
        contents.rowEdge.texts.append(numberText(entropies[row], contents.decimals));
    }
}

QString Composer::nameOf(const RoutingPlace& place) const {
    const RoutingRun* run = m_answer.run(place.runId);
    return QStringLiteral("%1, %2").arg(QString::fromStdString(run ? run->name : place.runId),
                                        momentText(place.moment.value_or(RoutingMoment{})));
}

QString Composer::title() const {
    QString text = nameOf(m_answer.shown);
    if (m_isDifference)
        text = tr("%1, minus %2").arg(text, nameOf(*m_answer.compared));
    if (isByTask())
        return tr("%1: tasks × experts, %2").arg(text, layerText(m_cube, m_layer));
    return m_task ? tr("%1: layers × experts, task %2").arg(text, QString::fromStdString(m_choice.task))
                  : tr("%1: layers × experts, mean over %2")
                        .arg(text, tr("%Ln task(s)", nullptr, static_cast<int>(m_cube.tasks().size())));
}

QString Composer::legend(const ScaleEnd& end) const {
    const RoutingRun* run = m_answer.run(m_answer.shown.runId);
    const int limit = run ? run->validationLimit : 0;
    QStringList text = {
        limit > 0
            ? tr("%1, mean over all tokens (prompt and target) of at most %Ln validation example(s) a task",
                 nullptr, limit)
                  .arg(quantityMeaning(m_choice.quantity))
            : tr("%1, mean over all tokens (prompt and target) of all validation examples of a task")
                  .arg(quantityMeaning(m_choice.quantity))};
    if (isOfMeans())
        text.last() =
            isByTask() ? tr("%1, then over %Ln layer(s)", nullptr, static_cast<int>(m_cube.layers().size()))
                             .arg(text.last())
                       : tr("%1, then over %Ln task(s)", nullptr, static_cast<int>(m_cube.tasks().size()))
                             .arg(text.last());
    text.last() = (m_isDifference ? tr("%1; the difference of two such means.") : tr("%1.")).arg(text.last());
    if (isAboutTasks())
        text << tr("Framed: the task's own expert.");
    if (end.isBorrowed)
        text << (isOfMeans()
                     ? tr("Colours end at %1, the largest value of another task's expert.")
                     : tr("Colours end at %1, the largest value of another task's expert in any layer."))
                    .arg(numberText(end.value, 3));
    if (!m_isDifference)
        text << edgeLegend();
    return text.join(QLatin1Char(' '));
}

QString Composer::edgeLegend() const {
    const QString tasks = tr("%Ln task(s)", nullptr, static_cast<int>(m_cube.tasks().size()));
    const QString layers = tr("%Ln layer(s)", nullptr, static_cast<int>(m_cube.layers().size()));
    const bool ofOneLayer = isByTask() && m_layer;
    return tr("Bars above: load, the share of tokens an expert wins, mean over %1. Bars at the right: "
              "entropy of the "
              "shares in nats, full at log %2 = %3.")
        .arg(ofOneLayer ? tasks : tr("%1 and %2").arg(tasks, layers))
        .arg(m_cube.experts().size())
        .arg(numberText(m_cube.entropyLimit(), 2));
}

RoutingPicture Composer::picture() const {
    RoutingPicture picture;
    if (m_cube.isEmpty())
        return picture;
    HeatMapContents& contents = picture.contents;
    picture.rows = rowOrder();
    const Order experts = expertOrder();
    contents.title = title();
    contents.rowAxis = isByTask() ? tr("task") : tr("layer");
    contents.columnAxis = tr("expert");
    contents.valueName = m_isDifference ? tr("change of the %1").arg(quantityName(m_choice.quantity))
                                        : quantityName(m_choice.quantity);
    contents.frameMeaning = tr("the task's own expert");
    contents.colours = m_isDifference || m_choice.quantity == RoutingQuantity::Gate
                           ? HeatMapColours::Signed
                           : HeatMapColours::Magnitude;
    const ScaleEnd end = scaleEnd();
    contents.largest = end.value;
    fillCells(contents, picture.rows, experts);
    if (!m_isDifference)
        fillEdges(contents, picture.rows, experts);
    contents.legend = legend(end);
    return picture;
}

} // namespace

RoutingPicture routingPicture(const RoutingAnswer& answer, const RoutingAnswer::Cubes& cubes,
                              const RoutingChoice& choice) {
    return Composer(answer, cubes, choice).picture();
}

QString layerText(const RoutingCube& cube, std::optional<size_t> layer) {
    if (layer && *layer < cube.layers().size())
        return QString::fromStdString(cube.layers()[*layer].name());
    return Composer::tr("all %Ln layer(s)", nullptr, static_cast<int>(cube.layers().size()));
}

} // namespace alter
