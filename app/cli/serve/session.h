#pragma once

#include "app/cli/engine/run_model.h"
#include "app/cli/serve/json_rpc.h"
#include "app/cli/serve/what_if.h"
#include "core/store/gate_changes.h"

#include <functional>
#include <optional>

namespace alter {

/// What a request may do while it is worked on.
struct RequestContext {
    nlohmann::json id;
    std::function<void(const nlohmann::json&)> send; ///< a notification
    std::function<bool()> isCancelled;
};

/// The work behind the methods: a project and one loaded model. Used by one thread.
class ServeSession {
  public:
    /// `choice.run` "" : requests name the run, or `initialize` does.
    /// `mix` "" : gates change only where a request says so.
    ServeSession(const std::string& projectFolder, ModelChoice choice, std::string mix = {});

    static bool knows(const std::string& method);
    nlohmann::json handle(const RpcRequest& request, const RequestContext& context);

  private:
    nlohmann::json initialize(RpcParams& params, const RequestContext& context);
    nlohmann::json generateText(RpcParams& params, const RequestContext& context);
    nlohmann::json score(RpcParams& params, const RequestContext& context);
    nlohmann::json route(RpcParams& params, const RequestContext& context);
    nlohmann::json whatIf(RpcParams& params, const RequestContext& context);

    /// The model that "run" and "backbone" name, loaded if it is not the one that is there; with gates as
    /// "mix" and "override" say.
    Model model(RpcParams& params, const RequestContext& context);
    void load(const ModelChoice& wanted, const RequestContext& context);
    GateChanges gates(RpcParams& params) const;
    Prompt prompt(RpcParams& params) const;
    std::vector<std::string> labelsFor(RpcParams& params, const std::string& task) const;

    Project m_project;
    ModelChoice m_choice;
    std::string m_mix;
    std::optional<RunModel> m_model;
    WhatIf m_whatIf;
};

} // namespace alter
