/// Fields as they stand in person.fields: a JSON array of arrays
/// [field, value, name, stav, changed, read, source]; times are milliseconds, 0 = none (changed) or the time of the
/// person's last reading (read). UTF-8. Written and read by hand: this is the hot path of the distribution.
#pragma once

#include <QByteArray>

#include <vector>

#include "registry/fields.h"

namespace kmen::registry {

QByteArray toJson(const std::vector<Field> &fields, Moment lastRead);
/// Errors: Corrupt "registry.FIELDS".
Result<std::vector<Field>> fromJson(QByteArrayView json, Moment lastRead);

} // namespace kmen::registry
