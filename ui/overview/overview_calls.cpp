#include "ui/overview/overview_calls.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include "access/workdays.h"
#include "egon/services.h"
#include "identity/cases.h"
#include "sync/office_certificate.h"

namespace kmen::overview {

namespace {

Result<std::optional<audit::CallRow>> lastProbe(shell::Context &context)
{
    audit::CallFilter filter;
    filter.service = egon::IszrProbe::info.code.toString();
    auto page = audit::calls(context.session(), filter, store::PageCursor::first(), 1);
    if (!page) {
        return failWith(page);
    }
    return page->rows.empty() ? std::nullopt : std::optional(std::move(page->rows.front()));
}

void readCases(shell::Context &context, Standing &standing)
{
    standing.cases = registry::caseCounts(context.session());
    if (!standing.cases) {
        return;
    }
    auto &cases = *standing.cases;
    std::erase_if(cases, [](const registry::CaseCount &count) { return count.waiting == 0; });
    std::ranges::sort(
        cases, {}, [&standing](const registry::CaseCount &count) { return count.oldest.value_or(standing.now); });
    const auto counts = identity::Cases(context.clients()).counts();
    if (!counts) {
        standing.cases = std::unexpected(counts.error());
        return;
    }
    standing.overdueCases = counts->overdue;
}

} // namespace

Standing readStanding(shell::Context &context)
{
    Standing standing;
    standing.now = context.office().clock->now();
    standing.distribution = queues::readOverview(context);
    readCases(context, standing);
    standing.requests = requests::readOverview(context, false);
    standing.probe = lastProbe(context);
    return standing;
}

std::vector<DueRequest> dueRequests(const requests::Overview &requests)
{
    std::vector<DueRequest> due;
    for (const access::RequestRow &row : requests.rows) {
        const auto deadline = access::deadlineOf(row, requests.sheet.reminderDays);
        if (deadline && access::workingDaysBetween(requests.today, deadline->day) <= nearWorkingDays) {
            due.push_back({row.id, row.title, *deadline});
        }
    }
    std::ranges::sort(due, {}, [](const DueRequest &one) { return one.deadline.day; });
    return due;
}

Result<Asked> askRegisters(shell::Context &context, const Job &job)
{
    auto registers = context.registers();
    if (!registers) {
        return failWith(registers);
    }
    const egon::IszrProbe::Request request {{QStringLiteral("ROB"), QStringLiteral("RUIAN"), QStringLiteral("ORG")}};
    const auto answer = (*registers)
                            ->call<egon::IszrProbe>(request,
                                context.purpose(context.office().purpose, egon::IszrProbe::info.code.toString()), job);
    if (!answer) {
        return failWith(answer);
    }
    Asked asked;
    asked.at = context.office().clock->now();
    for (const auto &one : answer->value.rozhrani) {
        RegisterState state {one.nazevRozhrani, one.kod == egon::ResultCode::Ok, {}};
        for (const egon::StatusDetail &detail : one.details) {
            state.detail = detail.popis.isEmpty() ? detail.subKod : detail.popis;
        }
        if (one.odpoved && !one.odpoved->statusDat) {
            state.answers = false;
        }
        asked.registers.push_back(state);
    }
    return asked;
}

Result<security::CertificateReport> readCertificate(shell::Context &context)
{
    const shell::Office &office = context.office();
    const auto credentials = sync::credentialsOf(office.profile, *office.clock);
    return credentials ? sync::judge(*credentials, office.profile, *office.clock) : failWith(credentials);
}

} // namespace kmen::overview
