#include "tests/core/training/made_run.h"
#include "tests/support/meta_kernels.h"

#include <QtTest>

using namespace alter;

/// Whole runs on LibTorch's meta device, which has no numbers: a tensor made on the wrong device, a shape
/// that depends on data or a read-back to the host fails at once. What passes here is ready for a GPU.
class TestTrainingMeta : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void runsBothStages_data();
    void runsBothStages();
    void forcedReadbackFails();

  private:
    made::TinyModel m_tiny{"gemma3_tiny", torch::kMeta};
    std::vector<TaskData> m_tasks = made::threeTasks();
    const Backbone& backbone() const { return *m_tiny.loaded.backbone; }
};

void TestTrainingMeta::runsBothStages_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("gates");
    QTest::addColumn<QString>("features");
    QTest::addColumn<int>("topK");
    QTest::addColumn<bool>("joint");
    for (const char* kind : {"bottleneck", "lora"})
        for (const char* gates : {"residual", "softmax"})
            for (const char* features : {"task", "sequence", "token"})
                for (const bool joint : {false, true})
                    QTest::addRow("%s, %s, %s%s", kind, gates, features, joint ? ", joint" : "")
                        << kind << gates << features << (joint ? 2 : 0) << joint;
}

void TestTrainingMeta::runsBothStages() {
    QFETCH(QString, kind);
    QFETCH(QString, gates);
    QFETCH(QString, features);
    QFETCH(int, topK);
    QFETCH(bool, joint);
    RunConfig config = made::shortRun();
    config.adapter.kind = kind.toStdString();
    config.adapter.sharedExperts = 1;
    config.router.gates = gates.toStdString();
    config.router.features = features.toStdString();
    config.router.topK = topK;
    config.router.loadBalance = 0.01;
    config.joint = joint;
    for (StageConfig* stage : {&config.stage1, &config.stage2}) {
        stage->accumulation = 2;
        stage->epochs = 1;
    }
    const made::Told told = made::MadeRun(backbone(), m_tasks, config)();
    QCOMPARE(told.metrics.back().step, int64_t{6});
    for (const char* name : {"loss", "gradient_norm"})
        for (const int stage : {1, 2}) {
            const auto curve = told.curve({.stage = stage, .split = Split::Train, .task = "", .name = name});
            QCOMPARE(curve.size(), size_t{3});
            for (const double value : curve)
                QVERIFY(std::isnan(value));
        }
    for (const auto& [name, value] : told.weights)
        QVERIFY2(value.is_meta(), name.c_str());
}

/// The test above would notice: the device refuses to give a number away, and to mix with tensors of the
/// host.
void TestTrainingMeta::forcedReadbackFails() {
    const Tensor value = torch::ones({2}, torch::kMeta);
    QVERIFY_THROWS_EXCEPTION(c10::Error, value.sum().item<float>());
    QVERIFY_THROWS_EXCEPTION(c10::Error, value.cpu());
    QVERIFY_THROWS_EXCEPTION(c10::Error, torch::matmul(value, torch::ones({2})));
    Readback readback(value);
    for (const float number : readback.values())
        QVERIFY(std::isnan(number));
}

QTEST_GUILESS_MAIN(TestTrainingMeta)
#include "tst_training_meta.moc"
