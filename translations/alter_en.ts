<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Confusion</name>
    <message numerus="yes">
        <source>%1: right in %n example(s), %2 % of those with this label</source>
        <translation>
            <numerusform>%1: right in %n example, %2 % of those with this label</numerusform>
            <numerusform>%1: right in %n examples, %2 % of those with this label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answered as %2 in %n example(s), %3 % of those with this label</source>
        <translation>
            <numerusform>%1 answered as %2 in %n example, %3 % of those with this label</numerusform>
            <numerusform>%1 answered as %2 in %n examples, %3 % of those with this label</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExampleCommandText</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln example</numerusform>
            <numerusform>%Ln examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportRunText</name>
    <message numerus="yes">
        <source>%Ln row(s) · %1 rows a second</source>
        <translation>
            <numerusform>%Ln row · %1 rows a second</numerusform>
            <numerusform>%Ln rows · %1 rows a second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaygroundWords</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutingPicture</name>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, mean over all tokens (prompt and target) of at most %Ln validation example(s) a task</source>
        <translation>
            <numerusform>%1, mean over all tokens (prompt and target) of at most %Ln validation example a task</numerusform>
            <numerusform>%1, mean over all tokens (prompt and target) of at most %Ln validation examples a task</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, then over %Ln layer(s)</source>
        <translation>
            <numerusform>%1, then over %Ln layer</numerusform>
            <numerusform>%1, then over %Ln layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, then over %Ln task(s)</source>
        <translation>
            <numerusform>%1, then over %Ln task</numerusform>
            <numerusform>%1, then over %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln layer</numerusform>
            <numerusform>%Ln layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln layer(s)</source>
        <translation>
            <numerusform>all %Ln layer</numerusform>
            <numerusform>all %Ln layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoutingWords</name>
    <message numerus="yes">
        <source>%Ln expert(s) win no token, overruled by others: %1.</source>
        <translation>
            <numerusform>%Ln expert wins no token, overruled by others: %1.</numerusform>
            <numerusform>%Ln experts win no token, overruled by others: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 nats on average over %Ln task(s), which is %2 of the most possible, log %3 = %4 nats. At 0 each token uses one expert alone; at the most it uses all alike.</source>
        <translation>
            <numerusform>%1 nats on average over %Ln task, which is %2 of the most possible, log %3 = %4 nats. At 0 each token uses one expert alone; at the most it uses all alike.</numerusform>
            <numerusform>%1 nats on average over %Ln tasks, which is %2 of the most possible, log %3 = %4 nats. At 0 each token uses one expert alone; at the most it uses all alike.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunRow</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunningText</name>
    <message numerus="yes">
        <source>This machine · %Ln processor(s)</source>
        <translation>
            <numerusform>This machine · %Ln processor</numerusform>
            <numerusform>This machine · %Ln processors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownTable</name>
    <message numerus="yes">
        <source>over %n example(s)</source>
        <translation>
            <numerusform>over %n example</numerusform>
            <numerusform>over %n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over the %n example(s) that both answered</source>
        <translation>
            <numerusform>over the %n example that both answered</numerusform>
            <numerusform>over the %n examples that both answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskHealth</name>
    <message numerus="yes">
        <source>None of %Ln example(s) is for validation, so a run cannot tell which of its steps is best. Move some examples to validation.</source>
        <translation>
            <numerusform>The %Ln example is not for validation, so a run cannot tell which of its steps is best. Add examples for validation.</numerusform>
            <numerusform>None of the %Ln examples is for validation, so a run cannot tell which of its steps is best. Move some examples to validation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: of %2 examples, %Ln is (are) longer than %3 tokens and will be shortened.</source>
        <translation>
            <numerusform>%1: of %2 examples, %Ln is longer than %3 tokens and will be shortened.</numerusform>
            <numerusform>%1: of %2 examples, %Ln are longer than %3 tokens and will be shortened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 examples, %Ln repeat(s) an earlier prompt of the same split (%2). Exclude repetitions, unless they are meant to weigh more.</source>
        <translation>
            <numerusform>Of %1 examples, %Ln repeats an earlier prompt of the same split (%2). Exclude repetitions, unless they are meant to weigh more.</numerusform>
            <numerusform>Of %1 examples, %Ln repeat an earlier prompt of the same split (%2). Exclude repetitions, unless they are meant to weigh more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenPicture</name>
    <message numerus="yes">
        <source>all %Ln layer(s)</source>
        <translation>
            <numerusform>all %Ln layer</numerusform>
            <numerusform>all %Ln layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenRouting</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message numerus="yes">
        <source>%1 without the expert %2: %3 points of %4 (%5 to %6 with 95 % confidence, %n example(s))</source>
        <translation>
            <numerusform>%1 without the expert %2: %3 points of %4 (%5 to %6 with 95 % confidence, %n example)</numerusform>
            <numerusform>%1 without the expert %2: %3 points of %4 (%5 to %6 with 95 % confidence, %n examples)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::AnswersStep</name>
    <message numerus="yes">
        <source>%Ln different answer(s)</source>
        <translation>
            <numerusform>%Ln different answer</numerusform>
            <numerusform>%Ln different answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::BatchView</name>
    <message numerus="yes">
        <source>Ask %Ln line(s)</source>
        <translation>
            <numerusform>Ask %Ln line</numerusform>
            <numerusform>Ask %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::CheckStep</name>
    <message numerus="yes">
        <source>Of %1 rows, %Ln do(es) not fit. The first of them:</source>
        <translation>
            <numerusform>Of %1 rows, %Ln does not fit:</numerusform>
            <numerusform>Of %1 rows, %Ln do not fit. The first of them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %Ln row(s) that do(es) not fit</source>
        <translation>
            <numerusform>Leave out the row that does not fit</numerusform>
            <numerusform>Leave out the %Ln rows that do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s): %1</source>
        <translation>
            <numerusform>%Ln row: %1</numerusform>
            <numerusform>%Ln rows: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln example(s)</source>
        <translation>
            <numerusform>Import %Ln example</numerusform>
            <numerusform>Import %Ln examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::ExampleDetails</name>
    <message numerus="yes">
        <source>Prompt · %Ln token(s), shortened to fit %L1</source>
        <translation>
            <numerusform>Prompt · %Ln token, shortened to fit %L1</numerusform>
            <numerusform>Prompt · %Ln tokens, shortened to fit %L1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompt · %Ln token(s)</source>
        <translation>
            <numerusform>Prompt · %Ln token</numerusform>
            <numerusform>Prompt · %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target · %Ln token(s)</source>
        <translation>
            <numerusform>Target · %Ln token</numerusform>
            <numerusform>Target · %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::ExampleView</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln example</numerusform>
            <numerusform>%Ln examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::FindingsPanel</name>
    <message numerus="yes">
        <source>Numbers: the absolute mean gate, averaged over %Ln layer(s); a task&apos;s own expert has about 1 where gates are residual.</source>
        <translation>
            <numerusform>Numbers: the absolute mean gate, averaged over %Ln layer; a task&apos;s own expert has about 1 where gates are residual.</numerusform>
            <numerusform>Numbers: the absolute mean gate, averaged over %Ln layers; a task&apos;s own expert has about 1 where gates are residual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share of tokens that the expert wins, mean over %Ln task(s), %1.</source>
        <translation>
            <numerusform>Share of tokens that the expert wins, mean over %Ln task, %1.</numerusform>
            <numerusform>Share of tokens that the expert wins, mean over %Ln tasks, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::LayerBar</name>
    <message numerus="yes">
        <source>The mean over all %Ln layer(s)</source>
        <translation>
            <numerusform>The mean over all %Ln layer</numerusform>
            <numerusform>The mean over all %Ln layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::LengthHistogram</name>
    <message numerus="yes">
        <source>%1 %2: %Ln example(s)</source>
        <translation>
            <numerusform>%1 %2: %Ln example</numerusform>
            <numerusform>%1 %2: %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>most: %Ln example(s)</source>
        <translation>
            <numerusform>most: %Ln example</numerusform>
            <numerusform>most: %Ln examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::ProbabilityBars</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::StatisticsView</name>
    <message numerus="yes">
        <source>%Ln example(s) for %1 when they were counted last</source>
        <translation>
            <numerusform>%Ln example for %1 when they were counted last</numerusform>
            <numerusform>%Ln examples for %1 when they were counted last</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::TaskAnswersView</name>
    <message numerus="yes">
        <source>%1 of %n example(s)</source>
        <translation>
            <numerusform>%1 of %n example</numerusform>
            <numerusform>%1 of %n examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::TaskEditor</name>
    <message numerus="yes">
        <source>Of the first %1 examples %Ln do(es) not fit: %2</source>
        <translation>
            <numerusform>Of the first %1 examples, %Ln does not fit: %2</numerusform>
            <numerusform>Of the first %1 examples, %Ln do not fit: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>alter::TemplateStep</name>
    <message numerus="yes">
        <source>Prompt · %Ln word(s)</source>
        <translation>
            <numerusform>Prompt · %Ln word</numerusform>
            <numerusform>Prompt · %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target · %Ln word(s)</source>
        <translation>
            <numerusform>Target · %Ln word</numerusform>
            <numerusform>Target · %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompt · %Ln token(s) of %1</source>
        <translation>
            <numerusform>Prompt · %Ln token of %1</numerusform>
            <numerusform>Prompt · %Ln tokens of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Target · %Ln token(s) of %1</source>
        <translation>
            <numerusform>Target · %Ln token of %1</numerusform>
            <numerusform>Target · %Ln tokens of %1</numerusform>
        </translation>
    </message>
</context>
</TS>
