#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <vector>

namespace alter {

/// The processor's time of this thread in ms: other programs on the machine do not count.
inline double processorMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Prints the median and the worst of 20 repetitions of `step(int frame)`, after three that do not count,
/// each with what it left to be painted.
template <typename Step>
void measureFrames(const char* what, Step step) {
    constexpr int frames = 20, warmUp = 3;
    const auto median = [](std::vector<double>& times) {
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    };
    std::vector<double> times, processor;
    for (int i = 0; i < warmUp + frames; ++i) {
        const double before = processorMilliseconds();
        QElapsedTimer clock;
        clock.start();
        step(i);
        QCoreApplication::processEvents();
        if (i < warmUp)
            continue;
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        processor.push_back(processorMilliseconds() - before);
    }
    const double worst = *std::max_element(times.begin(), times.end());
    QTextStream(stdout) << QString::asprintf("%-34s %7.1f ms (processor %.1f ms)   worst %7.1f ms\n", what,
                                             median(times), median(processor), worst);
}

} // namespace alter
