#include <QCoreApplication>

#include <unordered_set>

#include "base/text.h"
#include "identity/steps_p.h"

namespace kmen::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The decision that holds and brought the client to the state that it has.
Result<void> explain(store::Session &session, ClientId client, Hop &hop)
{
    auto query = session.query(uR"(SELECT d.id, d.kind, a.approved_at, d.proposed_by, a.approved_by, d.reason_code
        FROM identity_change ic JOIN identity_decision d ON d.id = ic.decision
        JOIN identity_approval a ON a.decision = d.id
        WHERE ic.what = 'client.state' AND ic.row_id = :client AND d.state = 1 AND d.kind <> 4
        ORDER BY ic.id DESC LIMIT 1)"_s);
    query.bind(u":client"_s, client);
    return query.each([&](store::Query &row) {
        hop.decision = row.integer(0);
        hop.why = static_cast<DecisionKind>(row.integer(1));
        hop.at = row.moment(2);
        hop.proposedBy = row.text(3);
        hop.approvedBy = row.text(4);
        hop.reason = reasonCodeFrom(row.text(5));
    });
}

/// What the client was before it was archived: that ends nothing, and changes nothing about where a number leads.
Result<registry::ClientState> stateBefore(store::Session &session, const Party &one)
{
    auto state = one.state;
    if (state != registry::ClientState::Archived) {
        return state;
    }
    auto query = session.query(u"SELECT state_before FROM client_archive WHERE client = :client"_s);
    query.bind(u":client"_s, one.id);
    auto done = query.each([&](store::Query &row) { state = static_cast<registry::ClientState>(row.integer(0)); });
    return done ? Result<registry::ClientState>(state) : failWith(done);
}

/// Who received something when a client was divided.
Result<std::vector<qint64>> receivers(store::Session &session, qint64 decision)
{
    std::vector<qint64> found;
    QString text;
    auto query = session.query(u"SELECT plan FROM identity_decision WHERE id = :id"_s);
    query.bind(u":id"_s, decision);
    if (auto done = query.each([&](store::Query &row) { text = row.text(0); }); !done) {
        return failWith(done);
    }
    const auto plan = planFromText(text);
    if (!plan) {
        return failWith(plan);
    }
    for (const ClientId other : plan->others) {
        found.push_back(other.value);
    }
    return found;
}

} // namespace

QStringList resolutionText(const Resolution &resolution)
{
    QStringList sentences;
    for (const Hop &hop : resolution.way) {
        QStringList into;
        for (const Kid &kid : hop.into) {
            into.append(kid.text());
        }
        if (!hop.decision) {
            sentences.append(into.isEmpty() && hop.state == registry::ClientState::Archived
                    ? QCoreApplication::translate("kmen::identity", "%1 is archived; nothing came in its place.")
                          .arg(hop.kid.text())
                    : into.isEmpty() ? QCoreApplication::translate("kmen::identity", "%1 goes on.").arg(hop.kid.text())
                                     : QCoreApplication::translate("kmen::identity", "%1 leads to %2.")
                                           .arg(hop.kid.text(), into.join(QStringLiteral(", "))));
            continue;
        }
        const QString who = QCoreApplication::translate("kmen::identity", "%1, proposed by %2, approved by %3: %4")
                                .arg(toLocalText(*hop.at), hop.proposedBy, hop.approvedBy, reasonCodeText(hop.reason));
        sentences.append(into.isEmpty()
                ? QCoreApplication::translate("kmen::identity", "%1 ended without a successor (%2).")
                      .arg(hop.kid.text(), who)
                : QCoreApplication::translate("kmen::identity", "%1 leads to %2 (%3).")
                      .arg(hop.kid.text(), into.join(QStringLiteral(", ")), who));
    }
    return sentences;
}

Result<Resolution> resolve(store::Session &session, const Kid &kid)
{
    std::optional<qint64> id;
    auto query = session.query(u"SELECT id FROM client WHERE kid = :kid"_s);
    query.bind(u":kid"_s, kid.text());
    if (auto done = query.each([&](store::Query &row) { id = row.integer(0); }); !done) {
        return failWith(done);
    }
    if (!id) {
        return std::unexpected(identityError(ErrorKind::NotFound, "registry.NO_CLIENT",
            QCoreApplication::translate("kmen::identity", "This client number was never given."),
            QCoreApplication::translate("kmen::identity", "Check the number letter by letter.")));
    }
    Resolution resolution;
    std::vector<qint64> open {*id};
    std::unordered_set<qint64> seen {*id};
    for (std::size_t at = 0; at < open.size(); ++at) {
        const auto one = party(session, ClientId {open[at]});
        if (!one) {
            return failWith(one);
        }
        Hop hop;
        hop.kid = one->kid;
        hop.state = one->state;
        const auto before = stateBefore(session, *one);
        if (!before) {
            return failWith(before);
        }
        const bool ended = *before == registry::ClientState::Replaced || *before == registry::ClientState::Cancelled;
        std::vector<qint64> next;
        if (ended) {
            if (auto done = explain(session, one->id, hop); !done) {
                return failWith(done);
            }
            if (one->successor) {
                next = {*one->successor};
            } else if (hop.why == DecisionKind::Split) {
                auto parts = receivers(session, *hop.decision);
                if (!parts) {
                    return failWith(parts);
                }
                next = std::move(*parts);
            }
        } else {
            resolution.now.push_back(one->kid);
        }
        for (const qint64 client : next) {
            const auto target = party(session, ClientId {client});
            if (!target) {
                return failWith(target);
            }
            hop.into.push_back(target->kid);
            if (seen.insert(client).second) {
                open.push_back(client);
            }
        }
        resolution.way.push_back(std::move(hop));
    }
    return resolution;
}

} // namespace kmen::identity
