#include "core/data/parquet_reader.h"
#include "tests/core/data/data_files.h"

using namespace alter;

class TestParquetReader : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyType();
    void places();
    void invalidUtf8();
    void unreadable();
};

void TestParquetReader::everyType() {
    ParquetReader reader(dataFile("table.parquet"));
    COMPARE_TEXTS(
        shownRecords(reader),
        {R"({"text":"good film","label":1,"small":1,"score":1.0,"weight":0.1,"seen":true,"tags":["a","b"],)"
         R"("answer":{"text":"yes","at":[3]},"kind":"x","day":"1970-01-01"})",
         R"({"text":"dull — very","label":0,"small":2,"score":0.25,"weight":1.0,"seen":false,"tags":[],)"
         R"("answer":{"text":"no","at":[]},"kind":"y","day":"1970-01-02"})",
         R"({"text":null,"label":1,"small":3,"score":0.001,"weight":2.5,"seen":null,"tags":null,)"
         R"("answer":null,"kind":"x","day":"1970-01-03"})"});
    QCOMPARE(reader.bytesTaken(), std::filesystem::file_size(dataFile("table.parquet")));
}

void TestParquetReader::places() {
    ParquetReader reader(dataFile("table.parquet"));
    COMPARE_TEXT(toText(allRecords(reader)[2].at), "row 3");
}

void TestParquetReader::invalidUtf8() {
    ParquetReader reader(dataFile("bad_utf8.parquet"));
    COMPARE_TEXTS(shownRecords(reader), {R"({"text":"fine","label":"a"})", "row 2: invalid UTF-8"});
}

void TestParquetReader::unreadable() {
    VERIFY_ERROR(errorOf([] { ParquetReader reader(dataFile("table_cut.parquet")); }), ErrorKind::BadInput,
                 "Parquet file cannot be read");
    VERIFY_ERROR(errorOf([] { ParquetReader reader("/no/such/file"); }), ErrorKind::Missing, "/no/such/file");
}

QTEST_GUILESS_MAIN(TestParquetReader)
#include "tst_parquet_reader.moc"
