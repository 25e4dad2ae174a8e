/// Organisations as clients: what ROS (E256, E258) says of them as fields, like those of persons.
#pragma once

#include "egon/services/ros.h"
#include "registry/clients.h"

namespace kmen::registry {

/// Name, legal form and status, seat, dates, data boxes and contact, in the order of FieldCode. An entrepreneur is
/// named as its agenda names it, otherwise as the person is called.
std::vector<Field> fieldsOf(const egon::RosOsoba &organisation, const egon::RuianData &ruian, Moment readAt);
/// The client with this number, in whatever state it is.
Result<std::optional<CreatedClient>> findByIco(store::Session &session, int ico);
/// 0 when the client is no organisation, or its data were removed.
Result<int> icoOf(store::Session &session, ClientId client);

} // namespace kmen::registry
