/// What a client's data become when an answer of the registers comes, and what changed by it. Pure functions.
#pragma once

#include "registry/clients.h"

namespace kmen::registry {

/// Telephone, e-mail, delivery address: the office keeps its own beside the register's.
bool isContact(FieldCode code);

/// By field and source, in the order of the fields; also a value that became doubtful or ceased to be.
std::vector<FieldChange> changesBetween(const std::vector<Field> &before, const std::vector<Field> &after);

/// The register's answer laid over what is stored; see SourceRef::complete.
std::vector<Field> mergeRegister(
    const std::vector<Field> &stored, std::vector<Field> &&read, bool complete, Moment readAt);

/// The changes as the audit's digest covers them.
QByteArray canonical(const std::vector<FieldChange> &changes);

} // namespace kmen::registry
