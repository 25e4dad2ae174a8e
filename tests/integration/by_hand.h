/// A client that the office itself typed, as tests need them.
#pragma once

#include "registry/clients.h"

namespace kmen::test {

using TypedFields = std::vector<std::pair<registry::FieldCode, QString>>;

/// `key`: of a system, nothing when it is empty. A client without an id when it could not be made.
inline registry::CreatedClient byHand(registry::Clients &clients, const registry::By &by, const TypedFields &fields,
    const std::pair<QString, QString> &key = {})
{
    auto tx = store::Transaction::begin(clients.session());
    if (!tx) {
        return {};
    }
    std::vector<registry::Field> written;
    for (const auto &[code, value] : fields) {
        if (const auto field = registry::officeField(code, value, tx->now())) {
            written.push_back(*field);
        }
    }
    const auto made = clients.createByHand(*tx, written, by);
    if (!made || (!key.second.isEmpty() && !clients.addLink(*tx, made->id, key.first, key.second, by))
        || !tx->commit()) {
        return {};
    }
    return *made;
}

} // namespace kmen::test
