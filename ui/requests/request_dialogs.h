/// The few dialogs of requests. None waits in a nested event loop: what was written arrives through a callback.
#pragma once

#include <functional>

#include "access/office_sheet.h"
#include "access/process.h"
#include "access/requests.h"

class QWidget;

namespace kmen::requests {

/// Which kind, and how we call it.
void askNew(QWidget *parent, const std::function<void(access::Kind, const QString &title)> &then);
/// Whether the step was made; with an error the dialog stays and says it.
using StepTold = std::function<void(const Result<void> &)>;
/// What is recorded with a step: number, day, approved items, document, note. `then` tells it how that ended.
void askRecord(QWidget *parent, const access::Request &request, const access::Step &step, QDate today,
    const std::function<void(const access::Record &, const StepTold &)> &then);
/// Letterhead and signatory. `mayAdminister`: whoever may not sees whether a second person reads, and why it is fixed.
void askSheet(QWidget *parent, const access::OfficeSheet &sheet, bool mayAdminister,
    const std::function<void(const access::OfficeSheet &)> &then);

} // namespace kmen::requests
