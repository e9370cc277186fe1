#include "widgets/shell/version.h"

namespace alter {

const char* const windowVersion = ALTER_VERSION;

} // namespace alter
