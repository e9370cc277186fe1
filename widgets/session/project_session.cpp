#include "widgets/session/project_session.h"

#include <QDir>

namespace alter {

ProjectSession::ProjectSession(const QString& folder, QObject* parent)
    : QObject(parent), m_folder(QDir(folder).absolutePath()), m_engine(m_folder),
      m_store(m_folder.toStdString()) {
    connect(&m_store, &StoreThread::changed, this, &ProjectSession::changed);
}

QString ProjectSession::name() const {
    return QDir(m_folder).dirName();
}

void ProjectSession::post(QObject* context, StoreThread::Work work,
                          std::function<void(const Error&)> otherwise) {
    m_store.post(std::move(work), [this, guard = QPointer(context), otherwise](const Error& error) {
        deliver(guard, [otherwise, error] { otherwise(error); });
    });
}

void ProjectSession::deliver(const QPointer<QObject>& guard, std::function<void()> answer) {
    // Whether the asker still lives can only be told on the window's thread.
    QMetaObject::invokeMethod(this, [guard, answer = std::move(answer)] {
        if (guard)
            answer();
    });
}

} // namespace alter
