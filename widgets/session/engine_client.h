#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QPointer>
#include <QProcess>
#include <nlohmann/json.hpp>

#include <functional>
#include <map>

namespace alter {

/// The model as the window talks to it: one `alter serve PROJECT --stdio` (docs/serve.md). The child starts
/// with the first request and again with the next one after it died. Its device and threads are its own
/// choice.
class EngineClient : public QObject {
    Q_OBJECT

  public:
    /// What is done with what comes back; nothing once the request's context is gone.
    struct Replies {
        std::function<void(const nlohmann::json& result)> then;
        /// Of kind Interrupted after cancel(), Failed when the child died.
        std::function<void(const Error& error)> otherwise;
        /// Notifications that belong to the request: "token", "progress".
        std::function<void(const QString& method, const nlohmann::json& params)> told = {};
    };

    explicit EngineClient(const QString& projectFolder, QObject* parent = nullptr);
    /// Ends the child; nothing is answered any more.
    ~EngineClient() override;

    /// Returns the request's number. It is cancelled when `context` goes.
    qint64 ask(QObject* context, const QString& method, nlohmann::json params, Replies replies);

    /// Nothing if it was answered already.
    void cancel(qint64 request);

  private:
    struct Request {
        QPointer<QObject> context;
        Replies replies;
        QMetaObject::Connection lost; ///< to be ended with the request: a context may ask a thousand times
    };

    void start();
    void send(const nlohmann::json& message);
    void read();
    void take(const nlohmann::json& message);
    void tell(const nlohmann::json& message);
    void answer(const nlohmann::json& message);
    /// The request of that number, which is open no more; one without a context if there is none.
    Request taken(qint64 number);
    void failAll(const Error& error);
    void ended();

    QString m_folder;
    QProcess* m_process = nullptr; ///< null while there is no child
    QByteArray m_complaints;       ///< the end of its standard error
    std::map<qint64, Request> m_requests;
    qint64 m_last = 0;
};

} // namespace alter
