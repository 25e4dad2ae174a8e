#include "ui/requests/request_calls.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include "audit/audit_log.h"
#include "egon/services.h"
#include "store/members.h"
#include "ui/requests/document.h"

namespace kmen::requests {

namespace {

using namespace Qt::Literals::StringLiterals;

QDate today(const shell::Context &context)
{
    return localDate(context.office().clock->now());
}

std::unexpected<Error> notRight(const std::vector<access::Finding> &findings)
{
    const auto first = std::ranges::find_if(
        findings, [](const access::Finding &finding) { return finding.kind != access::FindingKind::Look; });
    return fail(ErrorKind::Input, u"requests.NOT_RIGHT"_s,
        QCoreApplication::translate("Requests", "It is no longer right: %1").arg(first->what), {}, first->remedy);
}

Result<std::optional<access::RequestRow>> testedRow(shell::Context &context, const access::Request &request)
{
    const auto tested = access::testedRequests(context.session());
    if (!tested) {
        return failWith(tested);
    }
    for (const access::RequestRow &row : *tested) {
        if (request.row.kind == access::Kind::AiseoProduction
            && QString::number(row.id) == request.draft.text(u"testRequest")) {
            return std::optional(row);
        }
    }
    return std::optional<access::RequestRow>();
}

} // namespace

Result<Overview> readOverview(shell::Context &context, bool withClosed)
{
    auto rows = access::requests(context.session(), !withClosed);
    auto sheet = access::officeSheet(context.session());
    auto times = access::stageTimes(context.session());
    auto catalogue = access::catalogueStates(context.session());
    if (!rows) {
        return failWith(rows);
    }
    if (!sheet) {
        return failWith(sheet);
    }
    if (!times) {
        return failWith(times);
    }
    if (!catalogue) {
        return failWith(catalogue);
    }
    return Overview {std::move(*rows), std::move(*sheet), std::move(*times), std::move(*catalogue), today(context)};
}

Result<Opened> openRequest(shell::Context &context, qint64 id)
{
    Opened opened;
    opened.today = today(context);
    auto request = access::request(context.session(), id);
    if (!request) {
        return failWith(request);
    }
    opened.request = std::move(*request);
    auto findings = access::findings(context.session(), opened.request);
    if (!findings) {
        return failWith(findings);
    }
    opened.findings = std::move(*findings);
    auto versions = access::versions(context.session(), id);
    if (!versions) {
        return failWith(versions);
    }
    opened.versions = std::move(*versions);
    auto tested = access::testedRequests(context.session());
    if (!tested) {
        return failWith(tested);
    }
    opened.tested = std::move(*tested);
    auto sheet = access::officeSheet(context.session());
    if (!sheet) {
        return failWith(sheet);
    }
    opened.sheet = std::move(*sheet);
    if (opened.request.row.kind == access::Kind::MassSubscription) {
        auto counts = access::subjectCounts(context.session(), opened.request.draft.text(u"agendaCode"));
        if (!counts) {
            return failWith(counts);
        }
        opened.counts = *counts;
    }
    return opened;
}

Result<Saved> saveRequest(shell::Context &context, SavingLine &line, const QString &title, const QString &mine,
    const access::Draft &draft, QDate due)
{
    Saved saved;
    const auto done = access::saveDraft(context.session(), line.id, line.version, title, draft, due, context.by({}));
    line.failed = true; // until it is in the database
    if (!done && done.error().code != u"access.CHANGED"_s) {
        return failWith(done);
    }
    if (done) {
        line.version = *done;
    } else {
        // neither of the two texts is lost
        const auto before = access::request(context.session(), line.id);
        if (!before) {
            return failWith(before);
        }
        const auto made = access::createRequest(
            context.session(), before->row.kind, mine, draft, context.by({}), before->row.buildsOn);
        if (!made) {
            return failWith(made);
        }
        line = {*made, 1};
        saved.diverted = done.error();
        saved.title = mine;
    }
    line.failed = false;
    const auto request = access::request(context.session(), line.id);
    if (!request) {
        return failWith(request);
    }
    auto findings = access::findings(context.session(), *request);
    if (!findings) {
        return failWith(findings);
    }
    saved.version = line.version;
    saved.findings = std::move(*findings);
    return saved;
}

Result<void> makeStep(
    shell::Context &context, SavingLine &line, qint64 id, access::Act act, const access::Record &record)
{
    if (line.id != id) {
        return fail(ErrorKind::Conflict, u"requests.DIVERTED"_s,
            QCoreApplication::translate("Requests", "Somebody else changed the request meanwhile."));
    }
    if (line.failed) {
        return fail(ErrorKind::Unavailable, u"requests.NOT_SAVED"_s,
            QCoreApplication::translate("Requests", "What you wrote last could not be saved, so nothing was done."), {},
            QCoreApplication::translate("Requests", "Try it again; it is saved first."));
    }
    auto done = access::makeStep(context.session(), id, line.version, act, record, context.by(record.note));
    if (done) {
        ++line.version;
    }
    return done;
}

Result<Sheet> openSheet(shell::Context &context)
{
    const auto sheet = access::officeSheet(context.session());
    if (!sheet) {
        return failWith(sheet);
    }
    const auto who = store::membership(context.session());
    if (!who) {
        return failWith(who);
    }
    return Sheet {*sheet, who->mayAdminister};
}

Result<void> saveSheet(shell::Context &context, access::OfficeSheet sheet)
{
    const auto now = openSheet(context);
    if (!now) {
        return failWith(now);
    }
    // an administrator may have chosen anew while the letterhead was being written
    sheet.secondPerson = now->mayAdminister ? sheet.secondPerson : now->sheet.secondPerson;
    return access::saveOfficeSheet(context.session(), sheet, context.by({}));
}

Result<qint64> beginRequest(shell::Context &context, access::Kind kind, const QString &title)
{
    const auto &identity = context.office().profile.identity;
    access::Draft draft;
    const auto set = [&](const QString &key, const QString &value) {
        if (access::fieldOf(kind, key) && !value.isEmpty()) {
            draft.texts.insert(key, value);
        }
    };
    set(u"agendaCode"_s, identity.agenda);
    set(u"roleCode"_s, identity.agendovaRole);
    set(u"ovmCode"_s, identity.ovm);
    set(u"aisCode"_s, identity.ais > 0 ? QString::number(identity.ais) : QString());
    if (kind == access::Kind::MassSubscription) {
        const auto counts = access::subjectCounts(context.session(), identity.agenda);
        if (!counts) {
            return failWith(counts);
        }
        set(u"idType"_s, u"AIFO"_s);
        set(u"subjects"_s, QString::number(counts->persons));
        set(u"batch"_s, u"1000"_s);
    }
    const auto names = access::catalogueFor(context.session(), draft);
    if (!names) {
        return failWith(names);
    }
    const auto name = [&](access::EntryKind entry, const QString &parent, const QString &code, const QString &key) {
        if (const auto known = names->name(entry, parent, code)) {
            set(key, *known);
        }
    };
    name(access::EntryKind::Agenda, {}, identity.agenda, u"agendaName"_s);
    name(access::EntryKind::Role, identity.agenda, identity.agendovaRole, u"roleName"_s);
    name(access::EntryKind::Ovm, {}, identity.ovm, u"ovmName"_s);
    name(access::EntryKind::Ais, {}, draft.text(u"aisCode"), u"aisName"_s);
    return access::createRequest(context.session(), kind, title, draft, context.by({}));
}

Result<qint64> announcement(shell::Context &context)
{
    const auto open = access::requests(context.session(), true);
    if (!open) {
        return failWith(open);
    }
    const auto written = std::ranges::find_if(*open, [](const access::RequestRow &row) {
        return row.kind == access::Kind::MassSubscription && access::isBeforeSending(row.stage);
    });
    return written != open->end()
        ? Result<qint64>(written->id)
        : beginRequest(context, access::Kind::MassSubscription, access::kindText(access::Kind::MassSubscription));
}

Result<std::vector<Completion>> completions(
    shell::Context &context, access::EntryKind kind, const QString &parent, const QString &text)
{
    const auto entries = access::findEntries(context.session(), kind, parent, text, 20);
    if (!entries) {
        return failWith(entries);
    }
    std::vector<Completion> found;
    for (const access::Entry &entry : *entries) {
        found.push_back({entry.code, entry.name});
    }
    return found;
}

Result<qint64> readItems(shell::Context &context, const QString &agenda, const Job &job)
{
    auto registers = context.registers();
    if (!registers) {
        return failWith(registers);
    }
    egon::RppVypisSeznamUdajuAgendy2::Request request;
    request.kodAgendy = agenda;
    const auto answer =
        (*registers)
            ->call<egon::RppVypisSeznamUdajuAgendy2>(request, context.purpose(context.office().purpose, agenda), job);
    if (!answer) {
        return failWith(answer);
    }
    // items of other agendas stay as they are
    auto entries = access::findEntries(context.session(), access::EntryKind::Item, {}, {}, 200'000);
    if (!entries) {
        return failWith(entries);
    }
    std::erase_if(*entries, [&agenda](const access::Entry &entry) { return entry.parent == agenda; });
    for (const auto &item : answer->value.udaje) {
        entries->push_back({agenda, item.kod, item.nazev});
    }
    if (auto done = access::importCatalogue(
            context.session(), access::EntryKind::Item, *entries, today(context), u"E299 "_s + agenda, context.by({}));
        !done) {
        return failWith(done);
    }
    return static_cast<qint64>(answer->value.udaje.size());
}

Result<QByteArray> readFile(const QString &path, qint64 most)
{
    QFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Input, u"requests.FILE"_s,
            path.isEmpty() ? QCoreApplication::translate("Requests", "No file is chosen.")
                : QFileInfo(path).isDir()
                ? QCoreApplication::translate("Requests", "%1 is a folder and not a file.").arg(shown)
                : QFileInfo::exists(path)
                ? QCoreApplication::translate("Requests", "The file %1 cannot be read: you may not read it.").arg(shown)
                : QCoreApplication::translate("Requests", "There is no file %1.").arg(shown),
            file.errorString(), QCoreApplication::translate("Requests", "Choose the file anew."));
    }
    if (file.size() > most) {
        return fail(ErrorKind::Input, u"requests.FILE"_s,
            QCoreApplication::translate("Requests", "The file %1 is larger than %2 MB.")
                .arg(QFileInfo(path).fileName(), QString::number(most / 1024 / 1024)),
            {}, QCoreApplication::translate("Requests", "Check that it is the right file."));
    }
    return file.readAll();
}

namespace {

Result<QString> writeBytes(const QByteArray &bytes, const QString &path)
{
    auto done = access::saveFile(path, bytes);
    return done ? Result<QString>(path) : failWith(done);
}

} // namespace

Result<QString> copyFile(shell::Context &context, const access::RequestFile &file, const QString &path)
{
    const auto bytes = access::fileBytes(context.session(), file.id);
    return bytes ? writeBytes(*bytes, path) : failWith(bytes);
}

Result<QString> saveList(const access::CodeList &list, const QString &path)
{
    const auto bytes = access::writeCodeList(list);
    return bytes ? writeBytes(*bytes, path) : failWith(bytes);
}

Result<access::WrittenPackage> makePackage(shell::Context &context, qint64 id, const QString &directory,
    const std::optional<security::Credentials> &credentials, const Job &job)
{
    const auto request = access::request(context.session(), id);
    if (!request) {
        return failWith(request);
    }
    const auto findings = access::findings(context.session(), *request);
    if (!findings) {
        return failWith(findings);
    }
    if (access::isBeforeSending(request->row.stage) && !access::mayLeave(*findings)) {
        return notRight(*findings);
    }
    const auto sheet = access::officeSheet(context.session());
    if (!sheet) {
        return failWith(sheet);
    }
    const auto tested = testedRow(context, *request);
    if (!tested) {
        return failWith(tested);
    }
    const QDate day = today(context);
    const access::RequestRow *test = *tested ? &**tested : nullptr;
    const auto pdf = makePdf(access::letterOf(*request, *sheet, test, day));
    if (!pdf) {
        return failWith(pdf);
    }
    const auto package = access::makePackage(context.session(), *request, *sheet, test, *pdf, day, credentials);
    if (!package) {
        return failWith(package);
    }
    auto written = access::writePackage(*package, directory, day, job);
    if (!written) {
        return written;
    }
    auto tx = store::Transaction::begin(context.session());
    if (!tx) {
        return failWith(tx);
    }
    const auto noted = audit::append(*tx,
        {context.office().user, audit::Action::RequestPackage, u"request/%1"_s.arg(id), {}, package->name.toUtf8()});
    if (!noted) {
        return failWith(noted);
    }
    if (auto done = tx->commit(); !done) {
        return failWith(done);
    }
    return written;
}

} // namespace kmen::requests
