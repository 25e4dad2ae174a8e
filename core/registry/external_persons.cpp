#include "registry/external_persons.h"

#include <QCoreApplication>

#include "registry/clients_p.h"
#include "registry/key_rotation.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

struct StoredPerson {
    qint64 id = 0;
    CreatedClient owner;
};

/// Under either key while rows are moved to a new one.
Result<std::optional<StoredPerson>> find(store::Session &session, const security::Protector &protector,
    const KeyState &state, const QString &provider, QByteArrayView pseudonym)
{
    const auto index = protector.pseudonymIndex(pseudonym, provider, state.version);
    const auto other =
        protector.pseudonymIndex(pseudonym, provider, state.previous == 0 ? state.version : state.previous);
    if (!index || !other) {
        return failWith(!index ? index : other);
    }
    std::optional<StoredPerson> found;
    auto query = session.query(uR"(SELECT x.id, c.id, c.kid FROM client_pseudonym x JOIN client c ON c.id = x.client
        WHERE x.blind IN (:blind, :other))"_s);
    query.bind(u":blind"_s, *index).bind(u":other"_s, *other);
    auto done = query.each([&](store::Query &row) {
        found = StoredPerson {row.integer(0), {ClientId {row.integer(1)}, Kid::parse(row.text(2)).value_or(Kid())}};
    });
    if (!done) {
        return failWith(done);
    }
    return found;
}

} // namespace

Result<void> addPseudonym(store::Transaction &tx, const security::Protector &protector, ClientId client,
    const QString &provider, QByteArrayView pseudonym, const By &by)
{
    const auto state = keyState(tx, protector);
    if (!state) {
        return failWith(state);
    }
    const auto known = find(tx.session(), protector, *state, provider, pseudonym);
    if (!known) {
        return failWith(known);
    }
    if (*known && (*known)->owner.id != client) {
        return fail(ErrorKind::Conflict, u"registry.PSEUDONYM_TAKEN"_s,
            QCoreApplication::translate("kmen::registry", "This person is already kept as client %1.")
                .arg((*known)->owner.kid.text()),
            (*known)->owner.kid.text(),
            QCoreApplication::translate("kmen::registry", "Open an identity case if one of them is wrong."));
    }
    if (*known) {
        auto update = tx.query(u"UPDATE client_pseudonym SET last_seen = :now WHERE id = :id"_s);
        update.bind(u":now"_s, tx.now()).bind(u":id"_s, (*known)->id);
        return update.exec();
    }
    Kid kid;
    auto owner = tx.query(u"SELECT kid FROM client WHERE id = :id"_s);
    owner.bind(u":id"_s, client);
    auto done = owner.each([&](store::Query &row) { kid = Kid::parse(row.text(0)).value_or(Kid()); });
    if (!done || kid.isNull()) {
        return done ? std::unexpected(noClient()) : done;
    }
    const auto blind = protector.pseudonymIndex(pseudonym, provider, state->version);
    const auto cipher = protector.seal(pseudonym, state->version);
    if (!blind || !cipher) {
        return failWith(!blind ? blind : cipher);
    }
    auto insert = tx.query(uR"(INSERT INTO client_pseudonym (client, provider, cipher, blind, first_seen, last_seen)
        VALUES (:client, :provider, :cipher, :blind, :now, :now_too))"_s);
    insert.bind(u":client"_s, client)
        .bind(u":provider"_s, provider)
        .bind(u":cipher"_s, *cipher)
        .bind(u":blind"_s, *blind)
        .bind(u":now"_s, tx.now())
        .bind(u":now_too"_s, tx.now());
    done = insert.exec();
    return done ? record(tx, audit::Action::AifoAttached, kid, by, provider) : done;
}

Result<std::optional<CreatedClient>> findByPseudonym(
    store::Session &session, const security::Protector &protector, const QString &provider, QByteArrayView pseudonym)
{
    const auto state = keyState(session, protector);
    if (!state) {
        return failWith(state);
    }
    const auto found = find(session, protector, *state, provider, pseudonym);
    if (!found) {
        return failWith(found);
    }
    return *found ? std::optional((*found)->owner) : std::nullopt;
}

} // namespace kmen::registry
