#include "core/store/sqlite_errors.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <array>
#include <new>
#include <sqlite3.h>

namespace alter {

namespace {

struct Wording {
    int code; ///< primary result code
    ErrorKind kind;
    const char* what;
    const char* next;
};

constexpr std::array wordings = {
    Wording{SQLITE_BUSY, ErrorKind::Failed,
            "Another process is writing to the project and did not finish in time.",
            "Wait until it is done (a large import, another run), then try again."},
    Wording{SQLITE_LOCKED, ErrorKind::Failed, "Another part of this program is writing to the project.",
            "Try again in a moment."},
    Wording{SQLITE_FULL, ErrorKind::Failed, "The disk is full; nothing was changed.",
            "Free some space on the disk of the project (and of temporary files), then try again."},
    Wording{SQLITE_READONLY, ErrorKind::Failed, "The project can only be read, not changed.",
            "Check the permissions of the file and its folder, or copy the project to a place of your own."},
    Wording{SQLITE_PERM, ErrorKind::Failed, "The project may not be accessed.",
            "Check the permissions of the file and its folder."},
    Wording{SQLITE_CANTOPEN, ErrorKind::Failed, "The project file could not be opened.",
            "Check that the folder exists and that you may read and write it."},
    Wording{SQLITE_NOTADB, ErrorKind::BadInput, "This file is not a project.",
            "Give the folder that `alter init` made; if this file was one, bring back a copy of it."},
    Wording{SQLITE_CORRUPT, ErrorKind::BadInput, "The project file is damaged.",
            "Bring back a copy (project.sqlite.v*.bak is one), or save what can be read with: sqlite3 "
            "project.sqlite .recover"},
    Wording{SQLITE_IOERR, ErrorKind::Failed,
            "The disk reported an error while the project was read or written.",
            "Check the disk and its connection; the last change may be missing, the rest is unharmed."},
    Wording{SQLITE_TOOBIG, ErrorKind::BadInput, "A value is larger than a project can hold (1 GB).",
            "Leave that example out."},
    Wording{SQLITE_CONSTRAINT, ErrorKind::BadInput, "The change does not fit what the project holds.",
            "Look at the project again: another process may have removed what this belongs to."},
};

} // namespace

bool isBusy(int code) {
    return (code & 0xFF) == SQLITE_BUSY || (code & 0xFF) == SQLITE_LOCKED;
}

void throwWorded(const SQLite::Exception& failure, const std::filesystem::path& file) {
    const int code = failure.getErrorCode() & 0xFF;
    if (code == SQLITE_NOMEM)
        throw std::bad_alloc();
    const std::string found = cat(failure.what(), " (SQLite ", failure.getExtendedErrorCode(), ")");
    for (const Wording& wording : wordings) {
        if (wording.code == code)
            throw Error(wording.kind,
                        {.what = wording.what, .where = file.string(), .found = found, .next = wording.next});
    }
    throwFailed({.what = "The project could not be read or changed.",
                 .where = file.string(),
                 .found = found,
                 .next = "Please report this together with what you did."});
}

} // namespace alter
