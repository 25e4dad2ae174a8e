#include "ui/queues/notice_filters.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

#include "ui/clients/filter_dialogs.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

namespace kmen::queues {

using shell::Tone;
using widgets::Chip;

namespace {

constexpr int longestReason = 70;

/// A menu would take an ampersand for the mark of a letter.
QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

NoticeFilters::NoticeFilters(shell::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_layout(new widgets::FlowLayout(6))
    , m_add(new Chip(tr("+ Filter"), Tone::Neutral, this))
    , m_saved(new Chip(tr("Saved ▾"), Tone::Neutral, this))
    , m_clear(new Chip(tr("Take the filter off"), Tone::Neutral, this))
    , m_back(new Chip(tr("↶ Step back"), Tone::Neutral, this))
    , m_count(new widgets::Label(widgets::Label::Kind::Small))
    , m_chips(this, m_layout, m_add, QStringLiteral("noticeChip."))
    , m_menu(new QMenu(m_add))
    , m_savedMenu(new QMenu(m_saved))
{
    setObjectName(QStringLiteral("noticeFilters"));
    m_add->setObjectName(QStringLiteral("noticeFilterButton"));
    m_add->setAccessibleName(tr("Add a filter to the list of notices"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_menu->setObjectName(QStringLiteral("noticeFilterMenu"));
    m_add->setMenu(m_menu);
    m_saved->setObjectName(QStringLiteral("savedNoticesButton"));
    m_saved->setAccessibleName(tr("Saved lists of notices"));
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_savedMenu->setObjectName(QStringLiteral("savedNoticesMenu"));
    m_saved->setMenu(m_savedMenu);
    m_clear->setObjectName(QStringLiteral("clearNoticeFilterButton"));
    m_clear->setAccessibleName(tr("Take the filter off: list the whole stage"));
    m_back->setObjectName(QStringLiteral("noticeStepBackButton"));
    m_back->setAccessibleName(tr("Back to the list before"));
    m_count->setObjectName(QStringLiteral("noticeCountLabel"));
    for (Chip *chip : {m_add, m_saved, m_clear, m_back}) {
        m_layout->addWidget(chip);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(m_layout, 1);
    layout->addWidget(m_count, 0, Qt::AlignTop);
    connect(m_menu, &QMenu::aboutToShow, this, &NoticeFilters::buildMenu);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &NoticeFilters::buildSaved);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_add->setFocus(); // the pressed one goes
        Q_EMIT listWanted({m_list.stage, {}, {}});
    });
    connect(m_back, &QToolButton::clicked, this, [this] {
        m_add->setFocus();
        Q_EMIT stepBackWanted();
    });
    buildMenu();
    buildSaved();
    rebuild();
    m_back->hide();
}

void NoticeFilters::setList(const NoticeList &list)
{
    if (list == m_list) {
        return;
    }
    m_list = list;
    rebuild();
}

void NoticeFilters::setReasons(std::vector<registry::NoticeReason> reasons)
{
    m_reasons = std::move(reasons);
}

void NoticeFilters::setCount(const QString &text)
{
    m_count->setText(text);
}

void NoticeFilters::setCanStepBack(bool can)
{
    m_back->setVisible(can);
}

void NoticeFilters::setKept(const QString &kept)
{
    if (const NoticeList list = listFromKept(kept); list.isFiltered()) {
        Q_EMIT listWanted(list);
    }
}

void NoticeFilters::focusAdd()
{
    m_add->setFocus(Qt::ShortcutFocusReason);
}

void NoticeFilters::rebuild()
{
    m_chips.show(partsOf(m_list), tr("Take off the filter %1"), [this](const QString &id) {
        NoticeList fewer = m_list;
        takeOff(fewer, id);
        Q_EMIT listWanted(fewer);
    });
    m_clear->setVisible(!m_chips.isEmpty());
    updateGeometry();
}

void NoticeFilters::buildMenu()
{
    m_menu->clear();
    const auto choice = [this](QMenu *menu, const QString &label, bool on, std::function<void(NoticeList &)> set) {
        QAction *action = menu->addAction(label, this, [this, set = std::move(set)] {
            NoticeList more = m_list;
            set(more);
            Q_EMIT listWanted(more);
        });
        action->setCheckable(true);
        action->setChecked(on);
    };
    const registry::NoticeFilter &filter = m_list.filter;
    const auto states = statesOf(m_list.stage);
    if (states.size() > 1) {
        auto *menu = m_menu->addMenu(tr("State"));
        for (const registry::NoticeState state : states) {
            choice(menu, registry::noticeStateText(state), filter.state == state,
                [state](NoticeList &list) { list.filter.state = state; });
        }
    }
    if (!m_reasons.empty()) {
        auto *menu = m_menu->addMenu(tr("Why"));
        const QLocale locale;
        for (const registry::NoticeReason &reason : m_reasons) {
            QString words = reasonText(reason.code, reason.text);
            if (words.size() > longestReason) {
                words = words.left(longestReason - 1) + u'…';
            }
            choice(menu,
                menuText(tr("%1 (%2)", "why notices wait, and how many").arg(words, locale.toString(reason.count))),
                filter.code == reason.code, [reason](NoticeList &list) {
                    list.filter.code = reason.code;
                    list.why = reason.text;
                });
        }
    }
    if (waitsIn(m_list.stage)) {
        auto *menu = m_menu->addMenu(tr("How long it waits"));
        for (const int days : {1, 3, 7, 30}) {
            choice(menu, waitsText(days), filter.waitsDays == days,
                [days](NoticeList &list) { list.filter.waitsDays = days; });
        }
    }
    const auto &identity = m_desk.office().profile.identity;
    QStringList agendas {identity.agenda};
    for (const auto &other : identity.others) {
        if (!agendas.contains(other.agenda)) {
            agendas.append(other.agenda);
        }
    }
    if (agendas.size() > 1) {
        auto *menu = m_menu->addMenu(tr("Agenda"));
        for (const QString &agenda : agendas) {
            choice(menu, agenda, filter.agenda == agenda, [agenda](NoticeList &list) { list.filter.agenda = agenda; });
        }
    }
    m_menu->addSeparator();
    m_menu->addAction(
        m_list.stage == Stage::Done ? tr("Done on days…") : tr("Received on days…"), this, &NoticeFilters::askForDays);
}

void NoticeFilters::buildSaved()
{
    m_savedMenu->clear();
    const auto lists = savedNotices(m_desk.office().user);
    for (const SavedNotices &saved : lists) {
        m_savedMenu->addAction(menuText(saved.name), this, [this, list = saved.list] { Q_EMIT listWanted(list); });
    }
    if (!lists.empty()) {
        m_savedMenu->addSeparator();
        auto *renames = m_savedMenu->addMenu(tr("Rename"));
        auto *removals = m_savedMenu->addMenu(tr("Remove"));
        for (const SavedNotices &saved : lists) {
            const QString name = menuText(saved.name);
            renames->addAction(name, this, [this, saved] { rename(saved); });
            removals->addAction(name, this, [this, saved] { remove(saved); });
        }
    }
    auto *save = m_savedMenu->addAction(tr("Save this list as…"), this, &NoticeFilters::askForName);
    save->setObjectName(QStringLiteral("saveNoticeListAction"));
    save->setEnabled(m_list.isFiltered());
}

void NoticeFilters::askForDays()
{
    auto *dialog = new clients::DaysDialog(
        m_list.stage == Stage::Done ? tr("What was done on these days") : tr("What was received on these days"),
        m_list.filter.from, m_list.filter.to, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        NoticeList more = m_list;
        more.filter.from = dialog->from();
        more.filter.to = dialog->to();
        Q_EMIT listWanted(more);
    });
    dialog->open();
}

void NoticeFilters::askForName()
{
    if (!m_list.isFiltered()) {
        return;
    }
    const QString words = QString(stageTitle(m_list.stage) + QStringLiteral(": ") + filterText(m_list));
    auto *dialog = new clients::NameDialog(tr("Save this list"),
        tr("It will be found under Saved, for you alone and at this computer; an older one of the same name is "
           "replaced."),
        words.left(longestListName), tr("Save"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, list = m_list] {
        saveNoticeList(m_desk.office().user, dialog->name(), list);
        Q_EMIT m_desk.told(tr("Saved as “%1”").arg(dialog->name()));
    });
    dialog->open();
}

void NoticeFilters::rename(const SavedNotices &saved)
{
    auto *dialog = new clients::NameDialog(
        tr("Rename the saved list"), filterText(saved.list), saved.name, tr("Rename"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name = saved.name] {
        if (!renameNoticeList(m_desk.office().user, name, dialog->name())) {
            Q_EMIT m_desk.told(tr("You have a saved list of this name already."));
        }
    });
    dialog->open();
}

void NoticeFilters::remove(const SavedNotices &saved)
{
    m_desk.ask().ask(this,
        {QStringLiteral("queues.removeList"), tr("Remove the saved list?"),
            tr("“%1” will no longer be offered. No notice changes by it.").arg(saved.name), tr("Remove"), false, false,
            {}},
        [this, name = saved.name](const shell::Reply &reply) {
            if (reply.yes) {
                removeNoticeList(m_desk.office().user, name);
            }
        });
}

} // namespace kmen::queues
