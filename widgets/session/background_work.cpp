#include "widgets/session/background_work.h"

namespace alter {

namespace {
constexpr int tellEvery = 100; // ms
}

void BackgroundWork::Control::stopIfCancelled() const {
    if (m_cancelled)
        throw Error(ErrorKind::Interrupted, {.what = "The work was stopped. Nothing was changed."});
}

void BackgroundWork::Control::tell(double share, const QString& what) {
    if (m_sinceTold.isValid() && m_sinceTold.elapsed() < tellEvery)
        return;
    m_sinceTold.start();
    QMetaObject::invokeMethod(&m_owner, [&owner = m_owner, number = m_number, share, what] {
        if (owner.m_current && owner.m_number == number)
            Q_EMIT owner.progressed(share, what);
    });
}

ProgressFn BackgroundWork::Control::progress() {
    return [this](std::string_view what, double share) {
        tell(share, QString::fromUtf8(what.data(), static_cast<qsizetype>(what.size())));
    };
}

BackgroundWork::~BackgroundWork() {
    cancel();
    for (QThread* thread : std::as_const(m_threads)) {
        thread->wait();
        delete thread;
    }
}

void BackgroundWork::cancel() {
    if (m_current)
        m_current->m_cancelled = true;
}

void BackgroundWork::run(std::function<Delivery(Control&)> job) {
    cancel();
    m_current = std::make_shared<Control>(*this, ++m_number);
    QThread* thread = QThread::create([this, job = std::move(job), control = m_current] {
        const Delivery delivery = job(*control);
        QMetaObject::invokeMethod(
            this, [this, delivery, number = control->m_number] { finished(number, delivery); });
    });
    m_threads.append(thread);
    connect(thread, &QThread::finished, this, [this, thread] {
        m_threads.removeOne(thread);
        thread->deleteLater();
    });
    thread->start();
}

void BackgroundWork::finished(int number, const Delivery& delivery) {
    if (number != m_number)
        return; // another piece took its place
    m_current.reset();
    delivery();
}

} // namespace alter
