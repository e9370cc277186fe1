#include "widgets/views/name_fault.h"

#include "core/base/error.h"
#include "core/store/names.h"
#include "widgets/views/error_text.h"

#include <QCoreApplication>

namespace alter {

namespace {

struct NameFaultWords {
    Q_DECLARE_TR_FUNCTIONS(NameFault)
};

} // namespace

QString nameFault(const std::string& what, const QString& name, const QStringList& taken) {
    if (taken.contains(name))
        return NameFaultWords::tr("The project already has one of that name.");
    const auto checked = attempt([&] {
        checkName(what, name.toStdString());
        return true;
    });
    return checked ? QString()
                   : NameFaultWords::tr("A name has %1.").arg(coreText(checked.error().parts().expected));
}

} // namespace alter
