#pragma once

#include <QObject>
#include <QString>

namespace alter {

/// The one run, task, layer and example that all pages speak of.
class Subject : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    QString run() const { return m_run; }        ///< a run's id, "" = none
    QString task() const { return m_task; }      ///< a task's name, "" = none
    int layer() const { return m_layer; }        ///< -1 = none
    qint64 example() const { return m_example; } ///< 0 = none

    void setRun(const QString& id) { set(m_run, id, &Subject::runChanged); }
    void setTask(const QString& name) { set(m_task, name, &Subject::taskChanged); }
    void setLayer(int layer) { set(m_layer, layer, &Subject::layerChanged); }
    void setExample(qint64 id) { set(m_example, id, &Subject::exampleChanged); }

  Q_SIGNALS:
    void runChanged(const QString& id);
    void taskChanged(const QString& name);
    void layerChanged(int layer);
    void exampleChanged(qint64 id);

  private:
    template <typename T, typename Signal>
    void set(T& member, const T& value, Signal told) {
        if (member == value)
            return;
        member = value;
        Q_EMIT(this->*told)(value);
    }

    QString m_run, m_task;
    int m_layer = -1;
    qint64 m_example = 0;
};

} // namespace alter
