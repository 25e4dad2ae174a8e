#include <algorithm>

#include "registry/search_ranges_p.h"

namespace kmen::registry {
namespace {

using namespace Qt::Literals::StringLiterals;

bool takesHook(QChar letter)
{
    return letter == u'c' || letter == u'r' || letter == u's' || letter == u'z';
}

/// Names have a few of these letters; a text of nothing else is no name.
constexpr std::size_t mostWays = 64;

} // namespace

QString endOfKeys()
{
    return QString::fromUcs4(U"\U0010ffff");
}

QString endOfBeginning(const QString &beginning)
{
    QString end = beginning;
    const auto next = static_cast<char16_t>(end.back().unicode() + 1);
    constexpr char16_t afterSurrogates = 0xe000;
    end.back() = QChar(QChar::isSurrogate(next) ? afterSurrogates : next);
    return end;
}

std::vector<KeyRange> rangesOf(const QString &word)
{
    // sortKey (base/text.h) writes č as "c~" and ch as "h~"
    QStringList ways {QString()};
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar letter = word[i];
        const bool last = i + 1 == word.size();
        const bool digraph = letter == u'c' && !last && word[i + 1] == u'h';
        QStringList longer;
        for (const QString &way : std::as_const(ways)) {
            if (digraph) {
                longer += {way + u"h~", way + u"c~h"};
                continue;
            }
            longer += way + letter;
            if (letter == u'c' && last) {
                longer += way + u"h~"; // of a ch that is being typed
            }
            if (takesHook(letter) && !last && static_cast<std::size_t>(ways.size()) < mostWays) {
                longer += way + letter + u'~';
            }
        }
        ways = longer;
        i += digraph ? 1 : 0;
    }
    std::vector<KeyRange> ranges;
    for (const QString &way : std::as_const(ways)) {
        // a last h is not the beginning of ch; a last c, r, s, z may have its hook
        ranges.push_back({way, way.endsWith(u'h') ? QString(way + u'~') : endOfBeginning(way)});
    }
    std::ranges::sort(ranges, {}, &KeyRange::begin);
    return ranges;
}

std::vector<Segment> segmentsOf(const QStringList &words)
{
    if (words.isEmpty()) {
        return {{0, {QString::fromLatin1(""), endOfKeys()}, {}}};
    }
    std::vector<Segment> segments;
    for (const QString &word : words) {
        QStringList others = words;
        others.removeOne(word);
        for (const KeyRange &range : rangesOf(word)) {
            segments.push_back({0, range, others});
        }
    }
    std::ranges::sort(segments, {}, [](const Segment &segment) { return segment.keys.begin; });
    return withTheRest(std::move(segments), words);
}

std::vector<Segment> withTheRest(std::vector<Segment> segments, const QStringList &words)
{
    const std::size_t first = segments.size();
    QString begin = QString::fromLatin1("");
    for (std::size_t i = 0; i <= first; ++i) {
        const QString end = i < first ? segments[i].keys.begin : endOfKeys();
        if (begin < end) {
            segments.push_back({1, {begin, end}, words});
        }
        if (i < first) {
            begin = segments[i].keys.end;
        }
    }
    return segments;
}

int groupOf(const std::vector<Segment> &segments, const QString &sortKey)
{
    const auto at = std::ranges::find_if(segments,
        [&sortKey](const Segment &segment) { return segment.keys.begin <= sortKey && sortKey < segment.keys.end; });
    return at == segments.end() ? 0 : at->group;
}

} // namespace kmen::registry
