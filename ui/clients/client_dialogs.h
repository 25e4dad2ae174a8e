/// What is asked before a link, a document or a claim is made.
#pragma once

#include "ui/clients/client_calls.h"
#include "ui/shell/desk.h"
#include "ui/widgets/form_dialog.h"

namespace kmen::clients {

/// Each opens itself over `parent`, does its work and closes; what went wrong is said in it.
void askForLink(shell::Desk &desk, const ClientCard &card, const QStringList &systems, QWidget *parent);
void askForDocument(shell::Desk &desk, const ClientCard &card, QWidget *parent);
void askForClaim(shell::Desk &desk, const ClientCard &card, std::optional<registry::FieldCode> item, QWidget *parent);

/// Runs `work(Context &, const Job &)` returning Result<void> for the dialog: closed when it succeeded.
template <class Work>
void runFor(widgets::FormDialog *dialog, shell::Desk &desk, const QString &name, const QString &done, Work work)
{
    dialog->setBusy(true);
    desk.tasks().run(dialog, name, shell::Lane::Registers, std::move(work),
        [dialog, desk = &desk, done](const Result<void> &result) {
            dialog->setBusy(false);
            if (!result) {
                dialog->tell(result.error().what, result.error().remedy);
                return;
            }
            Q_EMIT desk->told(done);
            Q_EMIT desk->dataChanged();
            dialog->accept();
        });
}

} // namespace kmen::clients
