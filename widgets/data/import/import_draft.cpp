#include "widgets/data/import/import_draft.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/unicode.h"
#include "widgets/views/name_fault.h"
#include "widgets/views/qt_texts.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace alter {

namespace {

/// Names that answers have in data sets, the surest first.
constexpr std::array answerNames = {"label",      "target",      "answer",    "answers", "output",   "class",
                                    "category",   "intent",      "sentiment", "summary", "response", "reply",
                                    "completion", "translation", "tag",       "tags"};
constexpr std::array splitNames = {"split", "set", "fold", "subset", "partition"};
constexpr std::array idNames = {"id", "idx", "index", "guid", "uid", "row", "title", "source"};

template <size_t n>
bool isOneOf(const std::string& name, const std::array<const char*, n>& names) {
    const std::string lower = toLower(name);
    return std::any_of(names.begin(), names.end(), [&lower](const char* one) { return lower == one; });
}

size_t answerAmong(const std::vector<std::string>& fields) {
    for (const char* name : answerNames)
        for (size_t i = 0; i < fields.size(); ++i)
            if (toLower(fields[i]) == name)
                return i;
    return fields.empty() ? 0 : fields.size() - 1;
}

std::vector<FieldRole> guessedRoles(const std::vector<std::string>& fields) {
    const size_t answer = answerAmong(fields);
    std::vector<FieldRole> roles;
    for (size_t i = 0; i < fields.size(); ++i)
        roles.push_back(i == answer                       ? FieldRole::Answer
                        : isOneOf(fields[i], splitNames)  ? FieldRole::Split
                        : isOneOf(fields[i], idNames)     ? FieldRole::Unused
                        : isOneOf(fields[i], answerNames) ? FieldRole::Unused
                                                          : FieldRole::Input);
    if (std::count(roles.begin(), roles.end(), FieldRole::Input) == 0)
        std::replace(roles.begin(), roles.end(), FieldRole::Unused, FieldRole::Input);
    return roles;
}

std::string titled(std::string name) {
    if (!name.empty())
        name[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(name[0])));
    std::replace(name.begin(), name.end(), '_', ' ');
    return name;
}

} // namespace

const Record* ImportDraft::firstRecord() const {
    const auto found = std::find_if(preview.records.begin(), preview.records.end(),
                                    [](const Record& record) { return record.problem.empty(); });
    return found == preview.records.end() ? nullptr : &*found;
}

void ImportDraft::setPreview(Preview seen) {
    const bool otherFields = seen.format.fieldNames != preview.format.fieldNames;
    preview = std::move(seen);
    if (!otherFields && roles.size() == fieldNames().size())
        return;
    roles = guessedRoles(fieldNames());
    followRoles();
}

void ImportDraft::followRoles() {
    std::vector<std::string> inputs;
    std::string answer;
    request.splits.field.clear();
    for (size_t i = 0; i < roles.size(); ++i) {
        if (roles[i] == FieldRole::Input)
            inputs.push_back(fieldNames()[i]);
        else if (roles[i] == FieldRole::Answer)
            answer = fieldNames()[i];
        else if (roles[i] == FieldRole::Split)
            request.splits.field = fieldNames()[i];
    }
    std::string input;
    for (const std::string& name : inputs)
        input += inputs.size() == 1 ? cat("{", name, "}\n") : cat(titled(name), ": {", name, "}\n");
    if (!answer.empty())
        input += cat(titled(answer), ":");
    const Record* first = firstRecord();
    const bool isList = first && first->fields.contains(answer) && first->fields.at(answer).is_array();
    const std::string target = answer.empty() ? "" : cat("{", answer, isList ? "|first}" : "}");
    if (request.task.inputTemplate.empty() || request.task.inputTemplate == suggestedInput)
        request.task.inputTemplate = input;
    if (request.task.targetTemplate.empty() || request.task.targetTemplate == suggestedTarget)
        request.task.targetTemplate = target;
    suggestedInput = input;
    suggestedTarget = target;
}

void ImportDraft::renameField(size_t index, const std::string& name) {
    const std::string before = fieldNames()[index];
    preview.format.fieldNames[index] = name;
    request.format.fieldNames = fieldNames();
    for (Record& record : preview.records) {
        Fields renamed = Fields::object();
        for (const auto& [key, value] : record.fields.items())
            renamed[key == before ? name : key] = value;
        record.fields = std::move(renamed);
    }
    followRoles();
}

std::string nameFrom(const std::filesystem::path& file) {
    std::string name = file.filename().string();
    if (!std::filesystem::is_directory(file))
        name = name.substr(0, name.find('.', 1));
    // A file that is named for its split alone says less than its folder.
    if (splitNamed(name) && file.has_parent_path() && file.parent_path().has_filename())
        name = file.parent_path().filename().string();
    for (char& letter : name)
        if (static_cast<unsigned char>(letter) >= 0x80 ||
            (!std::isalnum(static_cast<unsigned char>(letter)) && letter != '_' && letter != '+'))
            letter = '-';
    name.erase(0, name.find_first_not_of('-'));
    name.resize(std::min<size_t>(name.size(), 64));
    return name.empty() ? "task" : name;
}

QString nameFault(const ImportDraft& draft) {
    const std::vector<std::string> taken(draft.takenNames.begin(), draft.takenNames.end());
    return nameFault("task", QString::fromStdString(draft.request.task.name), qtTexts(taken));
}

} // namespace alter
