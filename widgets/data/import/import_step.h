#pragma once

#include "widgets/data/import/import_draft.h"

#include <QWidget>

namespace alter {

/// One step of an import. The steps share a draft: what one changes, the next ones see when they are entered.
class ImportStep : public QWidget {
    Q_OBJECT

  public:
    ImportStep(ImportDraft& draft, QWidget* parent) : QWidget(parent), m_draft(draft) {}

    virtual QString title() const = 0;
    /// Comes into view; the draft may have changed since.
    virtual void enter() = 0;
    /// Why one cannot go on yet, "" = one can.
    virtual QString missing() const = 0;

  Q_SIGNALS:
    /// The draft, or what is missing, is another now.
    void changed();

  protected:
    ImportDraft& m_draft;
};

} // namespace alter
