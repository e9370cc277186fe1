#pragma once

// The library's header spells keywords of Qt that this project leaves undefined.
#define signals Q_SIGNALS
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef foreach
#undef signals
