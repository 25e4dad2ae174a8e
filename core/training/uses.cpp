#include "training/uses.h"

#include <QJsonArray>

namespace kmen::training {
namespace {

/// The same words again take no memory of their own.
void share(QString &text, const QString &before)
{
    if (text == before) {
        text = before;
    }
}

QJsonObject useLine(const std::vector<std::uint32_t> &persons, const Use &use)
{
    QJsonArray numbers;
    for (const std::uint32_t person : persons) {
        numbers.append(static_cast<qint64>(person));
    }
    return {{u"persons"_qs, numbers}, {u"handedOver"_qs, use.handedOver}, {u"hidden"_qs, use.hidden},
        {u"agenda"_qs, use.agenda}, {u"ais"_qs, use.ais}, {u"subject"_qs, use.subjekt}, {u"user"_qs, use.uzivatel},
        {u"ovm"_qs, use.ovm}, {u"reason"_qs, use.duvodUcel}, {u"items"_qs, static_cast<qint64>(use.items)},
        {u"at"_qs, static_cast<qint64>(toMsecs(use.at))},
        {u"request"_qs, use.agendaZadostId.toString(QUuid::WithoutBraces)},
        {u"iszr"_qs, use.iszrZadostId.toString(QUuid::WithoutBraces)}};
}

Use useOf(const QJsonObject &line)
{
    Use use;
    use.handedOver = line.value(u"handedOver"_qs).toBool();
    use.hidden = line.value(u"hidden"_qs).toBool();
    use.agenda = line.value(u"agenda"_qs).toString();
    use.ais = line.value(u"ais"_qs).toInt();
    use.subjekt = line.value(u"subject"_qs).toString();
    use.uzivatel = line.value(u"user"_qs).toString();
    use.ovm = line.value(u"ovm"_qs).toString();
    use.duvodUcel = line.value(u"reason"_qs).toString();
    use.items = static_cast<ItemSet>(line.value(u"items"_qs).toInteger());
    use.at = fromMsecs(line.value(u"at"_qs).toInteger());
    use.agendaZadostId = QUuid::fromString(line.value(u"request"_qs).toString());
    use.iszrZadostId = QUuid::fromString(line.value(u"iszr"_qs).toString());
    return use;
}

std::vector<std::uint32_t> personsOf(const QJsonObject &line)
{
    std::vector<std::uint32_t> persons;
    for (const QJsonValue person : line.value(u"persons"_qs).toArray()) {
        persons.push_back(static_cast<std::uint32_t>(person.toInteger()));
    }
    return persons;
}

} // namespace

Result<void> UseLog::open(const QString &fileName)
{
    auto read = m_file.open(fileName, [this](const QJsonObject &line) -> Result<void> {
        remember(personsOf(line), useOf(line));
        return {};
    });
    if (!read || m_forgotten <= bound) {
        return read;
    }
    m_forgotten = 0;
    return m_file.writeAnew([this, row = m_rows.cbegin()]() mutable -> std::optional<QJsonObject> {
        if (row == m_rows.cend()) {
            return std::nullopt;
        }
        std::vector<std::uint32_t> persons;
        const std::shared_ptr<const Use> use = row->use;
        for (; row != m_rows.cend() && row->use == use; ++row) {
            persons.push_back(row->person);
        }
        return useLine(persons, *use);
    });
}

void UseLog::add(const std::vector<std::uint32_t> &persons, Use use)
{
    if (m_file.isOpen() && !persons.empty()) {
        m_file.append(useLine(persons, use));
    }
    remember(persons, std::move(use));
}

void UseLog::remember(const std::vector<std::uint32_t> &persons, Use use)
{
    if (!m_rows.empty()) {
        const Use &before = *m_rows.back().use;
        share(use.agenda, before.agenda);
        share(use.subjekt, before.subjekt);
        share(use.uzivatel, before.uzivatel);
        share(use.ovm, before.ovm);
        share(use.duvodUcel, before.duvodUcel);
    }
    const auto shared = std::make_shared<const Use>(std::move(use));
    for (const std::uint32_t person : persons) {
        m_rows.push_back({person, shared});
        if (m_rows.size() > bound) {
            m_rows.pop_front();
            ++m_forgotten;
        }
    }
}

std::vector<std::shared_ptr<const Use>> UseLog::of(std::uint32_t person, Moment from, Moment to, bool withHidden) const
{
    std::vector<std::shared_ptr<const Use>> found;
    for (const Row &row : m_rows) {
        if (row.person == person && row.use->at >= from && row.use->at < to && (withHidden || !row.use->hidden)) {
            found.push_back(row.use);
        }
    }
    return found;
}

} // namespace kmen::training
