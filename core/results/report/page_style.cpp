#include "core/results/report/page_style.h"

#include "core/base/text.h"
#include "core/results/report/heat_table.h"

#include <array>

namespace alter {

namespace {

/// Okabe and Ito's colours in the order of the program's window; dashes tell the lines apart without them.
constexpr std::array seriesColours = {"#0072b2", "#e69f00", "#009e73", "#d55e00",
                                      "#cc79a7", "#56b4e9", "#b8a800", "currentColor"};
constexpr std::array seriesDashes = {"none", "7 3", "2 3", "8 3 2 3", "12 4", "4 2", "1 2", "10 3 2 3 2 3"};

std::string seriesStyle() {
    std::string style;
    for (size_t i = 0; i < seriesColours.size(); ++i)
        style += cat(".s", i, "{stroke:", seriesColours[i], ";stroke-dasharray:", seriesDashes[i], "}.f", i,
                     "{fill:", seriesColours[i], "}\n");
    return style;
}

constexpr const char* pageStyle = R"css(
:root{color-scheme:light dark;--ground:#fff;--text:#1c1f23;--soft:#5c636b;--line:#d9dde1}
@media (prefers-color-scheme:dark){:root{--ground:#16181b;--text:#e6e8ea;--soft:#a3abb3;--line:#363b41}}
body{background:var(--ground);color:var(--text);font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:24px auto;
padding:0 24px}
h1{font-size:1.5rem;margin:0}h2{font-size:1.2rem;margin:40px 0 8px}h3{font-size:1rem;margin:24px 0 8px}
p,figcaption{color:var(--soft)}p{margin:4px 0 12px}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-variant-numeric:tabular-nums;margin:0 0 8px}
th,td{padding:4px 20px 4px 0;text-align:left;font-weight:normal;vertical-align:top}
thead th{border-bottom:1px solid var(--line);color:var(--soft)}
.figures td.n,.figures th.n{text-align:right;white-space:nowrap}
tr.mean td{border-top:1px solid var(--line)}
.pairs th{color:var(--soft);padding-right:24px}.pairs td{overflow-wrap:anywhere}
.heat td,.heat th{padding:4px 8px;font-size:.87rem}.heat td{text-align:right;border:1px solid var(--ground)}
figure{margin:0 0 24px}figcaption{margin:0 0 4px}figcaption strong{color:var(--text)}figure>svg{width:100%;height:auto}
svg text{fill:var(--soft);font-size:12px}svg polyline,svg line{fill:none;stroke-width:1.75}
svg .grid{stroke:var(--line);stroke-width:1}svg .stage{stroke:var(--soft);stroke-width:1;stroke-dasharray:3 3}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:4px 24px;padding:0;margin:4px 0}
.sample{width:32px;height:8px;vertical-align:middle}
summary{cursor:pointer;margin:8px 0}
@media print{body{max-width:none}details{break-inside:avoid}}
)css";

} // namespace

std::string reportStyle() {
    return cat(pageStyle, seriesStyle(), heatTableStyle());
}

} // namespace alter
