#include "core/base/progress_bar.h"

#include "core/base/cancellation.h"
#include "core/base/os/terminal.h"
#include "core/base/table.h"
#include "core/base/text.h"
#include "core/base/unicode.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <iostream>

namespace alter {

namespace {

constexpr double redrawSeconds = 0.1;
constexpr double lineSeconds = 5;
constexpr int barWidth = 20;
constexpr int64_t shareSteps = 1000;

double steadySeconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

ProgressOutput ProgressOutput::standardError() {
    return {.stream = &std::cerr,
            .terminal = standardErrorIsTerminal(),
            .columns = terminalColumns(),
            .clock = steadySeconds};
}

ProgressOutput ProgressOutput::silent() {
    return {.stream = nullptr, .terminal = false, .columns = 80, .clock = steadySeconds};
}

ProgressBar::ProgressBar(Work work, ProgressOutput output)
    : m_work(std::move(work)), m_output(std::move(output)), m_start(m_output.clock()), m_drawn(m_start) {}

ProgressBar::~ProgressBar() {
    if (m_open)
        *m_output.stream << std::endl;
}

void ProgressBar::update(int64_t done, const std::string& note) {
    throwIfCancelled();
    m_done = done;
    m_note = note;
    draw(false);
}

void ProgressBar::draw(bool always) {
    const double now = m_output.clock();
    const double pause = m_output.terminal ? redrawSeconds : lineSeconds;
    if (!m_output.stream || m_finished || (!always && now - m_drawn < pause))
        return;
    m_drawn = now;
    if (m_output.terminal) {
        *m_output.stream << '\r' << shortened(line(), m_output.columns - 1) << "\033[K" << std::flush;
        m_open = true;
    } else {
        *m_output.stream << line() << std::endl;
    }
}

void ProgressBar::finish() {
    if (m_finished)
        return;
    m_finished = true;
    if (!m_output.stream)
        return;
    const std::string count = m_work.unit.empty() ? "done" : cat(m_done, " ", m_work.unit);
    *m_output.stream << (m_open ? "\r" : "") << m_work.what << ": " << count << " in "
                     << humanSeconds(m_output.clock() - m_start) << (m_open ? "\033[K" : "") << std::endl;
    m_open = false;
}

ProgressFn ProgressBar::fn() {
    m_work.total = shareSteps;
    m_work.unit.clear();
    return [this](std::string_view what, double share) {
        update(std::llround(std::clamp(share, 0.0, 1.0) * static_cast<double>(shareSteps)),
               std::string(what));
    };
}

std::string ProgressBar::bar() const {
    const auto full =
        static_cast<int>(std::min<int64_t>(barWidth, std::max<int64_t>(0, m_done * barWidth / m_work.total)));
    std::string text;
    for (int i = 0; i < barWidth; ++i)
        text += i < full ? "━" : i == full ? "╺" : "─";
    return text;
}

std::string ProgressBar::line() const {
    const double seconds = m_output.clock() - m_start;
    const double rate = seconds > 0 ? static_cast<double>(m_done - m_work.before) / seconds : 0;
    std::string text = m_work.what;
    if (m_work.total > 0) {
        const std::string share = cat(std::min<int64_t>(100, m_done * 100 / m_work.total), "%");
        text += cat("  ", m_output.terminal ? bar() + "  " : "", std::string(4 - share.size(), ' '), share);
    }
    if (!m_work.unit.empty()) {
        text += cat("  ", m_done, m_work.total > 0 ? cat("/", m_work.total) : "", " ", m_work.unit);
        if (rate > 0)
            text += cat("  ", figure(rate, rate < 100 ? 1 : 0), "/s");
    }
    if (m_work.total > m_done && rate > 0)
        text += cat("  ", humanSeconds(static_cast<double>(m_work.total - m_done) / rate), " left");
    if (!m_note.empty())
        text += "  " + m_note;
    return text;
}

} // namespace alter
