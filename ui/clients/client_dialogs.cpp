#include "ui/clients/client_dialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include "base/text.h"
#include "ui/clients/clients_model.h"
#include "ui/widgets/label.h"

namespace kmen::clients {

using widgets::FormDialog;
using widgets::Label;

namespace {

struct DialogWords {
    Q_DECLARE_TR_FUNCTIONS(ClientDialogs)
};

} // namespace

void askForLink(shell::Desk &desk, const ClientCard &card, const QStringList &systems, QWidget *parent)
{
    auto *dialog = new FormDialog(DialogWords::tr("Link %1 with a system").arg(clientName(card.detail.row)),
        DialogWords::tr(
            "Says that a system of the office keeps data on this client, and under which key. Nothing is sent to "
            "that system."),
        DialogWords::tr("Link"), parent);
    dialog->setObjectName(QStringLiteral("linkDialog"));
    auto *system = new QComboBox;
    system->setObjectName(QStringLiteral("linkSystemChoice"));
    system->setEditable(true);
    system->addItems(systems);
    system->setCurrentText({});
    system->setAccessibleName(DialogWords::tr("System"));
    dialog->form()->addRow(DialogWords::tr("&System:"), system);
    auto *key = dialog->addLine(DialogWords::tr("Its &key of the client:"), QStringLiteral("linkKeyEdit"));
    dialog->askReason(desk.office().purpose);
    QObject::connect(system, &QComboBox::currentTextChanged, dialog, &FormDialog::check);
    dialog->setReady(
        [system, key] { return !system->currentText().trimmed().isEmpty() && !key->text().trimmed().isEmpty(); });
    dialog->onVerb([dialog, &desk, system, key, id = card.detail.row.id] {
        runFor(dialog, desk, dialog->windowTitle(), DialogWords::tr("The client was linked with the system"),
            [id, name = system->currentText().trimmed(), local = key->text().trimmed(), reason = dialog->reason()](
                shell::Context &context, const Job &) { return addLink(context, id, name, local, reason); });
    });
    dialog->open();
    system->setFocus();
}

void askForDocument(shell::Desk &desk, const ClientCard &card, QWidget *parent)
{
    auto *dialog = new FormDialog(DialogWords::tr("Document of %1").arg(clientName(card.detail.row)),
        DialogWords::tr(
            "Kmen keeps no files: write where the document is found, by its reference number in the records "
            "service."),
        DialogWords::tr("Add"), parent);
    dialog->setObjectName(QStringLiteral("documentDialog"));
    auto *title = dialog->addLine(DialogWords::tr("&What it is:"), QStringLiteral("documentTitleEdit"));
    auto *reference = dialog->addLine(DialogWords::tr("Reference &number:"), QStringLiteral("documentReferenceEdit"));
    auto *day = dialog->addLine(DialogWords::tr("&Day of the document:"), QStringLiteral("documentDayEdit"));
    day->setPlaceholderText(DialogWords::tr("for example 12. 5. 2026"));
    auto *note = dialog->addLine(DialogWords::tr("N&ote:"), QStringLiteral("documentNoteEdit"));
    dialog->askReason(desk.office().purpose);
    dialog->setReady([title, day] {
        return !title->text().trimmed().isEmpty() && (day->text().trimmed().isEmpty() || parseDate(day->text()));
    });
    dialog->onVerb([dialog, &desk, title, reference, day, note, id = card.detail.row.id] {
        registry::ClientDocument document;
        document.title = title->text();
        document.reference = reference->text();
        document.dated = parseDate(day->text());
        document.note = note->text();
        runFor(dialog, desk, dialog->windowTitle(), DialogWords::tr("The document was added"),
            [id, document, reason = dialog->reason()](
                shell::Context &context, const Job &) { return addDocument(context, id, document, reason); });
    });
    dialog->open();
    title->setFocus();
}

void askForClaim(shell::Desk &desk, const ClientCard &card, std::optional<registry::FieldCode> item, QWidget *parent)
{
    auto *dialog = new FormDialog(DialogWords::tr("Claim an error in ROB: %1").arg(clientName(card.detail.row)),
        DialogWords::tr(
            "The register passes the claim on to the editor of the data (E62); the items are doubted until the "
            "editor decides. The claim cannot be taken back here."),
        DialogWords::tr("Claim the error"), parent);
    dialog->setObjectName(QStringLiteral("claimDialog"));
    struct Row {
        registry::FieldCode code;
        QCheckBox *wrong;
        QLineEdit *shouldBe;
    };
    auto rows = std::make_shared<std::vector<Row>>();
    auto *place = new QWidget;
    auto *grid = new QGridLayout(place);
    grid->setContentsMargins(0, 0, 6, 0);
    grid->setHorizontalSpacing(14);
    grid->addWidget(new Label(Label::Kind::Small, DialogWords::tr("What is wrong")), 0, 0);
    grid->addWidget(new Label(Label::Kind::Small, DialogWords::tr("What the register says")), 0, 1);
    grid->addWidget(new Label(Label::Kind::Small, DialogWords::tr("What it should be, in words")), 0, 2);
    int line = 0;
    for (const registry::Field &field : card.detail.fields) {
        if (field.source != registry::Source::Register || field.isEmpty() || !isClaimable(field.code)) {
            continue;
        }
        ++line;
        const QString label = registry::fieldLabel(field.code);
        auto *wrong = new QCheckBox(label);
        wrong->setObjectName(u"wrong." + registry::fieldName(field.code));
        auto *says = new Label(Label::Kind::Text, registry::displayText(field));
        says->setWordWrap(true);
        auto *shouldBe = new QLineEdit;
        shouldBe->setObjectName(u"shouldBe." + registry::fieldName(field.code));
        shouldBe->setAccessibleName(DialogWords::tr("%1: what it should be").arg(label));
        shouldBe->setEnabled(false);
        grid->addWidget(wrong, line, 0);
        grid->addWidget(says, line, 1);
        grid->addWidget(shouldBe, line, 2);
        QObject::connect(wrong, &QCheckBox::toggled, dialog, [dialog, shouldBe](bool on) {
            shouldBe->setEnabled(on);
            dialog->check();
        });
        if (item == field.code) {
            wrong->setChecked(true);
        }
        rows->push_back({field.code, wrong, shouldBe});
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(line + 1, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(place);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(std::min(320, place->sizeHint().height() + 4));
    dialog->body()->addWidget(scroll, 1);
    auto *label = new QLabel(DialogWords::tr("&Why it is wrong, and by what it can be proved:"));
    auto *description = new QLineEdit;
    description->setObjectName(QStringLiteral("claimDescriptionEdit"));
    label->setBuddy(description);
    dialog->body()->addWidget(label);
    dialog->body()->addWidget(description);
    QObject::connect(description, &QLineEdit::textChanged, dialog, &FormDialog::check);
    dialog->askReason(desk.office().purpose);
    dialog->setReady([rows, description] {
        return !description->text().trimmed().isEmpty()
            && std::ranges::any_of(*rows, [](const Row &row) { return row.wrong->isChecked(); });
    });
    dialog->onVerb([dialog, &desk, rows, description, id = card.detail.row.id] {
        ErrorClaim claim;
        claim.description = description->text().trimmed();
        for (const Row &row : *rows) {
            if (row.wrong->isChecked()) {
                claim.items.push_back({row.code, row.shouldBe->text().trimmed()});
            }
        }
        runFor(dialog, desk, dialog->windowTitle(),
            DialogWords::tr("The error was claimed; its number is among the documents"),
            [id, claim, reason = dialog->reason()](shell::Context &context, const Job &job) -> Result<void> {
                auto number = claimError(context, id, claim, reason, job);
                if (!number) {
                    return failWith(number);
                }
                return {};
            });
    });
    dialog->resize(dialog->sizeHint().expandedTo(QSize(720, 0)));
    dialog->open();
}

} // namespace kmen::clients
