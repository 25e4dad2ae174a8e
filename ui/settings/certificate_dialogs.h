/// A certificate taken over, and a request for a new one. Neither waits in a nested event loop; each stays open until
/// what it does has succeeded.
#pragma once

#include <QWidget>

#include <functional>

#include "ui/settings/settings_calls.h"
#include "ui/shell/desk.h"

namespace kmen::settings {

/// A PKCS#12 file with its passphrase, or the certificate that came for our own request. `then`: it was taken over.
void askImport(shell::Desk &desk, QWidget *parent, const sync::OfficeFiles &files,
    const std::function<void(const security::CertificateReport &)> &then);
/// The request for RAZR. `then` gets the file that was made.
void askRequest(shell::Desk &desk, QWidget *parent, const sync::OfficeFiles &files,
    const security::RequestSubject &offered, const std::function<void(const QString &file)> &then);

} // namespace kmen::settings
