#include "registry/case_rows.h"

#include <QCoreApplication>

#include <algorithm>

#include "registry/column_words.h"
#include "registry/import_columns.h"
#include "registry/key_rotation.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

struct CaseRowWords {
    Q_DECLARE_TR_FUNCTIONS(kmen::import)
};

/// The version of the keys stands before it: after they were renewed, older ones are still recognised.
Result<QByteArray> digestOf(const security::Protector &protector, const RowSays &says, int version)
{
    const QByteArray message = QString(u"kmen.contradiction.1\n" + says.foldedName + u'\n' + says.birth).toUtf8();
    const auto sign = protector.countersign(message, version);
    return sign ? Result<QByteArray>(QByteArray(1, static_cast<char>(version)) + *sign) : failWith(sign);
}

Result<bool> saysTheSame(const security::Protector &protector, const RowSays &says, const QByteArray &digest)
{
    const int version = digest.isEmpty() ? 0 : static_cast<unsigned char>(digest.front());
    if (!protector.knows(version)) {
        return false;
    }
    const auto now = digestOf(protector, says, version);
    return now ? Result<bool>(*now == digest) : failWith(now);
}

/// Of a Contradiction about the client that was told of the same.
struct Told {
    qint64 row = 0; ///< of identity_case_row; 0: none was
    bool kept = true; ///< what it said can still be read, or is no longer needed
};
Result<Told> toldBefore(
    store::Session &session, const security::Protector &protector, ClientId client, const RowSays &says)
{
    std::vector<std::pair<Told, QByteArray>> before;
    auto query = session.query(uR"(SELECT k.id, k.digest, CASE WHEN i.state = 2 OR EXISTS (SELECT 1 FROM import_row r
            WHERE r.part = k.part AND r.line = k.line AND r.cells <> '[]') THEN 1 ELSE 0 END
        FROM identity_case_client ic JOIN identity_case i ON i.id = ic.identity_case
        JOIN identity_case_row k ON k.identity_case = i.id
        WHERE ic.client = :client AND ic.position = 0 ORDER BY i.state, k.id)"_s);
    query.bind(u":client"_s, client);
    auto done = query.each([&before](const store::Query &row) {
        before.emplace_back(Told {row.integer(0), row.integer(2) != 0}, row.bytes(1));
    });
    if (!done) {
        return failWith(done);
    }
    for (const auto &[told, digest] : before) {
        const auto same = saysTheSame(protector, says, digest);
        if (!same) {
            return failWith(same);
        }
        if (*same) {
            return told;
        }
    }
    return Told();
}

Result<qint64> lastStep(store::Session &session, qint64 id)
{
    qint64 step = 0;
    auto query = session.query(u"SELECT max(id) FROM identity_step WHERE identity_case = :id"_s);
    query.bind(u":id"_s, id);
    auto done = query.each([&step](const store::Query &row) { step = row.integer(0); });
    return done ? Result<qint64>(step) : failWith(done);
}

} // namespace

Result<bool> announceContradiction(store::Transaction &tx, const security::Protector &protector, ClientId client,
    const RowSays &says, const RowPlace &row, const By &by)
{
    if (const auto key = keyState(tx, protector); !key) {
        return failWith(key);
    }
    const auto told = toldBefore(tx.session(), protector, client, says);
    const auto digest = digestOf(protector, says, protector.version());
    if (!told || !digest) {
        return std::unexpected(!told ? told.error() : digest.error());
    }
    if (told->row != 0 && told->kept) {
        return false;
    }
    if (told->row != 0) { // it waits still, and this row says again what is no longer kept of the other
        auto again = tx.query(u"UPDATE identity_case_row SET part = :part, line = :line, at = :at WHERE id = :id"_s);
        again.bind(u":part"_s, row.part).bind(u":line"_s, row.line).bind(u":at"_s, tx.now()).bind(u":id"_s, told->row);
        const auto done = again.exec();
        return done ? Result<bool>(true) : failWith(done);
    }
    NewCase contradiction;
    contradiction.kind = CaseKind::Contradiction;
    contradiction.clients = {client};
    contradiction.note =
        CaseRowWords::tr("A row of an imported file has the key of this client, but another name or birth date.");
    const auto opened = announceCase(tx, protector, contradiction, by);
    if (!opened) {
        return failWith(opened);
    }
    if (!opened->isNew) {
        if (auto noted = noteInCase(tx, opened->id, contradiction.note, by); !noted) {
            return failWith(noted);
        }
    }
    const auto step = lastStep(tx.session(), opened->id);
    if (!step) {
        return failWith(step);
    }
    auto query = tx.query(uR"(INSERT INTO identity_case_row (identity_case, part, line, at, step, digest)
        VALUES (:case, :part, :line, :at, :step, :digest))"_s);
    query.bind(u":case"_s, opened->id)
        .bind(u":part"_s, row.part)
        .bind(u":line"_s, row.line)
        .bind(u":at"_s, tx.now())
        .bind(u":step"_s, *step)
        .bind(u":digest"_s, *digest);
    const auto done = query.exec();
    return done ? Result<bool>(true) : failWith(done);
}

Result<std::vector<CaseImportRow>> caseImportRows(store::Session &session, qint64 id)
{
    std::vector<CaseImportRow> rows;
    auto query = session.query(uR"(SELECT p.name, k.line, k.at, k.step, j.header, j.uses, j.system,
            (SELECT min(r.cells) FROM import_row r WHERE r.part = k.part AND r.line = k.line)
        FROM identity_case_row k JOIN import_part p ON p.id = k.part JOIN import_job j ON j.id = p.job
        WHERE k.identity_case = :id ORDER BY k.id DESC)"_s);
    query.bind(u":id"_s, id);
    auto done = query.each([&rows](const store::Query &row) {
        CaseImportRow one;
        one.file = row.text(0);
        one.line = static_cast<int>(row.integer(1));
        one.at = row.moment(2);
        one.step = row.integer(3);
        const QStringList cells = textsFromJson(row.text(7));
        const auto columns = ImportColumns::make(textsFromJson(row.text(4)), textsFromJson(row.text(5)), row.text(6));
        if (!cells.isEmpty() && columns) {
            ImportRow said = columns->row({one.line, cells, {}}, one.at);
            one.kept = true;
            one.fields = std::move(said.fields);
            one.keys = std::move(said.keys);
        }
        rows.push_back(std::move(one));
    });
    if (!done) {
        return failWith(done);
    }
    return rows;
}

QString caseImportRowText(const CaseImportRow &row)
{
    return CaseRowWords::tr("%1, row %2").arg(row.file).arg(row.line);
}

QString caseImportRowSays(const CaseImportRow &row)
{
    if (!row.kept) {
        return CaseRowWords::tr("%1: what the row said is no longer kept.").arg(caseImportRowText(row));
    }
    QStringList said;
    for (const Field &field : row.fields) {
        said.append(CaseRowWords::tr("%1: %2").arg(fieldLabel(field.code), displayText(field)));
    }
    for (const auto &[system, key] : row.keys) {
        said.append(CaseRowWords::tr("key in %1: %2").arg(system, key));
    }
    return CaseRowWords::tr("%1 said: %2").arg(caseImportRowText(row), said.join(u" · "_s));
}

} // namespace kmen::registry
