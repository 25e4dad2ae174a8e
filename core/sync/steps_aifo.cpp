#include <QCoreApplication>

#include <algorithm>
#include <unordered_set>

#include "base/text.h"
#include "registry/cases.h"
#include "registry/lists.h"
#include "registry/notices.h"
#include "sync/steps.h"

namespace kmen::sync {

namespace {

using registry::CaseKind;

/// How much of the time before is asked about again: a change is written down by the register a little later than it
/// happened, and clocks differ. Reading again does no harm: what is done is recognised.
constexpr std::chrono::minutes overlap {10};
constexpr auto changesCursor = u"E78";

registry::SourceRef changeSource()
{
    registry::SourceRef source;
    source.service = egon::OrgCtiZmenyAifo::info.code.toString();
    return source;
}

/// In the caller's transaction. One that waits already is not counted again.
Result<void> openOnce(Run &run, store::Transaction &tx, const registry::NewCase &opened)
{
    const auto known = registry::announceCase(tx, run.clients.protector(), opened, run.by);
    if (!known) {
        return failWith(known);
    }
    run.row.cases += known->isNew ? 1 : 0;
    return {};
}

/// The identifier ends and a person has to decide: both in the caller's transaction.
Result<void> endWithCase(Run &run, store::Transaction &tx, const Aifo &aifo, registry::NewCase &&opened)
{
    opened.source = changeSource();
    if (auto r = run.clients.cancelAifo(tx, run.key(aifo), changeSource(), run.by); !r) {
        return failWith(r);
    }
    const auto elsewhere = run.sameElsewhere(aifo);
    if (!elsewhere) {
        return failWith(elsewhere);
    }
    for (const auto &[key, row] : *elsewhere) {
        if (auto r = run.clients.cancelAifo(tx, key, changeSource(), run.by); !r) {
            return failWith(r);
        }
        if (std::ranges::find(opened.clients, row.client) == opened.clients.end()) {
            opened.clients.push_back(row.client);
        }
    }
    return openOnce(run, tx, opened);
}

QString caseNote(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Cancelled:
        return QCoreApplication::translate(
            "kmen::sync", "The registers cancelled the person's identifier and name no successor.");
    case CaseKind::Merged:
        return QCoreApplication::translate("kmen::sync", "The registers say that these clients are one person.");
    case CaseKind::Split:
        return QCoreApplication::translate("kmen::sync", "The registers divided the person into more persons.");
    case CaseKind::Vanished:
        return QCoreApplication::translate("kmen::sync", "The registers no longer know the person's identifier.");
    case CaseKind::Ambiguous:
        return QCoreApplication::translate(
            "kmen::sync", "What became of the person's identifier could not be found out.");
    case CaseKind::Replaced:
        return QCoreApplication::translate("kmen::sync",
            "The registers gave the person another identifier, but the person under it has other data than the "
            "client.");
    case CaseKind::ClaimedTwice:
        return QCoreApplication::translate(
            "kmen::sync", "The client's identifier was replaced by one that another client has already.");
    case CaseKind::Contradiction:
        return QCoreApplication::translate(
            "kmen::sync", "The registers' answers about the identifier contradict each other or our data.");
    case CaseKind::Duplicate:
        break; // found by a search, not by the distribution
    }
    return {};
}

/// What a register must agree on for one person to be the other under a new identifier; what either does not know says
/// nothing. A surname may have become the birth surname.
bool isOtherPerson(const std::vector<registry::Field> &ours, const std::vector<registry::Field> &theirs)
{
    using registry::FieldCode;
    const auto value = [](const std::vector<registry::Field> &fields, FieldCode code) {
        const registry::Field *field = registry::findField(fields, code);
        return field ? fold(field->value) : QString();
    };
    const auto differs = [&](FieldCode left, FieldCode right) {
        const QString a = value(ours, left);
        const QString b = value(theirs, right);
        return !a.isEmpty() && !b.isEmpty() && a != b;
    };
    const bool otherSurname = differs(FieldCode::Prijmeni, FieldCode::Prijmeni)
        && (value(theirs, FieldCode::RodnePrijmeni).isEmpty()
            || differs(FieldCode::Prijmeni, FieldCode::RodnePrijmeni));
    return otherSurname || differs(FieldCode::Jmeno, FieldCode::Jmeno)
        || differs(FieldCode::DatumNarozeni, FieldCode::DatumNarozeni)
        || differs(FieldCode::Pohlavi, FieldCode::Pohlavi);
}

struct Fate {
    Aifo aifo; ///< ours, and valid until now
    Lineage lineage;
};

struct Successors {
    std::unordered_set<Aifo> others; ///< of them the only successor is somebody else than the client
    std::unordered_set<Aifo> unread; ///< who their only successor is could not be found out
};

/// Reads the successors together, as the handbook wants it. One whom the register does not have is not held for
/// another: the reading after the replacement will tell.
Result<Successors> successorsOf(Run &run, std::span<const Fate> fates)
{
    struct Asked {
        const Fate *fate;
        ClientId client;
    };
    std::vector<Asked> asked;
    std::vector<Aifo> successors;
    for (const Fate &fate : fates) {
        if (fate.lineage.recomputed || fate.lineage.successors.size() != 1) {
            continue;
        }
        const Aifo &successor = fate.lineage.successors.front();
        const auto ours = run.clients.findByAifo(run.key(fate.aifo));
        const auto theirs = run.clients.findByAifo(run.key(successor));
        if (!ours || !theirs) {
            return std::unexpected(!ours ? ours.error() : theirs.error());
        }
        if (!*ours || *theirs) {
            continue; // somebody decides anyway
        }
        asked.push_back({&fate, (*ours)->client});
        if (std::ranges::find(successors, successor) == successors.end()) {
            successors.push_back(successor);
        }
    }
    Successors found;
    PersonsRead read;
    std::unordered_set<Aifo> unread;
    const auto readPart = [&](std::span<const Aifo> part) -> Result<void> {
        auto some = readPersons(run.asker, part);
        if (!some) {
            return failWith(some);
        }
        append(read, std::move(*some));
        return {};
    };
    if (!successors.empty()) {
        const auto done = isolated(run, std::span<const Aifo>(successors), readPart,
            [&unread](const Aifo &successor) { unread.insert(successor); });
        if (!done) {
            return failWith(done);
        }
    }
    for (const Asked &one : asked) {
        const Aifo &successor = one.fate->lineage.successors.front();
        if (unread.contains(successor)) {
            found.unread.insert(one.fate->aifo);
            continue;
        }
        const auto person = std::ranges::find_if(
            read.persons, [&](const ReadPerson &given) { return given.person.aifo.value == successor; });
        if (person == read.persons.end()) {
            continue;
        }
        const auto client = registry::client(run.session, one.client);
        if (!client) {
            return failWith(client);
        }
        const auto fields = registry::fieldsOf(person->person, read.ruian, run.session.clock().now());
        if (isOtherPerson(client->fields, fields)) {
            found.others.insert(one.fate->aifo);
        }
    }
    return found;
}

/// The client goes on with the successor, in every system of the office that keeps the identifier. When in one of them
/// the successor is another client's, it is that one who is returned, and nothing is written.
Result<std::optional<ClientId>> replaceEverywhere(
    Run &run, store::Transaction &tx, const Aifo &aifo, const Aifo &successor)
{
    const auto elsewhere = run.sameElsewhere(aifo);
    if (!elsewhere) {
        return failWith(elsewhere);
    }
    std::vector<registry::AifoKey> keys {run.key(aifo)};
    for (const auto &[key, row] : *elsewhere) {
        const auto owner = run.clients.findByAifo({successor, key.agenda, key.ais});
        if (!owner) {
            return failWith(owner);
        }
        if (*owner && (*owner)->client != row.client) {
            return std::optional((*owner)->client);
        }
        keys.push_back(key);
    }
    for (const registry::AifoKey &key : keys) {
        if (auto r = run.clients.replaceAifo(tx, key, successor, changeSource(), run.by); !r) {
            return failWith(r);
        }
    }
    return std::optional<ClientId>();
}

/// `other`: the person under the only successor is somebody else. True when one client goes on with a successor.
Result<bool> record(Run &run, const Fate &fate, bool other)
{
    const Aifo &aifo = fate.aifo;
    const Lineage &lineage = fate.lineage;
    auto tx = run.begin();
    if (!tx) {
        return failWith(tx);
    }
    const auto ours = run.clients.findByAifo(run.key(aifo));
    if (!ours) {
        return failWith(ours);
    }
    if (!*ours || (*ours)->state != registry::AifoState::Valid) {
        return false; // done before
    }
    registry::NewCase opened;
    opened.clients = {(*ours)->client};
    for (const Aifo &successor : lineage.successors) {
        opened.successors.push_back(run.key(successor));
    }
    opened.predecessor = (*ours)->aifoId;
    bool replaced = false;
    if (lineage.successors.size() == 1) {
        const Aifo &successor = lineage.successors.front();
        const auto theirs = run.clients.findByAifo(run.key(successor));
        if (!theirs) {
            return failWith(theirs);
        }
        const bool elsewhere = *theirs && (*theirs)->client != (*ours)->client;
        if (elsewhere) {
            opened.clients.push_back((*theirs)->client);
        }
        if (*theirs && (*theirs)->state != registry::AifoState::Valid) {
            opened.kind = CaseKind::Contradiction; // the registers go on with what ended here
        } else if (elsewhere) {
            opened.kind = lineage.merged ? CaseKind::Merged : CaseKind::ClaimedTwice;
        } else if (other) {
            opened.kind = CaseKind::Replaced;
        } else {
            const auto taken = replaceEverywhere(run, *tx, aifo, successor);
            if (!taken) {
                return failWith(taken);
            }
            replaced = !*taken;
            if (*taken) {
                opened.kind = CaseKind::ClaimedTwice;
                opened.clients.push_back(**taken);
            }
        }
        if (replaced) {
            // the person under the new identifier may have other data: it is read once, as after a notice
            registry::NewNotice notice;
            notice.aifo = run.key(successor);
            notice.source = changeSource().service;
            notice.changeTime = tx->now();
            if (auto r = registry::addNotices(
                    *tx, run.clients.protector(), run.row.id, std::span<const registry::NewNotice>(&notice, 1));
                !r) {
                return failWith(r);
            }
            ++run.row.replaced;
        }
    } else if (lineage.successors.empty()) {
        opened.kind = lineage.known ? CaseKind::Cancelled : CaseKind::Vanished;
    } else {
        opened.kind = CaseKind::Split;
    }
    if (!replaced) {
        opened.note = caseNote(opened.kind);
        if (auto r = endWithCase(run, *tx, aifo, std::move(opened)); !r) {
            return failWith(r);
        }
    }
    if (auto r = tx->commit(); !r) {
        return failWith(r);
    }
    return replaced;
}

/// What became of this one is not clear: the client keeps its identifier and a person looks into it.
Result<void> recordDoubt(Run &run, const Aifo &aifo, CaseKind kind)
{
    auto tx = run.begin();
    if (!tx) {
        return failWith(tx);
    }
    const auto ours = run.clients.findByAifo(run.key(aifo));
    if (!ours) {
        return failWith(ours);
    }
    if (!*ours) {
        return {};
    }
    registry::NewCase opened;
    opened.kind = kind;
    opened.clients = {(*ours)->client};
    opened.source = changeSource();
    opened.note = caseNote(opened.kind);
    if (auto r = openOnce(run, *tx, opened); !r) {
        return r;
    }
    return tx->commit();
}

/// What ORG says became of an AIFO; nothing when it is not ours (any more), or when a person has to look into it.
Result<std::optional<Fate>> fateOf(Run &run, const Aifo &aifo, Moment start)
{
    const auto ours = run.clients.findByAifo(run.key(aifo));
    if (!ours) {
        return failWith(ours);
    }
    if (!*ours || (*ours)->state != registry::AifoState::Valid) {
        return std::optional<Fate>();
    }
    auto lineage = readLineage(run.asker, aifo, start, run.registerNow());
    if (!lineage) {
        const QString &code = lineage.error().code;
        if (code == QStringLiteral("egon.AIFO_NEEXISTUJE") || code == QStringLiteral("egon.NENALEZENO")) {
            Lineage unknown;
            unknown.known = false;
            return std::optional<Fate>({aifo, unknown});
        }
        if (!isAboutThisItem(lineage.error()) && !run.goesOnAfter(lineage.error())) {
            return failWith(lineage);
        }
        ++run.row.failed;
    } else {
        run.unanswered = 0;
    }
    if (!lineage || lineage->isContradiction()) {
        const auto doubted = recordDoubt(run, aifo, lineage ? CaseKind::Contradiction : CaseKind::Ambiguous);
        return doubted ? Result<std::optional<Fate>>(std::nullopt) : failWith(doubted);
    }
    return std::optional<Fate>({aifo, std::move(*lineage)});
}

/// Records what became of them. True when the last one goes on with a successor.
Result<bool> settle(Run &run, std::span<const Fate> fates)
{
    const auto successors = successorsOf(run, fates);
    if (!successors) {
        return failWith(successors);
    }
    bool replaced = false;
    for (const Fate &fate : fates) {
        if (successors->unread.contains(fate.aifo)) {
            // the next run asks again; until then the client keeps its identifier
            ++run.row.failed;
            if (auto r = recordDoubt(run, fate.aifo, CaseKind::Ambiguous); !r) {
                return failWith(r);
            }
            replaced = false;
            continue;
        }
        const auto done = record(run, fate, successors->others.contains(fate.aifo));
        if (!done) {
            return done;
        }
        replaced = *done;
    }
    return replaced;
}

/// What could not be found out before (recordDoubt) is asked about again; what is found out now takes the doubt's
/// place.
Result<void> retryDoubts(Run &run, Moment start)
{
    constexpr int step = 200;
    std::vector<registry::CaseRow> doubts;
    auto at = store::PageCursor::first();
    while (true) {
        auto page = registry::cases(run.session, registry::CaseState::Waiting, at, step);
        if (!page) {
            return failWith(page);
        }
        for (registry::CaseRow &row : page->rows) {
            if (row.kind == CaseKind::Ambiguous && row.source == changeSource().service && !row.clients.empty()) {
                doubts.push_back(std::move(row));
            }
        }
        if (!page->hasNext) {
            break;
        }
        at = page->next;
    }
    for (const registry::CaseRow &doubt : doubts) {
        const auto asked = askable(run.clients, run.identity(), doubt.clients.front().id);
        if (!asked) {
            continue; // somebody has decided it
        }
        const InAgenda here(run, asked->role);
        const qint64 failed = run.row.failed;
        const auto resolved = resolveChangedAifo(run, asked->stored.key.aifo, start);
        if (!resolved && mayComeFromOneItem(resolved.error())) {
            break; // ORG tells of nobody now: these can wait for the next run
        }
        if (!resolved) {
            return failWith(resolved);
        }
        if (run.row.failed > failed) {
            continue;
        }
        auto tx = run.begin();
        if (!tx) {
            return failWith(tx);
        }
        const QString note = QCoreApplication::translate("kmen::sync", "The registers have answered meanwhile.");
        if (auto r = registry::closeCase(*tx, doubt.id, note, run.by); !r) {
            return r;
        }
        if (auto r = tx->commit(); !r) {
            return r;
        }
    }
    return {};
}

/// What changed in the agenda that is asked in now.
Result<void> followAgenda(Run &run, Moment start)
{
    const QString name = run.named(QStringView(changesCursor).toString());
    const auto before = registry::cursor(run.session, name);
    if (!before) {
        return failWith(before);
    }
    const Moment to = run.registerNow();
    const Moment since = *before && (*before)->time ? std::max(start, *(*before)->time - overlap) : start;
    const Moment from = std::min(since, to - overlap);
    const auto changes = readAifoChanges(run.asker, from, to);
    if (!changes) {
        return failWith(changes);
    }
    std::int64_t done = 0;
    const auto total = static_cast<std::int64_t>(changes->changed.size());
    const auto together = static_cast<std::size_t>(std::max(1, run.asker.registers.profile().limits.personsPerRead));
    std::vector<Fate> fates;
    for (const Aifo &aifo : changes->changed) {
        run.asker.job.progress(
            done++, total, QCoreApplication::translate("kmen::sync", "Following changed identifiers"));
        auto fate = fateOf(run, aifo, start);
        if (!fate && mayComeFromOneItem(fate.error())) {
            // ORG tells of nobody now. The window stays for the next run; what AISV announces can be read all the same.
            run.missed = run.missed.value_or(fate.error());
            const auto known = settle(run, fates);
            return known ? Result<void>() : failWith(known);
        }
        if (!fate) {
            return failWith(fate);
        }
        if (*fate) {
            fates.push_back(std::move(**fate));
        }
        if (fates.size() == together || done == total) {
            if (auto r = settle(run, fates); !r) {
                return failWith(r);
            }
            fates.clear();
        }
        if (auto r = run.checkpoint(); !r) {
            return r;
        }
    }
    // only now: a run that ends before this reads the same window again, and what is done is recognised
    auto tx = run.begin();
    if (!tx) {
        return failWith(tx);
    }
    if (auto r = registry::setCursor(*tx, {name, std::nullopt, to, run.row.id, {}}); !r) {
        return r;
    }
    return tx->commit();
}

} // namespace

Result<bool> resolveChangedAifo(Run &run, const Aifo &aifo, Moment start)
{
    const auto fate = fateOf(run, aifo, start);
    if (!fate) {
        return failWith(fate);
    }
    return *fate ? settle(run, std::span(&**fate, 1)) : Result<bool>(false);
}

Result<void> followAifoChanges(Run &run, Moment start)
{
    if (auto r = retryDoubts(run, start); !r) {
        return r;
    }
    run.unanswered = 0;
    return inEachAgenda(run, start, [&run](Moment since) { return followAgenda(run, since); });
}

} // namespace kmen::sync
