#include "core/base/error.h"

#include "core/base/log.h"
#include "core/base/text.h"

#include <filesystem>
#include <new>

namespace alter {

namespace {

std::string messageOf(const ErrorParts& parts) {
    std::string text = parts.what;
    const auto addLine = [&text](const char* label, const std::string& value) {
        if (!value.empty())
            text += cat("\n  ", label, value);
    };
    addLine("where:    ", parts.where);
    addLine("found:    ", parts.found);
    addLine("expected: ", parts.expected);
    addLine("next:     ", parts.next);
    return text;
}

} // namespace

Error::Error(ErrorKind kind, ErrorParts parts)
    : m_kind(kind), m_parts(std::move(parts)), m_message(messageOf(m_parts)) {}

void throwUsage(ErrorParts parts) {
    throw Error(ErrorKind::Usage, std::move(parts));
}

void throwBadInput(ErrorParts parts) {
    throw Error(ErrorKind::BadInput, std::move(parts));
}

void throwMissing(ErrorParts parts) {
    throw Error(ErrorKind::Missing, std::move(parts));
}

void throwFailed(ErrorParts parts) {
    throw Error(ErrorKind::Failed, std::move(parts));
}

Error currentError() {
    try {
        throw;
    } catch (const Error& error) {
        return error;
    } catch (const std::bad_alloc&) {
        return Error(ErrorKind::Failed,
                     {.what = "The program ran out of memory.",
                      .next = "Close other programs, or use a smaller batch, rank or backbone."});
    } catch (const std::filesystem::filesystem_error& error) {
        return Error(ErrorKind::Failed,
                     {.what = "A file or folder could not be used.",
                      .where = error.path1().string(),
                      .found = error.code().message(),
                      .next = "Check that it exists, that you may write to it, and the free space."});
    } catch (const std::exception& error) {
        logError(cat("unexpected exception: ", error.what()));
    } catch (...) {
        logError("unexpected exception of an unknown type");
    }
    return Error(ErrorKind::Failed,
                 {.what = "Something failed that this program did not foresee.",
                  .next = "The details are in the log; please report them together with what you did."});
}

} // namespace alter
