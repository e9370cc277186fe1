#include "widgets/session/engine_client.h"

#include "widgets/session/engine_program.h"
#include "widgets/session/engine_words.h"

#include <QCoreApplication>
#include <QTimer>

#include <vector>

namespace alter {

namespace {

using nlohmann::json;

constexpr int keptComplaints = 4096; // bytes
constexpr int patience = 2000;       // ms, for the child to end by itself
constexpr int cancelledCode = -32800;

Error errorFrom(const json& error) {
    const json data = error.contains("data") && error["data"].is_object() ? error["data"] : json::object();
    const int kind = data.value("kind", json()).is_number_integer() ? data["kind"].get<int>() : 0;
    const bool isCancelled = error.value("code", json()) == cancelledCode;
    return engineError(isCancelled ? ErrorKind::Interrupted : engineErrorKind(kind),
                       engineText(error, "message"), data);
}

qint64 requestOf(const json& message) {
    const auto found = message.is_object() ? message.find("id") : message.end();
    return found != message.end() && found->is_number_integer() ? found->get<qint64>() : 0;
}

/// An engine of another version may leave out what its reader takes for granted.
void understand(const EngineClient::Replies& replies, const std::function<void()>& read) {
    try {
        read();
    } catch (const json::exception& failure) {
        replies.otherwise({ErrorKind::Failed,
                           {.what = "The answer of the program that runs the model was not understood.",
                            .where = enginePath().toStdString(),
                            .found = failure.what(),
                            .next = "Install alter and this program in the same version."}});
    }
}

Error notStarted(const QString& found) {
    return {ErrorKind::Missing,
            {.what = "The program that runs the model did not start.",
             .where = enginePath().toStdString(),
             .found = found.toStdString(),
             .next = "Install alter beside this program, or name it in ALTER_ENGINE."}};
}

} // namespace

EngineClient::EngineClient(const QString& projectFolder, QObject* parent)
    : QObject(parent), m_folder(projectFolder) {}

EngineClient::~EngineClient() {
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->closeWriteChannel(); // it ends at the end of its input; nobody has to wait for that
    m_process->setParent(QCoreApplication::instance());
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    QTimer::singleShot(patience, m_process, &QProcess::kill);
}

qint64 EngineClient::ask(QObject* context, const QString& method, json params, Replies replies) {
    const qint64 number = ++m_last;
    m_requests[number] = {context, std::move(replies),
                          connect(context, &QObject::destroyed, this, [this, number] { cancel(number); })};
    if (!m_process)
        start();
    send({{"jsonrpc", "2.0"},
          {"id", number},
          {"method", method.toStdString()},
          {"params", params.is_null() ? json::object() : std::move(params)}});
    return number;
}

void EngineClient::cancel(qint64 request) {
    if (m_process && m_requests.contains(request))
        send({{"jsonrpc", "2.0"}, {"method", "cancel"}, {"params", {{"id", request}}}});
}

void EngineClient::start() {
    m_process = new QProcess(this);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &EngineClient::read);
    connect(m_process, &QProcess::readyReadStandardError, this, [this] {
        m_complaints = (m_complaints + m_process->readAllStandardError()).right(keptComplaints);
    });
    connect(m_process, &QProcess::finished, this, &EngineClient::ended);
    const auto failed = [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended();
    };
    connect(m_process, &QProcess::errorOccurred, this, failed, Qt::QueuedConnection); // not inside start()
    m_complaints.clear();
    m_process->start(enginePath(), {QStringLiteral("serve"), m_folder, QStringLiteral("--stdio")});
}

void EngineClient::send(const json& message) {
    const std::string line = message.dump(-1, ' ', false, json::error_handler_t::replace) + '\n';
    m_process->write(line.data(), static_cast<qint64>(line.size()));
}

void EngineClient::read() {
    while (m_process && m_process->canReadLine()) {
        const QByteArray line = m_process->readLine();
        const json message = json::parse(line.begin(), line.end(), nullptr, false);
        if (message.is_object())
            take(message);
    }
}

void EngineClient::take(const json& message) {
    if (message.contains("method"))
        tell(message);
    else
        answer(message);
}

void EngineClient::tell(const json& message) {
    const json params = message.value("params", json::object());
    const auto found = m_requests.find(requestOf(params));
    if (found == m_requests.end() || !found->second.context || !found->second.replies.told)
        return;
    const Replies replies = found->second.replies; // what is called may end the request
    understand(replies, [&] { replies.told(QString::fromStdString(engineText(message, "method")), params); });
}

void EngineClient::answer(const json& message) {
    const Request request = taken(requestOf(message));
    if (!request.context)
        return;
    if (message.contains("error"))
        request.replies.otherwise(errorFrom(message["error"]));
    else
        understand(request.replies, [&] { request.replies.then(message.value("result", json())); });
}

EngineClient::Request EngineClient::taken(qint64 number) {
    const auto found = m_requests.find(number);
    if (found == m_requests.end())
        return {};
    Request request = std::move(found->second);
    m_requests.erase(found);
    disconnect(request.lost);
    return request;
}

void EngineClient::failAll(const Error& error) {
    std::vector<qint64> numbers;
    for (const auto& [number, request] : m_requests)
        numbers.push_back(number);
    for (const qint64 number : numbers)
        if (const Request request = taken(number); request.context)
            request.replies.otherwise(error);
}

void EngineClient::ended() {
    if (!m_process)
        return;
    const bool began = m_process->error() != QProcess::FailedToStart;
    const QString reason = m_process->errorString();
    m_complaints = (m_complaints + m_process->readAllStandardError()).right(keptComplaints);
    m_process->deleteLater();
    m_process = nullptr;
    failAll(began
                ? Error(ErrorKind::Failed,
                        {.what = "The program that runs the model ended before it answered.",
                         .found = m_complaints.trimmed().toStdString(),
                         .next = "Try again; if it ends again, the memory may not be enough for this model."})
                : notStarted(reason));
}

} // namespace alter
