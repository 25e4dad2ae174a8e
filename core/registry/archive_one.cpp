#include <QCoreApplication>

#include "registry/archive_p.h"
#include "registry/clients_p.h"
#include "registry/field_json_p.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

struct ArchiveWords {
    Q_DECLARE_TR_FUNCTIONS(kmen::registry)
};

} // namespace

Result<ArchiveEffect> archiveEffect(store::Session &session, ClientId client)
{
    const auto rule = retentionRule(session);
    if (!rule) {
        return failWith(rule);
    }
    std::optional<ArchiveEffect> effect;
    QByteArray json;
    auto query = session.query(uR"(SELECT c.kid, c.state, c.version, c.subscription, c.open_cases,
        (SELECT p.fields FROM person p WHERE p.client = c.id),
        (SELECT count(*) FROM field_change f WHERE f.client = c.id),
        (SELECT count(*) FROM client_aifo a WHERE a.client = c.id)
            + (SELECT count(*) FROM client_pseudonym s WHERE s.client = c.id),
        (SELECT count(*) FROM client_link l WHERE l.client = c.id)
            + (SELECT count(*) FROM client_link_ended e WHERE e.client = c.id),
        (SELECT count(*) FROM client_document d WHERE d.client = c.id)
            + (SELECT count(*) FROM client_paper w WHERE w.client = c.id),
        (SELECT count(*) FROM notice n WHERE n.client = c.id),
        (SELECT count(*) FROM import_row i WHERE i.client = c.id)
            + (SELECT count(*) FROM batch_row b WHERE b.client = c.id),
        (SELECT count(*) FROM notice n WHERE n.client = c.id AND n.state IN (0, 1))
            + (SELECT count(*) FROM import_row r WHERE r.candidate = c.id AND r.state = 0)
        FROM client c WHERE c.id = :id)"_s);
    query.bind(u":id"_s, client);
    auto done = query.each([&](store::Query &row) {
        effect.emplace();
        effect->kid = Kid::parse(row.text(0)).value_or(Kid());
        effect->state = static_cast<ClientState>(row.integer(1));
        effect->version = row.integer(2);
        const auto subscription = static_cast<Subscription>(row.integer(3));
        effect->subscribed = subscription == Subscription::Subscribed || subscription == Subscription::Failed;
        effect->openCases = row.integer(4);
        json = row.bytes(5);
        effect->history = row.integer(6);
        effect->identifiers = row.integer(7);
        effect->links = row.integer(8);
        effect->documents = row.integer(9);
        effect->notices = row.integer(10);
        effect->rows = row.integer(11);
        effect->waiting = row.integer(12);
    });
    if (!done) {
        return failWith(done);
    }
    if (!effect) {
        return std::unexpected(noClient());
    }
    effect->undoDays = rule->undoDays;
    if (!json.isEmpty()) {
        const auto fields = fromJson(json, Moment());
        if (!fields) {
            return failWith(fields);
        }
        effect->values = std::ranges::count_if(*fields, [](const Field &field) { return !field.value.isEmpty(); });
    }
    return *effect;
}

Result<void> archiveClient(store::Transaction &tx, ClientId client, qint64 version, const By &by)
{
    if (by.reason.trimmed().isEmpty()) {
        return fail(
            ErrorKind::Input, u"registry.REASON"_s, ArchiveWords::tr("Write the reason why the client is archived."));
    }
    const auto rule = retentionRule(tx.session());
    if (!rule) {
        return failWith(rule);
    }
    const auto found = archiveEffect(tx.session(), client);
    if (!found) {
        return failWith(found);
    }
    const ArchiveEffect &effect = *found;
    if (effect.state == ClientState::Archived) {
        return fail(ErrorKind::Conflict, u"registry.ARCHIVED_ALREADY"_s,
            ArchiveWords::tr("Client %1 is archived already.").arg(effect.kid.text()));
    }
    if (!effect.possible()) {
        return fail(ErrorKind::Conflict, u"registry.ARCHIVE_WAITS"_s,
            ArchiveWords::tr("Client %1 cannot be archived yet: a case or a notice about it waits.")
                .arg(effect.kid.text()),
            {}, ArchiveWords::tr("Finish what waits, then archive the client."));
    }
    const Archived one {client, effect.kid, effect.state, ArchiveCause::ByHand, tx.now(), version};
    const auto marked = markArchived(tx, *rule, one, by);
    if (!marked) {
        return failWith(marked);
    }
    if (!*marked) {
        return fail(ErrorKind::Conflict, u"registry.CHANGED"_s,
            ArchiveWords::tr("Somebody else changed client %1 meanwhile.").arg(effect.kid.text()), {},
            ArchiveWords::tr("Look at the client again, then decide."));
    }
    return {};
}

} // namespace kmen::registry
