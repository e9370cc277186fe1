#include "core/results/example_texts.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/references.h"

namespace alter {

namespace {

/// Errors of `render` with the example as their place.
template <typename Render>
auto rendered(const Task& task, const Example& example, Render&& render) {
    try {
        return render(Fields::parse(example.fields));
    } catch (const Error& error) {
        ErrorParts parts = error.parts();
        parts.where = cat("task ", task.name, ", example ", example.id);
        throw Error(error.kind(), parts);
    }
}

} // namespace

ExampleTexts::ExampleTexts(Task task)
    : m_task(std::move(task)), m_input(m_task.inputTemplate, "input", m_task.labelMap),
      m_target(m_task.targetTemplate, "target", m_task.labelMap) {}

std::vector<std::string> ExampleTexts::references(const Example& example) const {
    return rendered(m_task, example, [this](const Fields& fields) {
        return acceptedTargets(fields, m_target.render(fields), m_task.referencesField);
    });
}

std::string ExampleTexts::input(const Example& example) const {
    return rendered(m_task, example, [this](const Fields& fields) { return m_input.render(fields); });
}

} // namespace alter
