#include "widgets/views/narrow_choice.h"

#include <QComboBox>

namespace alter {

void makeNarrow(QComboBox& box, int characters) {
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(characters);
    const auto tell = [&box, fixed = box.toolTip()] {
        box.setToolTip(fixed.isEmpty() ? box.currentText()
                                       : QStringLiteral("%1\n%2").arg(box.currentText(), fixed));
    };
    QObject::connect(&box, &QComboBox::currentTextChanged, &box, tell);
    tell();
}

} // namespace alter
