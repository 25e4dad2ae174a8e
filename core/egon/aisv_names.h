/// The names on the wire of E315 to E321, whose official XSD is not public: Kmen's own, or those of the connection
/// profile (Profile::aisvNames), so that the true ones need no new Kmen.
#pragma once

#include <QMap>
#include <QStringList>

#include <map>
#include <optional>
#include <string>

#include "base/result.h"
#include "egon/service.h"

namespace kmen::egon {

/// Keys of the profile begin with "E317." for one service or "AISV." for all; the service's own win. Then comes
/// `operation`, `root`, `namespace`, `types.namespace` (AisvDotazyTypy), `data.namespace` (AisvData);
/// `order`, `answerOrder`, `changeOrder`, `listOrder`, `itemOrder`: names with spaces between them, what is left out is
/// not in the message; or the name of an element or attribute in Kmen's own table. Orders use Kmen's own names.
using AisvOverrides = QMap<QString, QString>;

/// The names of one service. Immutable; what it hands out lives as long as it does.
class AisvNames final {
public:
    explicit AisvNames(const ServiceInfo &own, const AisvOverrides &overrides = {});
    AisvNames(const AisvNames &) = delete;
    AisvNames &operator=(const AisvNames &) = delete;

    [[nodiscard]] ServiceInfo info() const;
    [[nodiscard]] const QString &serviceNamespace() const { return m_namespace; }
    [[nodiscard]] const QString &typesNamespace() const { return m_types; }
    [[nodiscard]] const QString &dataNamespace() const { return m_data; }
    /// `own` must be in the table.
    [[nodiscard]] const char *local(const char *own) const;

    enum class Part { Request, Answer, Change, List, Item };
    [[nodiscard]] const QStringList &order(Part part) const { return m_orders[static_cast<std::size_t>(part)]; }

private:
    ServiceInfo m_own;
    QString m_operation;
    QString m_root;
    QString m_namespace;
    QString m_types;
    QString m_data;
    std::map<std::string, std::string, std::less<>> m_local;
    QStringList m_orders[5];
};

/// Reads {"E317.CasOd": "…", …} (`kmen-training --aisv-names`). Errors: Input.
Result<AisvOverrides> parseAisvNames(const QByteArray &json);
/// Input "egon.AISV_NAMES" when a key means nothing here: a misspelt one would silently change nothing.
Result<void> checkAisvNames(const AisvOverrides &overrides);

} // namespace kmen::egon
