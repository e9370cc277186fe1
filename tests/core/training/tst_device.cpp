#include "core/nn/device.h"
#include "tests/core/training/made_run.h"

#include <QtTest>

using namespace alter;

/// Training on a GPU against the CPU.
class TestDevice : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void losesAsOnTheCpu_data();
    void losesAsOnTheCpu();
};

void TestDevice::losesAsOnTheCpu_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("gates");
    for (const char* kind : {"bottleneck", "lora"})
        for (const char* gates : {"residual", "softmax"})
            QTest::addRow("%s, %s", kind, gates) << kind << gates;
}

void TestDevice::losesAsOnTheCpu() {
    QFETCH(QString, kind);
    QFETCH(QString, gates);
    const DeviceChoice choice = chooseDevice("auto");
    if (!choice.device.is_cuda())
        QSKIP(choice.reason.c_str());
    RunConfig config = made::shortRun();
    config.adapter.kind = kind.toStdString();
    config.router.gates = gates.toStdString();
    config.joint = true;
    const std::vector<TaskData> tasks = made::threeTasks();
    const auto lossesOn = [&](const torch::Device& device) {
        const made::TinyModel tiny("gemma3_tiny", device);
        return made::MadeRun(*tiny.loaded.backbone, tasks, config)().metrics;
    };
    const auto onCpu = lossesOn(torch::kCPU), onGpu = lossesOn(choice.device);
    QCOMPARE(onGpu.size(), onCpu.size());
    for (size_t i = 0; i < onCpu.size(); ++i) {
        QVERIFY(onGpu[i].series == onCpu[i].series);
        if (onCpu[i].series.name.ends_with("loss"))
            QVERIFY(std::abs(onGpu[i].value - onCpu[i].value) < 1e-3);
    }
}

QTEST_GUILESS_MAIN(TestDevice)
#include "tst_device.moc"
