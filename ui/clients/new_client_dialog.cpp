#include "ui/clients/new_client_dialog.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "base/text.h"
#include "ui/clients/clients_model.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

namespace kmen::clients {

using registry::FieldCode;
using shell::Tone;
using widgets::Label;

QString SimilarModel::headerCell(int column) const
{
    switch (column) {
    case 0:
        return tr("Surname and name");
    case 1:
        return tr("Born");
    case 2:
        return tr("KID");
    default:
        return tr("How it fits");
    }
}

QVariant SimilarModel::cell(int row, int column, int role) const
{
    const Similar &similar = at(row);
    switch (role) {
    case widgets::StrongRole:
        return column == 0;
    case widgets::CodeRole:
        return column == 2;
    case widgets::ToneRole:
        return column == 3 ? static_cast<int>(similar.surely ? Tone::Warn : Tone::Neutral) : 0;
    case widgets::SecondaryRole:
        return column == 3;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case 0:
        return clientName(similar.row);
    case 1:
        return similar.row.birthDate ? dateText(*similar.row.birthDate) : QStringLiteral("—");
    case 2:
        return similar.row.kid.text();
    default:
        return similar.surely ? tr("⚠ the same name and birth or document") : tr("similar name");
    }
}

NewClientDialog::NewClientDialog(shell::Desk &desk, QWidget *parent)
    : FormDialog(tr("New client outside ROB"),
        tr("For a person that cannot be identified in the register. Whoever is in ROB comes by Identify a person: then "
           "the data are the register's and keep themselves up to date."),
        tr("Create the client"), parent)
    , m_desk(desk)
    , m_found(new Label(Label::Kind::Secondary))
    , m_similar(new SimilarModel(this))
    , m_table(new widgets::TableView(tr("Clients that may be this person")))
    , m_looking(desk.tasks())
{
    setObjectName(QStringLiteral("newClientDialog"));
    for (const FieldCode code : {FieldCode::Prijmeni, FieldCode::Jmeno, FieldCode::DatumNarozeni,
             FieldCode::AdresaPobytu, FieldCode::Doklady, FieldCode::Obcanstvi, FieldCode::Telefon, FieldCode::Email}) {
        auto *edit = addLine(registry::fieldLabel(code) + u':', u"new." + registry::fieldName(code));
        m_lines.emplace_back(code, edit);
        connect(edit, &QLineEdit::textChanged, this, &NewClientDialog::look);
        if (code == FieldCode::DatumNarozeni) {
            edit->setPlaceholderText(tr("for example 12. 5. 1978"));
        } else if (code == FieldCode::Doklady) {
            edit->setPlaceholderText(tr("kind and number, for example P 12345678"));
        }
    }
    m_found->setObjectName(QStringLiteral("similarLabel"));
    m_found->setWordWrap(true);
    body()->addWidget(m_found);
    m_table->setObjectName(QStringLiteral("similarTable"));
    m_table->setModel(m_similar);
    m_table->setShares({3, 0, 0, 3});
    m_table->setNoSideways();
    m_table->setMinimumHeight(fontMetrics().height() * 8);
    body()->addWidget(m_table, 1);
    m_table->hide();
    askReason(desk.office().purpose);
    setReady([this] {
        return !m_lines[0].second->text().trimmed().isEmpty() && !m_lines[1].second->text().trimmed().isEmpty();
    });
    onVerb([this] { create(); });
    connect(m_table, &widgets::TableView::rowOpened, this, [this](int row) {
        const ClientId id = m_similar->at(row).row.id;
        Q_EMIT m_desk.openClient(id);
        reject();
    });
    look();
    m_lines.front().second->setFocus();
}

std::vector<registry::Field> NewClientDialog::fields() const
{
    std::vector<registry::Field> fields;
    for (const auto &[code, edit] : m_lines) {
        if (edit->text().trimmed().isEmpty()) {
            continue;
        }
        // a date that is still being typed finds nobody
        if (auto field = registry::officeField(code, edit->text(), m_desk.office().clock->now())) {
            fields.push_back(std::move(*field));
        }
    }
    return fields;
}

void NewClientDialog::look()
{
    const auto typed = fields();
    if (typed.empty()) {
        m_found->setText(tr("Write the name: clients that may be the same person appear here."));
        m_table->hide();
        m_looking.replace(0);
        return;
    }
    m_looking.replace(m_desk.tasks().look(
        this, [typed](shell::Context &context, const Job &job) { return similarTo(context, typed, job); },
        [this](const Result<std::vector<Similar>> &similar) {
            if (!similar) {
                return;
            }
            const bool surely = std::ranges::any_of(*similar, &Similar::surely);
            m_similar->setRows(*similar);
            m_table->setVisible(!similar->empty());
            m_found->setTone(surely ? Tone::Warn : Tone::Neutral);
            m_found->setText(similar->empty() ? tr("No client of this name is known.")
                    : surely ? tr("⚠ This person is probably a client already. Enter or a double click opens the card.")
                             : tr("Is it one of these? Enter or a double click opens the card."));
            setVerb(surely ? tr("Create although it is here") : tr("Create the client"));
        }));
}

void NewClientDialog::create()
{
    for (const auto &[code, edit] : m_lines) {
        const auto field = registry::officeField(code, edit->text(), m_desk.office().clock->now());
        if (!field) {
            tell(field.error().what, field.error().remedy);
            edit->setFocus();
            return;
        }
    }
    setBusy(true);
    m_desk.tasks().run(
        this, tr("Creating a client"), shell::Lane::Registers,
        [typed = fields(), reason = reason()](
            shell::Context &context, const Job &) { return createByHand(context, typed, reason); },
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
