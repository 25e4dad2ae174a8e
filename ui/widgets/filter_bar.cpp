#include "ui/widgets/filter_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

namespace kmen::widgets {

FilterBar::FilterBar(std::vector<Choice> choices, QWidget *parent)
    : QWidget(parent)
    , m_choices(std::move(choices))
    , m_chips(new QHBoxLayout)
    , m_add(new Chip(tr("+ Filter"), shell::Tone::Neutral))
    , m_summary(new Label(Label::Kind::Small))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(6);
    layout->addLayout(m_chips);
    m_add->setObjectName(QStringLiteral("addFilterButton"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_add);
    for (const Choice &choice : m_choices) {
        menu->addAction(choice.label, this, [this, id = choice.id] { setOn(id, true); });
    }
    m_add->setMenu(menu);
    layout->addWidget(m_add);
    // only once it has a parent: before, it would be a window for a moment and take the activation from the desk's
    m_add->setVisible(!m_choices.empty());
    layout->addStretch(1);
    layout->addWidget(m_summary);
}

bool FilterBar::isOn(const QString &id) const
{
    return m_on.contains(id);
}

void FilterBar::setOn(const QString &id, bool on)
{
    const auto group = [this](const QString &of) {
        const auto at = std::ranges::find(m_choices, of, &Choice::id);
        return at == m_choices.end() ? of : at->group;
    };
    if (on == m_on.contains(id)) {
        return;
    }
    if (on) {
        m_on.removeIf([&](const QString &other) { return group(other) == group(id); });
        m_on.append(id);
    } else {
        m_on.removeAll(id);
    }
    rebuild();
    Q_EMIT changed();
}

void FilterBar::setAllOn(const QStringList &ids)
{
    for (const QString &id : ids) {
        if (std::ranges::find(m_choices, id, &Choice::id) != m_choices.end()) {
            setOn(id, true);
        }
    }
}

void FilterBar::clear()
{
    if (!m_on.isEmpty()) {
        m_on.clear();
        rebuild();
        Q_EMIT changed();
    }
}

void FilterBar::setSummary(const QString &text)
{
    m_summary->setText(text);
}

void FilterBar::rebuild()
{
    while (auto *item = m_chips->takeAt(0)) {
        if (QWidget *chip = item->widget()) {
            chip->hide();
            chip->deleteLater();
        }
        delete item;
    }
    QWidget *previous = nullptr;
    for (const QString &id : m_on) {
        const auto at = std::ranges::find(m_choices, id, &Choice::id);
        auto *chip = new Chip(QString(at->label + u"  ✕"), shell::Tone::Accent);
        chip->setObjectName(u"chip." + id);
        chip->setAccessibleName(tr("Take off the filter %1").arg(at->label));
        m_chips->addWidget(chip);
        if (previous) {
            setTabOrder(previous, chip);
        }
        previous = chip;
        connect(chip, &QToolButton::clicked, this, [this, id] { setOn(id, false); });
    }
    if (previous) {
        setTabOrder(previous, m_add);
    }
}

} // namespace kmen::widgets
