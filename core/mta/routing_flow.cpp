#include "core/mta/routing_flow.h"

#include <algorithm>

namespace alter {

namespace {

Tensor unitLength(const Tensor& rows) {
    return rows / rows.norm(2, -1, true).clamp_min(1e-6);
}

Tensor onHost(int64_t rows, int64_t columns) {
    return torch::zeros({rows, columns}, kExact);
}

} // namespace

RoutingFlow::RoutingFlow(const Mixture& mixture, RoutingRequest request)
    : m_mixture(mixture), m_request(std::move(request)) {
    m_oneHot = std::none_of(m_request.tasks.begin(), m_request.tasks.end(),
                            [](int64_t task) { return task == RoutingRequest::kUnnamed; });
}

void RoutingFlow::enter(size_t stream, const Pack& pack) {
    m_stream = stream;
    m_pack = &pack;
    const auto examples = static_cast<int64_t>(m_request.tasks.size());
    Tensor rowExample = torch::empty({pack.rows()}, torch::kInt64);
    Tensor average = onHost(examples, pack.rows());
    bool prompts = false;
    for (const Segment& segment : pack.segments) {
        rowExample.narrow(0, segment.begin, segment.length()).fill_(segment.example);
        const int64_t length = segment.promptEnd - segment.begin;
        if (length > 0) {
            average[segment.example]
                .narrow(0, segment.begin, length)
                .fill_(1.0 / static_cast<double>(length));
            prompts = true;
        }
    }
    const torch::Device device = pack.tokens.device();
    m_rowExample = rowExample.to(device);
    m_promptAverage = prompts ? average.to(device) : Tensor();
    if (!m_observed.empty() && m_observed.back().stream >= stream)
        m_observed.clear(); // a new pass; a decoder that follows its encoder adds to it
}

Tensor RoutingFlow::meanOverPrompts(const Tensor& rows) const {
    return unitLength(torch::matmul(m_promptAverage, rows.to(kExact)));
}

void RoutingFlow::enterBlock(int64_t block, const Tensor& hidden) {
    if (m_stream != 0 || block != m_mixture.shape().firstBlock(0))
        return;
    if (m_promptAverage.defined() && (m_request.useHead || !m_oneHot))
        m_headLogits = m_mixture.head()(meanOverPrompts(hidden));
    if (!m_taskWeights.defined())
        resolveTasks(hidden.device());
}

void RoutingFlow::rememberPrompt(const Tensor& encoded) {
    m_encoded = meanOverPrompts(encoded);
}

void RoutingFlow::resolveTasks(const torch::Device& device) {
    const auto examples = static_cast<int64_t>(m_request.tasks.size());
    Tensor named = onHost(examples, m_mixture.shape().tasks());
    Tensor unnamed = onHost(examples, 1);
    for (int64_t i = 0; i < examples; ++i) {
        const int64_t task = m_request.tasks[static_cast<size_t>(i)];
        if (task == RoutingRequest::kUnnamed)
            unnamed[i][0] = 1.0;
        else
            named[i][task] = 1.0;
    }
    m_taskWeights = named.to(device);
    if (!m_oneHot)
        m_taskWeights = m_taskWeights + unnamed.to(device) * m_headLogits.softmax(-1);
}

Tensor RoutingFlow::pooledPrompt(int64_t block, const Tensor& input) {
    if (m_stream > 0 && m_encoded.defined())
        return m_encoded;
    Tensor& kept = m_pooled[{m_stream, block}];
    if (m_promptAverage.defined())
        kept = meanOverPrompts(input);
    return kept;
}

std::vector<BlockGates::Run> RoutingFlow::pinnedRuns() const {
    std::vector<BlockGates::Run> runs;
    for (const Segment& segment : m_pack->segments) {
        const int64_t task = m_request.tasks[static_cast<size_t>(segment.example)];
        const int64_t expert = m_mixture.shape().ownExpert[static_cast<size_t>(task)];
        if (!runs.empty() && runs.back().expert == expert && runs.back().end == segment.begin)
            runs.back().end = segment.end;
        else
            runs.push_back({segment.begin, segment.end, expert});
    }
    return runs;
}

/// Gates that are the same for all rows of an example, fp32 [B, M]. Its prompt settles them: the steps of
/// decoding find them here.
Tensor RoutingFlow::exampleGates(int64_t block, const MtaBlock& mta, const Tensor& input) {
    Tensor& kept = m_gates[{m_stream, block}];
    if (kept.defined() && !m_promptAverage.defined())
        return kept;
    if (m_request.pinned)
        kept = mta.router.pinnedGates(m_taskWeights);
    else
        kept = mta.router.gates(mta.router.weight.defined() ? pooledPrompt(block, input) : Tensor(),
                                m_taskWeights, m_oneHot);
    return kept;
}

BlockGates RoutingFlow::gatesOf(int64_t block, const MtaBlock& mta, const Tensor& input) {
    if (m_request.pinned && m_oneHot && m_request.change.empty() && !m_request.observe)
        return {.runs = pinnedRuns(), .gates = Tensor()};
    const auto toRows = [&](const Tensor& examples) { return examples.index_select(0, m_rowExample); };
    const bool perToken = m_mixture.shape().router.features == "token" && !m_request.pinned;
    Tensor gates = perToken ? mta.router.gates(unitLength(input.to(kExact)), toRows(m_taskWeights), m_oneHot)
                            : toRows(exampleGates(block, mta, input)); // [T, M]
    gates = overridden(gates, m_request.change, m_mixture.shape().experts,
                       m_mixture.shape().router.gates == "softmax");
    if (m_request.observe)
        m_observed.push_back(
            {m_stream, block, gates, toRows(mta.router.baseGates(m_taskWeights)), m_rowExample});
    return {.runs = {}, .gates = gates};
}

FeedForwardDeltas RoutingFlow::deltas(int64_t block, const Tensor& input) {
    const MtaBlock* mta = m_mixture.block(m_stream, block);
    if (!mta)
        return {};
    const BlockGates gates = gatesOf(block, *mta, input);
    FeedForwardDeltas result;
    for (const MtaBlock::Site& site : mta->sites) {
        const Delta delta = [&site, gates](const Tensor& x) { return site.maps.apply(x, gates); };
        (site.name == "parallel"    ? result.parallel
         : site.name == "gate_proj" ? result.gate
         : site.name == "up_proj"   ? result.up
                                    : result.down) = delta;
    }
    return result;
}

} // namespace alter
