// All of it stands in the header; a source of its name lets CMake's AUTOMOC find it.
#include "widgets/views/page.h"
