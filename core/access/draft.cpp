#include "access/draft.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "base/text.h"
#include "egon/aisv_limits.h"

namespace kmen::access {

namespace {

using namespace Qt::Literals::StringLiterals;

bool emptyRow(const QStringList &row)
{
    return std::ranges::all_of(row, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

QString shown(const FieldSpec &field, const Draft &draft)
{
    switch (field.type) {
    case FieldType::Table:
    case FieldType::ItemList: {
        QStringList lines;
        for (const QStringList &row : draft.rows(field.key)) {
            lines.append(row.join(u" · "_s));
        }
        return lines.join(u'\n');
    }
    case FieldType::Choice:
        for (const Option &option : field.options) {
            if (option.id == draft.text(field.key)) {
                return QCoreApplication::translate("access", option.label);
            }
        }
        return {};
    case FieldType::Day: {
        const QDate day = QDate::fromString(draft.text(field.key), Qt::ISODate);
        return day.isValid() ? dateText(day) : draft.text(field.key);
    }
    default:
        return draft.text(field.key);
    }
}

} // namespace

QString itemKey(const QStringList &row)
{
    const QString code = row.value(0).trimmed();
    return code.isEmpty() ? row.value(1).trimmed() : code;
}

CodeList Draft::list(QStringView key) const
{
    CodeList list;
    for (const QStringList &row : rows(key)) {
        if (!emptyRow(row)) {
            list.push_back({row.value(0).trimmed(), row.value(1).trimmed(), row.value(2).trimmed()});
        }
    }
    return list;
}

void Draft::setList(const QString &key, const CodeList &list)
{
    Rows rows;
    for (const CodeListRow &row : list) {
        rows.push_back({row.code, row.name, row.comment});
    }
    tables[key] = std::move(rows);
}

QByteArray Draft::toJson() const
{
    QJsonObject object;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (!text->isEmpty()) {
            object.insert(text.key(), *text);
        }
    }
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        QJsonArray rows;
        for (const QStringList &row : *table) {
            if (!emptyRow(row)) {
                rows.append(QJsonArray::fromStringList(row));
            }
        }
        if (!rows.isEmpty()) {
            object.insert(table.key(), rows);
        }
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Draft> Draft::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return fail(ErrorKind::Corrupt, u"access.DRAFT"_s,
            QCoreApplication::translate("access", "What was kept of the request cannot be read."), error.errorString());
    }
    Draft draft;
    const QJsonObject object = document.object();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field->isString()) {
            draft.texts.insert(field.key(), field->toString());
        } else if (field->isArray()) {
            Rows rows;
            const QJsonArray array = field->toArray();
            for (const auto &row : array) {
                QStringList cells;
                const QJsonArray values = row.toArray();
                for (const auto &value : values) {
                    cells.append(value.toString());
                }
                rows.push_back(cells);
            }
            draft.tables.insert(field.key(), rows);
        }
    }
    return draft;
}

bool mayLeave(const std::vector<Finding> &findings)
{
    return std::ranges::all_of(findings, [](const Finding &finding) { return finding.kind == FindingKind::Look; });
}

bool needsTerm(Kind kind, const Draft &draft)
{
    return kind == Kind::MassSubscription
        && parseInteger(draft.text(u"subjects"), 0, 1'000'000'000).value_or(0) > egon::AisvLimits::withoutConsent;
}

std::vector<FieldDifference> differences(Kind kind, const Draft &before, const Draft &after)
{
    std::vector<FieldDifference> found;
    for (const FieldSpec &field : fieldsOf(kind)) {
        const QString left = shown(field, before);
        const QString right = shown(field, after);
        if (left != right) {
            found.push_back({field.key.toString(), fieldLabel(field), left, right});
        }
    }
    return found;
}

Result<Catalogue> catalogueFor(store::Session &session, const Draft &draft)
{
    return Catalogue::load(session, draft.text(u"agendaCode"), draft.text(u"roleCode"),
        {{EntryKind::Agenda, {draft.text(u"agendaCode")}}, {EntryKind::Ovm, {draft.text(u"ovmCode")}},
            {EntryKind::Ais, {draft.text(u"aisCode")}}});
}

} // namespace kmen::access
