#include "core/mta/mixture.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <map>

namespace alter {

namespace {

MtaBlock makeBlock(const MixtureShape& shape, const StreamShape& stream) {
    LowRankOptions options = {.experts = shape.experts,
                              .shared = shape.adapter.sharedExperts,
                              .rank = shape.adapter.rank,
                              .scale = shape.adapter.scale,
                              .activation = std::nullopt};
    const auto site = [&options](const char* name, int64_t in, int64_t out) {
        options.in = in;
        options.out = out;
        return MtaBlock::Site{name, LowRankSite(options)};
    };
    std::vector<MtaBlock::Site> sites;
    if (shape.adapter.kind == "bottleneck") {
        options.activation = activationFromName(shape.adapter.activation);
        sites.push_back(site("parallel", stream.hidden, stream.hidden));
    } else {
        if (stream.gated)
            sites.push_back(site("gate_proj", stream.hidden, stream.inner));
        sites.push_back(site("up_proj", stream.hidden, stream.inner));
        sites.push_back(site("down_proj", stream.inner, stream.hidden));
    }
    return {std::move(sites), Router(shape, stream.hidden)};
}

} // namespace

Mixture::Mixture(MixtureShape shape, uint64_t seed) : m_shape(std::move(shape)) {
    torch::manual_seed(seed);
    for (size_t s = 0; s < m_shape.streams.size(); ++s) {
        const StreamShape& stream = m_shape.streams[s];
        std::vector<MtaBlock> blocks;
        for (int64_t l = m_shape.firstBlock(s); l < stream.blocks; ++l)
            blocks.push_back(makeBlock(m_shape, stream));
        m_blocks.push_back(std::move(blocks));
    }
    const int64_t hidden = m_shape.streams.front().hidden;
    m_head = {torch::zeros({m_shape.tasks(), hidden}, kExact), torch::zeros({m_shape.tasks()}, kExact)};
}

const MtaBlock* Mixture::block(size_t stream, int64_t index) const {
    const int64_t place = index - m_shape.firstBlock(stream);
    return place < 0 ? nullptr : &m_blocks[stream][static_cast<size_t>(place)];
}

template <typename Visit>
void Mixture::visit(Visit&& visitor) {
    for (size_t s = 0; s < m_blocks.size(); ++s) {
        for (size_t l = 0; l < m_blocks[s].size(); ++l) {
            MtaBlock& block = m_blocks[s][l];
            const std::string prefix =
                cat(m_shape.streams[s].name, ".", m_shape.firstBlock(s) + static_cast<int64_t>(l), ".");
            for (int64_t i = 0; i < m_shape.gates(); ++i) {
                for (auto& [name, maps] : block.sites) {
                    const std::string expert = cat(prefix, "experts.", i, ".", name);
                    visitor(expert + ".down.weight", maps.down[static_cast<size_t>(i)], i);
                    visitor(expert + ".up.weight", maps.up[static_cast<size_t>(i)], i);
                }
            }
            if (block.router.weight.defined())
                visitor(prefix + "router.weight", block.router.weight, int64_t{-1});
            visitor(prefix + "router.bias", block.router.bias, int64_t{-1});
        }
    }
    visitor(std::string("head.weight"), m_head.weight, int64_t{-1});
    visitor(std::string("head.bias"), m_head.bias, int64_t{-1});
}

NamedTensors Mixture::parameters() const {
    NamedTensors all;
    const_cast<Mixture*>(this)->visit(
        [&](const std::string& name, Tensor& value, int64_t) { all.emplace_back(name, value); });
    return all;
}

std::vector<Tensor> Mixture::expertParameters(int64_t expert) const {
    std::vector<Tensor> own;
    const_cast<Mixture*>(this)->visit([&](const std::string&, Tensor& value, int64_t owner) {
        if (owner == expert)
            own.push_back(value);
    });
    return own;
}

std::vector<Tensor> Mixture::routerParameters() const {
    std::vector<Tensor> routers;
    for (const auto& blocks : m_blocks)
        for (const MtaBlock& block : blocks) {
            if (block.router.weight.defined())
                routers.push_back(block.router.weight);
            routers.push_back(block.router.bias);
        }
    return routers;
}

void Mixture::load(const NamedTensors& values) {
    const std::map<std::string, Tensor> byName(values.begin(), values.end());
    torch::NoGradGuard noGradients;
    visit([&](const std::string& name, Tensor& value, int64_t) {
        const auto found = byName.find(name);
        if (found == byName.end())
            throwBadInput({.what = "The adapter file lacks a tensor.",
                           .where = name,
                           .next = "Use a file that was made for this mixture's shape."});
        if (found->second.sizes() != value.sizes())
            throwBadInput({.what = "A tensor of the adapter file has another shape.",
                           .where = name,
                           .found = cat(found->second.sizes()),
                           .expected = cat(value.sizes()),
                           .next = "Use a file that was made for this mixture's shape."});
        value.copy_(found->second);
    });
}

void Mixture::to(const torch::Device& device) {
    visit([&](const std::string&, Tensor& value, int64_t) { value = value.detach().to(device); });
    for (auto& blocks : m_blocks)
        for (MtaBlock& block : blocks)
            block.router.to(device);
}

void Mixture::setTrainable(bool experts, bool routers, torch::ScalarType computeType) {
    visit([&](const std::string&, Tensor& value, int64_t owner) {
        value.set_requires_grad(owner >= 0 ? experts : routers);
        if (!value.requires_grad())
            value.mutable_grad() = Tensor();
    });
    for (auto& blocks : m_blocks) {
        for (MtaBlock& block : blocks) {
            for (auto& site : block.sites) {
                if (experts)
                    site.maps.thaw();
                else
                    site.maps.freeze(computeType);
            }
        }
    }
}

} // namespace alter
