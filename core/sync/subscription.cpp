#include "sync/subscription.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

#include "audit/audit_log.h"
#include "egon/aisv_limits.h"
#include "registry/coverage.h"
#include "registry/notices.h"
#include "registry/organisation_subscriptions.h"
#include "registry/runs.h"
#include "sync/rules.h"

namespace kmen::sync {

namespace {

using egon::AisvLimits;
using registry::Route;

constexpr std::chrono::seconds longestCall {5}; // "Předpokládané trvání operace do 5 sekund"

qint64 callsFor(qint64 subjects, int perCall)
{
    return (subjects + perCall - 1) / perCall;
}

Result<qint64> countOrganisations(store::Session &session)
{
    qint64 count = 0;
    auto query = session.query(QStringLiteral("SELECT count(*) FROM organisation WHERE subscription = 1"));
    auto done = query.each([&](store::Query &row) { count = row.integer(0); });
    if (!done) {
        return failWith(done);
    }
    return count;
}

/// Of whom the registers can be asked; who is archived would be looked up for nothing.
constexpr QLatin1StringView readable(
    " FROM client_aifo a JOIN client c ON c.id = a.client WHERE a.state = 0 AND c.state <> 4");
static_assert(static_cast<int>(registry::ClientState::Archived) == 4);

QString fullReadingCursor()
{
    return QStringLiteral("reading");
}

} // namespace

Result<SubscriptionPlan> planSubscription(store::Session &session, const Options &options)
{
    const auto route = registry::route(session);
    if (!route) {
        return failWith(route);
    }
    const auto persons = registry::countPendingSubjects(
        session, *route == Route::Rob ? Route::Aisv : *route, registry::SubscriptionCall::AisvOn, options.withoutRole);
    const auto organisations = countOrganisations(session);
    if (!persons || !organisations) {
        return !persons ? failWith(persons) : failWith(organisations);
    }
    SubscriptionPlan plan;
    plan.persons = *persons;
    plan.organisations = *organisations;
    plan.aifoPerCall = AisvLimits::aifoPerCall;
    plan.icoPerCall = AisvLimits::icoPerCall;
    const qint64 personCalls = callsFor(plan.persons, plan.aifoPerCall);
    const qint64 organisationCalls = callsFor(plan.organisations, plan.icoPerCall);
    plan.calls = personCalls + organisationCalls;
    plan.atLeast = std::chrono::seconds((plan.persons + AisvLimits::aifoPerSecond - 1) / AisvLimits::aifoPerSecond
        + callsFor(organisationCalls, AisvLimits::callsPerSecond));
    plan.atMost = longestCall * plan.calls;
    const qint64 subjects = plan.persons + plan.organisations;
    const auto mass = registry::massSubscription(session);
    if (!mass) {
        return failWith(mass);
    }
    plan.ofMass = subjects > 0 ? *mass : 0;
    plan.needsConfirmation = std::max(subjects, plan.ofMass) > options.withoutConfirmation;
    const auto confirmation = registry::confirmationFor(session, subjects, session.clock().now());
    if (!confirmation) {
        return failWith(confirmation);
    }
    plan.confirmation = *confirmation;
    return plan;
}

Result<QString> announcementText(const SubscriptionPlan &plan, const Announcement &announcement)
{
    if (announcement.office.trimmed().isEmpty() || announcement.contact.trimmed().isEmpty()) {
        return fail(ErrorKind::Input, QStringLiteral("sync.ANNOUNCEMENT"),
            QCoreApplication::translate("kmen::sync", "The announcement for DIA is not complete."), {},
            QCoreApplication::translate("kmen::sync", "Write the office's name and whom DIA can reach."));
    }
    const QLocale czech(QLocale::Czech, QLocale::CzechRepublic);
    QStringList lines {
        QStringLiteral("Komu: aisv@dia.gov.cz"),
        QStringLiteral(
            "Věc: Oznámení hromadného přihlášení subjektů službou E315 aisvPrihlasId do produkčního prostředí"),
        {},
        QStringLiteral("OVM: %1 (%2)").arg(announcement.office.trimmed(), announcement.ovm),
        QStringLiteral("Čtenářský AIS: %1, agenda %2").arg(announcement.ais).arg(announcement.agenda),
        {},
        QStringLiteral("Počet přihlašovaných subjektů: %1 s identifikátorem AIFO, %2 s identifikátorem IČO")
            .arg(czech.toString(plan.persons), czech.toString(plan.organisations)),
        QStringLiteral("Velikost dávky: %1 AIFO, %2 IČO v jednom volání služby; počet volání: %3")
            .arg(czech.toString(plan.aifoPerCall), czech.toString(plan.icoPerCall), czech.toString(plan.calls)),
        QStringLiteral(
            "Způsob volání: synchronně, další volání až po odpovědi; nejvýše 1000 AIFO a 20 volání za sekundu"),
        QStringLiteral("Plánovaný termín: od %1 do %2")
            .arg(toLocalText(announcement.begin), toLocalText(announcement.begin + plan.atMost)),
        QStringLiteral("Kontaktní osoby: %1").arg(announcement.contact.trimmed()),
    };
    const qint64 subjects = plan.persons + plan.organisations;
    if (plan.ofMass > subjects) {
        lines += QString();
        lines += QStringLiteral("Jde o zbytek hromadného přihlášení %1 subjektů, které nebylo v potvrzeném termínu "
                                "dokončeno. Pokračovat budeme až po Vašem potvrzení nového termínu.")
                     .arg(czech.toString(plan.ofMass));
    } else if (plan.needsConfirmation) {
        lines += QString();
        lines += QStringLiteral("Přihlašujeme více než 100 000 subjektů. Přihlašování zahájíme až po Vašem potvrzení "
                                "volného termínu a alokování provozní kapacity.");
    }
    return lines.join(u'\n') + u'\n';
}

Result<Route> beginChangeOver(store::Session &session, const registry::By &by)
{
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    const auto now = registry::route(session);
    const auto read = registry::cursor(session, registry::coverageByRob());
    if (!now || !read) {
        return !now ? failWith(now) : failWith(read);
    }
    if (*now != Route::Rob) {
        return *now;
    }
    const Route next = *read ? Route::ChangingOver : Route::Aisv;
    if (auto r = registry::setRoute(*tx, next, by); !r) {
        return failWith(r);
    }
    if (auto r = tx->commit(); !r) {
        return failWith(r);
    }
    return next;
}

Result<FullReading> fullReadingCost(store::Session &session, const egon::Profile &profile)
{
    FullReading cost;
    auto query = session.query(QStringLiteral("SELECT count(DISTINCT a.client)") + readable);
    auto done = query.each([&](store::Query &row) { cost.persons = row.integer(0); });
    if (!done) {
        return failWith(done);
    }
    cost.calls = callsFor(cost.persons, std::max(1, profile.limits.personsPerRead));
    const double rate = profile.limits.callsPerSecond > 0 ? profile.limits.callsPerSecond : 1;
    cost.duration = std::chrono::seconds(static_cast<qint64>(std::ceil(static_cast<double>(cost.calls) / rate)));
    return cost;
}

Result<qint64> orderFullReading(
    store::Session &session, const security::Protector &protector, const registry::By &by, const Job &job)
{
    constexpr int step = 1000;
    if (const Judgement judged = judgeBulkReading(1, by.reason); judged.verdict == Verdict::Refused) {
        if (auto r = noteRule(session, judged.rule, true); !r) {
            return failWith(r);
        }
        return std::unexpected(judged.error());
    }
    registry::Clients clients(session, protector);
    const Moment ordered = session.clock().now();
    const auto before = registry::cursor(session, fullReadingCursor());
    if (!before) {
        return failWith(before);
    }
    qint64 after = *before ? (*before)->changeId.value_or(0) : 0;
    const Moment since = after > 0 && (*before)->time ? *(*before)->time : ordered;
    qint64 waiting = 0;
    while (true) {
        if (job.cancelled()) {
            return fail(ErrorKind::Cancelled, QStringLiteral("sync.CANCELLED"),
                QCoreApplication::translate("kmen::sync", "Cancelled. Those already chosen are read."));
        }
        std::vector<qint64> ids;
        auto query = session.query(QStringLiteral("SELECT DISTINCT a.client") + readable
            + QStringLiteral(" AND a.client > :after ORDER BY a.client LIMIT :limit"));
        query.bind(QStringLiteral(":after"), after).bind(QStringLiteral(":limit"), step);
        if (auto done = query.each([&](store::Query &row) { ids.push_back(row.integer(0)); }); !done) {
            return failWith(done);
        }
        auto tx = store::Transaction::begin(session);
        if (!tx) {
            return failWith(tx);
        }
        if (ids.empty()) {
            registry::Window all;
            all.source = registry::coverageByReading();
            all.askedAt = ordered;
            all.askedTo = since;
            all.deliveredTo = since;
            if (auto r = registry::saveWindow(*tx, all); !r) {
                return failWith(r);
            }
            if (auto r = registry::setCursor(*tx, {fullReadingCursor(), 0, since, std::nullopt, {}}); !r) {
                return failWith(r);
            }
            if (auto r = registry::countRule(*tx, localDate(ordered), ruleName(Rule::BulkWithoutNotices), false); !r) {
                return failWith(r);
            }
            if (auto r = audit::append(
                    *tx, {by.actor, audit::Action::DistributionReading, {}, by.reason, QByteArray::number(waiting)});
                !r) {
                return failWith(r);
            }
            if (auto r = tx->commit(); !r) {
                return failWith(r);
            }
            return waiting;
        }
        std::vector<registry::NewNotice> notices;
        for (const qint64 id : ids) {
            const auto valid = clients.validAifo(ClientId {id});
            if (!valid) {
                return failWith(valid);
            }
            registry::NewNotice notice;
            notice.aifo = valid->key;
            notice.source = registry::coverageByReading();
            notices.push_back(std::move(notice));
        }
        after = ids.back();
        const auto added = registry::addNotices(*tx, protector, std::nullopt, notices);
        if (!added) {
            return failWith(added);
        }
        waiting += static_cast<qint64>(notices.size());
        if (auto r = registry::setCursor(*tx, {fullReadingCursor(), after, since, std::nullopt, {}}); !r) {
            return failWith(r);
        }
        if (auto r = tx->commit(); !r) {
            return failWith(r);
        }
        job.progress(waiting, 0, QCoreApplication::translate("kmen::sync", "Choosing clients to read"));
    }
}

} // namespace kmen::sync
