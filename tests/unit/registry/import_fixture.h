/// An office's evidence in a table, and what tests of its import do again and again.
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include "base/text.h"
#include "registry/import_p.h"
#include "registry_fixture.h"

namespace kmen::registry {

using namespace Qt::Literals::StringLiterals;

/// More than one block of an import.
inline constexpr int manyRows = 6000;

/// Everybody's birth date is another.
inline QString dateOf(int person)
{
    return QDate(1940, 1, 1).addDays(person).toString(Qt::ISODate);
}

class ImportTest : public QObject {
protected:
    const QString header = u"Č. klienta;Příjmení;Jméno;Narozen;Bydliště;Telefon;E-mail;Č. OP\n"_s;

    QString write(const QByteArray &bytes, const QString &name = u"evidence.csv"_s)
    {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

    QString write(const QString &rows) { return write(QString(header + rows).toUtf8()); }

    ImportPlan plan(const QString &path, DuplicateRule rule = DuplicateRule::Ask)
    {
        ImportPlan plan;
        plan.source.path = path;
        plan.system = u"Agenda dávek"_s;
        plan.duplicates = rule;
        if (const auto look = lookAtImport(*m_office->session, plan.source, {})) {
            plan.uses = look->uses;
            plan.goesOn = look->goesOn;
        }
        return plan;
    }

    /// Begins and runs to the end.
    Result<ImportJob> take(const ImportPlan &plan, const Job &job = {})
    {
        const auto begun = beginImport(*m_office->session, plan, m_office->by, {});
        return begun ? runImport(m_office->clients, begun->id, u"novak"_s, job) : begun;
    }

    QStringList links(ClientId id)
    {
        QStringList list;
        if (const auto detail = client(*m_office->session, id)) {
            for (const ClientLink &link : detail->links) {
                list.append(link.system + u'=' + link.localKey);
            }
        }
        return list;
    }

    std::optional<ClientDetail> only(const QString &text)
    {
        SearchQuery query;
        query.text = text;
        const auto page = search(*m_office->session, query, {}, 10);
        if (!page || page->rows.size() != 1) {
            return std::nullopt;
        }
        const auto detail = client(*m_office->session, page->rows.front().id);
        return detail ? std::optional(*detail) : std::nullopt;
    }

    std::unique_ptr<Office> m_office;
    QTemporaryDir m_dir;
};

} // namespace kmen::registry
