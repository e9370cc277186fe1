#include "widgets/data/examples/length_filter.h"

#include "core/base/error.h"
#include "widgets/theme/spacing.h"
#include "widgets/views/spoken_cells.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>

namespace alter {

namespace {

constexpr int longest = 1'000'000;
constexpr int firstFrom = 100;
constexpr int firstTo = 500;
constexpr int mostMarks = 2; ///< that an encoder adds to a text: its beginning, its end, a first space

int charactersOf(std::string_view text) {
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    }));
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

bool isWithin(int length, const LengthRange& range) {
    return length >= range.from && length <= range.to;
}

/// A token has at least one letter, so that short texts need no counting to be told from long ones.
bool isTooShortForSure(const std::string& text, const LengthRange& range) {
    return static_cast<int>(text.size()) + mostMarks < range.from && isAscii(text);
}

QSpinBox* numberBox(int value, const QString& name) {
    auto* box = new QSpinBox;
    box->setRange(0, longest);
    box->setValue(value);
    box->setKeyboardTracking(false); // a search begins when the number is whole
    box->setAccessibleName(name);
    return box;
}

} // namespace

std::function<bool(const nlohmann::ordered_json&)> hasLength(const Task& task, const LengthRange& range,
                                                             const std::optional<TokenCounter>& counter) {
    const auto input = std::make_shared<const Template>(task.inputTemplate, "input", task.labelMap);
    if (!counter)
        return [input, range](const nlohmann::ordered_json& fields) {
            const auto prompt = attempt([&] { return input->render(fields); });
            return prompt && isWithin(charactersOf(prompt.value()), range);
        };
    // The encoder refers to the counter's tokenizer, which the copy keeps.
    const auto encoder = std::make_shared<const ExampleEncoder>(counter->encoderFor(task));
    return [input, range, encoder, counter](const nlohmann::ordered_json& fields) {
        const auto length = attempt([&] {
            const std::string prompt = input->render(fields);
            return isTooShortForSure(prompt, range) ? -1
                                                    : static_cast<int>(encoder->encodeInput(prompt).size());
        });
        return length && isWithin(length.value(), range);
    };
}

LengthFilter::LengthFilter(QWidget* parent)
    : QWidget(parent), m_choice(new QComboBox), m_from(numberBox(firstFrom, tr("Least length"))),
      m_to(numberBox(firstTo, tr("Greatest length"))), m_and(new QLabel(tr("and"))), m_unit(new QLabel) {
    m_choice->addItems({tr("Any length"), tr("Longer than"), tr("Shorter than"), tr("Between")});
    m_choice->setObjectName(QStringLiteral("length"));
    nameChoice(*m_choice, tr("Length of the prompt"));
    m_choice->setToolTip(tr("Length of the prompt"));
    m_from->setObjectName(QStringLiteral("length-from"));
    m_to->setObjectName(QStringLiteral("length-to"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::inside);
    for (QWidget* part : std::initializer_list<QWidget*>{m_from, m_and, m_to, m_unit})
        row->addWidget(part);
    row->addStretch();
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showNumbers();
        Q_EMIT rangeChanged();
    });
    for (QSpinBox* box : {m_from, m_to})
        connect(box, &QSpinBox::valueChanged, this, &LengthFilter::rangeChanged);
    setUnit(tr("characters"));
    showNumbers();
}

void LengthFilter::setUnit(const QString& unit) {
    m_unit->setText(unit);
}

LengthRange LengthFilter::range() const {
    switch (m_choice->currentIndex()) {
    case LongerThan:
        return {.from = m_from->value() + 1};
    case ShorterThan:
        return {.to = m_to->value() - 1};
    case Between:
        return {.from = m_from->value(), .to = m_to->value()};
    default:
        return {};
    }
}

void LengthFilter::clear() {
    m_choice->setCurrentIndex(Any);
}

void LengthFilter::showNumbers() {
    const int choice = m_choice->currentIndex();
    m_from->setVisible(choice == LongerThan || choice == Between);
    m_to->setVisible(choice == ShorterThan || choice == Between);
    m_and->setVisible(choice == Between);
    setVisible(choice != Any);
}

} // namespace alter
