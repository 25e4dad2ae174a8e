#include "ui/clients/client_filters.h"

#include <QMenu>

#include "registry/card.h"
#include "ui/clients/clients_model.h"
#include "ui/clients/filter_dialogs.h"
#include "ui/clients/filter_words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"

namespace kmen::clients {

using registry::ClientFilter;
using shell::Tone;
using widgets::Chip;

namespace {

struct Kept {
    QStringList systems;
    std::vector<registry::SavedFilter> saved;
};

} // namespace

ClientFilters::ClientFilters(shell::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_layout(new widgets::FlowLayout(6, this))
    , m_add(new Chip(tr("+ Filter"), Tone::Neutral, this))
    , m_saved(new Chip(tr("Saved ▾"), Tone::Neutral, this))
    , m_clear(new Chip(tr("Clear all"), Tone::Neutral, this))
    , m_back(new Chip(tr("↶ Step back"), Tone::Neutral, this))
    , m_chips(this, m_layout, m_add, QStringLiteral("chip."))
    , m_menu(new QMenu(m_add))
    , m_savedMenu(new QMenu(m_saved))
    , m_reading(desk.tasks())
{
    setObjectName(QStringLiteral("clientFilters"));
    m_add->setObjectName(QStringLiteral("addFilterButton"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_menu);
    m_saved->setObjectName(QStringLiteral("savedFiltersButton"));
    m_saved->setAccessibleName(tr("Saved filters"));
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_saved->setMenu(m_savedMenu);
    m_clear->setObjectName(QStringLiteral("clearFiltersButton"));
    m_clear->setAccessibleName(tr("Take off all filters and the search"));
    m_back->setObjectName(QStringLiteral("stepBackButton"));
    m_back->setAccessibleName(tr("Back to the search before"));
    for (Chip *chip : {m_add, m_saved, m_clear, m_back}) {
        m_layout->addWidget(chip);
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_menu, &QMenu::aboutToShow, this, &ClientFilters::buildMenu);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &ClientFilters::buildSaved);
    connect(m_clear, &QToolButton::clicked, this, &ClientFilters::clearWanted);
    connect(m_back, &QToolButton::clicked, this, &ClientFilters::stepBackWanted);
    buildMenu();
    buildSaved();
    rebuild();
    m_back->hide();
}

QString ClientFilters::kept() const
{
    return toKept(m_filter);
}

void ClientFilters::setKept(const QString &kept)
{
    setFilter(fromKept(kept));
}

void ClientFilters::setFilter(const ClientFilter &filter)
{
    if (filter == m_filter) {
        return;
    }
    m_filter = filter;
    rebuild();
    Q_EMIT changed();
}

void ClientFilters::setCanStepBack(bool can)
{
    m_back->setVisible(can);
}

void ClientFilters::rebuild()
{
    m_chips.show(partsOf(m_filter), tr("Take off the filter %1"), [this](const QString &id) {
        ClientFilter fewer = m_filter;
        takeOff(fewer, id);
        setFilter(fewer);
    });
    m_clear->setVisible(!m_chips.isEmpty());
    updateGeometry();
}

void ClientFilters::buildMenu()
{
    m_menu->clear();
    const auto group = [this](const QString &title) { return m_menu->addMenu(title); };
    const auto choice = [this](QMenu *menu, const QString &label, bool on, std::function<void(ClientFilter &)> set) {
        QAction *action = menu->addAction(label, this, [this, set = std::move(set)] {
            ClientFilter more = m_filter;
            set(more);
            setFilter(more);
        });
        action->setCheckable(true);
        action->setChecked(on);
    };
    using registry::ClientKind;
    using registry::ClientState;
    using registry::Source;
    using registry::Subscription;
    auto *states = group(tr("State"));
    for (const auto state : {ClientState::Active, ClientState::Deceased, ClientState::Replaced, ClientState::Cancelled,
             ClientState::Archived}) {
        choice(states, registry::clientStateText(state), m_filter.state == state,
            [state](ClientFilter &filter) { filter.state = state; });
    }
    auto *kinds = group(tr("Kind"));
    for (const auto kind : {ClientKind::PersonInRob, ClientKind::PersonOutsideRob, ClientKind::Organisation}) {
        choice(kinds, kindWord(kind), m_filter.kind == kind, [kind](ClientFilter &filter) { filter.kind = kind; });
    }
    auto *sources = group(tr("Source of the data"));
    choice(sources, tr("Read from the registers"), m_filter.source == Source::Register,
        [](ClientFilter &filter) { filter.source = Source::Register; });
    choice(sources, tr("Only typed by the office"), m_filter.source == Source::Office,
        [](ClientFilter &filter) { filter.source = Source::Office; });
    auto *notices = group(tr("Notices of changes"));
    const auto subscribed = [](std::optional<bool> whether, std::optional<Subscription> exactly) {
        return [whether, exactly](ClientFilter &filter) {
            filter.subscribed = whether;
            filter.subscription = exactly;
        };
    };
    choice(notices, tr("Subscribed"), m_filter.subscribed == true, subscribed(true, {}));
    choice(notices, tr("Not subscribed"), m_filter.subscribed == false, subscribed(false, {}));
    for (const auto state : {Subscription::Wanted, Subscription::Unwanted, Subscription::Failed}) {
        choice(notices, registry::subscriptionText(state), m_filter.subscription == state, subscribed({}, state));
    }
    if (!m_systems.isEmpty()) {
        auto *systems = group(tr("System that keeps data"));
        for (const QString &system : m_systems) {
            choice(
                systems, system, m_filter.system == system, [system](ClientFilter &filter) { filter.system = system; });
        }
    }
    choice(m_menu, tr("An identity case waits"), m_filter.waitingCase == true,
        [](ClientFilter &filter) { filter.waitingCase = true; });
    m_menu->addSeparator();
    m_menu->addAction(tr("Client since…"), this, [this] { askForDays(true); });
    m_menu->addAction(tr("Read from the registers on…"), this, [this] { askForDays(false); });
}

void ClientFilters::buildSaved()
{
    m_savedMenu->clear();
    for (const registry::SavedFilter &filter : m_savedFilters) {
        m_savedMenu->addAction(filter.name, this, [this, query = filter.query] { Q_EMIT queryChosen(query); });
    }
    if (!m_savedFilters.empty()) {
        m_savedMenu->addSeparator();
        auto *renames = m_savedMenu->addMenu(tr("Rename"));
        auto *removals = m_savedMenu->addMenu(tr("Remove"));
        for (const registry::SavedFilter &filter : m_savedFilters) {
            renames->addAction(filter.name, this, [this, filter] { rename(filter); });
            removals->addAction(filter.name, this, [this, filter] { remove(filter); });
        }
    }
    auto *save = m_savedMenu->addAction(tr("Save this search as…"), this, &ClientFilters::askForName);
    save->setObjectName(QStringLiteral("saveFilterAction"));
    save->setEnabled(!m_filter.isEmpty() || !m_text.trimmed().isEmpty());
}

void ClientFilters::refresh()
{
    m_reading.replace(m_desk.tasks().look(
        this,
        [owner = m_desk.office().user](shell::Context &context, const Job &) -> Result<Kept> {
            auto systems = registry::linkedSystems(context.session());
            if (!systems) {
                return failWith(systems);
            }
            auto saved = registry::savedFilters(context.session(), owner);
            if (!saved) {
                return failWith(saved);
            }
            return Kept {std::move(*systems), std::move(*saved)};
        },
        [this](const Result<Kept> &kept) {
            if (kept) {
                m_systems = kept->systems;
                m_savedFilters = kept->saved;
                buildMenu();
                buildSaved();
            }
        }));
}

void ClientFilters::askForDays(bool created)
{
    auto *dialog = new DaysDialog(created ? tr("Who became a client") : tr("Who was last read from the registers"),
        created ? m_filter.createdFrom : m_filter.readFrom, created ? m_filter.createdTo : m_filter.readTo, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, created] {
        ClientFilter more = m_filter;
        (created ? more.createdFrom : more.readFrom) = dialog->from();
        (created ? more.createdTo : more.readTo) = dialog->to();
        setFilter(more);
    });
    dialog->open();
}

void ClientFilters::askForName()
{
    QStringList words;
    for (const widgets::FilterPart &part : partsOf(m_filter)) {
        words.append(part.label);
    }
    if (!m_text.trimmed().isEmpty()) {
        words.prepend(m_text.trimmed());
    }
    if (words.isEmpty()) {
        return;
    }
    auto *dialog = new NameDialog(tr("Save this search"),
        tr("It will be found under Saved, for you alone; an older one of the same name is replaced."),
        words.join(QStringLiteral(", ")).left(60), tr("Save"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { save(dialog->name()); });
    dialog->open();
}

void ClientFilters::save(const QString &name)
{
    const registry::ClientQuery query {m_text.trimmed(), m_filter};
    m_desk.tasks().look(
        this,
        [owner = m_desk.office().user, name, query](shell::Context &context, const Job &) -> Result<void> {
            auto tx = store::Transaction::begin(context.session());
            if (!tx) {
                return failWith(tx);
            }
            if (const auto saved = registry::saveFilter(*tx, owner, name, query); !saved) {
                return failWith(saved);
            }
            return tx->commit();
        },
        [this, name](const Result<void> &done) {
            Q_EMIT m_desk.told(done ? tr("Saved as “%1”").arg(name) : done.error().what);
            refresh();
        });
}

void ClientFilters::rename(const registry::SavedFilter &filter)
{
    auto *dialog = new NameDialog(tr("Rename the saved search"),
        partsOf(filter.query.filter).empty() ? filter.query.text : partsOf(filter.query.filter).front().label,
        filter.name, tr("Rename"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = filter.id] {
        m_desk.tasks().look(
            this,
            [owner = m_desk.office().user, name = dialog->name(), id](
                shell::Context &context, const Job &) -> Result<void> {
                auto tx = store::Transaction::begin(context.session());
                if (!tx) {
                    return failWith(tx);
                }
                if (auto done = registry::renameFilter(*tx, owner, id, name); !done) {
                    return done;
                }
                return tx->commit();
            },
            [this](const Result<void> &done) {
                if (!done) {
                    Q_EMIT m_desk.told(done.error().what);
                }
                refresh();
            });
    });
    dialog->open();
}

void ClientFilters::remove(const registry::SavedFilter &filter)
{
    m_desk.ask().ask(this,
        {QStringLiteral("clients.removeFilter"), tr("Remove the saved search?"),
            tr("“%1” will no longer be offered. No client changes by it.").arg(filter.name), tr("Remove"), false, false,
            {}},
        [this, id = filter.id](const shell::Reply &reply) {
            if (!reply.yes) {
                return;
            }
            m_desk.tasks().look(
                this,
                [owner = m_desk.office().user, id](shell::Context &context, const Job &) -> Result<void> {
                    auto tx = store::Transaction::begin(context.session());
                    if (!tx) {
                        return failWith(tx);
                    }
                    if (auto done = registry::removeFilter(*tx, owner, id); !done) {
                        return done;
                    }
                    return tx->commit();
                },
                [this](const Result<void> &) { refresh(); });
        });
}

} // namespace kmen::clients
