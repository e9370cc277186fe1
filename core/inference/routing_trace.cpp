#include "core/inference/routing_trace.h"

#include "core/base/error.h"
#include "core/mta/routing_recorder.h"

namespace alter {

namespace {

std::vector<double> row(const Tensor& values) {
    const Tensor exact = values.to(torch::kFloat64).cpu().contiguous();
    const double* data = exact.const_data_ptr<double>();
    return {data, data + exact.numel()};
}

std::vector<std::vector<double>> rows(const Tensor& values) {
    std::vector<std::vector<double>> all;
    const Tensor host = values.to(torch::kFloat64).cpu();
    for (int64_t i = 0; i < host.size(0); ++i)
        all.push_back(row(host[i]));
    return all;
}

RoutingTrace::Stream traced(const std::string& name, const Pack& pack, const Tokenizer& tokenizer) {
    RoutingTrace::Stream stream{name, {}, {}};
    const Tensor tokens = pack.tokens.cpu();
    for (int64_t i = 0; i < tokens.size(0); ++i) {
        const auto id = static_cast<int32_t>(tokens[i].item<int64_t>());
        stream.ids.push_back(id);
        stream.pieces.push_back(tokenizer.piece(id));
    }
    return stream;
}

} // namespace

RoutingTrace traceRouting(const Model& model, const Prompt& prompt, const std::vector<int32_t>& answer) {
    if (!model.mixture)
        throwUsage({.what = "The backbone alone has no experts to route to."});
    if (prompt.ids.empty())
        throwBadInput({.what = "The prompt is empty."});
    torch::NoGradGuard noGradients;
    ModelPass pass(model, {prompt.task}, true);
    const Batch batch = makeTrainingBatch({{.prompt = prompt.ids, .target = answer, .task = prompt.task}},
                                          model.backbone->layout());
    pass.states(batch);

    const RoutingFlow& flow = *pass.flow();
    const MixtureShape& shape = model.mixture->shape();
    RoutingTrace trace;
    trace.experts = expertNames(shape, model.tasks);
    for (size_t s = 0; s < shape.streams.size(); ++s) {
        const bool prompts = s == 0 && model.backbone->layout().encoderDecoder;
        trace.streams.push_back(
            traced(shape.streams[s].name, prompts ? batch.source : batch.pack, *model.tokenizer));
    }
    for (const ObservedGates& observed : flow.observed())
        trace.blocks.push_back({shape.streams[observed.stream].name, observed.block, rows(observed.gates)});
    if (flow.headLogits().defined())
        trace.taskProbabilities = row(flow.headLogits()[0].softmax(-1));
    trace.taskWeights = row(flow.taskWeights()[0]);
    return trace;
}

} // namespace alter
