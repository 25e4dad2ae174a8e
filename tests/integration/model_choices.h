/// What the model-based test chooses from: what happens, and what goes wrong.
#pragma once

#include <QJsonArray>
#include <QRandomGenerator>
#include <QStringList>

#include "egon/person.h"
#include "support/test_program.h"

namespace kmen::test {

/// What every run of some length must have seen: what happens in the country, and what the office does.
inline const QStringList &actsOfAModel()
{
    static const QStringList acts {QStringLiteral("move"), QStringLiteral("rename"), QStringLiteral("renew"),
        QStringLiteral("amend"), QStringLiteral("die"), QStringLiteral("doubt"), QStringLiteral("confirm"),
        QStringLiteral("merge"), QStringLiteral("split"), QStringLiteral("replace"), QStringLiteral("cancel"),
        QStringLiteral("found"), QStringLiteral("(taken over)"), QStringLiteral("(subscription ended)"),
        QStringLiteral("(subscribed again)"), QStringLiteral("(archived)"), QStringLiteral("(case decided)"),
        QStringLiteral("org-rename"), QStringLiteral("org-move"), QStringLiteral("org-end"),
        QStringLiteral("(organisation wanted)"), QStringLiteral("(organisation not wanted)"),
        QStringLiteral("(in two systems)"), QStringLiteral("(ended in one system)")};
    return acts;
}

inline int daysOfAModel()
{
    return fromEnvironment("KMEN_MODEL_DAYS", 8);
}

/// One to three items of a person, for acts that take them.
inline QJsonArray anyItems(QRandomGenerator &random)
{
    const QStringList &all = egon::allPersonItems();
    QJsonArray items;
    for (int count = 1 + random.bounded(3); count > 0; --count) {
        items.append(all.at(random.bounded(static_cast<int>(all.size()))));
    }
    return items;
}

/// Answers about persons whom the question does not name: nobody could see that they are somebody else.
inline bool isUnseen(const QString &fault, const QString &service)
{
    return fault == QStringLiteral("foreign-aifo") && service != QStringLiteral("E277")
        && service != QStringLiteral("E315") && service != QStringLiteral("E45");
}

/// Every service that a distribution, a chosen list or a reconciliation calls; empty: whichever comes next.
inline const QStringList &calledServices()
{
    static const QStringList services {QStringLiteral("E78"), QStringLiteral("E75"), QStringLiteral("E77"),
        QStringLiteral("E71"), QStringLiteral("E45"), QStringLiteral("E46"), QStringLiteral("E79"),
        QStringLiteral("E07"), QStringLiteral("E315"), QStringLiteral("E316"), QStringLiteral("E317"),
        QStringLiteral("E318"), QStringLiteral("E277"), QStringLiteral("E258"), QString()};
    return services;
}

/// A refusal for a reason that is not true. That a person does not exist is believed of those who are asked about one
/// by one, so such a refusal is met only where a list is asked for.
inline QString refusalFor(const QString &service, int number)
{
    static const QStringList ofTheCall {QStringLiteral("PREKROCEN CAS"), QStringLiteral("NENI K DISPOZICI"),
        QStringLiteral("NEVALIDNI ZADOST"), QStringLiteral("NEVALIDNI DATA"), QStringLiteral("NENI OPRAVNENI"),
        QStringLiteral("NENI OPRAVNENI EGON"), QStringLiteral("PROBIHA ZPRACOVANI"), QStringLiteral("APLIKACNI CHYBA"),
        QStringLiteral("DUPLICITNI ZADOST"), QStringLiteral("NEPLATNY CAS"), QStringLiteral("NENI IMPLEMENTOVANO")};
    static const QStringList ofTheList {QStringLiteral("AIFO NEEXISTUJE"), QStringLiteral("NENALEZENO"),
        QStringLiteral("NEVALIDNI VAZBA"), QStringLiteral("PREKROCEN SEZNAM")};
    static const QStringList lists {QStringLiteral("E78"), QStringLiteral("E75"), QStringLiteral("E79"),
        QStringLiteral("E07"), QStringLiteral("E316"), QStringLiteral("E317"), QStringLiteral("E318")};
    const QStringList codes = lists.contains(service) ? ofTheCall + ofTheList : ofTheCall;
    return codes.at(number % codes.size());
}

} // namespace kmen::test
