#include "ui/clients/new_organisation_dialog.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "base/text.h"
#include "egon/services/ros.h"
#include "ui/widgets/label.h"

namespace kmen::clients {

using shell::Tone;
using widgets::Label;

namespace {

constexpr qsizetype icoDigits = 8;

} // namespace

NewOrganisationDialog::NewOrganisationDialog(shell::Desk &desk, QWidget *parent)
    : FormDialog(tr("New organisation"),
        tr("One organisation will be read from the register of organisations (E256) by its number. The register "
           "records who looked and why. The next distribution subscribes it (E315), then its changes arrive by "
           "themselves."),
        tr("Read and create"), parent)
    , m_desk(desk)
    , m_edit(addLine(tr("&IČO:"), QStringLiteral("icoEdit")))
    , m_found(new Label(Label::Kind::Secondary))
    , m_looking(desk.tasks())
{
    setObjectName(QStringLiteral("newOrganisationDialog"));
    m_edit->setPlaceholderText(tr("eight digits, for example 00006947"));
    m_found->setObjectName(QStringLiteral("icoLabel"));
    m_found->setWordWrap(true);
    body()->addWidget(m_found);
    body()->addStretch(1);
    askReason(desk.office().purpose);
    setReady([this] { return ico().has_value(); });
    onVerb([this] { act(); });
    connect(m_edit, &QLineEdit::textChanged, this, &NewOrganisationDialog::look);
    look();
    m_edit->setFocus();
}

std::optional<int> NewOrganisationDialog::ico() const
{
    const QString digits = m_edit->text().simplified().remove(u' ');
    const auto number = parseInteger(digits, 1, 99'999'999);
    return digits.size() <= icoDigits && number && egon::isIco(static_cast<int>(*number))
        ? std::optional(static_cast<int>(*number))
        : std::nullopt;
}

void NewOrganisationDialog::look()
{
    m_known.reset();
    m_looking.replace(0);
    setVerb(tr("Read and create"));
    const auto number = ico();
    const bool wrong = !number && m_edit->text().simplified().remove(u' ').size() >= icoDigits;
    m_found->setTone(wrong ? Tone::Warn : Tone::Neutral);
    m_found->setText(wrong ? tr("⚠ No organisation has such a number: its last digit does not check the others.")
            : number       ? QString()
                           : tr("Write the number: whether the organisation is a client already appears here."));
    if (!number) {
        return;
    }
    m_looking.replace(m_desk.tasks().look(
        this, [ico = *number](shell::Context &context, const Job &) { return organisationWith(context, ico); },
        [this](const Result<std::optional<registry::CreatedClient>> &known) {
            if (!known) {
                return;
            }
            m_known = *known;
            m_found->setTone(m_known ? Tone::Warn : Tone::Neutral);
            m_found->setText(m_known ? tr("⚠ This organisation is client %1 already.").arg(m_known->kid.text())
                                     : tr("The number fits, and no client has it yet."));
            setVerb(m_known ? tr("Open the client") : tr("Read and create"));
        }));
}

void NewOrganisationDialog::act()
{
    const auto number = ico();
    if (m_known) {
        Q_EMIT m_desk.openClient(m_known->id);
        accept();
        return;
    }
    if (!number) {
        return;
    }
    setBusy(true);
    m_desk.tasks().run(
        this, tr("Reading an organisation from ROS"), shell::Lane::Registers,
        [ico = *number, reason = reason()](
            shell::Context &context, const Job &job) { return createOrganisation(context, ico, reason, job); },
        [this, desk = &m_desk](const Result<registry::CreatedClient> &created) {
            setBusy(false);
            if (!created) {
                tell(created.error().what, created.error().remedy);
                return;
            }
            Q_EMIT desk->told(tr("Client %1 was created").arg(created->kid.text()));
            Q_EMIT desk->dataChanged();
            Q_EMIT desk->openClient(created->id);
            accept();
        });
}

} // namespace kmen::clients
