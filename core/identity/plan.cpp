#include "identity/plan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "identity/decisions.h"
#include "registry/corrections.h"

namespace kmen::identity {
namespace {

using namespace Qt::Literals::StringLiterals;

QJsonValue number(qint64 value)
{
    return {value};
}

struct Reason {
    QLatin1StringView name;
    const char *text;
};
constexpr std::array<Reason, reasonCodeCount> reasons {{
    {QLatin1StringView("registerSays"), QT_TRANSLATE_NOOP("kmen::identity", "the registers say so")},
    {QLatin1StringView("samePapers"), QT_TRANSLATE_NOOP("kmen::identity", "the papers agree")},
    {QLatin1StringView("personConfirmed"), QT_TRANSLATE_NOOP("kmen::identity", "the person confirmed it")},
    {QLatin1StringView("typingError"), QT_TRANSLATE_NOOP("kmen::identity", "a typing error of ours")},
    {QLatin1StringView("differentPapers"), QT_TRANSLATE_NOOP("kmen::identity", "the papers differ")},
    {QLatin1StringView("differentPersonConfirmed"),
        QT_TRANSLATE_NOOP("kmen::identity", "the person said it is somebody else")},
    {QLatin1StringView("notEnoughEvidence"), QT_TRANSLATE_NOOP("kmen::identity", "there is not enough evidence")},
    {QLatin1StringView("wrongDecision"), QT_TRANSLATE_NOOP("kmen::identity", "the earlier decision was wrong")},
    {QLatin1StringView("other"), QT_TRANSLATE_NOOP("kmen::identity", "another reason")},
}};

} // namespace

bool mayBeTyped(const registry::ClientDetail &goesOn, registry::FieldCode code)
{
    using registry::FieldCode;
    const auto own = registry::officeFieldsOf(goesOn.row.kind);
    const bool contact = code == FieldCode::Telefon || code == FieldCode::Email || code == FieldCode::DorucovaciAdresa;
    const bool ofRegister = std::ranges::any_of(goesOn.fields, [code](const registry::Field &field) {
        return field.code == code && field.source == registry::Source::Register;
    });
    return std::ranges::find(own, code) != own.end() && (contact || !ofRegister);
}

QString decisionKindText(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Merge:
        return QCoreApplication::translate("kmen::identity", "Merge");
    case DecisionKind::Split:
        return QCoreApplication::translate("kmen::identity", "Division");
    case DecisionKind::Replace:
        return QCoreApplication::translate("kmen::identity", "Replacement of the identifier");
    case DecisionKind::Cancel:
        return QCoreApplication::translate("kmen::identity", "Cancellation");
    case DecisionKind::Undo:
        return QCoreApplication::translate("kmen::identity", "Taking back");
    }
    return {};
}

QString planToText(const Plan &plan)
{
    QJsonObject object {{u"kind"_s, static_cast<int>(plan.kind)}, {u"subject"_s, number(plan.subject.value)}};
    QJsonArray others;
    for (const ClientId id : plan.others) {
        others.append(number(id.value));
    }
    QJsonArray moves;
    for (const ItemMove &move : plan.moves) {
        moves.append(QJsonArray {static_cast<int>(move.what), number(move.row), number(move.to.value)});
    }
    QJsonArray fields;
    for (const FieldChoice &choice : plan.fields) {
        QJsonArray one {registry::fieldName(choice.code), number(choice.from.value)};
        if (choice.typed) {
            one.append(*choice.typed);
        }
        fields.append(one);
    }
    object.insert(u"others"_s, others);
    object.insert(u"moves"_s, moves);
    object.insert(u"fields"_s, fields);
    object.insert(u"ends"_s, plan.subjectEnds);
    if (plan.successor) {
        object.insert(u"successor"_s, *plan.successor);
    }
    if (plan.undoes) {
        object.insert(u"undoes"_s, number(*plan.undoes));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<Plan> planFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const int kind = object.value(u"kind"_s).toInt(-1);
    if (kind < 0 || kind > static_cast<int>(DecisionKind::Undo)) {
        return fail(ErrorKind::Corrupt, u"identity.PLAN"_s,
            QCoreApplication::translate("kmen::identity", "The stored decision cannot be read."), {},
            QCoreApplication::translate("kmen::identity", "Withdraw it and propose again."));
    }
    Plan plan;
    plan.kind = static_cast<DecisionKind>(kind);
    plan.subject.value = object.value(u"subject"_s).toInteger();
    const QJsonArray others = object.value(u"others"_s).toArray();
    for (const auto &id : others) {
        plan.others.push_back(ClientId {id.toInteger()});
    }
    const QJsonArray moves = object.value(u"moves"_s).toArray();
    for (const auto &move : moves) {
        plan.moves.push_back(
            {static_cast<ItemKind>(move[0].toInt()), move[1].toInteger(), ClientId {move[2].toInteger()}});
    }
    const QJsonArray fields = object.value(u"fields"_s).toArray();
    for (const auto &choice : fields) {
        if (const auto code = registry::fieldFromName(choice[0].toString())) {
            plan.fields.push_back({*code, ClientId {choice[1].toInteger()},
                choice[2].isString() ? std::optional(choice[2].toString()) : std::nullopt});
        }
    }
    plan.subjectEnds = object.value(u"ends"_s).toBool();
    if (object.contains(u"successor"_s)) {
        plan.successor = object.value(u"successor"_s).toInt();
    }
    if (object.contains(u"undoes"_s)) {
        plan.undoes = object.value(u"undoes"_s).toInteger();
    }
    return plan;
}

QString reasonCodeName(ReasonCode code)
{
    return reasons[static_cast<std::size_t>(code)].name;
}

ReasonCode reasonCodeFrom(const QString &name)
{
    const auto found = std::ranges::find(reasons, name, &Reason::name);
    return found == reasons.end() ? ReasonCode::Other : static_cast<ReasonCode>(found - reasons.begin());
}

QString reasonCodeText(ReasonCode code)
{
    return QCoreApplication::translate("kmen::identity", reasons[static_cast<std::size_t>(code)].text);
}

QString effectText(const EffectLine &line)
{
    using What = EffectLine::What;
    // a sentence may name one of the two clients, both, or none
    const auto text = [&line](const char *source) {
        return QCoreApplication::translate("kmen::identity", source, nullptr, line.count)
            .replace(u"%1"_s, line.from.text())
            .replace(u"%2"_s, line.to.text());
    };
    switch (line.what) {
    case What::Identifiers:
        return text(QT_TRANSLATE_N_NOOP("kmen::identity", "%n identifier(s) move from %1 to %2"));
    case What::Links:
        return text(QT_TRANSLATE_N_NOOP("kmen::identity", "%n link(s) to other systems move from %1 to %2"));
    case What::SameLinks:
        return text(QT_TRANSLATE_N_NOOP("kmen::identity", "%n link(s) of %1 stay: %2 has the same"));
    case What::Documents:
        return text(QT_TRANSLATE_N_NOOP("kmen::identity", "%n document(s) move from %1 to %2"));
    case What::Pseudonyms:
        return text(QT_TRANSLATE_N_NOOP("kmen::identity", "%n portal identity(ies) move from %1 to %2"));
    case What::Notices:
        return text(QT_TRANSLATE_N_NOOP("kmen::identity", "%n notice(s) move from %1 to %2"));
    case What::History:
        return text(QT_TRANSLATE_N_NOOP("kmen::identity", "%n entry(ies) of the history move from %1 to %2"));
    case What::OfficeFields:
        return text(QT_TRANSLATE_N_NOOP("kmen::identity", "%n value(s) of the office are taken from %1 to %2"));
    case What::TypedFields:
        return text(QT_TRANSLATE_N_NOOP("kmen::identity", "%n value(s) typed by hand in this case are written to %2"));
    case What::IdentifiersEnd:
        return text(QT_TRANSLATE_N_NOOP("kmen::identity", "%n identifier(s) of %1 end"));
    case What::IdentifiersBegin:
        return text(QT_TRANSLATE_N_NOOP("kmen::identity", "%1 gets %n new identifier(s)"));
    case What::Subscribe:
        return text(QT_TRANSLATE_N_NOOP("kmen::identity", "%1 will be subscribed to changes (%n identifier(s))"));
    case What::Unsubscribe:
        return text(QT_TRANSLATE_N_NOOP("kmen::identity", "%n subscription(s) of %1 will end"));
    case What::CasesMove:
        return text(QT_TRANSLATE_N_NOOP("kmen::identity", "%n other case(s) move from %1 to %2"));
    case What::CasesClose:
        return text(
            QT_TRANSLATE_N_NOOP("kmen::identity", "%n case(s) close, this one and those that lose their sense"));
    case What::CasesReopen:
        return text(QT_TRANSLATE_N_NOOP("kmen::identity", "%n case(s) open again"));
    case What::ClientEnds:
        return line.to.isNull() ? text(QT_TRANSLATE_NOOP("kmen::identity", "%1 ends; the number keeps its explanation"))
                                : text(QT_TRANSLATE_NOOP("kmen::identity", "%1 ends and leads to %2 for ever"));
    case What::ClientReturns:
        return text(QT_TRANSLATE_NOOP("kmen::identity", "%1 is a client of its own again"));
    }
    return {};
}

} // namespace kmen::identity
