#include "core/inference/beam_search.h"
#include "core/inference/decoding.h"
#include "core/inference/token_choice.h"
#include "tests/support/tiny_model.h"

#include <QtTest>

using namespace alter;

/// Answers of tiny random models: against whole passes without a cache, each other, and transformers.
class TestDecoding : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void greedyAsTransformers();
    void cachedEqualsUncached_data();
    void cachedEqualsUncached();
    void batchEqualsSingle();
    void samplesByTheSeed();
    void samplesFromTheDistribution();
    void stopsAtTexts();
    void streamsAndCancels();
    void alternativesAreTheLikeliest();
    void aBeginningIsGoneOnFrom();
    void beamsFindTheBest();
    void encoderDecoderAsTransformers_data();
    void encoderDecoderAsTransformers();
    void refusesBadRequests();

  private:
    made::TinyModel m_tiny{"gemma3_tiny"};

    std::vector<int32_t> ids(size_t sequence) const { return m_tiny.expected["sequences"][sequence]["ids"]; }
    std::vector<Prompt> prompts() const {
        return {{.ids = ids(0), .task = 0}, {.ids = ids(2), .task = 2}, {.ids = ids(1), .task = 0}};
    }
};

namespace {

/// Log-probabilities [tokens, V] of the places that predict `tokens`, from one pass over the whole sequence.
Tensor wholePass(const Model& model, const Prompt& prompt, const std::vector<int32_t>& tokens) {
    torch::NoGradGuard noGradients;
    ModelPass pass(model, {prompt.task});
    const Batch batch = makeTrainingBatch({{.prompt = prompt.ids, .target = tokens, .task = prompt.task}},
                                          model.backbone->layout());
    return model.backbone->logits(pass.states(batch)).log_softmax(1);
}

template <typename Work>
bool refused(Work&& work, ErrorKind kind) {
    try {
        work();
    } catch (const Error& error) {
        return error.kind() == kind;
    }
    return false;
}

} // namespace

void TestDecoding::greedyAsTransformers() {
    const Model model = m_tiny.loaded.view();
    for (const auto& sequence : m_tiny.expected["sequences"]) {
        const auto answers = generate(model, {{.ids = sequence["ids"]}}, {.maxTokens = 16});
        QCOMPARE(answers.front().tokens, sequence["greedy"]["tokens"].get<std::vector<int32_t>>());
        QCOMPARE(answers.front().finish, std::string("length"));
    }
}

void TestDecoding::cachedEqualsUncached_data() {
    QTest::addColumn<QString>("gates");
    QTest::addColumn<QString>("features");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("pinned");
    QTest::addColumn<int>("task");
    QTest::newRow("pinned") << "residual"
                            << "sequence"
                            << "bottleneck" << true << 1;
    QTest::newRow("residual, task") << "residual"
                                    << "task"
                                    << "bottleneck" << false << 1;
    QTest::newRow("residual, sequence") << "residual"
                                        << "sequence"
                                        << "lora" << false << 1;
    QTest::newRow("residual, token") << "residual"
                                     << "token"
                                     << "bottleneck" << false << 1;
    QTest::newRow("softmax, sequence") << "softmax"
                                       << "sequence"
                                       << "bottleneck" << false << 1;
    QTest::newRow("unnamed, residual") << "residual"
                                       << "sequence"
                                       << "bottleneck" << false << -1;
    QTest::newRow("unnamed, softmax") << "softmax"
                                      << "token"
                                      << "lora" << false << -1;
}

void TestDecoding::cachedEqualsUncached() {
    QFETCH(QString, gates);
    QFETCH(QString, features);
    QFETCH(QString, kind);
    QFETCH(bool, pinned);
    QFETCH(int, task);
    made::addMixture(m_tiny.loaded, {.gates = gates.toStdString(),
                                     .features = features.toStdString(),
                                     .topK = 2,
                                     .shared = 1,
                                     .kind = kind.toStdString()});
    Model model = m_tiny.loaded.view();
    model.pinned = pinned;
    const Prompt prompt{.ids = ids(1), .task = task};
    const Generated answer = generate(model, {prompt}, {.maxTokens = 12}).front();
    const Tensor whole = wholePass(model, prompt, answer.tokens);
    for (size_t i = 0; i < answer.tokens.size(); ++i) {
        const Tensor row = whole[static_cast<int64_t>(i)];
        QCOMPARE(row.argmax().item<int64_t>(), int64_t{answer.tokens[i]});
        QVERIFY(std::abs(row[answer.tokens[i]].item<double>() - answer.logprobs[i]) < 1e-4);
    }
    m_tiny.loaded.mixture.reset();
}

void TestDecoding::batchEqualsSingle() {
    made::addMixture(m_tiny.loaded, {});
    const Model model = m_tiny.loaded.view();
    for (const double temperature : {0.0, 1.0}) {
        DecodingOptions options{
            .maxTokens = 10, .temperature = temperature, .topK = 20, .topP = 0.9, .seed = 4};
        options.batchPrompts = 2;
        const auto together = generate(model, prompts(), options);
        for (size_t i = 0; i < together.size(); ++i) {
            const Generated alone = generate(model, {prompts()[i]}, options).front();
            QCOMPARE(together[i].tokens, alone.tokens);
            QCOMPARE(together[i].text, alone.text);
            for (size_t token = 0; token < alone.logprobs.size(); ++token)
                QVERIFY(std::abs(together[i].logprobs[token] - alone.logprobs[token]) < 1e-4);
        }
    }
    m_tiny.loaded.mixture.reset();
}

void TestDecoding::samplesByTheSeed() {
    const Model model = m_tiny.loaded.view();
    const auto tokens = [&](uint64_t seed, uint64_t stream) {
        const Prompt prompt{.ids = ids(0), .stream = stream};
        return generate(model, {prompt}, {.maxTokens = 16, .temperature = 1.5, .seed = seed}).front().tokens;
    };
    QCOMPARE(tokens(1, 0), tokens(1, 0));
    QVERIFY(tokens(1, 0) != tokens(2, 0));
    QVERIFY(tokens(1, 0) != tokens(1, 1));
}

void TestDecoding::samplesFromTheDistribution() {
    const Tensor logits = torch::tensor({0.1, 0.4, 0.15, 0.3, 0.05}, kExact).log() * 2.0;
    const int64_t draws = 4000;
    const auto shares = [&](const DecodingOptions& options) {
        Random random(7);
        const auto chosen = chooseTokens(logits.expand({draws, 5}), options,
                                         std::vector<Random*>(static_cast<size_t>(draws), &random));
        std::vector<double> counts(5);
        for (const ChosenToken& token : chosen)
            counts[static_cast<size_t>(token.id)] += 1.0 / static_cast<double>(draws);
        return torch::tensor(counts);
    };
    const auto near = [](const Tensor& a, const std::vector<double>& b) {
        return (a - torch::tensor(b)).abs().max().item<double>() < 0.03;
    };
    // Temperature 2 undoes the factor 2.
    QVERIFY(near(shares({.temperature = 2}), {0.1, 0.4, 0.15, 0.3, 0.05}));
    const Tensor best = shares({.temperature = 2, .topK = 2});
    QVERIFY(near(best, {0, 4.0 / 7, 0, 3.0 / 7, 0}));
    QCOMPARE(best[0].item<double>() + best[2].item<double>() + best[4].item<double>(), 0.0);
    QVERIFY(near(shares({.temperature = 2, .topP = 0.75}), {0, 0.4 / 0.85, 0.15 / 0.85, 0.3 / 0.85, 0}));
    QVERIFY(near(shares({.temperature = 2, .topP = 0.01}), {0, 1, 0, 0, 0}));
    QVERIFY(near(shares({.temperature = 0}), {0, 1, 0, 0, 0}));
}

void TestDecoding::stopsAtTexts() {
    const Model model = m_tiny.loaded.view();
    const Generated free = generate(model, {{.ids = ids(0)}}, {.maxTokens = 16}).front();
    QVERIFY(free.text.size() > 6);
    const std::string stop = free.text.substr(3, 2);
    const Generated answer =
        generate(model, {{.ids = ids(0)}}, {.maxTokens = 16, .stop = {stop, "~~"}}).front();
    QCOMPARE(answer.text, free.text.substr(0, free.text.find(stop)));
    QCOMPARE(answer.finish, std::string("stop"));
    QVERIFY(answer.tokens.size() < free.tokens.size());
}

void TestDecoding::streamsAndCancels() {
    const Model model = m_tiny.loaded.view();
    std::vector<std::string> texts(3);
    std::vector<size_t> counts(3);
    const auto onToken = [&](const GeneratedToken& token) {
        texts[token.prompt] += token.text;
        return ++counts[token.prompt] < 4 || token.prompt != 1;
    };
    const auto answers = generate(model, prompts(), {.maxTokens = 9, .stop = {"~~"}}, onToken);
    for (size_t i = 0; i < 3; ++i) {
        QCOMPARE(texts[i], answers[i].text);
        QCOMPARE(counts[i], answers[i].tokens.size());
    }
    QCOMPARE(answers[1].tokens.size(), size_t{4});
    QCOMPARE(answers[1].finish, std::string("cancelled"));
    QCOMPARE(answers[2].tokens.size(), size_t{9});
}

void TestDecoding::alternativesAreTheLikeliest() {
    const Model model = m_tiny.loaded.view();
    const Prompt prompt{.ids = ids(0)};
    size_t told = 0;
    const auto onToken = [&](const GeneratedToken& token) {
        told += token.alternatives.size();
        return true;
    };
    const Generated plain = generate(model, {prompt}, {.maxTokens = 6}).front();
    QVERIFY(plain.alternatives.empty());
    const Generated answer = generate(model, {prompt}, {.maxTokens = 6, .alternatives = 4}, onToken).front();
    QCOMPARE(answer.tokens, plain.tokens); // they change nothing
    QCOMPARE(answer.alternatives.size(), answer.tokens.size());
    QCOMPARE(told, 4 * answer.tokens.size());
    const Tensor whole = wholePass(model, prompt, answer.tokens);
    std::string text;
    for (size_t i = 0; i < answer.tokens.size(); ++i) {
        const auto [best, places] = whole[static_cast<int64_t>(i)].topk(4);
        for (int64_t rank = 0; rank < 4; ++rank) {
            const Alternative& other = answer.alternatives[i][static_cast<size_t>(rank)];
            QCOMPARE(int64_t{other.id}, places[rank].item<int64_t>());
            QVERIFY(std::abs(other.logprob - best[rank].item<double>()) < 1e-4);
        }
        text += answer.alternatives[i].front().text; // greedy takes the first
    }
    QCOMPARE(text, answer.text);
    const Generated drawn =
        generate(model, {prompt}, {.maxTokens = 6, .temperature = 3, .seed = 2, .alternatives = 10}).front();
    QCOMPARE(drawn.alternatives.back().size(), size_t{10});
}

/// What goes on from another token is what the model says after it; what goes on from its own is the same.
void TestDecoding::aBeginningIsGoneOnFrom() {
    const Model model = m_tiny.loaded.view();
    const DecodingOptions drawing{.maxTokens = 10, .temperature = 1.5, .seed = 6};
    Prompt prompt{.ids = ids(0)};
    const Generated free = generate(model, {prompt}, drawing).front();
    prompt.begin = {free.tokens.begin(), free.tokens.begin() + 4};
    QCOMPARE(generate(model, {prompt}, drawing).front().tokens, free.tokens);

    prompt.begin = {5, 9};
    const Generated other = generate(model, {prompt, {.ids = ids(0)}}, {.maxTokens = 6}).front();
    QCOMPARE(other.tokens.size(), size_t{6});
    QCOMPARE((std::vector<int32_t>(other.tokens.begin(), other.tokens.begin() + 2)), prompt.begin);
    const Tensor whole = wholePass(model, prompt, other.tokens);
    for (size_t i = 0; i < other.tokens.size(); ++i)
        QVERIFY(std::abs(whole[static_cast<int64_t>(i)][other.tokens[i]].item<double>() - other.logprobs[i]) <
                1e-4);
    QCOMPARE(whole[2].argmax().item<int64_t>(), int64_t{other.tokens[2]});
}

/// As many beams as there are tokens of two steps find the best of all pairs.
void TestDecoding::beamsFindTheBest() {
    const Model model = m_tiny.loaded.view();
    const Prompt prompt{.ids = ids(0)};
    const auto found = beamSearch(model, prompt, {.maxTokens = 2, .beams = 64});
    const Tensor first = wholePass(model, prompt, {5})[0]; // [V]
    double best = first[1].item<double>();                 // ends at once
    std::vector<int32_t> tokens = {1};
    for (int32_t token = 0; token < 97; ++token) {
        if (token == 1)
            continue;
        const Tensor second = wholePass(model, prompt, {token, 5})[1];
        const double score = (first[token].item<double>() + second.max().item<double>()) / 2;
        if (score > best) {
            best = score;
            tokens = {token, static_cast<int32_t>(second.argmax().item<int64_t>())};
        }
    }
    QCOMPARE(found.front().tokens, tokens);
    QVERIFY(std::abs(found.front().score - best) < 1e-4);
    const Generated answer = generate(model, {prompt}, {.maxTokens = 2, .beams = 64}).front();
    QCOMPARE(answer.tokens, tokens);
    const Generated greedy = generate(model, {prompt}, {.maxTokens = 12}).front();
    QCOMPARE(beamSearch(model, prompt, {.maxTokens = 12, .beams = 1}).front().tokens, greedy.tokens);
}

void TestDecoding::encoderDecoderAsTransformers_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"t5_v10_tiny", "t5_v11_tiny", "mt5_tiny"})
        QTest::newRow(name) << name;
}

void TestDecoding::encoderDecoderAsTransformers() {
    QFETCH(QString, name);
    const made::TinyModel tiny(name.toStdString());
    const Model model = tiny.loaded.view();
    std::vector<Prompt> prompts;
    for (const auto& expected : tiny.expected["cases"])
        prompts.push_back({.ids = expected["input"]});
    const auto answers = generate(model, prompts, {.maxTokens = 16});
    for (size_t i = 0; i < prompts.size(); ++i) {
        const auto& expected = tiny.expected["cases"][i];
        QCOMPARE(answers[i].tokens, expected["greedy"]["tokens"].get<std::vector<int32_t>>());
        const auto beams = beamSearch(model, prompts[i], {.maxTokens = 16, .beams = 4});
        QCOMPARE(beams.size(), expected["beams"].size());
        for (size_t beam = 0; beam < beams.size(); ++beam) {
            QCOMPARE(beams[beam].tokens, expected["beams"][beam]["tokens"].get<std::vector<int32_t>>());
            QVERIFY(std::abs(beams[beam].score - expected["beams"][beam]["score"].get<double>()) < 1e-4);
        }
    }
}

void TestDecoding::refusesBadRequests() {
    const Model model = m_tiny.loaded.view();
    const auto with = [&](const DecodingOptions& options) {
        return refused([&] { generate(model, {{.ids = ids(0)}}, options); }, ErrorKind::Usage);
    };
    QVERIFY(with({.maxTokens = 0}));
    QVERIFY(with({.temperature = -1}));
    QVERIFY(with({.topP = 0}));
    QVERIFY(with({.temperature = 1, .beams = 2}));
    QVERIFY(with({.stop = {""}}));
    QVERIFY(with({.alternatives = 11}));
    QVERIFY(with({.beams = 2, .alternatives = 1}));
    const auto begun = [&](const std::vector<int32_t>& begin, const DecodingOptions& options) {
        return refused([&] { generate(model, {{.ids = ids(0), .begin = begin}}, options); },
                       ErrorKind::Usage);
    };
    QVERIFY(begun({5, 100'000}, {}));
    QVERIFY(begun({5}, {.beams = 2}));
    QVERIFY(begun({5, 6}, {.maxTokens = 1}));
    QVERIFY(refused([&] { generate(model, {Prompt{.ids = {}}}, {}); }, ErrorKind::BadInput));

    made::addMixture(m_tiny.loaded, {});
    Model routed = m_tiny.loaded.view();
    routed.hasHead = false;
    QVERIFY(refused([&] { generate(routed, {{.ids = ids(0)}}, {}); }, ErrorKind::Usage));
    QVERIFY(refused([&] { generate(routed, {{.ids = ids(0), .task = 3}}, {}); }, ErrorKind::Usage));
    QVERIFY(refused([&] { routed.taskIndex("fourth"); }, ErrorKind::Missing));
    QCOMPARE(routed.taskIndex("auto"), RoutingRequest::kUnnamed);
    routed.change.ablate = {3};
    QVERIFY(refused([&] { generate(routed, {{.ids = ids(0), .task = 0}}, {}); }, ErrorKind::Usage));
    m_tiny.loaded.mixture.reset();
}

QTEST_GUILESS_MAIN(TestDecoding)
#include "tst_decoding.moc"
