// status: how the registry and its distribution stand, for people, scripts and monitoring.
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>

#include "commands.h"
#include "registry/cases.h"
#include "registry/lists.h"
#include "run_text.h"
#include "security/certificate.h"
#include "store/migrations.h"
#include "sync/overview.h"
#include "sync/workplace.h"

namespace kmen::worker {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kmen::worker)
};

/// Days of the office's certificate. Errors: why it cannot be read without a person.
Result<qint64> certificateDays(const sync::WorkplaceConfig &config, const Clock &clock)
{
    auto profile = sync::profileOf(config);
    if (!profile) {
        return failWith(profile);
    }
    profile->crlFile.clear();
    const auto ready = sync::unlocked(*profile, clock);
    if (!ready) {
        return failWith(ready);
    }
    QByteArray container = ready->pkcs12;
    QFile file(profile->pkcs12File);
    if (container.isEmpty() && file.open(QIODevice::ReadOnly)) {
        container = file.readAll();
    }
    const auto credentials = security::openPkcs12(container, ready->pkcs12Passphrase);
    if (!credentials) {
        return failWith(credentials);
    }
    QFile authority(profile->caFile);
    if (!authority.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Input, QStringLiteral("worker.FILE"),
            Words::tr("The file %1 cannot be read.").arg(QDir::toNativeSeparators(profile->caFile)),
            authority.errorString());
    }
    const auto report = security::checkCertificate(*credentials, authority.readAll(), {}, clock);
    return report ? Result<qint64>(report->daysLeft) : failWith(report);
}

QJsonArray spansArray(const std::vector<registry::Span> &spans)
{
    QJsonArray array;
    for (const registry::Span &span : spans) {
        array.append(QJsonObject {{QStringLiteral("from"), toIso(span.from)}, {QStringLiteral("to"), toIso(span.to)}});
    }
    return array;
}

/// Holes behind which later time was looked at already: what reaches up to now only waits for its run.
QJsonArray holesArray(std::vector<registry::Span> gaps, Moment until)
{
    std::erase_if(gaps, [until](const registry::Span &gap) { return gap.to >= until; });
    return spansArray(gaps);
}

QJsonObject noticesObject(const std::vector<registry::StageCount> &stages)
{
    static constexpr const char *names[] = {
        "received", "reading", "read", "applied", "repeated", "set_aside", "failed"};
    QJsonObject notices;
    for (const registry::StageCount &stage : stages) {
        notices.insert(QString::fromLatin1(names[static_cast<std::size_t>(stage.state)]), stage.count);
    }
    return notices;
}

qint64 countOf(const std::vector<registry::StageCount> &stages, registry::NoticeState state)
{
    const auto found = std::ranges::find(stages, state, &registry::StageCount::state);
    return found == stages.end() ? 0 : found->count;
}

QJsonObject distributionObject(const sync::Overview &overview)
{
    QJsonObject object {
        {QStringLiteral("route"), registry::routeName(overview.route)},
        {QStringLiteral("pace"), sync::paceName(overview.pace)},
        {QStringLiteral("gaps"), holesArray(overview.gaps, overview.until)},
        {QStringLiteral("beyond"), spansArray(overview.beyond)},
        {QStringLiteral("to_subscribe"), overview.toSubscribe},
        {QStringLiteral("to_unsubscribe"), overview.toUnsubscribe},
        {QStringLiteral("waits_for_confirmation"), overview.waitsForConfirmation},
        {QStringLiteral("waiting"), overview.waiting},
        {QStringLiteral("persons_per_second"), overview.throughput.personsPerSecond},
    };
    if (overview.coveredTo) {
        object.insert(QStringLiteral("covered_to"), toIso(*overview.coveredTo));
    }
    if (overview.organisationsSince) {
        QJsonObject organisations {{QStringLiteral("gaps"), holesArray(overview.organisationGaps, overview.until)},
            {QStringLiteral("waiting"), overview.organisationsToRead}};
        if (overview.organisationsCoveredTo) {
            organisations.insert(QStringLiteral("covered_to"), toIso(*overview.organisationsCoveredTo));
        }
        object.insert(QStringLiteral("organisations"), organisations);
    }
    if (overview.oldestWaiting) {
        object.insert(QStringLiteral("oldest_waiting"), toIso(*overview.oldestWaiting));
    }
    if (overview.throughput.untilDone) {
        object.insert(
            QStringLiteral("seconds_until_done"), static_cast<qint64>(overview.throughput.untilDone->count()));
    }
    QJsonArray rules;
    for (const registry::RuleCount &count : overview.rules) {
        const auto rule = sync::ruleNamed(count.rule);
        rules.append(QJsonObject {{QStringLiteral("rule"), count.rule}, {QStringLiteral("refused"), count.refused},
            {QStringLiteral("done"), count.done},
            {QStringLiteral("source"), rule ? sync::ruleSource(*rule) : QString()}});
    }
    object.insert(QStringLiteral("rules"), rules);
    if (overview.runs) {
        object.insert(QStringLiteral("works_now"), overview.runs->owner);
    }
    return object;
}

QJsonObject healthObject(const sync::Health &health)
{
    QJsonObject items;
    for (const sync::HealthItem &item : health.items) {
        items.insert(item.name,
            QJsonObject {{QStringLiteral("value"), item.value}, {QStringLiteral("level"), sync::levelName(item.level)},
                {QStringLiteral("text"), item.text}});
    }
    return {{QStringLiteral("level"), sync::levelName(health.level)}, {QStringLiteral("items"), items}};
}

ExitCode exitCodeFor(sync::Level level)
{
    switch (level) {
    case sync::Level::Good:
        return Done;
    case sync::Level::Warning:
        return PartlyDone;
    case sync::Level::Critical:
        return Failed;
    }
    return Failed;
}

} // namespace

Result<ExitCode> statusCommand(const Context &context)
{
    const auto config = sync::readConfig(context.arguments.config);
    if (!config) {
        return failWith(config);
    }
    const auto workplace = sync::Workplace::open(*config, context.clock);
    if (!workplace) {
        return failWith(workplace);
    }
    store::Session &session = (*workplace)->session();
    const auto options = sync::storedOptions(session);
    const auto overview =
        options ? sync::overview(session, *options, &(*workplace)->profile().identity) : failWith(options);
    const auto schema = store::schemaVersion(session);
    const auto counts = registry::clientCounts(session);
    const auto cases = registry::caseCounts(session);
    for (const Error *error : {schema ? nullptr : &schema.error(), counts ? nullptr : &counts.error(),
             cases ? nullptr : &cases.error(), overview ? nullptr : &overview.error()}) {
        if (error) {
            return std::unexpected(*error);
        }
    }
    qint64 casesWaiting = 0;
    for (const registry::CaseCount &count : *cases) {
        casesWaiting += count.waiting;
    }
    QJsonObject object {
        {QStringLiteral("register"), (*workplace)->profile().baseUrl},
        {QStringLiteral("database"), (*workplace)->config().database},
        {QStringLiteral("schema"), *schema},
        {QStringLiteral("clients"), counts->all},
        {QStringLiteral("active"), counts->active},
        {QStringLiteral("deceased"), counts->deceased},
        {QStringLiteral("subscribed"), counts->subscribed},
        {QStringLiteral("notices"), noticesObject(overview->stages)},
        {QStringLiteral("cases"), casesWaiting},
        {QStringLiteral("distribution"), distributionObject(*overview)},
    };
    if (overview->lastRun) {
        object.insert(QStringLiteral("last_run"), runObject(*overview->lastRun));
    }
    QStringList lines {
        Words::tr("clients: %1, subscribed: %2").arg(counts->all).arg(counts->subscribed),
        Words::tr("notices that wait: %1, set aside: %2")
            .arg(countOf(overview->stages, registry::NoticeState::Received))
            .arg(countOf(overview->stages, registry::NoticeState::SetAside)),
        Words::tr("identity cases that wait: %1").arg(casesWaiting),
        overview->lastRun
            ? Words::tr("last distribution: %1, %2")
                  .arg(toLocalText(overview->lastRun->startedAt), registry::runOutcomeText(overview->lastRun->outcome))
            : Words::tr("The distribution has not run yet."),
    };
    if (overview->lastRun && !overview->lastRun->code.isEmpty()) {
        lines.append(registry::runReason(*overview->lastRun));
        lines.append(overview->lastRun->remedy);
        lines.removeAll(QString());
    }
    if (!context.arguments.has("check")) {
        print(context.arguments, object, lines.join(u'\n'));
        return Done;
    }
    const sync::Health health = sync::healthOf(*overview, certificateDays(*config, context.clock), context.clock.now());
    object.insert(QStringLiteral("health"), healthObject(health));
    for (const sync::HealthItem &item : health.items) {
        lines += sync::levelName(item.level) + u' ' + item.text;
    }
    print(context.arguments, object, lines.join(u'\n'));
    return exitCodeFor(health.level);
}

} // namespace kmen::worker
