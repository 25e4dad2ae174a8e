#include "registry/card.h"

#include <QHash>

namespace kmen::registry {

using namespace Qt::Literals::StringLiterals;

Result<std::vector<Pseudonym>> pseudonyms(store::Session &session, ClientId client)
{
    std::vector<Pseudonym> found;
    QHash<QString, int> ordinals;
    auto query = session.query(
        u"SELECT provider, first_seen, last_seen FROM client_pseudonym WHERE client = :client ORDER BY id"_s);
    query.bind(u":client"_s, client);
    auto done = query.each([&](store::Query &row) {
        const QString provider = row.text(0);
        const QString handle = provider + u" · "_s + QString::number(++ordinals[provider]);
        found.push_back({handle, provider, row.moment(1), row.moment(2)});
    });
    if (!done) {
        return failWith(done);
    }
    return found;
}

Result<QStringList> linkedSystems(store::Session &session)
{
    // client_name has "@" and the system's name for each client it keeps; from one name to the next in one step each
    constexpr int most = 200;
    QStringList systems;
    QString last = u"@"_s;
    for (bool more = true; more && systems.size() < most;) {
        more = false;
        auto query =
            session.query(u"SELECT word FROM client_name WHERE word > :last AND word < 'A' ORDER BY word LIMIT 1"_s);
        query.bind(u":last"_s, last);
        auto done = query.each([&](store::Query &row) {
            last = row.text(0);
            systems.append(last.mid(1));
            more = true;
        });
        if (!done) {
            return failWith(done);
        }
    }
    return systems;
}

} // namespace kmen::registry
