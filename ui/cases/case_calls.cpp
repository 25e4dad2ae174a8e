#include "ui/cases/case_calls.h"

#include "egon/services/e277_hromadne_aifo2.h"
#include "sync/registers.h"

namespace kmen::cases {

namespace {

struct Asked {
    registry::AifoKey key;
    std::optional<ClientId> client;
    std::optional<int> candidate;
};

Result<std::vector<Asked>> whom(shell::Context &context, const identity::CaseDetail &detail)
{
    std::vector<Asked> asked;
    for (const registry::ClientDetail &client : detail.clients) {
        const auto valid = context.clients().validAifo(client.row.id);
        if (valid) {
            asked.push_back({valid->key, client.row.id, {}});
        } else if (valid.error().kind != ErrorKind::NotFound) {
            return std::unexpected(valid.error());
        }
    }
    const auto keys = registry::caseSuccessors(context.session(), context.clients().protector(), detail.row.id);
    if (!keys) {
        return std::unexpected(keys.error());
    }
    for (const identity::Candidate &candidate : detail.candidates) {
        if (!candidate.owner && static_cast<std::size_t>(candidate.position) < keys->size()) {
            asked.push_back({(*keys)[static_cast<std::size_t>(candidate.position)], {}, candidate.position});
        }
    }
    return asked;
}

} // namespace

Result<ReadNow> readNow(shell::Context &context, qint64 caseId, const QString &reason, const Job &job)
{
    const auto detail = identity::Cases(context.clients()).detail(caseId);
    if (!detail) {
        return std::unexpected(detail.error());
    }
    const auto asked = whom(context, *detail);
    const auto registers = context.registers();
    if (!asked || !registers) {
        return std::unexpected(!asked ? asked.error() : registers.error());
    }
    ReadNow result;
    if (asked->empty()) {
        return result;
    }
    std::vector<Aifo> persons;
    for (const Asked &one : *asked) {
        persons.push_back(one.key.aifo);
    }
    qint64 calls = 0;
    const sync::Asker asker {**registers, context.purpose(reason, detail->row.clients.front().kid.text()), job, calls};
    const auto read = sync::readPersons(asker, persons);
    if (!read) {
        return std::unexpected(read.error());
    }
    result.notReadable = static_cast<int>(read->setAside.size());
    auto tx = store::Transaction::begin(context.session());
    if (!tx) {
        return std::unexpected(tx.error());
    }
    const Moment now = context.office().clock->now();
    for (const sync::ReadPerson &one : read->persons) {
        const auto whose =
            std::ranges::find_if(*asked, [&](const Asked &other) { return other.key.aifo == one.person.aifo.value; });
        if (whose == asked->end()) {
            continue;
        }
        const registry::SourceRef source {egon::RobCtiHromadneAifo2::info.code.toString(), one.requestId, {}, true};
        if (whose->candidate) {
            result.candidates.push_back({*whose->candidate, registry::fieldsOf(one.person, read->ruian, now),
                one.person, read->ruian, source, now});
            continue;
        }
        const auto changes = context.clients().applyPerson(
            *tx, *whose->client, one.person, read->ruian, source, now, context.by(reason));
        if (!changes) {
            return std::unexpected(changes.error());
        }
        ++result.clientsRead;
        result.changedFields += static_cast<int>(changes->size());
    }
    if (auto done = tx->commit(); !done) {
        return std::unexpected(done.error());
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
    if (auto done = tx->commit(); !done) {
        return std::unexpected(done.error());
    }
    if (auto done = identity::Cases(context.clients()).addClient(caseId, made->id, context.by(reason)); !done) {
        return std::unexpected(done.error());
    }
    return made->id;
}

} // namespace kmen::cases
