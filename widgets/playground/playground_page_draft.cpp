// What goes along when the window is made anew in another language.
#include "widgets/playground/answer_queue.h"
#include "widgets/playground/batch_view.h"
#include "widgets/playground/decoding_pane.h"
#include "widgets/playground/expert_mixer.h"
#include "widgets/playground/playground_page.h"
#include "widgets/playground/prompt_pane.h"

namespace alter {

namespace {

struct PlaygroundDraft {
    PromptInput input;
    QString lines; ///< of the batch
    DecodingChoice decoding;
    ExpertMix mix;
    std::string mixName;
    std::vector<AnswerSource> columns; ///< empty: not chosen by hand
};

} // namespace

QString PlaygroundPage::underWay() const {
    return m_queue->isBusy() ? tr("An answer is being written.") : QString();
}

std::any PlaygroundPage::draft() const {
    if (m_draft.has_value() || !m_hasFacts)
        return m_draft;
    return PlaygroundDraft{.input = m_prompt->input(),
                           .lines = m_batch->text(),
                           .decoding = m_decoding->choice(),
                           .mix = m_mixer->mix(),
                           .mixName = m_mixer->mixName(),
                           .columns =
                               m_columnsAreChosen ? m_columns->sources() : std::vector<AnswerSource>()};
}

void PlaygroundPage::restoreDraft(const std::any& draft) {
    m_draft = draft;
}

void PlaygroundPage::putBackDraft() {
    const std::any held = std::exchange(m_draft, {});
    const auto* draft = std::any_cast<PlaygroundDraft>(&held);
    if (!draft)
        return;
    m_prompt->setInput(draft->input);
    followTask();
    m_batch->setText(draft->lines);
    m_decoding->setChoice(draft->decoding);
    if (!draft->columns.empty()) {
        m_columns->setSources(draft->columns);
        columnsChanged();
    }
    m_mixer->setMix(draft->mix);
    if (!draft->mixName.empty())
        m_mixer->chooseMix(draft->mixName);
}

} // namespace alter
