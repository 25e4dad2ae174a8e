#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

#include <cstdio>

#include "audit/head.h"
#include "audit/statement.h"
#include "commands.h"
#include "registry/archive.h"
#include "registry/lists.h"
#include "sync/workplace.h"

namespace kmen::worker {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kmen::worker)
};

Result<std::unique_ptr<sync::Workplace>> openWorkplace(const Context &context)
{
    const auto config = sync::readConfig(context.arguments.config);
    return config ? sync::Workplace::open(*config, context.clock) : failWith(config);
}

/// Midnight in the office's time at the beginning of the day, "2026-01-31" or "31. 1. 2026".
Result<std::optional<Moment>> dayOf(const Arguments &a, const char *option, int daysLater)
{
    if (!a.has(option)) {
        return std::optional<Moment>();
    }
    const QString text = a.option(option).simplified().remove(u' ');
    QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid()) {
        day = QDate::fromString(text, u"d.M.yyyy"_s);
    }
    if (!day.isValid()) {
        return fail(ErrorKind::Input, u"worker.DATE"_s, Words::tr("“%1” is not a date.").arg(a.option(option)));
    }
    return localMidnight(day.addDays(daysLater));
}

Result<Kid> kidOf(const QString &text)
{
    const auto kid = Kid::parse(text);
    return kid ? Result<Kid>(*kid)
               : fail(ErrorKind::Input, u"worker.KID"_s, Words::tr("“%1” is not a KID.").arg(text), {},
                   Words::tr("A KID has nine symbols, as in K7QM-4T2P-8; the last one checks the others."));
}

Result<ExitCode> bringBack(const Context &context, store::Session &session, const registry::By &by)
{
    const auto kid = kidOf(context.arguments.option("undo"));
    if (!kid) {
        return failWith(kid);
    }
    const auto client = registry::clientId(session, *kid);
    if (!client) {
        return failWith(client);
    }
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    if (auto done = registry::bringBack(*tx, *client, by); !done) {
        return failWith(done);
    }
    if (auto done = tx->commit(); !done) {
        return failWith(done);
    }
    print(context.arguments, {{u"brought_back"_s, kid->text()}}, Words::tr("Client %1 is back.").arg(kid->text()));
    return Done;
}

Result<ExitCode> setRule(const Context &context, store::Session &session, const registry::By &by)
{
    const auto before = registry::retentionRule(session);
    if (!before) {
        return failWith(before);
    }
    const auto rule = registry::parseRetentionRule(context.arguments.option("rule"), *before);
    if (!rule) {
        return failWith(rule);
    }
    auto tx = store::Transaction::begin(session);
    if (!tx) {
        return failWith(tx);
    }
    auto done = registry::setRetentionRule(*tx, *rule, by);
    if (done) {
        done = tx->commit();
    }
    if (!done) {
        return failWith(done);
    }
    const QString text = registry::retentionRuleText(*rule);
    print(context.arguments, {{u"rule"_s, text}}, text);
    return Done;
}

Result<ExitCode> preview(const Context &context, store::Session &session, const registry::RetentionRule &rule)
{
    const auto found = registry::previewArchive(session, rule, context.job);
    if (!found) {
        return failWith(found);
    }
    QJsonArray examples;
    for (const Kid &kid : found->examples) {
        examples.append(kid.text());
    }
    print(context.arguments,
        {{u"rule"_s, registry::retentionRuleText(rule)}, {u"death"_s, found->death}, {u"replaced"_s, found->replaced},
            {u"contact"_s, found->noContact}, {u"waiting"_s, found->waiting}, {u"in_undo"_s, found->inUndo},
            {u"to_remove"_s, found->toRemove}, {u"examples"_s, examples}},
        QStringList {
            Words::tr("Rule: %1").arg(registry::retentionRuleText(rule)),
            Words::tr("To be archived after death: %1, after replacement: %2, after the last contact: %3")
                .arg(found->death)
                .arg(found->replaced)
                .arg(found->noContact),
            Words::tr("They stay because a case or a notice about them waits: %1").arg(found->waiting),
            Words::tr("Archived and can be brought back: %1; data to be removed: %2")
                .arg(found->inUndo)
                .arg(found->toRemove),
        }
            .join(u'\n'));
    return Done;
}

/// As it is written on the command line; files and persons are not.
QString commandName(const Arguments &a)
{
    static const QMap<Command, QString> names {{Command::Identify, u"identify"_s},
        {Command::Distribute, u"distribute"_s}, {Command::Certificate, u"certificate"_s}, {Command::Keys, u"keys"_s},
        {Command::Statement, u"statement"_s}, {Command::Archive, u"archive"_s}};
    return names.value(a.command, u"kmen-worker"_s) + (a.action.isEmpty() ? QString() : QString(u' ' + a.action));
}

} // namespace

Result<ExitCode> verifyAuditCommand(const Context &context)
{
    const auto workplace = openWorkplace(context);
    if (!workplace) {
        return failWith(workplace);
    }
    const sync::WorkplaceConfig &config = (*workplace)->config();
    const QString file = context.arguments.has("head") ? context.arguments.option("head") : config.auditHead;
    std::optional<audit::Head> kept;
    if (context.arguments.has("head") || (!file.isEmpty() && QFile::exists(file))) {
        const auto read = audit::readHeadFile(file, (*workplace)->protector());
        if (!read) {
            return failWith(read);
        }
        kept = *read;
    }
    const auto checked = audit::verify((*workplace)->session(), context.job, kept);
    if (!checked) {
        return failWith(checked);
    }
    QJsonObject object {{u"intact"_s, checked->intact()}, {u"rows"_s, checked->rows},
        {u"last_hash"_s, QString::fromLatin1(checked->lastHash.toHex())}, {u"compared"_s, kept.has_value()}};
    if (kept) {
        object.insert(u"kept_row"_s, kept->sequence);
        object.insert(u"kept_at"_s, toIso(kept->at));
    }
    if (!checked->intact()) {
        object.insert(u"broken_at"_s, *checked->brokenAt);
        object.insert(u"why"_s, checked->reason);
        print(context.arguments, object,
            Words::tr("The chain is broken at row %1. %2").arg(*checked->brokenAt).arg(checked->reason));
        return Refused;
    }
    QStringList lines {Words::tr("The chain holds: %n act(s) verified", nullptr, static_cast<int>(checked->rows))};
    lines.append(kept ? Words::tr("It holds what the file from %1 says.").arg(toLocalText(kept->at))
                      : Words::tr("There is no file to compare its end with: rows that were cut off are not found."));
    print(context.arguments, object, lines.join(u'\n'));
    return Done;
}

Result<ExitCode> statementCommand(const Context &context)
{
    const Arguments &a = context.arguments;
    audit::StatementQuery query;
    query.user = a.option("user");
    if (a.has("kid")) {
        const auto kid = kidOf(a.option("kid"));
        if (!kid) {
            return failWith(kid);
        }
        query.kid = kid->text();
    }
    const auto from = dayOf(a, "from", 0);
    const auto until = dayOf(a, "until", 1); // the last day belongs to it
    if (!from || !until) {
        return failWith(!from ? from : until);
    }
    query.from = *from;
    query.until = *until;
    const auto workplace = openWorkplace(context);
    if (!workplace) {
        return failWith(workplace);
    }
    // before the statement is written down in the audit
    QSaveFile file(a.file);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorKind::Input, u"worker.REPORT"_s,
            Words::tr("The file %1 cannot be written.").arg(QDir::toNativeSeparators(a.file)), file.errorString());
    }
    const auto made =
        audit::makeStatement((*workplace)->session(), query, workerName(), a.option("reason"), context.job);
    if (!made) {
        return failWith(made);
    }
    const QByteArray csv = audit::statementCsv(*made);
    if (file.write(csv) != csv.size() || !file.commit()) {
        return fail(ErrorKind::Unavailable, u"worker.REPORT"_s,
            Words::tr("The file %1 cannot be written.").arg(QDir::toNativeSeparators(a.file)), file.errorString());
    }
    const auto rows = static_cast<qint64>(made->rows.size());
    print(a, {{u"rows"_s, rows}, {u"complete"_s, made->complete}, {u"file"_s, a.file}},
        Words::tr("%1: %n row(s)", nullptr, static_cast<int>(rows)).arg(audit::statementSubject(query)));
    return made->complete ? Done : PartlyDone;
}

Result<ExitCode> archiveCommand(const Context &context)
{
    const Arguments &a = context.arguments;
    const auto workplace = openWorkplace(context);
    if (!workplace) {
        return failWith(workplace);
    }
    store::Session &session = (*workplace)->session();
    const registry::By by {workerName(), a.option("reason")};
    if (a.has("undo")) {
        return bringBack(context, session, by);
    }
    if (a.has("rule")) {
        return setRule(context, session, by);
    }
    const auto rule = registry::retentionRule(session);
    if (!rule) {
        return failWith(rule);
    }
    if (a.has("dry-run")) {
        return preview(context, session, *rule);
    }
    const auto done = registry::archiveClients(session, *rule, by, context.job);
    if (!done) {
        return failWith(done);
    }
    print(a,
        {{u"archived"_s, done->archived}, {u"removed"_s, done->removed}, {u"still_subscribed"_s, done->subscribed},
            {u"imports_expired"_s, done->imports}},
        Words::tr("Archived: %1, personal data removed: %2, waiting for the end of the subscription: %3")
            .arg(done->archived)
            .arg(done->removed)
            .arg(done->subscribed));
    return Done;
}

Result<void> concludeCommand(const Context &context, const std::optional<Error> &error)
{
    const Arguments &a = context.arguments;
    const bool readsOnly = a.command == Command::Help || a.command == Command::Version || a.command == Command::Init
        || a.command == Command::Status || a.command == Command::Client || a.command == Command::VerifyAudit;
    if (readsOnly || !QFile::exists(a.config)) {
        return {};
    }
    const auto config = sync::readConfig(a.config);
    if (!config || (!error && config->auditHead.isEmpty())) {
        return {}; // the command has said what is wrong with it
    }
    const auto workplace = sync::Workplace::open(*config, context.clock);
    if (!workplace) {
        return {};
    }
    if (error && a.command != Command::Case) { // its refusals are written down under the person's own name
        const auto written = audit::recordFailure((*workplace)->session(),
            {workerName(), audit::Action::WorkerCommand, commandName(a), a.option("reason"), {}}, *error);
        if (!written) {
            return written;
        }
    }
    if (config->auditHead.isEmpty()) {
        return {};
    }
    const auto refreshed =
        audit::refreshHeadFile((*workplace)->session(), config->auditHead, (*workplace)->protector());
    return refreshed ? Result<void>() : failWith(refreshed);
}

} // namespace kmen::worker
