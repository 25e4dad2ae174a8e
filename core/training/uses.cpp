#include "training/uses.h"

namespace kmen::training {
namespace {

/// The same words again take no memory of their own.
void share(QString &text, const QString &before)
{
    if (text == before) {
        text = before;
    }
}

} // namespace

void UseLog::add(const std::vector<std::uint32_t> &persons, Use use)
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
