#include <QCoreApplication>

#include <map>

#include "base/text.h"
#include "identity/steps_p.h"
#include "identity/texts_p.h"
#include "registry/lists.h"

namespace kmen::identity {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A later decision that holds and moved the same row.
Result<std::optional<qint64>> laterDecision(store::Session &session, qint64 after, const Step &step)
{
    std::optional<qint64> found;
    auto query = session.query(uR"(SELECT d.id FROM identity_change ic JOIN identity_decision d ON d.id = ic.decision
        WHERE ic.what = :what AND ic.row_id = :row AND ic.decision > :after AND d.state = 1 AND d.kind <> 4
        ORDER BY ic.id LIMIT 1)"_s);
    query.bind(u":what"_s, step.what).bind(u":row"_s, step.row).bind(u":after"_s, after);
    if (auto done = query.each([&](store::Query &row) { found = row.integer(0); }); !done) {
        return failWith(done);
    }
    return found;
}

Result<QString> nameOf(store::Session &session, const Step &step)
{
    QString text;
    const auto one = [&](const QString &sql) -> Result<void> {
        auto query = session.query(sql);
        query.bind(u":id"_s, step.row);
        return query.each([&](store::Query &row) { text = row.text(0); });
    };
    Result<void> done;
    if (step.what == u"link.owner") {
        done = one(u"SELECT system || ' ' || local_key FROM client_link WHERE id = :id"_s);
        text = text.isEmpty() ? Texts::tr("A link that has ended") : Texts::tr("The link %1").arg(text);
    } else if (step.what == u"document.owner") {
        done = one(u"SELECT name FROM client_document WHERE id = :id"_s);
        text = Texts::tr("The document %1").arg(text);
    } else if (step.what == u"paper.owner") {
        done = one(u"SELECT title FROM client_paper WHERE id = :id"_s);
        text = text.isEmpty() ? Texts::tr("A document that was removed") : Texts::tr("The document %1").arg(text);
    } else if (step.what.startsWith(u"aifo.")) {
        done = one(u"SELECT 'AIFO ' || agenda || ' · ' || ordinal FROM client_aifo WHERE id = :id"_s);
        text = Texts::tr("The identifier %1").arg(text);
    } else if (step.what == u"client.state") {
        done = one(u"SELECT kid FROM client WHERE id = :id"_s);
        text = Texts::tr("Client %1").arg(text);
    } else if (step.what.startsWith(u"field.")) {
        const auto code = registry::fieldFromName(step.what.section(u'.', 1));
        text = Texts::tr("The value “%1”").arg(code ? registry::fieldLabel(*code) : step.what);
    } else if (step.what.startsWith(u"case.")) {
        text = Texts::tr("Identity case %1").arg(step.row);
    } else {
        text = Texts::tr("An entry of the client");
    }
    if (!done) {
        return failWith(done);
    }
    return text;
}

/// The inverse of an identifier's change, from how it is now: the register may have done meanwhile what was wanted of
/// it (E45, E46).
QString restoredAifo(const QString &before, const QString &after, const QString &current)
{
    const int was = before.section(u'|', 1, 1).toInt();
    const int set = after.section(u'|', 1, 1).toInt();
    const int now = current.section(u'|', 1, 1).toInt();
    int restored = was;
    if (now != set && (was == 1 || was == 2)) {
        restored = now == 2 ? 2 : 1; // it was carried out: it has to be subscribed again
    } else if (now == 2 && was != 2) {
        restored = 3; // it was subscribed and must be unsubscribed
    }
    return u"%1|%2|%3|%4"_s.arg(before.section(u'|', 0, 0))
        .arg(restored)
        .arg(before.section(u'|', 2, 2), before.section(u'|', 3, 3));
}

/// The same of an organisation's.
QString restoredWish(const QString &before, const QString &after, const QString &current)
{
    return current == after ? before : isWished(before) ? u"1"_s : u"3"_s;
}

/// Nothing returns to a client that a later decision ended.
Result<void> findEnded(
    store::Session &session, qint64 decision, const std::vector<Step> &steps, std::vector<UndoConflict> &conflicts)
{
    std::set<qint64> revived;
    std::set<qint64> receive;
    for (const Step &step : steps) {
        if (step.what == u"client.state") {
            revived.insert(step.row);
        } else if (step.what == u"aifo.state" && step.after.startsWith(u"0|")) {
            auto query = session.query(u"SELECT client FROM client_aifo WHERE id = :id"_s);
            query.bind(u":id"_s, step.row);
            if (auto done = query.each([&](store::Query &row) { receive.insert(row.integer(0)); }); !done) {
                return done;
            }
        } else if (step.what.endsWith(u".owner") || step.what == u"case.party") {
            receive.insert(step.after.section(u'|', 0, 0).toLongLong());
        } else if (step.what.startsWith(u"field.")) {
            receive.insert(step.row);
        }
    }
    for (const qint64 id : receive) {
        if (revived.contains(id)) {
            continue;
        }
        const auto who = party(session, ClientId {id});
        if (!who) {
            return failWith(who);
        }
        if (who->state == registry::ClientState::Active || who->state == registry::ClientState::Deceased) {
            continue;
        }
        const auto later = laterDecision(session, decision, {u"client.state"_s, id, {}, {}});
        if (!later) {
            return failWith(later);
        }
        conflicts.push_back(
            {*later ? Texts::tr("Client %1 was ended by the later decision %2; take that one back first.")
                          .arg(who->kid.text())
                          .arg(**later)
                    : Texts::tr("Client %1 has ended since.").arg(who->kid.text()),
                *later});
    }
    return {};
}

} // namespace

Result<std::vector<Step>> inverseSteps(store::Session &session, qint64 decision, std::vector<UndoConflict> &conflicts)
{
    std::vector<Step> recorded;
    auto query = session.query(uR"(SELECT what, row_id, before_value, after_value FROM identity_change
        WHERE decision = :decision ORDER BY position DESC)"_s);
    query.bind(u":decision"_s, decision);
    auto done = query.each([&](store::Query &row) {
        recorded.push_back({row.text(0), row.integer(1), row.text(2), row.text(3)});
    });
    if (!done) {
        return failWith(done);
    }
    std::vector<Step> steps;
    std::set<qint64> named;
    for (const Step &one : recorded) {
        if (one.what == u"link.kept") {
            continue;
        }
        Step step {one.what == u"aifo.new" ? u"aifo.gone"_s : one.what, one.row, one.after, one.before};
        const auto current = currentValue(session, step);
        if (!current) {
            return failWith(current);
        }
        auto later = laterDecision(session, decision, one);
        if (one.what == u"aifo.new") {
            for (const QString &what : {u"aifo.state"_s, u"aifo.owner"_s}) {
                if (later && !*later) {
                    later = laterDecision(session, decision, {what, one.row, {}, {}});
                }
            }
        }
        if (!later) {
            return failWith(later);
        }
        const bool aifo = step.what == u"aifo.state";
        const bool wish = step.what == u"ico.wish";
        const bool same = !*later && *current
            && (wish       ? isWished(**current) == isWished(step.before)
                    : aifo ? (*current)->section(u'|', 0, 0) == step.before.section(u'|', 0, 0)
                           : **current == step.before);
        if (same) {
            if (aifo) {
                step.after = restoredAifo(one.before, one.after, **current);
                step.before = **current;
            } else if (wish) {
                step.after = restoredWish(one.before, one.after, **current);
                step.before = **current;
            }
            steps.push_back(step);
            continue;
        }
        const auto name = nameOf(session, step);
        if (!name) {
            return failWith(name);
        }
        if (*later) {
            if (named.insert(**later).second) {
                conflicts.push_back({Texts::tr("%1 was changed by the later decision %2; take that one back first.")
                                         .arg(*name)
                                         .arg(**later),
                    *later});
            }
        } else {
            conflicts.push_back({*current ? Texts::tr("%1 was changed since.").arg(*name)
                                          : Texts::tr("%1 is no longer where the decision put it.").arg(*name),
                std::nullopt});
        }
    }
    if (auto ended = findEnded(session, decision, steps, conflicts); !ended) {
        return failWith(ended);
    }
    if (conflicts.empty()) {
        const auto twice = withTwoIdentifiers(session, steps);
        if (!twice) {
            return failWith(twice);
        }
        if (*twice) {
            conflicts.push_back({Texts::tr("Client %1 has another valid identifier since.").arg((*twice)->text()), {}});
        }
    }
    return steps;
}

Result<std::optional<Kid>> withTwoIdentifiers(store::Session &session, const std::vector<Step> &steps)
{
    struct Row {
        qint64 client = 0;
        bool valid = false;
        QString of;
    };
    std::map<qint64, Row> rows;
    std::set<qint64> touched = clientsOf(steps);
    const auto read = [&](const QString &condition, qint64 id) {
        auto query =
            session.query(u"SELECT id, client, state, agenda || ' ' || ais FROM client_aifo WHERE "_s + condition);
        query.bind(u":id"_s, id);
        return query.each([&](store::Query &row) {
            rows[row.integer(0)] = {row.integer(1), row.integer(2) == 0, row.text(3)};
            touched.insert(row.integer(1));
        });
    };
    for (const Step &step : steps) {
        if (step.what == u"aifo.state") {
            if (auto done = read(u"id = :id"_s, step.row); !done) {
                return failWith(done);
            }
        }
    }
    for (const qint64 id : std::set(touched)) {
        if (auto done = read(u"client = :id"_s, id); !done) {
            return failWith(done);
        }
    }
    for (const Step &step : steps) {
        if (step.what == u"aifo.state") {
            rows[step.row].valid = step.after.section(u'|', 0, 0) == u"0";
        } else if (step.what == u"aifo.owner") {
            rows[step.row].client = step.after.section(u'|', 0, 0).toLongLong();
        } else if (step.what == u"aifo.gone") {
            rows[step.row].valid = false;
        }
    }
    std::set<std::pair<qint64, QString>> seen;
    for (const auto &[id, row] : rows) {
        if (row.valid && !seen.insert({row.client, row.of}).second) {
            const auto who = party(session, ClientId {row.client});
            if (!who) {
                return failWith(who);
            }
            return who->kid;
        }
    }
    return std::optional<Kid>();
}

Result<std::vector<UndoConflict>> Decisions::undoConflicts(qint64 id)
{
    const auto found = decision(id);
    if (!found) {
        return failWith(found);
    }
    std::vector<UndoConflict> conflicts;
    if (auto steps = inverseSteps(m_clients.session(), id, conflicts); !steps) {
        return failWith(steps);
    }
    return conflicts;
}

bool equalPersons(const std::vector<registry::Field> &a, const std::vector<registry::Field> &b)
{
    using registry::FieldCode;
    const auto value = [](const std::vector<registry::Field> &fields, FieldCode code) {
        const registry::Field *field = registry::findField(fields, code);
        return field ? fold(field->value) : QString();
    };
    for (const FieldCode code : {FieldCode::Prijmeni, FieldCode::Jmeno, FieldCode::DatumNarozeni}) {
        if (value(a, code).isEmpty() || value(a, code) != value(b, code)) {
            return false;
        }
    }
    for (const FieldCode code : {FieldCode::MistoNarozeni, FieldCode::Pohlavi}) {
        const QString left = value(a, code);
        const QString right = value(b, code);
        if (!left.isEmpty() && !right.isEmpty() && left != right) {
            return false;
        }
    }
    return true;
}

} // namespace kmen::identity
