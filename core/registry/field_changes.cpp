#include "registry/field_changes_p.h"

#include <array>
#include <span>

namespace kmen::registry {
namespace {

/// Fields by code and source, without searching.
template <class F>
class ByCode {
public:
    explicit ByCode(std::span<F> fields)
    {
        for (F &field : fields) {
            F *&place = m_places[index(field.code, field.source)];
            place = place ? place : &field;
        }
    }
    [[nodiscard]] F *find(FieldCode code, Source source) const { return m_places[index(code, source)]; }

private:
    static std::size_t index(FieldCode code, Source source)
    {
        return static_cast<std::size_t>(code) * 2 + (source == Source::Register ? 0 : 1);
    }
    std::array<F *, fieldCount * 2> m_places {};
};

} // namespace

bool isContact(FieldCode code)
{
    return code == FieldCode::Telefon || code == FieldCode::Email || code == FieldCode::DorucovaciAdresa;
}

std::vector<FieldChange> changesBetween(const std::vector<Field> &before, const std::vector<Field> &after)
{
    std::vector<FieldChange> changes;
    const ByCode<const Field> older(before);
    const ByCode<const Field> newer(after);
    for (const FieldCode code : everyFieldCode()) {
        for (const Source source : {Source::Register, Source::Office}) {
            const Field *now = newer.find(code, source);
            const Field *was = older.find(code, source);
            if (source == Source::Register && now && !was && !isContact(code)) {
                was = older.find(code, Source::Office); // what the office typed gave way to the register
            }
            if (source == Source::Office && was && !now && !isContact(code) && newer.find(code, Source::Register)) {
                continue;
            }
            const QStringView oldValue = was ? QStringView(was->value) : QStringView();
            const QStringView newValue = now ? QStringView(now->value) : QStringView();
            const bool doubtChanged = was && now && was->isDoubtful() != now->isDoubtful();
            if (oldValue == newValue && !doubtChanged) {
                continue;
            }
            static const Field none;
            const Field &from = was ? *was : none;
            const Field &to = now ? *now : none;
            changes.push_back({code, source, from.value, from.name, from.stav, to.value, to.name, to.stav});
        }
    }
    return changes;
}

std::vector<Field> mergeRegister(
    const std::vector<Field> &stored, std::vector<Field> &&read, bool complete, Moment readAt)
{
    std::vector<Field> merged;
    merged.reserve(stored.size() + read.size());
    const ByCode<const Field> old(stored);
    const ByCode<Field> fresh(read);
    for (const FieldCode code : everyFieldCode()) {
        const Field *known = old.find(code, Source::Register);
        const Field *office = old.find(code, Source::Office);
        Field *now = fresh.find(code, Source::Register);
        if (now) {
            // An answer without names of places does not erase those known already.
            if (known && now->name.isEmpty() && known->value == now->value) {
                now->name = known->name;
            }
            merged.push_back(std::move(*now));
        } else if (known && complete) {
            Field gone;
            gone.code = code;
            gone.readAt = readAt;
            merged.push_back(gone);
        } else if (known) {
            merged.push_back(*known);
        }
        if (office && (!now || isContact(code))) {
            merged.push_back(*office);
        }
    }
    return merged;
}

QByteArray canonical(const std::vector<FieldChange> &changes)
{
    QByteArray out;
    for (const FieldChange &change : changes) {
        out += fieldName(change.code).toLatin1() + '\0' + change.oldValue.toUtf8() + '\0' + change.newValue.toUtf8()
            + '\n';
    }
    return out;
}

} // namespace kmen::registry
