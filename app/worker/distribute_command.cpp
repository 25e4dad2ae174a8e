#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

#include "commands.h"
#include "identify/batches.h"
#include "identity/decisions.h"
#include "registry/lists.h"
#include "registry/notices.h"
#include "sync/overview.h"
#include "sync_run.h"

namespace kmen::worker {

namespace {

QString durationText(std::chrono::seconds duration)
{
    return QStringLiteral("%1:%2:%3")
        .arg(duration.count() / 3600)
        .arg(duration.count() / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(duration.count() % 60, 2, 10, QLatin1Char('0'));
}

Result<ExitCode> printFullReadingCost(const Context &context, sync::Workplace &workplace)
{
    const auto cost = sync::fullReadingCost(workplace.session(), workplace.profile());
    if (!cost) {
        return failWith(cost);
    }
    print(context.arguments,
        {{QStringLiteral("persons"), cost->persons}, {QStringLiteral("calls"), cost->calls},
            {QStringLiteral("seconds"), static_cast<qint64>(cost->duration.count())},
            {QStringLiteral("rules"), rulesArray({sync::Rule::BulkWithoutNotices})}},
        QCoreApplication::translate("kmen::worker", "persons: %1, calls: %2, at least %3")
                .arg(cost->persons)
                .arg(cost->calls)
                .arg(durationText(cost->duration))
            + u'\n' + sync::ruleText(sync::Rule::BulkWithoutNotices) + u'\n'
            + sync::ruleSource(sync::Rule::BulkWithoutNotices));
    return Done;
}

Result<ExitCode> printPlan(const Context &context, sync::Workplace &workplace)
{
    const auto plan = sync::planSubscription(workplace.session());
    if (!plan) {
        return failWith(plan);
    }
    QJsonObject object {{QStringLiteral("persons"), plan->persons},
        {QStringLiteral("organisations"), plan->organisations}, {QStringLiteral("aifo_per_call"), plan->aifoPerCall},
        {QStringLiteral("ico_per_call"), plan->icoPerCall}, {QStringLiteral("calls"), plan->calls},
        {QStringLiteral("seconds_at_least"), static_cast<qint64>(plan->atLeast.count())},
        {QStringLiteral("seconds_at_most"), static_cast<qint64>(plan->atMost.count())},
        {QStringLiteral("needs_confirmation"), plan->needsConfirmation}, {QStringLiteral("may_run"), plan->mayRun()}};
    if (plan->ofMass > 0) {
        object.insert(QStringLiteral("rest_of"), plan->ofMass);
    }
    if (plan->confirmation) {
        object.insert(QStringLiteral("confirmed"), plan->confirmation->reference);
    }
    QStringList lines {
        QCoreApplication::translate("kmen::worker", "persons to subscribe: %1, organisations: %2")
            .arg(plan->persons)
            .arg(plan->organisations),
        QCoreApplication::translate("kmen::worker", "calls: %1, duration: %2 to %3")
            .arg(plan->calls)
            .arg(durationText(plan->atLeast), durationText(plan->atMost)),
    };
    if (!plan->mayRun()) {
        lines +=
            QCoreApplication::translate("kmen::worker", "The subscription waits until DIA's confirmation is recorded.");
    }
    print(context.arguments, object, lines.join(u'\n'));
    return plan->mayRun() ? Done : PartlyDone;
}

QDate dayOf(const Arguments &a, const char *name)
{
    return QDate::fromString(a.option(name), Qt::ISODate);
}

Result<ExitCode> writeAnnouncement(const Context &context, sync::Workplace &workplace)
{
    const Arguments &a = context.arguments;
    const auto plan = sync::planSubscription(workplace.session());
    if (!plan) {
        return failWith(plan);
    }
    const egon::Identity &we = workplace.profile().identity;
    const auto text = sync::announcementText(
        *plan, {a.option("office"), we.ovm, we.ais, we.agenda, localMidnight(dayOf(a, "begin")), a.option("contact")});
    if (!text) {
        return failWith(text);
    }
    QSaveFile file(a.option("announce"));
    if (!file.open(QIODevice::WriteOnly) || file.write(text->toUtf8()) < 0 || !file.commit()) {
        return fail(ErrorKind::Input, QStringLiteral("worker.FILE"),
            QCoreApplication::translate("kmen::worker", "The file %1 cannot be written.")
                .arg(QDir::toNativeSeparators(file.fileName())),
            file.errorString());
    }
    print(a, {{QStringLiteral("file"), file.fileName()}, {QStringLiteral("persons"), plan->persons}},
        QCoreApplication::translate("kmen::worker", "%1 is ready. Send it to aisv@dia.gov.cz.")
            .arg(QDir::toNativeSeparators(file.fileName())));
    return Done;
}

/// `write(tx)` in one transaction.
template <class F>
Result<void> inTransaction(sync::Workplace &workplace, F &&write)
{
    auto tx = store::Transaction::begin(workplace.session());
    if (!tx) {
        return failWith(tx);
    }
    if (Result<void> done = write(*tx); !done) {
        return done;
    }
    return tx->commit();
}

Result<ExitCode> recordConfirmation(const Context &context, sync::Workplace &workplace)
{
    const Arguments &a = context.arguments;
    registry::Confirmation confirmation;
    confirmation.reference = a.option("confirmed");
    confirmation.subjects = a.option("subjects").toLongLong();
    confirmation.notBefore = localMidnight(dayOf(a, "begin"));
    confirmation.notAfter = localMidnight(dayOf(a, "end").addDays(1));
    const auto done = inTransaction(workplace, [&](store::Transaction &tx) {
        return registry::recordConfirmation(tx, confirmation, {workerName(), a.option("why")});
    });
    if (!done) {
        return failWith(done);
    }
    print(a, {{QStringLiteral("confirmed"), confirmation.reference}},
        QCoreApplication::translate("kmen::worker", "DIA's confirmation %1 is recorded.").arg(confirmation.reference));
    return Done;
}

Result<ExitCode> setPace(const Context &context, sync::Workplace &workplace)
{
    const QString name = context.arguments.option("pace");
    const auto pace = name == sync::paceName(sync::Pace::Daily) ? sync::Pace::Daily : sync::Pace::TwoHourly;
    const auto done = inTransaction(workplace, [pace](store::Transaction &tx) { return sync::storePace(tx, pace); });
    if (!done) {
        return failWith(done);
    }
    print(context.arguments, {{QStringLiteral("pace"), name}}, name);
    return Done;
}

Result<ExitCode> changeOver(const Context &context, sync::Workplace &workplace)
{
    const auto route = sync::beginChangeOver(workplace.session(), {workerName(), context.arguments.option("why")});
    if (!route) {
        return failWith(route);
    }
    print(context.arguments, {{QStringLiteral("route"), registry::routeName(*route)}}, registry::routeText(*route));
    return Done;
}

/// KIDs of a file, one a line. Errors: Input with the first line that is none; NotFound.
Result<std::vector<ClientId>> chosenClients(const QString &path, store::Session &session)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        return fail(ErrorKind::Input, QStringLiteral("worker.FILE"),
            QCoreApplication::translate("kmen::worker", "The file %1 cannot be read.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    }
    std::vector<ClientId> clients;
    for (int line = 1; !file.atEnd(); ++line) {
        const QString text = QString::fromUtf8(file.readLine()).trimmed();
        if (text.isEmpty()) {
            continue;
        }
        const auto kid = Kid::parse(text);
        if (!kid) {
            return fail(ErrorKind::Input, QStringLiteral("worker.KID"),
                QCoreApplication::translate("kmen::worker", "Line %1 of the file is not a KID.").arg(line));
        }
        const auto detail = registry::client(session, *kid);
        if (!detail) {
            return failWith(detail);
        }
        clients.push_back(detail->row.id);
    }
    return clients;
}

} // namespace

/// Of the configuration and of a database's file, where they are not there yet.
Result<void> makeFolders(const Arguments &a)
{
    QStringList files {a.config};
    if (!store::isServerAddress(a.database)) {
        files.append(a.database);
    }
    for (const QString &file : files) {
        const QDir folder = QFileInfo(file).absoluteDir();
        if (!folder.mkpath(QStringLiteral("."))) {
            return fail(ErrorKind::Input, QStringLiteral("worker.FOLDER"),
                QCoreApplication::translate("kmen::worker", "The folder %1 cannot be made.")
                    .arg(QDir::toNativeSeparators(folder.path())));
        }
    }
    return {};
}

Result<ExitCode> initCommand(const Context &context)
{
    const Arguments &a = context.arguments;
    if (const auto made = makeFolders(a); !made) {
        return failWith(made);
    }
    const auto config = sync::initialise(a.config, a.training, a.database, context.clock);
    if (!config) {
        return failWith(config);
    }
    const QString key = config->key.isEmpty() ? config->keyEntry : config->key;
    const QJsonObject object {
        {QStringLiteral("config"), a.config},
        {QStringLiteral("database"), config->database},
        {QStringLiteral("key"), key},
    };
    print(a, object,
        QCoreApplication::translate("kmen::worker", "The database %1 is ready. Back up its key %2 apart from it.")
            .arg(QDir::toNativeSeparators(config->database), QDir::toNativeSeparators(key)));
    return Done;
}

Result<ExitCode> distributeCommand(const Context &context)
{
    const Arguments &a = context.arguments;
    if (a.has("cost")) {
        const auto workplace = openWorkplace(context);
        return workplace ? printFullReadingCost(context, **workplace) : failWith(workplace);
    }
    return runSync(context, a.has("clients") ? sync::Work::ChosenList : sync::Work::Distribution,
        [&](sync::Workplace &workplace, sync::Options &options) -> Result<void> {
            store::Session &session = workplace.session();
            if (const auto removed = identify::removeExpired(session, {workerName(), workerReason()}); !removed) {
                return failWith(removed);
            }
            if (a.has("clients")) {
                auto chosen = chosenClients(a.option("clients"), session);
                if (!chosen) {
                    return failWith(chosen);
                }
                options.chosen = std::move(*chosen);
            }
            if (a.has("everybody")) {
                const registry::By by {workerName(), a.option("why")};
                const auto ordered = sync::orderFullReading(session, workplace.protector(), by, context.job);
                return ordered ? Result<void>() : failWith(ordered);
            }
            return {};
        });
}

Result<ExitCode> reconcileCommand(const Context &context)
{
    return runSync(context, sync::Work::Reconciliation);
}

Result<ExitCode> subscribeCommand(const Context &context)
{
    const Arguments &a = context.arguments;
    using Act = Result<ExitCode> (*)(const Context &, sync::Workplace &);
    for (const auto &[option, act] : {std::pair<const char *, Act>("plan", printPlan), {"announce", writeAnnouncement},
             {"confirmed", recordConfirmation}, {"pace", setPace}, {"route", changeOver}}) {
        if (a.has(option)) {
            const auto workplace = openWorkplace(context);
            return workplace ? act(context, **workplace) : failWith(workplace);
        }
    }
    return runSync(context, sync::Work::Subscription);
}

Result<ExitCode> clientCommand(const Context &context)
{
    const Arguments &a = context.arguments;
    const auto kid = Kid::parse(a.kid);
    if (!kid) {
        return fail(ErrorKind::Input, QStringLiteral("worker.KID"),
            QCoreApplication::translate("kmen::worker", "“%1” is not a KID.").arg(a.kid), {},
            QCoreApplication::translate(
                "kmen::worker", "A KID has nine symbols, as in K7QM-4T2P-8; the last one checks the others."));
    }
    const auto workplace = openWorkplace(context);
    if (!workplace) {
        return failWith(workplace);
    }
    const auto detail = registry::client((*workplace)->session(), *kid);
    if (!detail) {
        return failWith(detail);
    }
    const auto stateName = [](registry::ClientState state) {
        static constexpr const char *names[] = {"active", "deceased", "replaced", "cancelled", "archived"};
        return QString::fromLatin1(names[static_cast<std::size_t>(state)]);
    };
    const QString registerName =
        detail->row.kind == registry::ClientKind::Organisation ? QStringLiteral("ROS") : QStringLiteral("ROB");
    QJsonObject fields;
    QStringList lines {
        QStringLiteral("%1\t%2").arg(detail->row.kid.text(), registry::clientStateText(detail->row.state))};
    for (const registry::Field &field : detail->fields) {
        const bool fromRegister = field.source == registry::Source::Register;
        const QString source = fromRegister ? registerName : QStringLiteral("office");
        const QString state = egon::stavName(field.stav);
        // core/registry/fields.cpp marks the address of an office behind the code; a program wants the code
        const bool ofOffice = field.code == registry::FieldCode::AdresaPobytu && field.value.endsWith(u" U");
        QJsonObject value {
            {QStringLiteral("value"), ofOffice ? field.value.chopped(2) : field.value},
            {QStringLiteral("text"), registry::displayText(field)},
            {QStringLiteral("state"), state},
            {QStringLiteral("source"), source},
            {QStringLiteral("read"), toIso(field.readAt)},
        };
        if (ofOffice) {
            value.insert(QStringLiteral("address_of_office"), true);
        }
        if (field.changedAt) {
            value.insert(QStringLiteral("changed"), toIso(*field.changedAt));
        }
        QString name = registry::fieldName(field.code);
        if (fields.contains(name)) {
            name += QStringLiteral(".office"); // the register's stands first
        }
        fields.insert(name, value);
        lines.append(QStringList {registry::fieldLabel(field.code), registry::displayText(field),
            fromRegister ? registerName : QCoreApplication::translate("kmen::worker", "typed by the office"), state,
            toLocalText(field.changedAt.value_or(field.readAt))}
                         .join(u'\t'));
    }
    QJsonObject object {
        {QStringLiteral("kid"), detail->row.kid.text()},
        {QStringLiteral("state"), stateName(detail->row.state)},
        {QStringLiteral("subscribed"), detail->row.subscription == registry::Subscription::Subscribed},
        {QStringLiteral("waiting_case"), detail->row.waitingCase},
        {QStringLiteral("data"), fields},
    };
    if (detail->successorKid) {
        object.insert(QStringLiteral("successor"), detail->successorKid->text());
    }
    const auto resolved = identity::resolve((*workplace)->session(), *kid);
    if (!resolved) {
        return failWith(resolved);
    }
    QJsonArray now;
    for (const Kid &one : resolved->now) {
        now.append(one.text());
    }
    object.insert(QStringLiteral("now"), now);
    const bool goesOn =
        resolved->way.size() == 1 && detail->row.state != registry::ClientState::Archived && resolved->now.size() == 1;
    if (!goesOn) { // where the number leads, and why
        const QStringList way = identity::resolutionText(*resolved);
        object.insert(QStringLiteral("way"), QJsonArray::fromStringList(way));
        lines.append(way);
    }
    print(a, object, lines.join(u'\n'));
    return Done;
}

} // namespace kmen::worker
