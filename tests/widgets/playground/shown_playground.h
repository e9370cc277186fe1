#pragma once

#include "tests/widgets/playground/playground_project.h"
#include "widgets/playground/answer_columns.h"
#include "widgets/playground/playground_page.h"
#include "widgets/views/state_view.h"

#include <QtTest>

#include <algorithm>

/// The playground in a window of its own, on a PlaygroundProject.
struct ShownPlayground {
    PlaygroundProject project;
    alter::PlaygroundPage page;

    ShownPlayground() {
        page.resize(968, 640);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }

    ~ShownPlayground() {
        page.setSession(nullptr);
        project.session.reset();
    }

    void open() {
        project.open();
        page.setSession(project.session.get());
        QTRY_VERIFY(page.findChild<alter::StateView*>()->state() == alter::StateView::State::Full);
    }

    template <typename Widget>
    Widget* part(const char* name) const {
        return page.findChild<Widget*>(QString::fromLatin1(name));
    }

    const std::vector<alter::AnswerColumn*>& columns() const {
        return page.findChild<alter::AnswerColumns*>()->columns();
    }

    bool allDone() const {
        return std::ranges::all_of(columns(), [](const alter::AnswerColumn* column) {
            return column->answer() && column->answer()->step() == alter::PromptAnswer::Step::Done;
        });
    }
};
