#include "ui/cases/case_calls.h"

#include <algorithm>
#include <map>

#include "egon/services/e277_hromadne_aifo2.h"
#include "registry/askable.h"
#include "sync/registers.h"
#include "ui/clients/client_calls.h"

namespace kmen::cases {

namespace {

struct Asked {
    registry::AifoKey key;
    std::optional<ClientId> client;
    std::optional<int> candidate;
};

/// By the role in which the registers may be asked about them.
struct Whom {
    std::map<QString, std::vector<Asked>> byRole;
    int withoutRole = 0;
};

Result<Whom> whom(shell::Context &context, const egon::Identity &we, const identity::CaseDetail &detail)
{
    Whom asked;
    for (const registry::ClientDetail &client : detail.clients) {
        const auto valid = registry::askable(context.clients(), we, client.row.id);
        if (valid) {
            asked.byRole[valid->role].push_back({valid->stored.key, client.row.id, {}});
        } else if (registry::isNoRole(valid.error())) {
            ++asked.withoutRole;
        } else if (valid.error().kind != ErrorKind::NotFound) {
            return std::unexpected(valid.error());
        }
    }
    const auto keys = registry::caseSuccessors(context.session(), context.clients().protector(), detail.row.id);
    if (!keys) {
        return std::unexpected(keys.error());
    }
    for (const identity::Candidate &candidate : detail.candidates) {
        if (candidate.owner || static_cast<std::size_t>(candidate.position) >= keys->size()) {
            continue;
        }
        const registry::AifoKey &key = (*keys)[static_cast<std::size_t>(candidate.position)];
        const auto role = registry::roleOf(context.clients(), we, key);
        if (role) {
            asked.byRole[*role].push_back({key, {}, candidate.position});
        } else if (registry::isNoRole(role.error())) {
            ++asked.withoutRole;
        } else {
            return std::unexpected(role.error());
        }
    }
    return asked;
}

/// What the register answered about those of one role; the clients' data are written with it.
Result<void> take(shell::Context &context, store::Transaction &tx, qint64 caseId, const std::vector<Asked> &asked,
    const sync::PersonsRead &read, const QString &reason, ReadNow &result)
{
    const Moment now = context.office().clock->now();
    result.notReadable += static_cast<int>(read.setAside.size());
    for (const sync::ReadPerson &one : read.persons) {
        const auto whose =
            std::ranges::find_if(asked, [&](const Asked &other) { return other.key.aifo == one.person.aifo.value; });
        if (whose == asked.end()) {
            continue;
        }
        const registry::SourceRef source {egon::RobCtiHromadneAifo2::info.code.toString(), one.requestId, {}, true};
        if (whose->candidate) {
            const identity::Answer answer {*whose->candidate, one.person, read.ruian, one.requestId};
            if (auto kept = identity::keepReading(tx, context.clients(), caseId, answer, context.by(reason)); !kept) {
                return kept;
            }
            result.candidates.push_back({*whose->candidate, one.person, read.ruian, source, now});
            continue;
        }
        const auto changes =
            context.clients().applyPerson(tx, *whose->client, one.person, read.ruian, source, now, context.by(reason));
        if (!changes) {
            return std::unexpected(changes.error());
        }
        ++result.clientsRead;
        result.changedFields += static_cast<int>(changes->size());
    }
    return {};
}

} // namespace

Result<ReadNow> readNow(shell::Context &context, qint64 caseId, const QString &reason, const Job &job)
{
    const auto detail = identity::Cases(context.clients()).detail(caseId);
    if (!detail) {
        return std::unexpected(detail.error());
    }
    const auto registers = context.registers();
    if (!registers) {
        return std::unexpected(registers.error());
    }
    const auto asked = whom(context, (*registers)->profile().identity, *detail);
    if (!asked) {
        return std::unexpected(asked.error());
    }
    ReadNow result;
    result.withoutRole = asked->withoutRole;
    for (const registry::ClientDetail &client : detail->clients) {
        if (client.row.kind != registry::ClientKind::Organisation) {
            continue;
        }
        const auto read = clients::readAgain(context, client.row.id, reason, job);
        if (!read) {
            return std::unexpected(read.error());
        }
        ++result.clientsRead;
        result.changedFields += read->changedFields;
    }
    for (const auto &[role, group] : asked->byRole) {
        std::vector<Aifo> persons;
        for (const Asked &one : group) {
            persons.push_back(one.key.aifo);
        }
        qint64 calls = 0;
        sync::Asker asker {**registers, context.purpose(reason, detail->row.clients.front().kid.text()), job, calls};
        asker.purpose.role = role;
        const auto read = sync::readPersons(asker, persons);
        if (!read) {
            return std::unexpected(read.error());
        }
        auto tx = store::Transaction::begin(context.session());
        if (!tx) {
            return std::unexpected(tx.error());
        }
        if (auto done = take(context, *tx, caseId, group, *read, reason, result); !done) {
            return std::unexpected(done.error());
        }
        if (auto done = tx->commit(); !done) {
            return std::unexpected(done.error());
        }
    }
    return result;
}

Result<ClientId> makeClient(
    shell::Context &context, qint64 caseId, const ReadCandidate &candidate, const QString &reason)
{
    const auto keys = registry::caseSuccessors(context.session(), context.clients().protector(), caseId);
    if (!keys) {
        return std::unexpected(keys.error());
    }
    const auto &key = keys->at(static_cast<std::size_t>(candidate.position));
    auto tx = store::Transaction::begin(context.session());
    if (!tx) {
        return std::unexpected(tx.error());
    }
    const auto made = context.clients().createFromRegister(
        *tx, key, candidate.person, candidate.ruian, candidate.source, candidate.readAt, context.by(reason));
    if (!made) {
        return std::unexpected(made.error());
    }
    auto done = identity::Cases::addClient(*tx, caseId, made->id, context.by(reason));
    if (done) {
        done = tx->commit();
    }
    return done ? Result<ClientId>(made->id) : std::unexpected(done.error());
}

} // namespace kmen::cases
