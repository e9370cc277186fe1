#include "widgets/views/versions.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <SQLiteCpp/Database.h>

namespace alter {

namespace {

struct VersionsWords {
    Q_DECLARE_TR_FUNCTIONS(Versions)
};

} // namespace

const char* const windowVersion = ALTER_VERSION;

QString versions() {
    // The window does not link LibTorch: this is the one that the engine was built with, at the same time.
    const QStringList lines = {
        VersionsWords::tr("ALTER Workbench %1").arg(QLatin1String(windowVersion)),
        VersionsWords::tr("Qt %1").arg(QLatin1String(qVersion())),
        VersionsWords::tr("SQLite %1").arg(QLatin1String(SQLite::getLibVersion())),
        VersionsWords::tr("LibTorch %1").arg(QLatin1String(ALTER_LIBTORCH_VERSION)),
        VersionsWords::tr("%1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())};
    return lines.join(QLatin1Char('\n'));
}

} // namespace alter
