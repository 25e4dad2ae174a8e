#include "ui/clients/correct_dialog.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include "base/text.h"
#include "ui/clients/clients_model.h"
#include "ui/widgets/label.h"

namespace kmen::clients {

using registry::FieldCode;
using widgets::Label;

namespace {

enum Choice { Mine, Theirs };

QString ownValue(const std::vector<registry::Field> &fields, FieldCode code)
{
    const auto own = std::ranges::find_if(fields, [code](const registry::Field &field) {
        return field.code == code && field.source == registry::Source::Office;
    });
    return own == fields.end() ? QString() : own->value;
}

bool isDate(FieldCode code)
{
    return code == FieldCode::DatumNarozeni;
}

QString typed(FieldCode code, const QString &value)
{
    const QDate date = isDate(code) ? QDate::fromString(value, Qt::ISODate) : QDate();
    return date.isValid() ? dateText(date) : value;
}

QString shown(FieldCode code, const QString &value)
{
    return value.isEmpty() ? CompareDialog::tr("(empty)") : typed(code, value);
}

} // namespace

CorrectDialog::CorrectDialog(shell::Desk &desk, const ClientCard &card, std::optional<FieldCode> focus, QWidget *parent)
    : FormDialog(tr("Correct by hand: %1").arg(clientName(card.detail.row)),
        card.detail.row.kind == registry::ClientKind::PersonInRob
            ? tr("Only what the office keeps itself can be written. Reference data belong to the register; when one is "
                 "wrong, claim the error there (E62).")
            : tr("This client is not connected with the register: what the office writes stands until the person is "
                 "identified."),
        tr("Save"), parent)
    , m_desk(desk)
    , m_correction {card.detail.row.id, card.detail.version, card.detail.fields, {}}
{
    setObjectName(QStringLiteral("correctDialog"));
    for (const FieldCode code : registry::officeFieldsOf(card.detail.row.kind)) {
        const QString before = typed(code, ownValue(card.detail.fields, code));
        auto *edit = addLine(registry::fieldLabel(code) + u':', u"correct." + registry::fieldName(code), before);
        if (isDate(code)) {
            edit->setPlaceholderText(CorrectDialog::tr("for example 12. 5. 1978"));
        }
        const auto ofRegister = std::ranges::find_if(card.detail.fields, [code](const registry::Field &field) {
            return field.code == code && field.source == registry::Source::Register && !field.isEmpty();
        });
        if (ofRegister != card.detail.fields.end()) {
            edit->setPlaceholderText(CorrectDialog::tr("the register has: %1").arg(registry::displayText(*ofRegister)));
        }
        m_lines.push_back({code, edit, before});
        if (focus == code) {
            edit->setFocus();
        }
    }
    askReason(desk.office().purpose);
    setReady([this] { return anyEdited(); });
    onVerb([this] { save(); });
}

bool CorrectDialog::anyEdited() const
{
    return std::ranges::any_of(m_lines, [](const Line &line) { return line.edit->text().simplified() != line.before; });
}

void CorrectDialog::save()
{
    registry::Correction correction = m_correction;
    for (const Line &line : m_lines) {
        if (line.edit->text().simplified() == line.before) {
            continue;
        }
        auto field = registry::officeField(line.code, line.edit->text(), m_desk.office().clock->now());
        if (!field) {
            tell(field.error().what, field.error().remedy);
            line.edit->setFocus();
            return;
        }
        correction.wanted.push_back(std::move(*field));
    }
    send(correction);
}

void CorrectDialog::send(const registry::Correction &correction)
{
    setBusy(true);
    m_desk.tasks().run(
        this, tr("Saving %1").arg(windowTitle()), shell::Lane::Registers,
        [correction, reason = reason()](
            shell::Context &context, const Job &) { return correct(context, correction, reason); },
        [this, correction, desk = &m_desk](const Result<CorrectionOutcome> &outcome) {
            setBusy(false);
            if (!outcome) {
                tell(outcome.error().what, outcome.error().remedy);
                return;
            }
            if (!outcome->done) {
                compare(correction, *outcome);
                return;
            }
            Q_EMIT desk->told(outcome->done->besideOthers
                    ? tr("Saved; what somebody else changed meanwhile in other items stands too")
                    : tr("Saved: %n item(s) changed", nullptr, static_cast<int>(outcome->done->changes.size())));
            Q_EMIT desk->dataChanged();
            accept();
        });
}

void CorrectDialog::compare(const registry::Correction &mine, const CorrectionOutcome &outcome)
{
    auto *dialog = new CompareDialog(outcome.clashes, this);
    dialog->onVerb([this, dialog, mine, now = outcome.now, clashes = outcome.clashes] {
        const auto stays = dialog->mine();
        registry::Correction next {mine.client, now.version, now.fields, {}};
        for (const registry::Field &field : mine.wanted) {
            const bool clashed = std::ranges::find(clashes, field.code, &registry::Clash::code) != clashes.end();
            if (!clashed || std::ranges::find(stays, field.code) != stays.end()) {
                next.wanted.push_back(field);
            }
        }
        dialog->accept();
        if (next.wanted.empty()) {
            Q_EMIT m_desk.told(tr("What somebody else wrote stays; nothing was changed"));
            Q_EMIT m_desk.dataChanged();
            accept();
            return;
        }
        send(next);
    });
    dialog->open();
}

CompareDialog::CompareDialog(const std::vector<registry::Clash> &clashes, QWidget *parent)
    : FormDialog(tr("Somebody else changed the client meanwhile"),
        tr("Nothing was overwritten. Choose item by item what shall stay."), tr("Save what is chosen"), parent)
{
    setObjectName(QStringLiteral("compareDialog"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(10);
    int row = 0;
    grid->addWidget(new Label(Label::Kind::Small, tr("Before")), row, 1);
    grid->addWidget(new Label(Label::Kind::Small, tr("Yours")), row, 2);
    grid->addWidget(new Label(Label::Kind::Small, tr("Theirs")), row, 3);
    for (const registry::Clash &clash : clashes) {
        ++row;
        const QString label = registry::fieldLabel(clash.code);
        grid->addWidget(new Label(Label::Kind::Secondary, label), row, 0, Qt::AlignTop);
        auto *before = new Label(Label::Kind::Text, shown(clash.code, clash.before));
        before->setWordWrap(true);
        grid->addWidget(before, row, 1, Qt::AlignTop);
        auto *group = new QButtonGroup(this);
        auto *mine = new QRadioButton(shown(clash.code, clash.mine));
        mine->setObjectName(u"mine." + registry::fieldName(clash.code));
        mine->setAccessibleName(tr("%1, yours: %2").arg(label, mine->text()));
        auto *theirs = new QRadioButton(shown(clash.code, clash.theirs));
        theirs->setObjectName(u"theirs." + registry::fieldName(clash.code));
        theirs->setAccessibleName(tr("%1, theirs: %2").arg(label, theirs->text()));
        group->addButton(mine, Mine);
        group->addButton(theirs, Theirs);
        grid->addWidget(mine, row, 2, Qt::AlignTop);
        auto *other = new QVBoxLayout;
        other->setSpacing(1);
        other->addWidget(theirs);
        if (clash.theirTime) {
            auto *who = new Label(Label::Kind::Small,
                clash.theirActor.isEmpty()
                    ? toLocalText(*clash.theirTime)
                    : QString(clash.theirActor + QStringLiteral(" · ") + toLocalText(*clash.theirTime)));
            who->setContentsMargins(22, 0, 0, 0);
            other->addWidget(who);
        }
        grid->addLayout(other, row, 3);
        m_choices.emplace_back(clash.code, group);
        connect(group, &QButtonGroup::idToggled, this, &CompareDialog::check);
    }
    grid->setColumnStretch(2, 1);
    grid->setColumnStretch(3, 1);
    body()->addLayout(grid);
    setReady([this] {
        return std::ranges::all_of(m_choices, [](const auto &choice) { return choice.second->checkedId() >= 0; });
    });
}

std::vector<FieldCode> CompareDialog::mine() const
{
    std::vector<FieldCode> codes;
    for (const auto &[code, group] : m_choices) {
        if (group->checkedId() == Mine) {
            codes.push_back(code);
        }
    }
    return codes;
}

} // namespace kmen::clients
