#include "access/catalogue.h"

#include <QCoreApplication>

#include <array>

#include "audit/audit_log.h"
#include "base/text.h"

namespace kmen::access {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array<EntryKind, entryKindCount> allKinds {
    EntryKind::Agenda, EntryKind::Role, EntryKind::Ovm, EntryKind::Ais, EntryKind::Item, EntryKind::PermittedItem};

Entry entryOf(const store::Query &row)
{
    return {row.text(0), row.text(1), row.text(2)};
}

Result<void> addEntries(store::Session &session, Catalogue &catalogue, EntryKind kind, const QString &parent)
{
    auto query =
        session.query(u"SELECT parent, code, name FROM catalogue_entry WHERE kind = :kind AND parent = :parent"_s);
    query.bind(u":kind"_s, entryKindId(kind)).bind(u":parent"_s, parent);
    return query.each([&](const store::Query &row) { catalogue.add(kind, entryOf(row)); });
}

} // namespace

QString entryKindId(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Agenda:
        return u"agenda"_s;
    case EntryKind::Role:
        return u"role"_s;
    case EntryKind::Ovm:
        return u"ovm"_s;
    case EntryKind::Ais:
        return u"ais"_s;
    case EntryKind::Item:
        return u"item"_s;
    case EntryKind::PermittedItem:
        break;
    }
    return u"permitted-item"_s;
}

QString entryKindText(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Agenda:
        return QCoreApplication::translate("access", "Agendas");
    case EntryKind::Role:
        return QCoreApplication::translate("access", "Roles of agendas");
    case EntryKind::Ovm:
        return QCoreApplication::translate("access", "Offices (OVM)");
    case EntryKind::Ais:
        return QCoreApplication::translate("access", "Information systems (AIS)");
    case EntryKind::Item:
        return QCoreApplication::translate("access", "Items of agendas");
    case EntryKind::PermittedItem:
        break;
    }
    return QCoreApplication::translate("access", "Items a role may read");
}

Result<void> importCatalogue(store::Session &session, EntryKind kind, const std::vector<Entry> &entries, QDate day,
    const QString &file, const registry::By &by)
{
    if (!day.isValid() || day > localDate(session.clock().now())) {
        return fail(ErrorKind::Input, u"access.CATALOGUE_DAY"_s,
            QCoreApplication::translate("access", "The day of the export is missing or is still to come."), {},
            QCoreApplication::translate("access", "Write the day on which RPP made the file."));
    }
    if (entries.empty()) {
        return fail(ErrorKind::Input, u"access.CATALOGUE"_s,
            QCoreApplication::translate("access", "The file holds no entry."), {},
            QCoreApplication::translate("access", "Check that the right list was exported."));
    }
    auto tx = store::Transaction::begin(session, store::Durability::Bulk);
    if (!tx) {
        return failWith(tx);
    }
    auto erase = tx->query(u"DELETE FROM catalogue_entry WHERE kind = :kind"_s);
    if (auto done = erase.bind(u":kind"_s, entryKindId(kind)).exec(); !done) {
        return done;
    }
    auto insert =
        tx->query(u"INSERT INTO catalogue_entry (kind, parent, code, name) VALUES (:kind, :parent, :code, :name)"_s);
    for (const Entry &entry : entries) {
        insert.bind(u":kind"_s, entryKindId(kind))
            .bind(u":parent"_s, entry.parent)
            .bind(u":code"_s, entry.code)
            .bind(u":name"_s, entry.name);
        if (auto done = insert.exec(); !done) {
            return done;
        }
    }
    auto forget = tx->query(u"DELETE FROM catalogue_import WHERE kind = :kind"_s);
    if (auto done = forget.bind(u":kind"_s, entryKindId(kind)).exec(); !done) {
        return done;
    }
    auto note = tx->query(uR"(INSERT INTO catalogue_import (kind, day, file, entries, at, actor)
        VALUES (:kind, :day, :file, :entries, :at, :actor))"_s);
    note.bind(u":kind"_s, entryKindId(kind))
        .bind(u":day"_s, day.toString(Qt::ISODate))
        .bind(u":file"_s, file)
        .bind(u":entries"_s, static_cast<qint64>(entries.size()))
        .bind(u":at"_s, tx->now())
        .bind(u":actor"_s, by.actor);
    if (auto done = note.exec(); !done) {
        return done;
    }
    const auto written = audit::append(*tx,
        {by.actor, audit::Action::CatalogueImported, u"RPP/"_s + entryKindId(kind), by.reason,
            file.toUtf8() + ' ' + QByteArray::number(static_cast<qint64>(entries.size()))});
    if (!written) {
        return failWith(written);
    }
    return tx->commit();
}

Result<std::vector<CatalogueState>> catalogueStates(store::Session &session)
{
    std::vector<CatalogueState> states;
    states.reserve(std::size(allKinds));
    for (const EntryKind kind : allKinds) {
        states.push_back({kind, 0, {}, {}, {}, {}});
    }
    auto query = session.query(u"SELECT kind, day, file, entries, at, actor FROM catalogue_import"_s);
    const auto done = query.each([&states](const store::Query &row) {
        for (CatalogueState &state : states) {
            if (entryKindId(state.kind) == row.text(0)) {
                state.day = QDate::fromString(row.text(1), Qt::ISODate);
                state.file = row.text(2);
                state.entries = row.integer(3);
                state.at = row.moment(4);
                state.actor = row.text(5);
            }
        }
    });
    if (!done) {
        return failWith(done);
    }
    return states;
}

Result<std::vector<Entry>> findEntries(
    store::Session &session, EntryKind kind, const QString &parent, const QString &text, int limit)
{
    // a catalogue of one kind has a few thousand names, and folding is ours
    const QString wanted = fold(text);
    std::vector<Entry> found;
    auto query = session.query(uR"(SELECT parent, code, name FROM catalogue_entry WHERE kind = :kind
        AND (:any = 1 OR parent = :parent) ORDER BY code)"_s);
    query.bind(u":kind"_s, entryKindId(kind)).bind(u":any"_s, parent.isEmpty()).bind(u":parent"_s, parent);
    const auto done = query.each([&](const store::Query &row) {
        if (static_cast<int>(found.size()) >= limit) {
            return;
        }
        Entry entry = entryOf(row);
        const QString name = fold(entry.name);
        if (wanted.isEmpty() || fold(entry.code).startsWith(wanted) || name.startsWith(wanted)
            || name.contains(QChar(u' ') + wanted)) {
            found.push_back(std::move(entry));
        }
    });
    if (!done) {
        return failWith(done);
    }
    return found;
}

Result<Catalogue> Catalogue::load(
    store::Session &session, const QString &agenda, const QString &role, const std::map<EntryKind, QStringList> &codes)
{
    Catalogue catalogue;
    const auto states = catalogueStates(session);
    if (!states) {
        return failWith(states);
    }
    for (const CatalogueState &state : *states) {
        catalogue.setState(state);
    }
    for (const auto &[kind, wanted] : codes) {
        for (const QString &code : wanted) {
            auto query = session.query(
                u"SELECT parent, code, name FROM catalogue_entry WHERE kind = :kind AND parent = '' AND code = :code"_s);
            query.bind(u":kind"_s, entryKindId(kind)).bind(u":code"_s, code);
            if (auto done = query.each([&](const store::Query &row) { catalogue.add(kind, entryOf(row)); }); !done) {
                return failWith(done);
            }
        }
    }
    for (const EntryKind kind : {EntryKind::Role, EntryKind::Item}) {
        if (auto done = addEntries(session, catalogue, kind, agenda); !done) {
            return failWith(done);
        }
    }
    if (auto done = addEntries(session, catalogue, EntryKind::PermittedItem, role); !done) {
        return failWith(done);
    }
    return catalogue;
}

bool Catalogue::knows(EntryKind kind) const
{
    const auto *known = state(kind);
    return known && known->entries > 0;
}

const CatalogueState *Catalogue::state(EntryKind kind) const
{
    const auto found = m_states.find(kind);
    return found == m_states.end() ? nullptr : &found->second;
}

std::optional<QString> Catalogue::name(EntryKind kind, const QString &parent, const QString &code) const
{
    const auto found = m_entries.find({kind, parent, code});
    return found == m_entries.end() ? std::nullopt : std::optional(found->second);
}

} // namespace kmen::access
