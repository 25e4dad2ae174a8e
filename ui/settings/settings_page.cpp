#include "ui/settings/settings_page.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "ui/settings/certificate_section.h"
#include "ui/settings/connection_section.h"
#include "ui/settings/database_section.h"
#include "ui/settings/language_section.h"
#include "ui/settings/office_section.h"
#include "ui/settings/people_section.h"
#include "ui/settings/rhythm_section.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note.h"

namespace kmen::settings {

using widgets::Label;

namespace {

constexpr int stateRole = Qt::UserRole + 1;
constexpr int signRole = Qt::UserRole + 2;

/// A word, and behind it a sign of what waits there; the chosen one as in the list of workplaces.
class SectionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRect room = option.rect.adjusted(0, 1, -4, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QColor ground = palette.color(QPalette::Base);
        if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
            ground = chosen ? shell::toneFill(palette, shell::Tone::Accent) : shell::lineColour(palette);
            painter->setPen(Qt::NoPen);
            painter->setBrush(ground);
            painter->drawRoundedRect(room, 5, 5);
        }
        if (chosen && option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(shell::readable(shell::accent(palette), ground, 3.0), 1.5));
            painter->drawRoundedRect(QRectF(room).adjusted(1, 1, -1, -1), 5, 5);
        }
        const QString sign = index.data(signRole).toString();
        QFont font = option.font;
        font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        const int signRoom = sign.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(sign) + 12;
        painter->setPen(chosen ? shell::readable(shell::toneText(palette, shell::Tone::Accent), ground)
                               : palette.color(QPalette::Active, QPalette::Text));
        painter->drawText(room.adjusted(12, 0, -signRoom - 6, 0), Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width() - signRoom - 18));
        if (!sign.isEmpty()) {
            const auto tone = static_cast<shell::Tone>(index.data(stateRole).toInt());
            painter->setPen(shell::readable(shell::toneText(palette, tone), ground));
            painter->drawText(room.adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, sign);
        }
        painter->restore();
    }
};

} // namespace

SettingsPage::SettingsPage(shell::Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_note(new widgets::Note)
    , m_reading(desk.tasks())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(22, 14, 22, 8);
    layout->setSpacing(22);
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(new Label(Label::Kind::Title, tr("Settings")));
    m_list->setObjectName(QStringLiteral("settingsSections"));
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new SectionDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    left->addWidget(m_list, 1);
    layout->addLayout(left);
    layout->addWidget(new widgets::Line(Qt::Vertical));
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    m_note->setObjectName(QStringLiteral("settingsNote"));
    m_note->hide();
    right->addWidget(m_note);
    right->addWidget(m_stack, 1);
    layout->addLayout(right, 1);
    add(new ConnectionSection(desk));
    add(new OfficeSection(desk));
    add(new CertificateSection(desk));
    add(new DatabaseSection(desk));
    add(new RhythmSection(desk));
    add(new PeopleSection(desk));
    add(new LanguageSection(desk));
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::chosen);
    m_list->setCurrentRow(0);
    auto &actions = desk.actions();
    for (const Section *section : m_sections) {
        actions.add(
            {u"settings." + section->id(), tr("Settings: %1").arg(section->title()), {}, QStringLiteral("settings")},
            this, [this, id = section->id()] {
                Q_EMIT m_desk.openWorkplace(QStringLiteral("settings"));
                openSection(id);
            });
    }
}

void SettingsPage::add(Section *section)
{
    auto *item = new QListWidgetItem(section->title(), m_list);
    item->setSizeHint(QSize(0, m_list->fontMetrics().height() + 18));
    m_stack->addWidget(section);
    m_sections.push_back(section);
    const int row = static_cast<int>(m_sections.size()) - 1;
    connect(section, &Section::stateChanged, this, [this, row] { showState(row); });
    connect(section, &Section::readAgain, this, &SettingsPage::read);
}

void SettingsPage::showState(int row)
{
    const Section &section = *m_sections[static_cast<std::size_t>(row)];
    QListWidgetItem *item = m_list->item(row);
    const bool attention = section.state() == shell::Tone::Warn || section.state() == shell::Tone::Bad;
    const shell::Tone tone = section.isDirty() ? shell::Tone::Accent : section.state();
    const QString sign = section.isDirty() || attention ? shell::toneSign(tone) : QString();
    item->setData(stateRole, static_cast<int>(tone));
    item->setData(signRole, sign);
    const QString word = section.isDirty() ? tr("not saved") : attention ? tr("needs attention") : QString();
    item->setData(Qt::AccessibleDescriptionRole, word);
    item->setToolTip(word);
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    constexpr int letters = 27;
    m_list->setFixedWidth(std::min(m_list->fontMetrics().averageCharWidth() * letters, width() / 4));
}

void SettingsPage::enter()
{
    read();
    m_sections[static_cast<std::size_t>(m_list->currentRow())]->enter();
}

void SettingsPage::read()
{
    m_reading.replace(m_desk.tasks().look(
        this, [](shell::Context &context, const Job &) { return readStanding(context); },
        [this](const Result<Standing> &standing) {
            m_note->setVisible(!standing);
            if (!standing) {
                m_note->tell(shell::Tone::Bad, standing.error().what, standing.error().remedy);
                return;
            }
            for (Section *section : m_sections) {
                section->setStanding(*standing);
            }
        }));
}

void SettingsPage::chosen(int row)
{
    if (row < 0) {
        return;
    }
    m_stack->setCurrentIndex(row);
    m_sections[static_cast<std::size_t>(row)]->enter();
}

void SettingsPage::openSection(const QString &id)
{
    const auto at = std::ranges::find(m_sections, id, &Section::id);
    if (at != m_sections.end()) {
        m_list->setCurrentRow(static_cast<int>(at - m_sections.begin()));
        m_list->setFocus();
    }
}

void SettingsPage::focusFilter()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

bool SettingsPage::back()
{
    if (m_list->hasFocus()) {
        return false;
    }
    m_list->setFocus();
    return true;
}

QString SettingsPage::help() const
{
    return tr("Choose a section at the left by the arrows; Tab leads into it, Esc back to the list.\n\n"
              "What you write is judged at once and kept only by “Save”; “Undo” brings back what is kept. A ● at a "
              "section says that something in it is not saved yet.\n\n"
              "Everybody may look. An administrator of the registry changes, and every change is written into the "
              "journal of acts. Where a change works only after the next start of Kmen, the section says so.");
}

} // namespace kmen::settings
