#include "registry/links.h"

#include <QCoreApplication>

#include "registry/clients_p.h"
#include "registry/search_keys.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Words of the search that only this link gave the client.
Result<void> removeKeys(store::Transaction &tx, ClientId client, const QString &system, const QString &localKey)
{
    const QString number = plainNumber(localKey);
    bool systemLeft = false;
    bool numberLeft = false;
    auto links = tx.query(u"SELECT system, local_key FROM client_link WHERE client = :client"_s);
    links.bind(u":client"_s, client);
    auto done = links.each([&](store::Query &row) {
        systemLeft = systemLeft || row.text(0) == system;
        numberLeft = numberLeft || plainNumber(row.text(1)) == number;
    });
    auto person = tx.query(u"SELECT documents, data_box FROM person WHERE client = :client"_s);
    person.bind(u":client"_s, client);
    if (done) {
        done = person.each([&](store::Query &row) {
            numberLeft = numberLeft || row.text(0).split(u' ').contains(number) || plainNumber(row.text(1)) == number;
        });
    }
    if (done && !systemLeft) {
        auto erase = tx.query(uR"(DELETE FROM client_name WHERE word = :word
            AND sort_key = (SELECT sort_key FROM client WHERE id = :id) AND client = :client)"_s);
        erase.bind(u":word"_s, systemWord(system)).bind(u":id"_s, client).bind(u":client"_s, client);
        done = erase.exec();
    }
    if (done && !numberLeft) {
        auto erase = tx.query(u"DELETE FROM client_number WHERE number = :number AND client = :client"_s);
        erase.bind(u":number"_s, number).bind(u":client"_s, client);
        done = erase.exec();
    }
    return done;
}

} // namespace

Result<void> removeLink(
    store::Transaction &tx, ClientId client, const QString &system, const QString &localKey, const By &by)
{
    Kid kid;
    auto owner = tx.query(u"SELECT kid FROM client WHERE id = :id"_s);
    owner.bind(u":id"_s, client);
    auto done = owner.each([&](store::Query &row) { kid = Kid::parse(row.text(0)).value_or(Kid()); });
    auto keep = tx.query(uR"(INSERT INTO client_link_ended (client, system, local_key, since, until, actor, reason)
        SELECT client, system, local_key, since, :now, :actor, :reason FROM client_link
        WHERE client = :client AND system = :system AND local_key = :local_key)"_s);
    keep.bind(u":now"_s, tx.now())
        .bind(u":actor"_s, by.actor)
        .bind(u":reason"_s, by.reason)
        .bind(u":client"_s, client)
        .bind(u":system"_s, system)
        .bind(u":local_key"_s, localKey);
    if (done) {
        done = keep.exec();
    }
    if (!done) {
        return done;
    }
    if (keep.affected() == 0) {
        return fail(ErrorKind::NotFound, u"registry.NO_LINK"_s,
            QCoreApplication::translate("kmen::registry", "The client has no such key in that system."), {},
            QCoreApplication::translate("kmen::registry", "Read the client again; somebody may have ended the link."));
    }
    auto erase =
        tx.query(u"DELETE FROM client_link WHERE client = :client AND system = :system AND local_key = :local_key"_s);
    erase.bind(u":client"_s, client).bind(u":system"_s, system).bind(u":local_key"_s, localKey);
    done = erase.exec();
    if (done) {
        done = removeKeys(tx, client, system, localKey);
    }
    return done ? record(tx, audit::Action::ClientSystemEnded, kid, by, system) : done;
}

Result<void> moveLinkKeys(store::Transaction &tx, qint64 link, ClientId from, ClientId to)
{
    QString system;
    QString localKey;
    auto row = tx.query(u"SELECT system, local_key FROM client_link WHERE id = :id"_s);
    row.bind(u":id"_s, link);
    auto done = row.each([&](store::Query &found) {
        system = found.text(0);
        localKey = found.text(1);
    });
    if (done) {
        done = removeKeys(tx, from, system, localKey);
    }
    return done ? writeLinkKeys(tx, to, system, localKey) : done;
}

Result<std::vector<EndedLink>> endedLinks(store::Session &session, ClientId client)
{
    std::vector<EndedLink> links;
    auto query = session.query(uR"(SELECT system, local_key, since, until, actor, reason FROM client_link_ended
        WHERE client = :client ORDER BY id DESC)"_s);
    query.bind(u":client"_s, client);
    auto done = query.each([&](store::Query &row) {
        links.push_back({row.text(0), row.text(1), row.moment(2), row.moment(3), row.text(4), row.text(5)});
    });
    if (!done) {
        return failWith(done);
    }
    return links;
}

} // namespace kmen::registry
