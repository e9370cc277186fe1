#pragma once

#include "core/data/detect.h"
#include "core/data/importer.h"
#include "core/data/token_counter.h"

#include <QString>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace alter {

/// What a field of the file is used for.
enum class FieldRole { Input, Answer, Split, Unused };

/// What the person has said so far about a new task. Every step reads and writes it, so none forgets
/// anything.
struct ImportDraft {
    ImportRequest request;
    Preview preview;                  ///< of the first training file
    std::vector<FieldRole> roles;     ///< of the fields of `preview`, in their order
    std::set<std::string> takenNames; ///< of the project's tasks
    std::optional<TokenCounter> counter;

    /// The templates that followRoles() wrote last: whoever changed one of them keeps it.
    std::string suggestedInput, suggestedTarget;

    const std::vector<std::string>& fieldNames() const { return preview.format.fieldNames; }
    /// Takes over another file: roles are guessed, templates follow.
    void setPreview(Preview seen);
    /// Writes templates for the roles where the person has not written their own.
    void followRoles();
    void renameField(size_t index, const std::string& name);
    /// The first record that could be read, or null.
    const Record* firstRecord() const;
};

/// A name in the project, from a file's or folder's: what a name cannot hold becomes "-".
std::string nameFrom(const std::filesystem::path& file);

/// Why `name` cannot be the new task's, "" if it can.
QString nameFault(const ImportDraft& draft);

} // namespace alter
