#include "core/results/report/curve_plot.h"

#include "core/base/table.h"
#include "core/base/text.h"
#include "core/results/report/html_text.h"
#include "core/routing/mean.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace alter {

namespace {

constexpr double plotWidth = 720, plotHeight = 240;
constexpr double plotLeft = 56, plotRight = 708, plotTop = 8, plotBottom = 212;
constexpr size_t mostPoints = 300;
constexpr size_t seriesStyles = 8;

struct PlotRange {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void add(double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    double share(double value) const { return (value - low) / (high - low); }
};

/// 1, 2 or 5 times a power of ten, about `count` of which span the range.
double niceStep(const PlotRange& range, int count) {
    const double rough = (range.high - range.low) / count;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (rough <= factor * power)
            return factor * power;
    return 10 * power;
}

std::string tickText(double value, double step) {
    const int decimals = std::clamp(static_cast<int>(-std::floor(std::log10(step))), 0, 8);
    return figure(value, decimals);
}

/// Finite points only, thinned by means.
std::vector<MetricPoint> drawnPoints(const std::vector<MetricPoint>& points) {
    std::vector<MetricPoint> finite;
    std::ranges::copy_if(points, std::back_inserter(finite),
                         [](const MetricPoint& point) { return std::isfinite(point.value); });
    if (finite.size() <= mostPoints)
        return finite;
    std::vector<MetricPoint> means;
    for (size_t i = 0; i < mostPoints; ++i) {
        const size_t begin = i * finite.size() / mostPoints, end = (i + 1) * finite.size() / mostPoints;
        Mean value;
        for (size_t place = begin; place < end; ++place)
            value.add(finite[place].value);
        const MetricPoint& middle = finite[(begin + end) / 2];
        means.push_back({.step = middle.step, .value = value.value(), .stage = middle.stage});
    }
    return means;
}

std::string plotNumber(double value) {
    return figure(value, 1);
}

class PlotDrawing {
  public:
    explicit PlotDrawing(const CurvePlot& plot) {
        for (const PlotCurve& curve : plot.curves) {
            m_curves.push_back({curve.name, curve.colour, drawnPoints(curve.points)});
            for (const MetricPoint& point : m_curves.back().points) {
                m_steps.add(static_cast<double>(point.step));
                m_values.add(point.value);
            }
        }
    }

    bool isEmpty() const { return m_steps.low > m_steps.high; }

    std::string svg(const std::string& title) {
        widen();
        std::string lines;
        for (const PlotCurve& curve : m_curves)
            lines += line(curve);
        return cat("<svg viewBox=\"0 0 ", plotWidth, " ", plotHeight, "\" role=\"img\" aria-label=\"",
                   htmlText(title), "\">\n", axes(), boundaries(), lines, "</svg>\n");
    }

  private:
    void widen() {
        if (m_steps.low == m_steps.high)
            m_steps.high += 1;
        const double margin = std::max((m_values.high - m_values.low) * 0.05, std::abs(m_values.high) * 1e-6);
        m_values.low -= margin > 0 ? margin : 1;
        m_values.high += margin > 0 ? margin : 1;
    }

    double x(double step) const { return std::lerp(plotLeft, plotRight, m_steps.share(step)); }
    double y(double value) const { return std::lerp(plotBottom, plotTop, m_values.share(value)); }

    std::string axes() const {
        std::string text;
        const double rise = niceStep(m_values, 4);
        for (double value = std::ceil(m_values.low / rise) * rise; value <= m_values.high; value += rise)
            text += cat("<line class=\"grid\" x1=\"", plotLeft, "\" x2=\"", plotRight, "\" y1=\"",
                        plotNumber(y(value)), "\" y2=\"", plotNumber(y(value)), "\"/><text x=\"",
                        plotLeft - 6, "\" y=\"", plotNumber(y(value) + 4), "\" text-anchor=\"end\">",
                        tickText(value, rise), "</text>\n");
        const double stride = std::max(1.0, niceStep(m_steps, 6));
        for (double step = std::ceil(m_steps.low / stride) * stride; step <= m_steps.high; step += stride)
            text += cat("<text x=\"", plotNumber(x(step)), "\" y=\"", plotBottom + 18,
                        "\" text-anchor=\"middle\">", tickText(step, stride), "</text>\n");
        return text;
    }

    /// Where a later stage begins.
    std::string boundaries() const {
        std::map<int, int64_t> begins;
        for (const PlotCurve& curve : m_curves)
            for (const MetricPoint& point : curve.points) {
                const auto [known, isNew] = begins.try_emplace(point.stage, point.step);
                known->second = std::min(known->second, point.step);
            }
        std::string text;
        for (const auto& [stage, step] : begins)
            if (stage > begins.begin()->first) {
                const std::string place = plotNumber(x(static_cast<double>(step)));
                text += cat("<line class=\"stage\" x1=\"", place, "\" x2=\"", place, "\" y1=\"", plotTop,
                            "\" y2=\"", plotBottom, "\"/><text x=\"", place, "\" y=\"", plotTop + 10,
                            "\" dx=\"4\">stage ", stage, "</text>\n");
            }
        return text;
    }

    std::string line(const PlotCurve& curve) const {
        std::string places;
        for (const MetricPoint& point : curve.points)
            places += cat(places.empty() ? "" : " ", plotNumber(x(static_cast<double>(point.step))), ",",
                          plotNumber(y(point.value)));
        const size_t style = curve.colour % seriesStyles;
        if (curve.points.size() == 1)
            return cat("<circle class=\"f", style, "\" r=\"3\" cx=\"",
                       plotNumber(x(static_cast<double>(curve.points.front().step))), "\" cy=\"",
                       plotNumber(y(curve.points.front().value)), "\"/>\n");
        return places.empty() ? places
                              : cat("<polyline class=\"s", style, "\" points=\"", places, "\"><title>",
                                    htmlText(curve.name), "</title></polyline>\n");
    }

    std::vector<PlotCurve> m_curves;
    PlotRange m_steps, m_values;
};

/// A sample of each line with its name.
std::string plotLegend(const CurvePlot& plot) {
    if (plot.curves.size() < 2)
        return {};
    std::string items;
    for (const PlotCurve& curve : plot.curves)
        items += cat("<li><svg class=\"sample\" viewBox=\"0 0 32 8\" aria-hidden=\"true\"><line class=\"s",
                     curve.colour % seriesStyles, "\" x1=\"0\" x2=\"32\" y1=\"4\" y2=\"4\"/></svg> ",
                     htmlText(curve.name), "</li>\n");
    return cat("<ul class=\"legend\">\n", items, "</ul>\n");
}

} // namespace

std::string curvePlotHtml(const CurvePlot& plot) {
    PlotDrawing drawing(plot);
    if (drawing.isEmpty())
        return {};
    return cat("<figure>\n<figcaption><strong>", htmlText(plot.title), "</strong> ", htmlText(plot.caption),
               "</figcaption>\n", drawing.svg(plot.title), plotLegend(plot), "</figure>\n");
}

} // namespace alter
