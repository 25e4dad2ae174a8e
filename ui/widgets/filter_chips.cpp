#include "ui/widgets/filter_chips.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"

namespace kmen::widgets {

namespace {

constexpr int widest = 320;

} // namespace

FilterChips::FilterChips(QWidget *parent, FlowLayout *layout, QWidget *next, QString prefix)
    : m_parent(parent)
    , m_layout(layout)
    , m_next(next)
    , m_prefix(std::move(prefix))
{
}

void FilterChips::show(
    std::span<const FilterPart> parts, const QString &spoken, const std::function<void(const QString &)> &off)
{
    for (Chip *chip : m_chips) {
        chip->hide();
        m_layout->removeWidget(chip);
        chip->deleteLater();
    }
    m_chips.clear();
    QWidget *previous = nullptr;
    for (const FilterPart &part : parts) {
        auto *chip = new Chip(QString(part.label + u"  ✕"), shell::Tone::Accent, m_parent);
        chip->setObjectName(m_prefix + part.id);
        chip->setAccessibleName(spoken.arg(part.label));
        chip->setMostWidth(widest);
        m_layout->insertWidget(static_cast<int>(m_chips.size()), chip);
        chip->show();
        if (previous) {
            QWidget::setTabOrder(previous, chip);
        }
        previous = chip;
        m_chips.push_back(chip);
        QObject::connect(chip, &QToolButton::clicked, m_parent, [next = m_next, off, id = part.id] {
            next->setFocus(); // the pressed one goes
            off(id);
        });
    }
    if (previous) {
        QWidget::setTabOrder(previous, m_next);
    }
}

} // namespace kmen::widgets
