#include "widgets/data/examples/example_commands.h"

#include "widgets/data/tasks/task_health.h"
#include "widgets/session/project_session.h"
#include "widgets/views/metric_words.h"

namespace alter {

namespace {

struct ExampleCommandText {
    Q_DECLARE_TR_FUNCTIONS(ExampleCommandText)
};

QString examplesText(const std::vector<int64_t>& ids) {
    return ExampleCommandText::tr("%Ln example(s)", nullptr, static_cast<int>(ids.size()));
}

} // namespace

ExampleCommand::ExampleCommand(ProjectSession& session, const QString& text, Step forth, Step back)
    : QUndoCommand(text), m_session(&session), m_forth(std::move(forth)), m_back(std::move(back)) {}

void ExampleCommand::run(const Step& step) {
    if (m_session)
        m_session->change(m_session, [step](const Project& project) {
            ExampleEdits edits(project);
            step(edits);
        });
}

QUndoCommand* fieldsCommand(ProjectSession& session, int64_t id, const std::string& fields) {
    const auto before = std::make_shared<std::string>();
    return new ExampleCommand(
        session, ExampleCommandText::tr("edit an example"),
        [=](ExampleEdits& edits) { *before = edits.setFields(id, fields); },
        [=](ExampleEdits& edits) { edits.setFields(id, *before); });
}

QUndoCommand* excludeCommand(ProjectSession& session, const std::vector<int64_t>& ids, bool excluded) {
    const auto changed = std::make_shared<std::vector<int64_t>>();
    const QString text =
        excluded ? ExampleCommandText::tr("exclude %1") : ExampleCommandText::tr("include %1");
    return new ExampleCommand(
        session, text.arg(examplesText(ids)),
        [=](ExampleEdits& edits) { *changed = edits.setExcluded(ids, excluded); },
        [=](ExampleEdits& edits) { edits.setExcluded(*changed, !excluded); });
}

QUndoCommand* splitCommand(ProjectSession& session, const std::vector<int64_t>& ids, Split split) {
    const auto before = std::make_shared<std::vector<SplitOfExample>>();
    return new ExampleCommand(
        session, ExampleCommandText::tr("move %1 to %2").arg(examplesText(ids), splitTitle(split)),
        [=](ExampleEdits& edits) { *before = edits.setSplit(ids, split); },
        [=](ExampleEdits& edits) { edits.setSplits(*before); });
}

QUndoCommand* addCommand(ProjectSession& session, Example example) {
    // The id of the first time is kept, so that later edits in the stack still find it.
    const auto added = std::make_shared<Example>(std::move(example));
    return new ExampleCommand(
        session, ExampleCommandText::tr("add an example"),
        [=](ExampleEdits& edits) { added->id = edits.add(*added); },
        [=](ExampleEdits& edits) { edits.remove(added->id); });
}

} // namespace alter
