#include "core/training/prefix_cache.h"

#include "core/base/text.h"
#include "core/models/tensor_io.h"

namespace alter {

namespace {

/// The tokens whose states are kept: all that are fed, or the prompt where an encoder reads it.
BatchItem keptItem(const EncodedItem& item, size_t task, bool encoderDecoder) {
    BatchItem kept = batchItem(item, static_cast<int64_t>(task));
    if (encoderDecoder)
        kept.target = {};
    return kept;
}

int64_t rowsOf(const BatchItem& item) {
    return static_cast<int64_t>(item.prompt.size()) +
           std::max<int64_t>(0, static_cast<int64_t>(item.target.size()) - 1);
}

template <typename Visit>
void forEachExample(const std::vector<TaskData>& tasks, Visit&& visit) {
    for (size_t task = 0; task < tasks.size(); ++task)
        for (const Split split : {Split::Train, Split::Validation}) {
            const auto& items = (split == Split::Train ? tasks[task].train : tasks[task].validation).items;
            for (size_t i = 0; i < items.size(); ++i)
                visit(PrefixKey{split, task, i}, items[i]);
        }
}

bool isMadeFor(const std::filesystem::path& file, const std::string& fingerprint) {
    if (!std::filesystem::exists(file))
        return false;
    const auto stored = readSafetensors(file);
    const auto mark = stored.metadata().find("fingerprint");
    return mark != stored.metadata().end() && mark->second == fingerprint;
}

} // namespace

PrefixCache::PrefixCache(const std::filesystem::path& file, const std::string& fingerprint,
                         const Backbone& backbone, int64_t blocks, const std::vector<TaskData>& tasks,
                         const ProgressFn& progress)
    : m_blocks(blocks), m_hidden(backbone.streams().front().hidden) {
    const bool encoderDecoder = backbone.layout().encoderDecoder;
    forEachExample(tasks, [&](const PrefixKey& key, const EncodedItem& item) {
        const int64_t rows = rowsOf(keptItem(item, key.task, encoderDecoder));
        m_places[key] = {m_rows, rows};
        m_rows += rows;
    });
    if (!isMadeFor(file, fingerprint)) {
        const bool half = backbone.type() == torch::kBFloat16;
        TensorSource states{.name = "states",
                            .dtype = half ? DType::BF16 : DType::F32,
                            .shape = {m_rows, m_hidden},
                            .produce = {}};
        states.produce = [&](const TensorSource::Sink& sink) {
            torch::NoGradGuard noGradients;
            forEachExample(tasks, [&](const PrefixKey& key, const EncodedItem& item) {
                const Batch batch =
                    makeTrainingBatch({keptItem(item, key.task, encoderDecoder)}, backbone.layout());
                const Pack& pack = encoderDecoder ? batch.source : batch.pack;
                const Tensor rows = backbone.prefixStates(pack, blocks).cpu().contiguous();
                sink({static_cast<const std::byte*>(rows.const_data_ptr()), rows.nbytes()});
                if (progress)
                    progress("hidden states below the experts",
                             static_cast<double>(m_places.at(key).row) / static_cast<double>(m_rows));
            });
        };
        writeSafetensors(file, std::vector<TensorSource>{states}, {{"fingerprint", fingerprint}});
    }
    const TensorFile stored = readSafetensors(file);
    m_states = viewAsTensor(stored, stored.at("states"));
}

Tensor PrefixCache::gather(const std::vector<PrefixKey>& keys, const Backbone& backbone) const {
    std::vector<Tensor> parts;
    for (const PrefixKey& key : keys) {
        const Place place = m_places.at(key);
        parts.push_back(m_states.narrow(0, place.row, place.rows));
    }
    return torch::cat(parts).to(backbone.device(), /*non_blocking=*/true);
}

} // namespace alter
