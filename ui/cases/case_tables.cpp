#include "ui/cases/case_tables.h"

#include <QLocale>

#include <algorithm>

#include "audit/actions.h"
#include "base/text.h"
#include "ui/widgets/provenance_field.h"

namespace kmen::cases {

using shell::Tone;
using Verdict = CompareRow::Verdict;

QString ageText(Moment since, Moment now)
{
    const auto hours = static_cast<int>(std::chrono::duration_cast<std::chrono::hours>(now - since).count());
    return hours < 48 ? InboxModel::tr("%n h", nullptr, std::max(0, hours))
                      : InboxModel::tr("%n day(s)", nullptr, hours / 24);
}

QString InboxModel::headerCell(int column) const
{
    return column == 0 ? tr("Case, clients") : column == 1 ? tr("Waits, deadline") : tr("State, who");
}

QVariant InboxModel::cell(int row, int column, int role) const
{
    const identity::InboxRow &one = at(row);
    const bool late = one.deadline && *one.deadline < m_now && one.status != identity::CaseStatus::Done;
    if (role == widgets::ToneRole && column == 1 && late) {
        return static_cast<int>(Tone::Bad);
    }
    if (role == widgets::ToneRole && column == 2) {
        return static_cast<int>(one.status == identity::CaseStatus::Done ? Tone::Good
                : one.status == identity::CaseStatus::Proposed           ? Tone::Accent
                                                                         : Tone::Warn);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case 0: {
        // the number first: where a long name is cut, the client can still be told
        constexpr std::size_t most = 3;
        QStringList names;
        for (const auto &party : one.clients) {
            if (one.clients.size() > most && names.size() == most - 1) {
                names.append(tr("and %n more", nullptr, static_cast<int>(one.clients.size() - most + 1)));
                break;
            }
            names.append(QString(party.kid.text() + QStringLiteral(" · ") + party.name));
        }
        QString kind = registry::caseKindText(one.kind);
        if (one.score) {
            kind = tr("%1 (%2 of 100)").arg(kind).arg(*one.score);
        }
        return QString(kind + u'\n' + names.join(u'\n'));
    }
    case 1:
        return QString(ageText(one.openedAt, m_now) + u'\n'
            + (one.deadline ? (late ? tr("! overdue since %1") : tr("until %1")).arg(dateText(localDate(*one.deadline)))
                            : QString()));
    default: {
        const QString sign = one.status == identity::CaseStatus::Done ? QStringLiteral("✓ ")
            : one.status == identity::CaseStatus::Proposed            ? QStringLiteral("▸ ")
                                                                      : QStringLiteral("⚠ ");
        const QString who = one.status == identity::CaseStatus::Proposed ? tr("proposed by %1").arg(one.proposedBy)
            : !one.holder.isEmpty()                                      ? tr("%1 works on it").arg(one.holder)
            : !one.assignedTo.isEmpty()                                  ? tr("for %1").arg(one.assignedTo)
                                                                         : QString();
        return QString(sign + identity::caseStatusText(one.status) + u'\n' + who);
    }
    }
}

namespace {

QString shownValue(const registry::Field *field)
{
    return field && !field->isEmpty() ? registry::displayText(*field) : QStringLiteral("—");
}

Verdict verdictOf(const QStringList &values)
{
    const QString none = QStringLiteral("—");
    QStringList filled = values;
    filled.removeAll(none);
    const qsizetype count = filled.size();
    filled.removeDuplicates();
    return values.size() < 2                   ? Verdict::Nothing
        : filled.size() > 1                    ? Verdict::Differs
        : count == values.size() || count == 0 ? Verdict::Same
                                               : Verdict::OnlySome;
}

} // namespace

const std::vector<registry::Field> &CompareColumn::fields() const
{
    return client ? client->fields : row ? row->fields : candidate->fields;
}

QString CompareColumn::title() const
{
    return client ? client->row.kid.text()
        : row ? CompareModel::tr("File %1, row %2, %3").arg(row->file).arg(row->line).arg(dateText(localDate(row->at)))
              : CompareModel::tr("candidate %1").arg(candidate->position + 1);
}

std::vector<CompareColumn> compareColumns(const identity::CaseDetail &detail)
{
    constexpr std::size_t most = 4;
    std::vector<CompareColumn> columns;
    std::vector<const identity::Reading *> candidates;
    for (const identity::Reading &reading : detail.readings) {
        if (std::ranges::any_of(detail.candidates, [&reading](const identity::Candidate &one) {
                return one.position == reading.position && !one.owner;
            })) {
            candidates.push_back(&reading);
        }
    }
    columns.reserve(detail.clients.size() + detail.rows.size() + candidates.size());
    for (const auto &client : detail.clients) {
        columns.push_back({&client, nullptr, nullptr});
    }
    for (const auto &row : detail.rows) {
        columns.push_back({nullptr, &row, nullptr});
    }
    // candidates were asked for by hand: they do not give way to rows
    const std::size_t left = std::min(candidates.size(), most - 1);
    const std::size_t fixed = std::max(detail.clients.size(), most - left);
    columns.resize(std::min({columns.size(), most, fixed}));
    for (const identity::Reading *candidate : candidates) {
        if (columns.size() < most) {
            columns.push_back({nullptr, nullptr, candidate});
        }
    }
    return columns;
}

namespace {

/// What is known about each column beside its items.
std::vector<CompareRow> headRows(const std::vector<CompareColumn> &columns)
{
    CompareRow state;
    state.label = CompareModel::tr("State of the client");
    CompareRow identifier;
    identifier.label = CompareModel::tr("Identifier of the registers");
    CompareRow read;
    read.label = CompareModel::tr("Last read");
    std::ptrdiff_t having = 0;
    bool ofPersons = true; ///< every column is a client or a candidate
    for (const CompareColumn &column : columns) {
        if (column.row) {
            ofPersons = false;
            state.values.append(column.row->kept ? CompareModel::tr("what an imported file said")
                                                 : CompareModel::tr("what it said is no longer kept"));
            identifier.values.append(QStringLiteral("—"));
            read.values.append(toLocalText(column.row->at));
            continue;
        }
        if (!column.client) {
            ++having;
            state.values.append(CompareModel::tr("not a client"));
            identifier.values.append(CompareModel::tr("candidate"));
            read.values.append(toLocalText(column.candidate->readAt));
            continue;
        }
        const registry::ClientDetail &client = *column.client;
        having += client.identifiers.empty() ? 0 : 1;
        state.values.append(registry::clientStateText(client.row.state));
        read.values.append(client.row.readAt ? toLocalText(*client.row.readAt) : QStringLiteral("—"));
        if (client.row.kind == registry::ClientKind::Organisation) {
            ++having;
            const registry::Field *ico = registry::findField(client.fields, registry::FieldCode::Ico);
            identifier.values.append(ico ? CompareModel::tr("IČO %1").arg(ico->value) : CompareModel::tr("IČO"));
            continue;
        }
        const auto valid =
            std::ranges::find(client.identifiers, registry::AifoState::Valid, &registry::Identifier::state);
        identifier.values.append(valid != client.identifiers.end() ? CompareModel::tr("%1, valid").arg(valid->handle)
                : client.identifiers.empty()                       ? CompareModel::tr("none")
                                             : CompareModel::tr("%1, ended").arg(client.identifiers.front().handle));
    }
    for (CompareRow *row : {&state, &identifier, &read}) {
        row->verdict = ofPersons ? verdictOf(row->values) : Verdict::Nothing;
        row->sources = QStringList(row->values.size());
    }
    // when somebody was asked about is no difference between persons
    read.verdict = Verdict::Nothing;
    // handles are counted with each client: those of two clients are never one identifier, though they read the same
    if (having > 1) {
        identifier.verdict = Verdict::Differs;
    }
    return {state, identifier, read};
}

QString sourceText(const CompareColumn &column, const registry::Field &field)
{
    return column.row ? registry::caseImportRowText(*column.row) : widgets::provenanceText(field);
}

} // namespace

std::vector<CompareRow> compareRows(
    const std::vector<CompareColumn> &columns, std::span<const registry::FieldCode> empty)
{
    std::vector<CompareRow> rows = headRows(columns);
    std::vector<CompareRow> nobodys;
    const bool persons = std::ranges::none_of(columns, [](const CompareColumn &column) {
        return column.client && column.client->row.kind == registry::ClientKind::Organisation;
    });
    for (const registry::FieldCode code : persons ? registry::allFieldCodes() : registry::everyFieldCode()) {
        CompareRow row;
        row.code = code;
        row.label = registry::fieldLabel(code);
        bool any = false;
        bool office = false;
        for (const CompareColumn &column : columns) {
            const registry::Field *field = registry::findField(column.fields(), code);
            const bool has = field && !field->isEmpty();
            any |= has;
            office |= has && !column.row && field->source == registry::Source::Office;
            row.values.append(shownValue(field));
            row.sources.append(has ? sourceText(column, *field) : QString());
        }
        row.ofRegister = !office;
        row.verdict = any ? verdictOf(row.values) : Verdict::Nobody;
        if (any) {
            rows.push_back(std::move(row));
        } else if (std::ranges::find(empty, code) != empty.end()) {
            nobodys.push_back(std::move(row));
        }
    }
    rows.insert(rows.end(), std::make_move_iterator(nobodys.begin()), std::make_move_iterator(nobodys.end()));
    return rows;
}

void CompareModel::setPeople(const QStringList &people, int goesOn)
{
    beginResetModel();
    m_people = people;
    m_goesOn = goesOn;
    m_hasTyped = std::ranges::any_of(rows(), [](const CompareRow &row) { return row.typed.has_value(); });
    endResetModel();
}

QString CompareModel::headerCell(int column) const
{
    if (column == 0) {
        return tr("Item");
    }
    if (column == 1) {
        return tr("Compared");
    }
    if (column - 2 == m_people.size()) {
        return tr("Typed in this case");
    }
    const QString who = m_people.value(column - 2);
    return column - 2 == m_goesOn ? tr("→ %1 (goes on)").arg(who) : who;
}

QVariant CompareModel::cell(int row, int column, int role) const
{
    const CompareRow &one = at(row);
    if (column - 2 == m_people.size()) {
        return role == widgets::ToneRole  ? QVariant(static_cast<int>(Tone::Accent))
            : role == widgets::StrongRole ? QVariant(true)
            : role == Qt::DisplayRole && one.typed
            ? QVariant(tr("✎ %1 (survives)").arg(registry::displayText(*one.code, *one.typed)))
            : role == Qt::ToolTipRole && one.typed
            ? QVariant(tr("Typed by hand in this case; none of the clients has this value"))
            : QVariant();
    }
    if (role == widgets::ToneRole) {
        return static_cast<int>(column == 1 && one.verdict == Verdict::Differs ? Tone::Warn
                : column == 1 && one.verdict == Verdict::Same                  ? Tone::Good
                : column > 1 && column - 2 == one.chosen                       ? Tone::Accent
                                                                               : Tone::Neutral);
    }
    if (role == widgets::SecondaryRole) {
        return column == 0 || (column > 1 && one.values.value(column - 2) == QStringLiteral("—"));
    }
    if (role == widgets::StrongRole) {
        return column > 1 && one.verdict == Verdict::Differs;
    }
    if (role == Qt::ToolTipRole && column > 1) {
        return QString(one.values.value(column - 2) + u'\n' + one.sources.value(column - 2));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case 0:
        return one.label;
    case 1:
        return one.verdict == Verdict::Same   ? tr("= same")
            : one.verdict == Verdict::Differs ? tr("≠ differs")
            : one.verdict == Verdict::Nobody  ? tr("– nobody")
            : one.verdict == Verdict::Nothing ? QString()
                                              : tr("○ only some");
    default: {
        const QString value = one.values.value(column - 2);
        return one.chosen == column - 2 ? tr("✓ %1 (survives)").arg(value) : value;
    }
    }
}

QString ItemsModel::headerCell(int column) const
{
    return column == 0 ? tr("What") : column == 1 ? tr("Has it now") : tr("Gets it");
}

QVariant ItemsModel::cell(int row, int column, int role) const
{
    const ItemRow &one = at(row);
    if (role == widgets::CodeRole) {
        return column == 1;
    }
    if (role == widgets::ToneRole && column == 2) {
        return static_cast<int>(one.target.isEmpty() ? Tone::Neutral : Tone::Accent);
    }
    if (role == widgets::SecondaryRole) {
        return column == 2 && one.target.isEmpty();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    using identity::ItemKind;
    switch (column) {
    case 0:
        return one.item.what == ItemKind::Link ? tr("Link: %1").arg(one.item.text)
            : one.item.what == ItemKind::Document || one.item.what == ItemKind::Paper
            ? tr("Document: %1").arg(one.item.text)
            : one.item.what == ItemKind::Identifier ? tr("Identifier: %1").arg(one.item.text)
                                                    : tr("Portal identity: %1").arg(one.item.text);
    case 1:
        return one.owner;
    default:
        return one.target.isEmpty() ? tr("stays") : tr("→ %1").arg(one.target);
    }
}

QString EffectModel::headerCell(int /*column*/) const
{
    return tr("What will happen");
}

QVariant EffectModel::cell(int row, int /*column*/, int role) const
{
    return role == Qt::DisplayRole ? QVariant(identity::effectText(at(row))) : QVariant();
}

QString WhyModel::headerCell(int column) const
{
    return column == 0 ? tr("Item") : column == 1 ? tr("How they agree") : tr("What it says");
}

QVariant WhyModel::cell(int row, int column, int role) const
{
    const identity::ExplainedAttribute &one = at(row);
    if (role == widgets::ToneRole && column == 2) {
        return static_cast<int>(one.weight >= 0 ? Tone::Good : Tone::Warn);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QString number = QLocale().toString(std::abs(one.weight), 'f', 1);
    return column == 0   ? one.attribute
        : column == 1    ? one.agreement
        : one.weight < 0 ? tr("− %1, against").arg(number)
                         : tr("+ %1, for one person").arg(number);
}

QString StepsModel::headerCell(int column) const
{
    return column == 0 ? tr("When, who") : tr("What happened");
}

QVariant StepsModel::cell(int row, int column, int role) const
{
    const registry::CaseStep &step = at(row);
    if (role == widgets::SecondaryRole) {
        return column == 0;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return column == 0 ? QString(toLocalText(step.at) + u'\n' + step.actor)
                       : QString(audit::actionText(step.action) + u'\n' + step.note);
}

} // namespace kmen::cases
