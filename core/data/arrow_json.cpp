#include "core/data/arrow_json.h"

#include <arrow/array.h>
#include <arrow/scalar.h>

namespace alter {

namespace {

template <typename ArrayType>
Fields plainValue(const arrow::Array& column, int64_t row) {
    return static_cast<const ArrayType&>(column).Value(row);
}

template <typename ArrayType>
Fields stringValue(const arrow::Array& column, int64_t row) {
    return std::string(static_cast<const ArrayType&>(column).GetView(row));
}

template <typename ArrayType>
Fields listValue(const arrow::Array& column, int64_t row) {
    const auto& list = static_cast<const ArrayType&>(column);
    Fields result = Fields::array();
    for (int64_t i = list.value_offset(row); i < list.value_offset(row + 1); ++i)
        result.push_back(arrowValue(*list.values(), i));
    return result;
}

Fields structValue(const arrow::Array& column, int64_t row) {
    const auto& structure = static_cast<const arrow::StructArray&>(column);
    Fields result = Fields::object();
    for (int i = 0; i < structure.num_fields(); ++i)
        result[structure.type()->field(i)->name()] = arrowValue(*structure.field(i), row);
    return result;
}

Fields dictionaryValue(const arrow::Array& column, int64_t row) {
    const auto& coded = static_cast<const arrow::DictionaryArray&>(column);
    return arrowValue(*coded.dictionary(), coded.GetValueIndex(row));
}

/// A float prints with the few digits it has, not as the double nearest to it.
Fields floatValue(const arrow::Array& column, int64_t row) {
    const float value = static_cast<const arrow::FloatArray&>(column).Value(row);
    return std::stod(
        nlohmann::basic_json<std::map, std::vector, std::string, bool, int64_t, uint64_t, float>(value)
            .dump());
}

Fields otherValue(const arrow::Array& column, int64_t row) {
    const auto scalar = column.GetScalar(row);
    return scalar.ok() ? Fields((*scalar)->ToString()) : Fields();
}

} // namespace

Fields arrowValue(const arrow::Array& column, int64_t row) {
    if (column.IsNull(row))
        return nullptr;
    switch (column.type_id()) {
    case arrow::Type::STRING:
        return stringValue<arrow::StringArray>(column, row);
    case arrow::Type::LARGE_STRING:
        return stringValue<arrow::LargeStringArray>(column, row);
    case arrow::Type::STRING_VIEW:
        return stringValue<arrow::StringViewArray>(column, row);
    case arrow::Type::BOOL:
        return plainValue<arrow::BooleanArray>(column, row);
    case arrow::Type::INT8:
        return plainValue<arrow::Int8Array>(column, row);
    case arrow::Type::INT16:
        return plainValue<arrow::Int16Array>(column, row);
    case arrow::Type::INT32:
        return plainValue<arrow::Int32Array>(column, row);
    case arrow::Type::INT64:
        return plainValue<arrow::Int64Array>(column, row);
    case arrow::Type::UINT8:
        return plainValue<arrow::UInt8Array>(column, row);
    case arrow::Type::UINT16:
        return plainValue<arrow::UInt16Array>(column, row);
    case arrow::Type::UINT32:
        return plainValue<arrow::UInt32Array>(column, row);
    case arrow::Type::UINT64:
        return plainValue<arrow::UInt64Array>(column, row);
    case arrow::Type::FLOAT:
        return floatValue(column, row);
    case arrow::Type::DOUBLE:
        return plainValue<arrow::DoubleArray>(column, row);
    case arrow::Type::LIST:
        return listValue<arrow::ListArray>(column, row);
    case arrow::Type::LARGE_LIST:
        return listValue<arrow::LargeListArray>(column, row);
    case arrow::Type::STRUCT:
        return structValue(column, row);
    case arrow::Type::DICTIONARY:
        return dictionaryValue(column, row);
    default:
        return otherValue(column, row);
    }
}

} // namespace alter
