#include "egon/aisv_names.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

#include "egon/services/aisv.h"

namespace kmen::egon {

namespace {

// ---- The table. Source of what is not marked: DIA's handbook of AISV 1.07; of PaisId, Aifo, Ico and the namespaces
// of types and data: E308's schemas.

constexpr const char *typesNamespace = "urn:cz:isvs:aisv:schemas:AisvDotazyTypy:v1"; // [inferred] as E308
constexpr const char *dataNamespace = "urn:cz:isvs:aisv:schemas:AisvData:v1"; // [inferred] as E308
// Operation, root and the service's namespace stand in ServiceInfo (services/aisv.h) [inferred] from the published
// names of the services and the rule of all others.

/// Elements and attributes by Kmen's own names.
constexpr auto elements = std::to_array<const char *>({
    "Zadost", // [inferred] as E308
    "Data", // [inferred]: root + "Data", as E308
    "AisvOdpoved", // [inferred] as E308
    "DataResponse", // [inferred]: root + "DataResponse", as E308
    "CasOd", "CasDo", "idTyp",
    "idz", // attribute of Data [inferred]: where it stands
    "AisvAplikacniStatus", // [inferred] as RobAplikacniStatus
    "VysledekAisvKod", // [inferred] as AisAplikacniStatus
    "VysledekDetail", // [inferred]
    "VysledekSubKod", // [inferred]
    "VysledekPopis", // [inferred]
    "PosledniZmenaCas",
    "Zmena", // [inferred]
    "PaisId", "Aifo", "Ico",
    "ZmenaId", // [inferred] as E308's answer
    "ZmenaCas", // [inferred] as E308's answer
    "Agenda", // [inferred]
    "SeznamUdaju", // [inferred]
    "Ciselnik", // [inferred]
    "Ais", // [inferred]
    "Polozka", // [inferred]
    "KodRpp", // [inferred]: from the columns of the published CSV
    "Nazev", // [inferred]
    "Komentar", // [inferred]
});

/// Every order is [inferred].
struct Order {
    const char *key;
    const char *own;
};
constexpr std::array<Order, 5> orders {{
    {"order", "CasOd CasDo idTyp"},
    {"answerOrder", "AisvAplikacniStatus PosledniZmenaCas Zmena Ciselnik"},
    {"changeOrder", "PaisId ZmenaId ZmenaCas Agenda SeznamUdaju"},
    {"listOrder", "Agenda Ais idTyp Polozka"},
    {"itemOrder", "KodRpp Nazev Komentar"},
}};

constexpr std::array<const char *, 5> others {"operation", "root", "namespace", "types.namespace", "data.namespace"};

// ---- End of the table.

std::optional<QString> found(const ServiceInfo &service, const AisvOverrides &overrides, const char *key)
{
    const QLatin1StringView name(key);
    for (const QString &full : {QString(service.code % u'.' % name), QString(u"AISV." % name)}) {
        if (const auto it = overrides.constFind(full); it != overrides.cend()) {
            return *it;
        }
    }
    return std::nullopt;
}

bool isKnown(const QString &name)
{
    const auto is = [&name](const char *one) { return name == QLatin1StringView(one); };
    return std::ranges::any_of(elements, is) || std::ranges::any_of(others, is)
        || std::ranges::any_of(orders, [&is](const Order &order) { return is(order.key); });
}

std::unexpected<Error> wrongNames(const QString &detail)
{
    return fail(ErrorKind::Input, QStringLiteral("egon.AISV_NAMES"),
        QCoreApplication::translate(
            "kmen::egon::AisvNames", "The table of names for AISV holds one that is not known."),
        detail,
        QCoreApplication::translate("kmen::egon::AisvNames", "Correct the table of names in the connection profile."));
}

} // namespace

AisvNames::AisvNames(const ServiceInfo &own, const AisvOverrides &overrides)
    : m_own(own)
{
    const auto or_ = [&](const char *key, const QString &standard) {
        return found(own, overrides, key).value_or(standard);
    };
    m_operation = or_("operation", own.operation.toString());
    m_root = or_("root", own.root.toString());
    m_namespace = or_("namespace", egon::serviceNamespace(own));
    m_types = or_("types.namespace", QLatin1StringView(egon::typesNamespace));
    m_data = or_("data.namespace", QLatin1StringView(egon::dataNamespace));
    for (const char *element : elements) {
        const std::string_view name(element);
        const QString standard = name == "Data" || name == "DataResponse" ? QString(m_root % QLatin1StringView(element))
                                                                          : QString(QLatin1StringView(element));
        m_local.emplace(element, or_(element, standard).toStdString());
    }
    for (std::size_t i = 0; i < orders.size(); ++i) {
        m_orders[i] = or_(orders[i].key, QLatin1StringView(orders[i].own)).split(u' ', Qt::SkipEmptyParts);
    }
}

ServiceInfo AisvNames::info() const
{
    return {m_own.code, m_operation, m_root, m_own.safety};
}

const char *AisvNames::local(const char *own) const
{
    const auto it = m_local.find(std::string_view(own));
    Q_ASSERT(it != m_local.end());
    return it->second.c_str();
}

Result<AisvOverrides> parseAisvNames(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return wrongNames(problem.errorString());
    }
    AisvOverrides made;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().toString().isEmpty()) {
            return wrongNames(it.key());
        }
        made.insert(it.key(), it.value().toString());
    }
    if (const Result<void> checked = checkAisvNames(made); !checked) {
        return failWith(checked);
    }
    return made;
}

Result<void> checkAisvNames(const AisvOverrides &overrides)
{
    static constexpr QStringView prefixes[] = {u"AISV", u"E315", u"E316", u"E317", u"E318", u"E319", u"E320", u"E321"};
    for (const auto &[key, value] : overrides.asKeyValueRange()) {
        const qsizetype dot = key.indexOf(u'.');
        if (dot < 0 || std::ranges::find(prefixes, QStringView(key).first(dot)) == std::end(prefixes)
            || !isKnown(key.sliced(dot + 1)) || value.isEmpty()) {
            return wrongNames(key);
        }
    }
    return {};
}

} // namespace kmen::egon
