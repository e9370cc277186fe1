#include "widgets/data/import/import_draft.h"

#include <QtTest>

using namespace alter;

class TestImportDraft : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void guessesRolesAndTemplates_data();
    void guessesRolesAndTemplates();
    void keepsTemplatesOfTheirOwn();
    void renamedFieldsRenameEverywhere();
    void names_data();
    void names();
    void takenNamesAreTold();

  private:
    static Preview previewOf(const Fields& fields) {
        Preview preview;
        for (const auto& [name, value] : fields.items())
            preview.format.fieldNames.push_back(name);
        preview.records.push_back({.fields = fields, .at = {}, .problem = {}});
        return preview;
    }
};

void TestImportDraft::guessesRolesAndTemplates_data() {
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("split");
    QTest::newRow("one input") << R"({"text": "a", "label": "b"})"
                               << "{text}\nLabel:"
                               << "{label}"
                               << "";
    QTest::newRow("the answer first") << R"({"label": "b", "text": "a"})"
                                      << "{text}\nLabel:"
                                      << "{label}"
                                      << "";
    QTest::newRow("two inputs, an id and a split")
        << R"({"id": 1, "premise": "a", "hypothesis": "b", "label": 0, "split": "train"})"
        << "Premise: {premise}\nHypothesis: {hypothesis}\nLabel:"
        << "{label}"
        << "split";
    QTest::newRow("a list of answers") << R"({"question": "a", "answers": ["b"]})"
                                       << "{question}\nAnswers:"
                                       << "{answers|first}"
                                       << "";
    QTest::newRow("no name that tells") << R"({"c1": "a", "c2": "b"})"
                                        << "{c1}\nC2:"
                                        << "{c2}"
                                        << "";
}

void TestImportDraft::guessesRolesAndTemplates() {
    QFETCH(QString, fields);
    QFETCH(QString, input);
    QFETCH(QString, target);
    QFETCH(QString, split);
    ImportDraft draft;
    draft.setPreview(previewOf(Fields::parse(fields.toStdString())));
    QCOMPARE(QString::fromStdString(draft.request.task.inputTemplate), input);
    QCOMPARE(QString::fromStdString(draft.request.task.targetTemplate), target);
    QCOMPARE(QString::fromStdString(draft.request.splits.field), split);
}

void TestImportDraft::keepsTemplatesOfTheirOwn() {
    ImportDraft draft;
    draft.setPreview(previewOf({{"text", "a"}, {"label", "b"}}));
    draft.request.task.inputTemplate = "Mine: {text}";
    draft.roles = {FieldRole::Answer, FieldRole::Input};
    draft.followRoles();
    QCOMPARE(draft.request.task.inputTemplate, std::string("Mine: {text}"));
    QCOMPARE(draft.request.task.targetTemplate, std::string("{text}"));
}

void TestImportDraft::renamedFieldsRenameEverywhere() {
    ImportDraft draft;
    draft.setPreview(previewOf({{"c1", "a"}, {"c2", "b"}}));
    draft.renameField(0, "message");
    QCOMPARE(draft.request.task.inputTemplate, std::string("{message}\nC2:"));
    QCOMPARE(draft.preview.records.front().fields.dump(), std::string(R"({"message":"a","c2":"b"})"));
    QCOMPARE(draft.request.format.fieldNames, (std::vector<std::string>{"message", "c2"}));
}

void TestImportDraft::names_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << "/data/reviews.csv"
                           << "reviews";
    QTest::newRow("packed") << "/data/reviews.jsonl.gz"
                            << "reviews";
    QTest::newRow("spaces and umlauts") << "/data/meine Wörter.csv"
                                        << "meine-W--rter";
    QTest::newRow("a split's file") << "/data/shop/train.jsonl"
                                    << "shop";
    QTest::newRow("hidden") << "/data/.x.csv"
                            << "x";
}

void TestImportDraft::names() {
    QFETCH(QString, path);
    QFETCH(QString, name);
    QCOMPARE(QString::fromStdString(nameFrom(path.toStdString())), name);
}

void TestImportDraft::takenNamesAreTold() {
    ImportDraft draft;
    draft.takenNames = {"reviews"};
    draft.request.task.name = "reviews";
    QVERIFY(!nameFault(draft).isEmpty());
    draft.request.task.name = "reviews-2";
    QVERIFY(nameFault(draft).isEmpty());
    draft.request.task.name = "re views";
    QVERIFY(nameFault(draft).contains("letters, digits"));
}

QTEST_GUILESS_MAIN(TestImportDraft)
#include "tst_import_draft.moc"
