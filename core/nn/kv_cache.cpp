#include "core/nn/kv_cache.h"

namespace alter {

void KvLayer::reserve(Slot& slot, int64_t length, const Tensor& like) {
    const int64_t capacity = slot.k.defined() ? slot.k.size(0) : 0;
    const bool fits = length <= capacity;
    if (fits && slot.k.use_count() == 1) // otherwise another slot holds the same memory
        return;
    const int64_t wanted = fits ? capacity : std::max<int64_t>(length, std::max<int64_t>(64, 2 * capacity));
    const auto grown = [&](const Tensor& old) {
        Tensor fresh = torch::empty({wanted, like.size(1), like.size(2)}, like.options());
        if (slot.length > 0)
            fresh.narrow(0, 0, slot.length).copy_(old.narrow(0, 0, slot.length));
        return fresh;
    };
    slot.k = grown(slot.k);
    slot.v = grown(slot.v);
}

std::pair<Tensor, Tensor> KvLayer::append(int64_t slot, const Tensor& k, const Tensor& v) {
    const auto index = static_cast<size_t>(slot);
    if (index >= m_slots.size())
        m_slots.resize(index + 1);
    Slot& held = m_slots[index];
    reserve(held, held.length + k.size(0), k);
    held.k.narrow(0, held.length, k.size(0)).copy_(k);
    held.v.narrow(0, held.length, v.size(0)).copy_(v);
    held.length += k.size(0);
    return at(slot);
}

std::pair<Tensor, Tensor> KvLayer::at(int64_t slot) const {
    const auto index = static_cast<size_t>(slot);
    if (index >= m_slots.size() || m_slots[index].length == 0)
        return {};
    const Slot& held = m_slots[index];
    return {held.k.narrow(0, 0, held.length), held.v.narrow(0, 0, held.length)};
}

void KvLayer::reorder(const std::vector<int64_t>& from) {
    std::vector<Slot> next(from.size());
    for (size_t i = 0; i < from.size(); ++i) {
        const auto source = static_cast<size_t>(from[i]);
        if (source < m_slots.size())
            next[i] = m_slots[source];
    }
    m_slots = std::move(next);
}

void KvCache::reorder(const std::vector<int64_t>& from) {
    for (KvLayer& layer : self)
        layer.reorder(from);
    for (KvLayer& layer : cross)
        layer.reorder(from);
}

} // namespace alter
