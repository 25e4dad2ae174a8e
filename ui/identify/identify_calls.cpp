#include "ui/identify/identify_calls.h"

#include "base/text.h"
#include "registry/search.h"

namespace kmen::identify_page {

namespace {

/// More do not fit a list that one reads.
constexpr int mostAddresses = 50;

/// Clients of these names whom the registers do not know.
Result<std::vector<Candidate>> oursOf(store::Session &session, const identify::Request &request)
{
    constexpr int most = 20;
    std::vector<Candidate> ours;
    if (request.prijmeni.value.isEmpty() || request.jmeno.value.isEmpty()) {
        return ours;
    }
    registry::SearchQuery query;
    query.text = request.prijmeni.value + u' ' + request.jmeno.value;
    if (request.datumNarozeni.value.isValid()) {
        query.text += u' ' + dateText(request.datumNarozeni.value);
    }
    const auto page = registry::search(session, query, store::PageCursor::first(), most);
    if (!page) {
        return failWith(page);
    }
    for (const registry::ClientRow &row : page->rows) {
        if (row.kind == registry::ClientKind::PersonOutsideRob && row.state == registry::ClientState::Active) {
            ours.push_back({row, false, {}});
        }
    }
    return ours;
}

} // namespace

Result<qint64> openAmbiguous(
    shell::Context &context, ClientId client, const identify::Identification &identification, const QString &purpose)
{
    return identify::openAmbiguous(context.clients(), client, identification.source, context.by(purpose));
}

Result<Finding> find(shell::Context &context, const identify::Request &request, const QString &purpose,
    const QString &role, const Job &job)
{
    auto registers = context.registers();
    if (!registers) {
        return std::unexpected(registers.error());
    }
    const Moment start = context.office().clock->now();
    egon::Purpose asked = context.purpose(purpose, QStringLiteral("identification"));
    asked.role = role;
    auto found = identify::identify(**registers, context.clients(), request, asked, job);
    if (!found) {
        return std::unexpected(found.error());
    }
    Finding finding;
    finding.duration = context.office().clock->now() - start;
    finding.identification = std::move(*found);
    const auto &identification = finding.identification;
    if (identification.outcome == identify::Outcome::Many) {
        auto ours = oursOf(context.session(), request);
        if (!ours) {
            return failWith(ours);
        }
        finding.candidates = std::move(*ours);
    }
    if (identification.outcome != identify::Outcome::One) {
        return finding;
    }
    finding.alone = identify::compare(identification.fields, {});
    const auto add = [&](ClientId id, bool isThePerson) -> Result<void> {
        auto detail = registry::client(context.session(), id);
        if (!detail) {
            return std::unexpected(detail.error());
        }
        finding.candidates.push_back(
            {detail->row, isThePerson, identify::compare(identification.fields, detail->fields)});
        return {};
    };
    if (identification.existing) {
        if (auto done = add(identification.existing->client, true); !done) {
            return std::unexpected(done.error());
        }
    }
    for (const auto &similar : identification.similar) {
        if (auto done = add(similar.row.id, false); !done) {
            return std::unexpected(done.error());
        }
    }
    return finding;
}

Result<Taking> take(shell::Context &context, const identify::Identification &identification,
    const identify::Decision &decision, const QString &purpose, const Job &job)
{
    auto taken = identify::takeOver(context.clients(), identification, decision, context.by(purpose));
    if (!taken) {
        return std::unexpected(taken.error());
    }
    Taking taking {std::move(*taken), decision.subscribe, false};
    if (decision.subscribe) {
        // the client is taken over whatever the registers say now; the intent waits for the distribution
        if (auto registers = context.registers()) {
            const auto accepted = identify::subscribeNow(**registers, context.clients(),
                std::span(&taking.taken.client, 1), context.purpose(purpose, taking.taken.kid.text()), job);
            taking.subscribed = accepted && *accepted == 1;
        }
    }
    return taking;
}

Result<std::vector<identify::FoundAddress>> findAddresses(
    shell::Context &context, const QString &text, const QString &purpose, const QString &role, const Job &job)
{
    auto registers = context.registers();
    if (!registers) {
        return std::unexpected(registers.error());
    }
    egon::Purpose asked = context.purpose(purpose, QStringLiteral("address"));
    asked.role = role;
    return identify::findAddresses(**registers, text, mostAddresses, asked, job);
}

Result<identify::FoundAddress> readAddress(
    shell::Context &context, int code, const QString &purpose, const QString &role, const Job &job)
{
    auto registers = context.registers();
    if (!registers) {
        return std::unexpected(registers.error());
    }
    egon::Purpose asked = context.purpose(purpose, QStringLiteral("address"));
    asked.role = role;
    return identify::readAddress(**registers, code, asked, job);
}

} // namespace kmen::identify_page
