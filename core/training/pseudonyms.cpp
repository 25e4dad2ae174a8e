// What NIA knows of persons: pseudonyms that are not kept, because each can be undone by its key.
#include <QJsonArray>
#include <QMessageAuthenticationCode>

#include <cstring>

#include "training/state.h"

namespace kmen::training {
namespace {

constexpr qsizetype half = 8;
constexpr auto czech = QLatin1StringView("CZ/CZ/");

} // namespace

// A Feistel network of four rounds (Luby, Rackoff 1988): a permutation of the blocks that nobody without the key can
// tell from chance, and the key differs for every agenda and system.
QByteArray State::scrambled(QByteArray block, std::uint16_t context, bool back) const
{
    const Context &to = contexts[context];
    for (int step = 0; step < 4; ++step) {
        const int round = back ? 3 - step : step;
        const qsizetype from = round % 2 == 0 ? half : 0;
        const qsizetype into = half - from;
        const QByteArray text = "NIA|" + to.agenda.toUtf8() + '|' + QByteArray::number(to.ais) + '|'
            + QByteArray::number(round) + '|' + block.mid(from, half);
        const QByteArray code = QMessageAuthenticationCode::hash(text, m_key, QCryptographicHash::Sha256);
        for (qsizetype i = 0; i < half; ++i) {
            block[into + i] = static_cast<char>(block[into + i] ^ code[i]);
        }
    }
    return block;
}

egon::Bsi State::pseudonym(std::uint32_t person, std::uint16_t context) const
{
    QByteArray block(2 * half, '\0');
    std::memcpy(block.data(), &person, sizeof(person));
    const QUuid uuid = QUuid::fromRfc4122(scrambled(block, context, false));
    return *egon::Bsi::fromText(QString(czech + uuid.toString(QUuid::WithoutBraces)));
}

std::optional<std::uint32_t> State::personOf(const egon::Bsi &bsi, std::uint16_t context) const
{
    if (!bsi.text().startsWith(czech)) {
        return std::nullopt; // another country's: eIDAS persons are not in ROB (EGON.md 5)
    }
    const QUuid uuid = QUuid::fromString(QStringView(bsi.text()).mid(czech.size()));
    if (uuid.isNull()) {
        return std::nullopt;
    }
    const QByteArray block = scrambled(uuid.toRfc4122(), context, true);
    std::uint32_t person = 0;
    std::memcpy(&person, block.constData(), sizeof(person));
    const bool ours = block.mid(sizeof(person)).count('\0') == block.size() - static_cast<qsizetype>(sizeof(person));
    return ours && knows(person) ? std::optional(person) : std::nullopt;
}

Aifo State::issueLogged(std::uint32_t person, std::uint16_t context)
{
    bool fresh = false;
    const Aifo aifo = issue(person, context, &fresh);
    if (fresh) {
        log.append({{u"issued"_qs, QJsonArray {static_cast<qint64>(person)}}, {u"agenda"_qs, contexts[context].agenda},
            {u"ais"_qs, contexts[context].ais}});
    }
    return aifo;
}

} // namespace kmen::training
