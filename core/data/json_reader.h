#pragma once

#include "core/data/json_scanner.h"
#include "core/data/record.h"
#include "core/data/text_stream.h"

namespace alter {

/// Records of a JSON file of any of these shapes, read value by value:
///   [{…}, {…}]  [[…], […]]        lists of objects, or of lists (fields c1, c2, …)
///   {"id1": {…}, "id2": {…}}      an object keyed by id (field "id" is added)
///   {"train": […], "test": […]}   an object of lists (field "key" is added), or, with
///                                 `recordsAt`, the one list of that name
/// Members of an object that are plain values ("version") are passed over.
class JsonReader : public RecordReader {
  public:
    JsonReader(const std::filesystem::path& file, TextEncoding encoding, std::string recordsAt = {});

    bool next(Record& record) override;
    uint64_t bytesTaken() const override { return m_text.bytesTaken(); }

  private:
    enum class State { Start, InList, InObject, Ended };

    void open();
    bool nextInList(Record& record);
    bool nextInObject(Record& record);
    bool memberRecord(const std::string& name, Record& record);
    void closeList();
    void closeFile();
    void fill(Record& record, const std::string& text, const Position& at, const char* field,
              const std::string& name) const;

    TextStream m_text;
    JsonScanner m_scanner;
    std::string m_recordsAt;
    State m_state = State::Start;
    bool m_topIsObject = false;
    bool m_first = true;       ///< no value of the open list or object was taken yet
    bool m_firstMember = true; ///< the same for the object, while one of its lists is open
    bool m_foundRecordsAt = false;
    std::string m_member; ///< the open list's name
    size_t m_index = 0;   ///< in the open list
};

} // namespace alter
