#include "registry/search_keys.h"

#include <algorithm>

#include "base/text.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Bits 0 to 23: first letters of the words. 24 to 42: their first two and three letters. 43 to 50: the year of birth,
/// 51 to 54 its month, 55 to 59 its day; zero when there is none.
constexpr quint64 letterBits = 24;
constexpr quint64 beginningBits = 19;
constexpr quint64 yearShift = letterBits + beginningBits;
constexpr quint64 monthShift = yearShift + 8;
constexpr quint64 dayShift = monthShift + 4;
constexpr quint64 yearMask = quint64(0xff) << yearShift;
constexpr quint64 birthMask = yearMask | (quint64(0xf) << monthShift) | (quint64(0x1f) << dayShift);
/// Years that can be held: the 255 after this one.
constexpr int yearBefore = 1850;
constexpr int lastYear = yearBefore + 255;

quint64 bitOfLetter(QChar letter)
{
    // letters that few names begin with share a bit
    static constexpr QStringView letters = u"abcdefghijklmnoprstuvxyz";
    static_assert(letters.size() <= letterBits);
    const qsizetype at = letters.indexOf(letter);
    return quint64(1) << static_cast<quint64>(at < 0 ? letters.size() - 3 : at);
}

quint64 bitOfBeginning(QStringView beginning)
{
    // FNV-1a
    quint64 hash = 0xcbf29ce484222325U;
    for (const QChar c : beginning) {
        hash = (hash ^ c.unicode()) * 0x100000001b3U;
    }
    hash ^= hash >> 32U;
    return quint64(1) << (letterBits + hash % beginningBits);
}

quint64 bitsOfWords(const QStringList &words)
{
    quint64 bits = 0;
    constexpr qsizetype mostLetters = 3;
    for (const QString &word : words) {
        bits |= bitOfLetter(word.front());
        for (qsizetype letters = 2; letters <= std::min(word.size(), mostLetters); ++letters) {
            bits |= bitOfBeginning(QStringView(word).first(letters));
        }
    }
    return bits;
}

bool holdsYear(int year)
{
    return year > yearBefore && year <= lastYear;
}

quint64 bitsOfBirth(QDate birth)
{
    if (!birth.isValid() || !holdsYear(birth.year())) {
        return 0;
    }
    return static_cast<quint64>(birth.year() - yearBefore) << yearShift
        | static_cast<quint64>(birth.month()) << monthShift | static_cast<quint64>(birth.day()) << dayShift;
}

QStringList wordsOf(const QString &folded)
{
    QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

struct Stored {
    QString sortKey;
    qint64 bits = 0;
    QStringList words;
};

/// What stands in the tables now. All words of a client share its sort key, and there is no index by the client: the
/// words are found through the names that the person still has.
Result<Stored> storedKeys(store::Transaction &tx, ClientId client)
{
    Stored stored;
    QString names;
    auto query = tx.query(uR"(SELECT c.sort_key, c.search, p.surname, p.given_name, p.birth_surname FROM client c
        JOIN person p ON p.client = c.id WHERE c.id = :id)"_s);
    query.bind(u":id"_s, client);
    auto done = query.each([&](store::Query &row) {
        stored.sortKey = row.text(0);
        stored.bits = row.integer(1);
        names = row.text(2) + u' ' + row.text(3) + u' ' + row.text(4);
    });
    if (!done) {
        return failWith(done);
    }
    stored.words = wordsOf(fold(names));
    auto systems = tx.query(u"SELECT DISTINCT system FROM client_link WHERE client = :client"_s);
    systems.bind(u":client"_s, client);
    done = systems.each([&](store::Query &row) { stored.words.append(systemWord(row.text(0))); });
    if (!done) {
        return failWith(done);
    }
    return stored;
}

Result<void> removeWords(store::Transaction &tx, ClientId client, const Stored &stored)
{
    auto query =
        tx.query(u"DELETE FROM client_name WHERE word = :word AND sort_key = :sort_key AND client = :client"_s);
    for (const QString &word : stored.words) {
        query.bind(u":word"_s, word).bind(u":sort_key"_s, stored.sortKey).bind(u":client"_s, client);
        if (auto done = query.exec(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> insertNumber(store::Transaction &tx, ClientId client, const QString &number)
{
    auto query = tx.query(uR"(INSERT INTO client_number (number, client) VALUES (:number, :client)
        ON CONFLICT (number, client) DO NOTHING)"_s);
    query.bind(u":number"_s, number).bind(u":client"_s, client);
    return query.exec();
}

/// Numbers that the person has in its columns now, before they are overwritten; keys of systems stay.
Result<void> removeNumbers(store::Transaction &tx, ClientId client)
{
    QStringList numbers;
    auto query = tx.query(u"SELECT documents, data_box FROM person WHERE client = :client"_s);
    query.bind(u":client"_s, client);
    auto done = query.each([&](store::Query &row) {
        numbers = row.text(0).split(u' ', Qt::SkipEmptyParts);
        numbers.append(plainNumber(row.text(1)));
    });
    auto erase = tx.query(u"DELETE FROM client_number WHERE number = :number AND client = :client"_s);
    for (const QString &number : std::as_const(numbers)) {
        if (done && !number.isEmpty()) {
            erase.bind(u":number"_s, number).bind(u":client"_s, client);
            done = erase.exec();
        }
    }
    return done;
}

Result<void> insertWord(store::Transaction &tx, ClientId client, const SearchKeys &keys, const QString &word)
{
    auto query = tx.query(uR"(INSERT INTO client_name (word, sort_key, client, search)
        VALUES (:word, :sort_key, :client, :search))"_s);
    query.bind(u":word"_s, word)
        .bind(u":sort_key"_s, keys.sortKey)
        .bind(u":client"_s, client)
        .bind(u":search"_s, keys.bits);
    return query.exec();
}

} // namespace

QString plainNumber(const QString &text)
{
    return fold(text).remove(u' ');
}

QString systemWord(const QString &system)
{
    return u'@' + system;
}

SearchMask searchMask(const QStringList &words, int birthYear)
{
    const quint64 ofWords = bitsOfWords(words);
    if (!holdsYear(birthYear)) {
        return {static_cast<qint64>(ofWords), static_cast<qint64>(ofWords)};
    }
    const quint64 year = static_cast<quint64>(birthYear - yearBefore) << yearShift;
    return {static_cast<qint64>(ofWords | yearMask), static_cast<qint64>(ofWords | year)};
}

SearchMask searchMask(const QStringList &words, QDate birth)
{
    const quint64 ofWords = bitsOfWords(words);
    const quint64 ofBirth = bitsOfBirth(birth);
    const quint64 mask = ofBirth != 0 ? ofWords | birthMask : ofWords;
    return {static_cast<qint64>(mask), static_cast<qint64>(ofWords | ofBirth)};
}

SearchKeys searchKeysOf(const SearchedData &data)
{
    SearchKeys keys;
    keys.sortKey = sortKey(data.surname + u' ' + data.givenName);
    QStringList words = wordsOf(fold(data.surname + u' ' + data.givenName + u' ' + data.birthSurname));
    keys.bits = static_cast<qint64>(bitsOfWords(words) | bitsOfBirth(data.birthDate));
    if (!words.isEmpty()) {
        words.removeFirst();
    }
    keys.words = words;
    for (const QString &number : data.numbers) {
        if (const QString plain = plainNumber(number); !plain.isEmpty()) {
            keys.numbers.append(plain);
        }
    }
    keys.numbers.removeDuplicates();
    return keys;
}

Result<void> writeSearchKeys(store::Transaction &tx, ClientId client, const SearchKeys &keys, bool isNew)
{
    SearchKeys wanted = keys;
    Result<void> done;
    if (!isNew) {
        const auto stored = storedKeys(tx, client);
        if (!stored) {
            return failWith(stored);
        }
        done = removeWords(tx, client, *stored);
        for (const QString &word : stored->words) {
            if (word.startsWith(u'@')) {
                wanted.words.append(word);
            }
        }
        if (done) {
            done = removeNumbers(tx, client);
        }
    }
    if (done) {
        auto row = tx.query(u"UPDATE client SET sort_key = :sort_key, search = :search WHERE id = :id"_s);
        row.bind(u":sort_key"_s, keys.sortKey).bind(u":search"_s, keys.bits).bind(u":id"_s, client);
        done = row.exec();
    }
    for (const QString &word : std::as_const(wanted.words)) {
        if (done) {
            done = insertWord(tx, client, wanted, word);
        }
    }
    for (const QString &number : std::as_const(wanted.numbers)) {
        if (done) {
            done = insertNumber(tx, client, number);
        }
    }
    return done;
}

Result<void> writeLinkKeys(store::Transaction &tx, ClientId client, const QString &system, const QString &localKey)
{
    auto query = tx.query(uR"(INSERT INTO client_name (word, sort_key, client, search)
        SELECT :word, sort_key, id, search FROM client WHERE id = :client
        ON CONFLICT (word, sort_key, client, search) DO NOTHING)"_s);
    query.bind(u":word"_s, systemWord(system)).bind(u":client"_s, client);
    auto done = query.exec();
    const QString number = plainNumber(localKey);
    return done && !number.isEmpty() ? insertNumber(tx, client, number) : done;
}

} // namespace kmen::registry
