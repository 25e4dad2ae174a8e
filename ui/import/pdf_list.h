/// A list of clients on paper: A4 across, a header with the filter, the purpose and who made it, numbered pages.
#pragma once

#include "registry/exports.h"

namespace kmen::importing {

/// Blocking; a worker thread. Row after row is drawn, however many there are. `reading`: where the clients are read;
/// `session` keeps the audit. Errors: as registry::exportCsv; then there is no file, or the one that was there before.
Result<qint64> exportPdf(store::Session &session, store::Session &reading, const registry::ExportPlan &plan,
    const QString &path, const registry::By &by, const Job &job);

} // namespace kmen::importing
