#pragma once

#include "core/base/progress.h"

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string>

namespace alter {

/// Where a progress bar is drawn. Tests give their own.
struct ProgressOutput {
    std::ostream* stream = nullptr; ///< nullptr: nothing is drawn
    bool terminal = false;          ///< redraw one line; otherwise a line every few seconds
    size_t columns = 80;            ///< of the terminal
    std::function<double()> clock;  ///< seconds, never going back

    static ProgressOutput standardError();
    static ProgressOutput silent(); ///< draws nothing, cancellation still works
};

/// What long work shows while it runs: share done, rate and time left.
///     train  ━━━━━━━━━━╺─────────  52%  1040/2000 examples  10.3/s  1 min 33 s left  loss 0.41
/// On a terminal one line is redrawn ten times a second at most; elsewhere a line is written every five
/// seconds. update() and the function of fn() throw Interrupted when cancellation.h's flag is set.
class ProgressBar {
  public:
    struct Work {
        std::string what;      ///< "import", "evaluate sentiment"
        int64_t total = 0;     ///< 0: unknown; then no share and no time left are shown
        std::string unit = {}; ///< "examples"; empty: no counts and no rate are shown
        int64_t before = 0;    ///< units done earlier: they count as done, but not for the rate
    };

    explicit ProgressBar(Work work, ProgressOutput output = ProgressOutput::standardError());

    /// Ends the line on a terminal where finish() was not reached (an exception).
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    /// `done` of `total` units are ready; `note` goes at the end of the line. Cheap enough for every step.
    void update(int64_t done, const std::string& note = {});

    /// Replaces the bar by one line "what: 2000 examples in 3 min 14 s". Further calls do nothing.
    void finish();

    /// The bar as the callback that the engine's long functions take; its shares move a bar of Work.total =
    /// 1000.
    ProgressFn fn();

  private:
    std::string line() const;
    std::string bar() const;
    void draw(bool always);

    Work m_work;
    ProgressOutput m_output;
    double m_start = 0;
    double m_drawn = 0; ///< when the last line was drawn
    int64_t m_done = 0;
    std::string m_note;
    bool m_open = false; ///< a line stands on the terminal without a line break
    bool m_finished = false;
};

} // namespace alter
