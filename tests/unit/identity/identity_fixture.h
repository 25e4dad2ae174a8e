/// An office with clients that have links, documents and identifiers, for the tests of the room.
#pragma once

#include "../registry/registry_fixture.h"
#include "identity/cases.h"
#include "registry/organisations.h"

namespace kmen::identity {

using registry::CaseKind;
using registry::ClientState;

struct IdentityOffice : registry::Office {
    registry::By jana {QStringLiteral("jana"), QStringLiteral("Žádost 1")};
    registry::By petr {QStringLiteral("petr"), QStringLiteral("Kontrola")};
    Decisions decisions {clients};
    Cases cases {clients};

    /// A client of ROB with a link and a document.
    registry::CreatedClient full(int aifo, const QString &given, const QString &surname)
    {
        const auto made = add(aifo, registry::person(given, surname, QDate(1980, 1, 1)));
        furnish(made.id, QString::number(aifo));
        return made;
    }
    registry::CreatedClient byHand(const QString &given, const QString &surname, const QString &phone = {})
    {
        using registry::FieldCode;
        std::vector<registry::Field> fields {*registry::officeField(FieldCode::Prijmeni, surname, clock.now()),
            *registry::officeField(FieldCode::Jmeno, given, clock.now())};
        if (!phone.isEmpty()) {
            fields.push_back(*registry::officeField(FieldCode::Telefon, phone, clock.now()));
        }
        auto tx = begin();
        const auto made = clients.createByHand(tx, fields, by);
        if (!made || !tx.commit()) {
            return {};
        }
        furnish(made->id, given);
        return *made;
    }
    /// As ROS has it; `ceased`: the day, ISO.
    registry::CreatedClient organisation(int ico, const QString &name, const QString &ceased = {})
    {
        using registry::FieldCode;
        std::vector<registry::Field> fields;
        const auto field = [&](FieldCode code, const QString &value) {
            fields.push_back(
                {code, value, {}, egon::Stav::Spravny, std::nullopt, clock.now(), registry::Source::Register});
        };
        field(FieldCode::DatovaSchranka, QStringLiteral("abcd123"));
        field(FieldCode::Nazev, name);
        field(FieldCode::Ico, egon::icoText(ico));
        field(FieldCode::Sidlo, QStringLiteral("21695"));
        if (!ceased.isEmpty()) {
            field(FieldCode::DatumZaniku, ceased);
        }
        auto tx = begin();
        const auto made =
            clients.createOrganisation(tx, ico, fields, {QStringLiteral("E256"), QUuid::createUuid(), {}, true}, by);
        if (!made || !tx.commit()) {
            return {};
        }
        furnish(made->id, QString::number(ico));
        return *made;
    }
    void furnish(ClientId id, const QString &key)
    {
        auto tx = begin();
        (void)clients.addLink(tx, id, QStringLiteral("Spis"), key, by);
        (void)clients.addLink(tx, id, QStringLiteral("Poplatky"), QStringLiteral("common"), by);
        auto paper =
            tx.query(QStringLiteral("INSERT INTO client_paper (client, kind, title, reference, note, added_at, "
                                    "actor, request_id) VALUES (:client, 0, 'x', '', '', 0, '', '')"));
        paper.bind(QStringLiteral(":client"), id);
        (void)paper.exec();
        (void)addDocument(tx, clients, id, QStringLiteral("Listina %1").arg(key), {}, QByteArrayLiteral("x"), by);
        (void)tx.commit();
    }
    /// As the distribution does before it opens a case.
    void endAifo(int aifo)
    {
        auto tx = begin();
        (void)clients.cancelAifo(tx, registry::aifoKey(aifo), source, by);
        (void)tx.commit();
    }
    qint64 openCase(CaseKind kind, std::vector<ClientId> about, std::vector<int> successors = {})
    {
        registry::NewCase opened;
        opened.kind = kind;
        opened.clients = std::move(about);
        for (const int number : successors) {
            opened.successors.push_back(registry::aifoKey(number));
        }
        auto tx = begin();
        const auto id = registry::openCase(tx, protector, opened, by);
        return id && tx.commit() ? *id : 0;
    }
    Result<qint64> propose(qint64 caseId, const Plan &plan)
    {
        clock.advance(std::chrono::seconds(1));
        return decisions.propose(caseId, plan, ReasonCode::SamePapers, QStringLiteral("je to tak"), jana);
    }
    /// Proposed by one, approved by another.
    Result<qint64> decide(qint64 caseId, const Plan &plan)
    {
        const auto id = propose(caseId, plan);
        if (!id) {
            return id;
        }
        const auto done = decisions.approve(*id, petr);
        if (!done) {
            (void)decisions.withdraw(*id, jana);
            return failWith(done);
        }
        return id;
    }
    Result<qint64> undo(qint64 decision)
    {
        const auto one = decisions.decision(decision);
        Plan plan;
        plan.kind = DecisionKind::Undo;
        plan.subject = one->plan.subject;
        plan.others = one->plan.others;
        plan.undoes = decision;
        return decide(one->caseId, plan);
    }
    static Plan merge(ClientId survivor, std::vector<ClientId> others)
    {
        Plan plan;
        plan.kind = DecisionKind::Merge;
        plan.subject = survivor;
        plan.others = std::move(others);
        return plan;
    }
    QStringList column(const QString &sql)
    {
        QStringList values;
        auto query = session->query(sql);
        (void)query.each([&](store::Query &row) { values.append(row.text(0)); });
        return values;
    }
    int denied()
    {
        return static_cast<int>(column(QStringLiteral("SELECT reason FROM audit WHERE action = 'case.denied'")).size());
    }
};

} // namespace kmen::identity
