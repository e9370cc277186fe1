#include "core/data/json_value.h"

#include "core/base/text.h"

namespace alter {

namespace {

/// "[…] parse error at line 1, column 9: syntax error while parsing value - unexpected '}'; last read: …"
/// without the place, which the caller knows better, and without the text around it.
std::string reasonOf(std::string message) {
    message = message.substr(0, message.find("; last read"));
    const size_t dash = message.find(" - ");
    return dash == std::string::npos ? message : message.substr(dash + 3);
}

/// Builds a value from the parser's events.
class ValueBuilder : public nlohmann::json_sax<Fields> {
  public:
    explicit ValueBuilder(ParsedJson& result) : m_result(result) {}

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t& written) override {
        Fields number = value;
        return number.dump() == written ? add(std::move(number)) : add(written);
    }
    bool string(string_t& value) override { return add(std::move(value)); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Fields::object()); }
    bool start_array(std::size_t) override { return open(Fields::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        m_key = std::move(name);
        return true;
    }

    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception& error) override {
        m_result.offset = position > 0 ? position - 1 : 0;
        m_result.problem = cat("not valid JSON: ", reasonOf(error.what()));
        return false;
    }

  private:
    bool add(Fields value) {
        place(std::move(value));
        return true;
    }

    bool open(Fields container) {
        m_open.push_back(place(std::move(container)));
        return true;
    }

    bool close() {
        m_open.pop_back();
        return true;
    }

    Fields* place(Fields value) {
        if (m_open.empty()) {
            m_result.value = std::move(value);
            return &m_result.value;
        }
        Fields& parent = *m_open.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        return &(parent[m_key] = std::move(value));
    }

    ParsedJson& m_result;
    std::vector<Fields*> m_open;
    std::string m_key;
};

} // namespace

ParsedJson parseJson(std::string_view text) {
    ParsedJson result;
    ValueBuilder builder(result);
    Fields::sax_parse(text.begin(), text.end(), &builder);
    return result;
}

Fields recordFields(Fields value) {
    if (value.is_object())
        return value;
    Fields fields = Fields::object();
    if (!value.is_array()) {
        fields[unnamedField(0)] = std::move(value);
        return fields;
    }
    size_t index = 0;
    for (Fields& item : value)
        fields[unnamedField(index++)] = std::move(item);
    return fields;
}

} // namespace alter
