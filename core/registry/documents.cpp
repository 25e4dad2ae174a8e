#include "registry/documents.h"

#include <QCoreApplication>

#include "registry/clients_p.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

Result<Kid> kidOf(store::Session &session, ClientId client)
{
    QString kid;
    auto query = session.query(u"SELECT kid FROM client WHERE id = :id"_s);
    query.bind(u":id"_s, client);
    if (auto done = query.each([&](store::Query &row) { kid = row.text(0); }); !done) {
        return failWith(done);
    }
    const auto parsed = Kid::parse(kid);
    if (!parsed) {
        return std::unexpected(noClient());
    }
    return *parsed;
}

audit::Action actionOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Extract:
        return audit::Action::ClientExtract;
    case DocumentKind::Claim:
        return audit::Action::ClientClaim;
    case DocumentKind::Reference:
        break;
    }
    return audit::Action::ClientDocument;
}

} // namespace

std::vector<IdentityDocument> identityDocuments(const std::vector<Field> &fields)
{
    std::vector<IdentityDocument> documents;
    const Field *field = findField(fields, FieldCode::Doklady);
    const QStringList parts = field ? field->value.split(u"; "_s, Qt::SkipEmptyParts) : QStringList();
    for (const QString &part : parts) {
        const QDate until = QDate::fromString(part.section(u' ', 2, 2), Qt::ISODate);
        documents.push_back({documentKindText(part.section(u' ', 0, 0)), part.section(u' ', 1, 1),
            until.isValid() ? std::optional(until) : std::nullopt});
    }
    return documents;
}

QString documentKindName(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Reference:
        return QCoreApplication::translate("kmen::registry", "Document");
    case DocumentKind::Extract:
        return QCoreApplication::translate("kmen::registry", "Extract");
    case DocumentKind::Claim:
        return QCoreApplication::translate("kmen::registry", "Claimed error");
    }
    return {};
}

Result<std::vector<ClientDocument>> documents(store::Session &session, ClientId client)
{
    std::vector<ClientDocument> found;
    auto query = session.query(uR"(SELECT id, kind, title, reference, dated, note, added_at, actor, request_id
        FROM client_paper WHERE client = :client AND kind < 3 ORDER BY id DESC LIMIT 500)"_s);
    query.bind(u":client"_s, client);
    auto done = query.each([&](store::Query &row) {
        ClientDocument document {row.integer(0), static_cast<DocumentKind>(row.integer(1)), row.text(2), row.text(3),
            std::nullopt, row.text(5), row.moment(6), row.text(7), row.text(8)};
        if (!row.isNull(4)) {
            document.dated = QDate::fromString(row.text(4), Qt::ISODate);
        }
        found.push_back(std::move(document));
    });
    if (!done) {
        return failWith(done);
    }
    return found;
}

Result<qint64> addDocument(store::Transaction &tx, ClientId client, const ClientDocument &document, const By &by)
{
    if (document.kind == DocumentKind::Reference && document.title.trimmed().isEmpty()) {
        return fail(ErrorKind::Input, u"registry.DOCUMENT_TITLE"_s,
            QCoreApplication::translate("kmen::registry", "A document needs a title."), {},
            QCoreApplication::translate("kmen::registry", "Write what the document is."));
    }
    const auto kid = kidOf(tx.session(), client);
    if (!kid) {
        return failWith(kid);
    }
    qint64 id = 0;
    {
        auto insert = tx.query(uR"(INSERT INTO client_paper
            (client, kind, title, reference, dated, note, added_at, actor, request_id)
            VALUES (:client, :kind, :title, :reference, :dated, :note, :added_at, :actor, :request_id))"_s);
        insert.bind(u":client"_s, client)
            .bind(u":kind"_s, static_cast<int>(document.kind))
            .bind(u":title"_s, document.title.trimmed())
            .bind(u":reference"_s, document.reference.trimmed())
            .bind(u":dated"_s, document.dated ? QVariant(document.dated->toString(Qt::ISODate)) : QVariant())
            .bind(u":note"_s, document.note.trimmed())
            .bind(u":added_at"_s, tx.now())
            .bind(u":actor"_s, by.actor)
            .bind(u":request_id"_s, document.requestId);
        if (auto done = insert.exec(); !done) {
            return failWith(done);
        }
        id = insert.lastId();
    }
    if (auto done = record(tx, actionOf(document.kind), *kid, by, document.title + u'\n' + document.reference); !done) {
        return failWith(done);
    }
    return id;
}

Result<void> removeDocument(store::Transaction &tx, ClientId client, qint64 id, const By &by)
{
    const auto kid = kidOf(tx.session(), client);
    if (!kid) {
        return failWith(kid);
    }
    // taken off, not erased: what the office once relied on can be looked up
    auto erase = tx.query(u"DELETE FROM client_paper WHERE id = :id AND client = :client AND kind = 0"_s);
    erase.bind(u":id"_s, id).bind(u":client"_s, client);
    if (auto done = erase.exec(); !done) {
        return done;
    }
    if (erase.affected() == 0) {
        return fail(ErrorKind::NotFound, u"registry.NO_DOCUMENT"_s,
            QCoreApplication::translate("kmen::registry", "There is no such document."), {},
            QCoreApplication::translate("kmen::registry", "Open the client again."));
    }
    return record(tx, audit::Action::ClientDocumentOff, *kid, by, QString::number(id));
}

} // namespace kmen::registry
