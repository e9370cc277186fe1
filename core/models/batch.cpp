#include "core/models/batch.h"

#include <algorithm>
#include <numeric>

namespace alter {

namespace {

using Ids = std::span<const int32_t>;

Tensor onDevice(const std::vector<int64_t>& values, const torch::Device& device) {
    return torch::tensor(values, torch::kInt64).to(device, /*non_blocking=*/true);
}

/// Lays tokens end to end.
class PackBuilder {
  public:
    /// Begins a segment whose first token has this position.
    Segment& begin(int64_t example, int64_t position) {
        const int64_t row = rows();
        m_pack.segments.push_back({.begin = row, .end = row, .promptEnd = row, .example = example});
        m_position = position;
        return m_pack.segments.back();
    }

    void add(Ids ids) {
        for (const int32_t id : ids) {
            m_tokens.push_back(id);
            m_positions.push_back(m_position++);
        }
        m_pack.segments.back().end = rows();
    }

    void addPrompt(Ids ids) {
        add(ids);
        m_pack.segments.back().promptEnd = rows();
    }

    int64_t rows() const { return static_cast<int64_t>(m_tokens.size()); }

    Pack finish(const torch::Device& device) {
        m_pack.tokens = onDevice(m_tokens, device);
        m_pack.positions = onDevice(m_positions, device);
        return std::move(m_pack);
    }

  private:
    Pack m_pack;
    std::vector<int64_t> m_tokens, m_positions;
    int64_t m_position = 0;
};

/// Collects the places where tokens are predicted.
struct Targets {
    std::vector<int64_t> rows, ids, owner;

    void add(int64_t row, int64_t id, int64_t whose) {
        rows.push_back(row);
        ids.push_back(id);
        owner.push_back(whose);
    }

    void moveTo(Batch& batch, const torch::Device& device) const {
        batch.targetRows = onDevice(rows, device);
        batch.targetIds = onDevice(ids, device);
        batch.targetOwner = onDevice(owner, device);
    }
};

/// The prompt where it belongs: in the source pack, followed by the decoder's start token, or in the pack
/// itself. Returns the row that predicts the first target token.
int64_t layPrompt(PackBuilder& source, PackBuilder& pack, const BatchItem& item, int64_t example,
                  const BatchLayout& layout) {
    if (layout.encoderDecoder) {
        source.begin(example, 0);
        source.addPrompt(item.prompt);
        pack.begin(example, 0);
        pack.add(Ids(&layout.startToken, 1));
    } else {
        pack.begin(example, 0);
        pack.addPrompt(item.prompt);
    }
    return pack.rows() - 1;
}

Batch finish(PackBuilder& source, PackBuilder& pack, const Targets& targets, std::vector<int64_t> tasks,
             int64_t owners, const BatchLayout& layout) {
    Batch batch;
    if (layout.encoderDecoder && source.rows() > 0)
        batch.source = source.finish(layout.device);
    batch.pack = pack.finish(layout.device);
    targets.moveTo(batch, layout.device);
    batch.tasks = std::move(tasks);
    batch.owners = owners;
    return batch;
}

} // namespace

Batch makeTrainingBatch(const std::vector<BatchItem>& items, const BatchLayout& layout,
                        std::vector<size_t>* order) {
    std::vector<size_t> places(items.size());
    std::iota(places.begin(), places.end(), size_t{0});
    std::stable_sort(places.begin(), places.end(),
                     [&](size_t a, size_t b) { return items[a].task < items[b].task; });

    PackBuilder source, pack;
    Targets targets;
    std::vector<int64_t> tasks;
    for (const size_t place : places) {
        const BatchItem& item = items[place];
        const auto example = static_cast<int64_t>(tasks.size());
        int64_t row = layPrompt(source, pack, item, example, layout);
        if (!item.target.empty())
            pack.add(item.target.first(item.target.size() - 1)); // the last token is predicted, never fed
        for (const int32_t id : item.target)
            targets.add(row++, id, example);
        tasks.push_back(item.task);
    }
    if (order)
        *order = places;
    const auto owners = static_cast<int64_t>(items.size());
    return finish(source, pack, targets, std::move(tasks), owners, layout);
}

Batch makeScoringBatch(const std::vector<BatchItem>& items, const std::vector<std::vector<int32_t>>& labels,
                       const BatchLayout& layout) {
    PackBuilder source, pack;
    Targets targets;
    std::vector<int64_t> tasks;
    int64_t owner = 0;
    for (const BatchItem& item : items) {
        const auto example = static_cast<int64_t>(tasks.size());
        const int64_t before = pack.rows();
        const int64_t last = layPrompt(source, pack, item, example, layout);
        const int64_t after = pack.rows();
        for (const std::vector<int32_t>& label : labels) {
            targets.add(last, label.front(), owner);
            if (label.size() > 1) {
                Segment& branch = pack.begin(example, after - before);
                branch.prefixBegin = before;
                branch.prefixEnd = after;
                pack.add(Ids(label).first(label.size() - 1));
                for (size_t i = 1; i < label.size(); ++i)
                    targets.add(pack.rows() - static_cast<int64_t>(label.size() - i), label[i], owner);
            }
            ++owner;
        }
        tasks.push_back(item.task);
    }
    return finish(source, pack, targets, std::move(tasks), owner, layout);
}

Batch makePromptBatch(const std::vector<BatchItem>& items, const BatchLayout& layout) {
    PackBuilder source, pack;
    Targets targets;
    std::vector<int64_t> tasks;
    for (const BatchItem& item : items) {
        const auto example = static_cast<int64_t>(tasks.size());
        targets.add(layPrompt(source, pack, item, example, layout), 0, example);
        tasks.push_back(item.task);
    }
    Batch batch = finish(source, pack, targets, std::move(tasks), static_cast<int64_t>(items.size()), layout);
    for (size_t i = 0; i < batch.pack.segments.size(); ++i)
        batch.pack.segments[i].cacheSlot = static_cast<int64_t>(i);
    return batch;
}

Batch makeNextBatch(const std::vector<NextToken>& tokens, std::vector<int64_t> tasks,
                    const BatchLayout& layout) {
    PackBuilder source, pack;
    Targets targets;
    int64_t owner = 0;
    for (const NextToken& next : tokens) {
        pack.begin(next.example, next.position).cacheSlot = next.slot;
        pack.add(Ids(&next.token, 1));
        targets.add(pack.rows() - 1, 0, owner++);
    }
    return finish(source, pack, targets, std::move(tasks), owner, layout);
}

} // namespace alter
