#include "registry/successors.h"

#include <QCoreApplication>

#include <algorithm>

#include "registry/clients_p.h"

namespace kmen::registry {

using namespace Qt::Literals::StringLiterals;

Result<Resolved> resolve(store::Session &session, const Kid &kid)
{
    Resolved found;
    std::optional<qint64> next;
    const auto take = [&](const store::Query &row) {
        found.client = ClientId {row.integer(0)};
        found.kid = Kid::parse(row.text(1)).value_or(Kid());
        found.state = static_cast<ClientState>(row.integer(2));
        next = row.optionalInteger(3);
    };
    auto first = session.query(u"SELECT id, kid, state, successor FROM client WHERE kid = :kid"_s);
    first.bind(u":kid"_s, kid.text());
    if (auto done = first.each(take); !done) {
        return failWith(done);
    }
    if (found.kid.isNull()) {
        return std::unexpected(noClient());
    }
    found.path.push_back(found.kid);
    auto query = session.query(u"SELECT id, kid, state, successor FROM client WHERE id = :id"_s);
    while (next) {
        query.bind(u":id"_s, *next);
        if (auto done = query.each(take); !done) {
            return failWith(done);
        }
        if (std::ranges::find(found.path, found.kid) != found.path.end()) {
            return fail(ErrorKind::Corrupt, u"registry.SUCCESSORS"_s,
                QCoreApplication::translate("kmen::registry", "Clients follow one another in a circle."),
                found.kid.text(), QCoreApplication::translate("kmen::registry", "Open an identity case."));
        }
        found.path.push_back(found.kid);
    }
    return found;
}

} // namespace kmen::registry
