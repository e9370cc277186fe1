// What the view shows, taken elsewhere.
#include "widgets/heat_map/heat_map_file.h"
#include "widgets/heat_map/heat_map_table.h"
#include "widgets/heat_map/heat_map_view.h"
#include "widgets/results/answers/answer_list_model.h"
#include "widgets/results/answers/task_answers_view.h"
#include "widgets/results/shown_table.h"
#include "widgets/session/project_session.h"
#include "widgets/views/copy_action.h"
#include "widgets/views/export_file.h"
#include "widgets/views/picture_file.h"
#include "widgets/views/table_text.h"

#include <QComboBox>
#include <QTabWidget>
#include <QTableView>

namespace alter {

bool TaskAnswersView::showsConfusion() const {
    return m_tabs->currentIndex() == 1 && m_confusion->rowCount() > 0;
}

QString TaskAnswersView::tableText(QChar separator) const {
    return showsConfusion() ? m_confusion->text(separator, plainRole)
                            : m_model->wholeText(shownReferences(m_comparison), separator);
}

void TaskAnswersView::addCopying() {
    for (QWidget* view : std::initializer_list<QWidget*>{m_list, m_matrix})
        addCopyAction(
            *view, [this] { return tableText(QLatin1Char('\t')); },
            [this](const QString& line) { Q_EMIT noticed(line); });
}

void TaskAnswersView::chooseExport() {
    QStringList filters = {tr("Table (*.csv)")};
    if (showsConfusion())
        filters << tr("Picture (*.png)") << tr("Vector picture (*.svg)");
    chooseExportFile(this, showsConfusion() ? tr("Export confusion") : tr("Export answers"), filters,
                     [this](const QString& file) { exportTo(file); });
}

void TaskAnswersView::exportTo(const QString& file) {
    if (!m_session || !m_shown)
        return;
    const auto endsIn = [&file](const char* ending) {
        return file.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    };
    const auto told = [this](const QString& line) { Q_EMIT noticed(line); };
    if (showsConfusion() && (endsIn(".png") || endsIn(".svg"))) {
        const auto write = [contents = m_matrix->contents(), font = font()](const QString& to) {
            writeBytes(heatMapBytes(contents, font, to), to);
        };
        writeInBackground(*m_session, this, file, write, told);
        return;
    }
    const QByteArray text = tableText(QLatin1Char(',')).toUtf8();
    writeInBackground(
        *m_session, this, file, [text](const QString& to) { writeBytes(text, to); }, told);
}

} // namespace alter
