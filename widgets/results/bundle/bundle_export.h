#pragma once

#include "core/base/error.h"
#include "core/results/card/model_card.h"

#include <QObject>
#include <QProcess>

namespace alter {

/// `alter export` as a child: the folder appears whole or not at all.
class BundleExport : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;
    /// Ends the child; nothing is told any more.
    ~BundleExport() override;

    /// One at a time.
    void start(const QString& project, const QString& reference, const QString& folder,
               const CardWords& words);
    void cancel();
    bool isRunning() const { return m_process != nullptr; }

  Q_SIGNALS:
    void progressed(double share);
    void ended();
    void cancelled();
    void failed(const alter::Error& error);

  private:
    void readProgress();
    void finish();

    QProcess* m_process = nullptr; ///< null while there is no child
    bool m_isCancelled = false;
    QByteArray m_lastLine; ///< of its standard error, as far as it is there
};

} // namespace alter
