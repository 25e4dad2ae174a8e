// Reading RPP's exports: columns and elements are known by their names.
#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <ranges>

#include "access/catalogue.h"
#include "base/text.h"

namespace kmen::access {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 mostBytes = 64 * 1024 * 1024;
constexpr std::size_t mostEntries = 200'000;
constexpr std::size_t mostProblems = 200;

std::unexpected<Error> wrongLine(const QString &what, const QString &remedy)
{
    return fail(ErrorKind::Input, u"access.CATALOGUE"_s, what, {}, remedy);
}

/// "Kód agendy", "kodAgendy" and "KOD_AGENDY" are one name.
QString plain(QStringView name)
{
    QString text = fold(name.toString());
    text.remove(u' ').remove(u'_').remove(u'.');
    return text;
}

bool hasParent(EntryKind kind)
{
    return kind == EntryKind::Role || kind == EntryKind::Item || kind == EntryKind::PermittedItem;
}

/// The names by which a column is known, the surest first.
QStringList codeNames(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Agenda:
        return {u"kodagendy"_s, u"agendakod"_s, u"kod"_s, u"agenda"_s};
    case EntryKind::Role:
        return {u"kodcinnostnirole"_s, u"kodrole"_s, u"rolekod"_s, u"kod"_s, u"role"_s};
    case EntryKind::Ovm:
        return {u"kodovm"_s, u"ovmkod"_s, u"ico"_s, u"identifikator"_s, u"kod"_s};
    case EntryKind::Ais:
        return {u"kodais"_s, u"kodisvs"_s, u"cisloais"_s, u"cisloisvs"_s, u"aiskod"_s, u"kod"_s, u"cislo"_s};
    case EntryKind::Item:
    case EntryKind::PermittedItem:
        break;
    }
    return {u"kodrpp"_s, u"kodudaje"_s, u"udajkod"_s, u"kod"_s};
}

QStringList nameNames(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Agenda:
        return {u"nazevagendy"_s, u"agendanazev"_s, u"nazev"_s};
    case EntryKind::Role:
        return {u"nazevcinnostnirole"_s, u"nazevrole"_s, u"rolenazev"_s, u"nazev"_s};
    case EntryKind::Ovm:
        return {u"nazevovm"_s, u"ovmnazev"_s, u"nazev"_s};
    case EntryKind::Ais:
        return {u"nazevais"_s, u"nazevisvs"_s, u"aisnazev"_s, u"nazev"_s};
    case EntryKind::Item:
    case EntryKind::PermittedItem:
        break;
    }
    return {u"nazevudaje"_s, u"udajnazev"_s, u"nazev"_s};
}

QStringList parentNames(EntryKind kind)
{
    if (kind == EntryKind::PermittedItem) {
        return {u"kodcinnostnirole"_s, u"kodrole"_s, u"rolekod"_s, u"role"_s};
    }
    return {u"kodagendy"_s, u"agendakod"_s, u"agenda"_s};
}

class Collector {
public:
    Collector(CatalogueFile &file, EntryKind kind)
        : m_file(file)
        , m_kind(kind)
    {
    }
    Result<void> add(int line, QString parent, const QString &code, const QString &name)
    {
        parent = parent.trimmed();
        const QString trimmed = code.trimmed();
        if (parent.isEmpty() && m_kind == EntryKind::Item) {
            // the first number of an item's code is its agenda's
            parent = u'A' + trimmed.section(u'-', 0, 0);
        }
        if (trimmed.isEmpty() || name.isEmpty() || (hasParent(m_kind) && parent.isEmpty())) {
            problem(line, QCoreApplication::translate("access", "Code, name or what it belongs to is missing."),
                QCoreApplication::translate("access", "The line was left out; export the list again."));
            return {};
        }
        const QString key = parent + u'\x1f' + trimmed;
        if (m_seen.contains(key)) {
            problem(line, QCoreApplication::translate("access", "%1 was there already.").arg(trimmed),
                QCoreApplication::translate("access", "The first one counts; the line was left out."));
            return {};
        }
        if (m_file.entries.size() == mostEntries) {
            return wrongLine(QCoreApplication::translate("access", "The file has more than %1 entries (line %2).")
                                 .arg(QString::number(mostEntries), QString::number(line)),
                QCoreApplication::translate("access", "Export only the list that was chosen."));
        }
        m_seen.insert(key);
        // the name stays as it is: every character of it counts
        m_file.entries.push_back({hasParent(m_kind) ? parent : QString(), trimmed, name});
        return {};
    }

private:
    void problem(int line, const QString &what, const QString &remedy)
    {
        if (m_file.problems.size() < mostProblems) {
            m_file.problems.push_back({line, what, remedy});
        }
    }
    CatalogueFile &m_file;
    EntryKind m_kind;
    QSet<QString> m_seen;
};

qsizetype columnOf(const QStringList &header, const QStringList &names)
{
    for (const QString &name : names) {
        for (qsizetype column = 0; column < header.size(); ++column) {
            if (plain(header[column]) == name) {
                return column;
            }
        }
    }
    return -1;
}

/// Names count letter by letter: nothing is guessed.
Result<void> checkLetters(const QByteArray &bytes)
{
    if (bytes.contains('\0')) {
        return wrongLine(QCoreApplication::translate("access", "The file is no text table."),
            QCoreApplication::translate("access", "Save the table as “CSV UTF-8” and choose that file."));
    }
    const auto isWhole = [](QByteArrayView part) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(part);
        return !decoder.hasError();
    };
    if (isWhole(bytes)) {
        return {};
    }
    const QByteArrayList lines = bytes.split('\n');
    const auto line = std::ranges::find_if_not(lines, isWhole) - lines.begin() + 1;
    return wrongLine(QCoreApplication::translate("access", "Line %1: the file is not in UTF-8.").arg(line),
        QCoreApplication::translate("access", "Save the table as “CSV UTF-8” and choose that file."));
}

Result<CatalogueFile> fromCsv(const QByteArray &bytes, EntryKind kind)
{
    if (auto done = checkLetters(bytes); !done) {
        return failWith(done);
    }
    const auto table = readCsv(bytes);
    if (!table) {
        return std::unexpected(table.error());
    }
    const auto code = columnOf(table->header, codeNames(kind));
    const auto name = columnOf(table->header, nameNames(kind));
    const auto parent = hasParent(kind) ? columnOf(table->header, parentNames(kind)) : -1;
    if (code < 0 || name < 0 || (parent < 0 && hasParent(kind) && kind != EntryKind::Item)) {
        QStringList needed {codeNames(kind).first(), nameNames(kind).first()};
        if (hasParent(kind)) {
            needed.prepend(parentNames(kind).first());
        }
        return wrongLine(
            QCoreApplication::translate("access", "The first line does not name the columns that are needed."),
            QCoreApplication::translate("access", "Needed: %1.").arg(needed.join(u", "_s)));
    }
    CatalogueFile file;
    Collector collector(file, kind);
    for (std::size_t i = 0; i < table->rows.size(); ++i) {
        const QStringList &row = table->rows[i];
        if (auto done = collector.add(table->lines[i], parent < 0 ? QString() : row[parent], row[code], row[name]);
            !done) {
            return failWith(done);
        }
    }
    return file;
}

/// An element is an entry when its own attributes and children without children give a code and a name.
struct Open {
    QMap<QString, QString> values;
    QString text;
    qint64 line = 0;
    bool leaf = true;
};

QString valueOf(const std::vector<Open> &open, const QStringList &names, bool outer)
{
    for (const Open &level : std::views::reverse(open)) {
        for (const QString &name : names) {
            if (const auto found = level.values.constFind(name); found != level.values.constEnd()) {
                return *found;
            }
        }
        if (!outer) {
            break;
        }
    }
    return {};
}

Result<CatalogueFile> fromXml(const QByteArray &bytes, EntryKind kind)
{
    constexpr std::size_t deepest = 64;
    CatalogueFile file;
    Collector collector(file, kind);
    QXmlStreamReader xml(bytes);
    std::vector<Open> open;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD) {
            return wrongLine(QCoreApplication::translate("access", "The file has a document type definition."),
                QCoreApplication::translate("access", "Take the file as RPP exports it."));
        }
        if (token == QXmlStreamReader::StartElement) {
            if (open.size() == deepest) {
                return wrongLine(QCoreApplication::translate("access", "Elements are nested too deep (line %1).")
                                     .arg(xml.lineNumber()),
                    QCoreApplication::translate("access", "Take the file as RPP exports it."));
            }
            if (!open.empty()) {
                open.back().leaf = false;
            }
            Open element;
            element.line = xml.lineNumber();
            const auto attributes = xml.attributes();
            for (const QXmlStreamAttribute &attribute : attributes) {
                element.values.insert(plain(attribute.name()), attribute.value().toString());
            }
            open.push_back(std::move(element));
        } else if (token == QXmlStreamReader::Characters && !open.empty()) {
            open.back().text += xml.text();
        } else if (token == QXmlStreamReader::EndElement) {
            const Open element = open.back();
            const QString code = valueOf(open, codeNames(kind), false);
            const QString name = valueOf(open, nameNames(kind), false);
            if (!code.isEmpty() && !name.isEmpty()) {
                const QString parent = hasParent(kind) ? valueOf(open, parentNames(kind), true) : QString();
                if (auto done = collector.add(static_cast<int>(element.line), parent, code, name); !done) {
                    return failWith(done);
                }
            }
            open.pop_back();
            if (element.leaf && !open.empty()) {
                open.back().values.insert(plain(xml.name()), element.text.trimmed());
            }
        }
    }
    if (xml.hasError()) {
        return wrongLine(
            QCoreApplication::translate("access", "The file is not well-formed XML (line %1).").arg(xml.lineNumber()),
            QCoreApplication::translate("access", "Export it again; perhaps it was cut."));
    }
    if (file.entries.empty()) {
        return wrongLine(QCoreApplication::translate("access", "No element of the file has both a code and a name."),
            QCoreApplication::translate("access", "Check that the right list was exported."));
    }
    return file;
}

} // namespace

Result<CatalogueFile> readCatalogue(const QByteArray &bytes, EntryKind kind)
{
    if (bytes.size() > mostBytes) {
        return wrongLine(
            QCoreApplication::translate("access", "The file is larger than %1 MB.").arg(mostBytes / 1024 / 1024),
            QCoreApplication::translate("access", "Export only the list that was chosen."));
    }
    QByteArrayView start(bytes);
    if (start.startsWith("\xef\xbb\xbf")) {
        start = start.sliced(3);
    }
    auto file = start.trimmed().startsWith('<') ? fromXml(bytes, kind) : fromCsv(bytes, kind);
    if (file && file->entries.empty()) {
        return file->problems.empty()
            ? wrongLine(QCoreApplication::translate("access", "The file holds no entry."),
                QCoreApplication::translate("access", "Check that the right list was exported."))
            : wrongLine(QCoreApplication::translate("access", "Line %1: %2")
                            .arg(QString::number(file->problems.front().line), file->problems.front().what),
                QCoreApplication::translate("access", "Check that the right list was exported."));
    }
    return file;
}

} // namespace kmen::access
