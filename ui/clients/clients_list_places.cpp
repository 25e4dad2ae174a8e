// Going to a place in the list of clients that may not be loaded.
#include <cmath>

#include "base/text.h"
#include "ui/clients/clients_list.h"
#include "ui/clients/clients_table.h"

namespace kmen::clients {

using registry::SearchPage;
using store::PageCursor;

namespace {

/// So long a jump waits for its rows before it shows that they are missing.
constexpr std::chrono::milliseconds holesAfter {40};

} // namespace

void ClientsList::jump(const PageCursor &from, qint64 position, bool choose)
{
    m_holes.disconnect();
    connect(&m_holes, &QTimer::timeout, this, [this, position, from] {
        m_fetchingNext.replace(0);
        m_fetchingPrevious.replace(0);
        m_model->beginAt(position, from);
        m_table->scrollToRow(m_model->firstLoaded());
    });
    m_holes.start(holesAfter);
    m_jumping.replace(m_desk.tasks().look(
        this,
        [query = m_last, cursor = turned(from)](shell::Context &context, const Job &job) {
            return context.read(
                [&](store::Session &reading) { return registry::findClients(reading, query, cursor, pageSize, job); });
        },
        [this, from, position, choose](const Result<SearchPage> &read) {
            m_holes.stop();
            if (!read) {
                m_model->fetchFailed();
                return;
            }
            m_fetchingNext.replace(0);
            m_fetchingPrevious.replace(0);
            const SearchPage page = turned(*read);
            const auto count = static_cast<qint64>(page.rows.size());
            const bool last = from.place == PageCursor::Place::Last;
            m_model->beginAt(last      ? std::max<qint64>(0, m_model->total() - count)
                    : page.hasPrevious ? std::max<qint64>(1, position)
                                       : 0,
                from);
            m_model->addNext(page);
            m_table->scrollToRow(last ? m_model->rowCount() : m_model->firstLoaded());
            if (choose && count > 0) {
                m_table->chooseRow(last ? m_model->rowCount() - 1 : m_model->firstLoaded());
            } else if (m_shown) {
                if (const auto row = m_model->rowOf(*m_shown);
                    row && *row < m_table->topRow() + m_table->rowsInSight()) {
                    m_table->showClient(*m_shown);
                }
            }
        }));
}

void ClientsList::jumpToFraction(double fraction, qint64 position)
{
    const bool keys = m_table->hasFocus();
    if (fraction <= 0) {
        jump(PageCursor::first(), 0, keys);
    } else if (fraction >= 1) {
        jump(PageCursor::last(), m_model->total(), keys);
    } else if (!m_map.isNull()) {
        jump(turned(m_map.cursorAt(backwards() ? 1 - fraction : fraction)), position, false);
    } else {
        // the map is not made yet: by the alphabet
        const QStringList &letters = registry::listLetters();
        const auto at = static_cast<qsizetype>(fraction * static_cast<double>(letters.size()));
        const QString letter = letters.value(backwards() ? letters.size() - 1 - at : at);
        jump(turned(registry::cursorAtLetter(m_last, letter, today())), position, false);
    }
}

void ClientsList::goToLetter(const QString &beginning, bool choose)
{
    if (m_model->isWhole()) {
        const QString folded = fold(beginning);
        const QString key = sortKey(beginning);
        std::optional<int> after;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const registry::ClientRow *client = m_model->at(row);
            if (fold(client->surname).startsWith(folded)) {
                after = row;
                break;
            }
            if (!after && !backwards() && client->sortKey >= key) {
                after = row;
            }
        }
        if (after) {
            choose ? m_table->chooseRow(*after) : m_table->scrollToRow(*after);
        }
        return;
    }
    const PageCursor cursor = registry::cursorAtLetter(m_last, beginning, today());
    double fraction = m_map.isNull() ? 0.5 : m_map.fractionOf(cursor);
    if (backwards()) {
        fraction = 1 - fraction;
    }
    jump(turned(cursor), std::max<qint64>(1, std::llround(fraction * static_cast<double>(m_model->total()))), choose);
}

void ClientsList::reload()
{
    const int top = m_table->topRow();
    const registry::ClientRow *before = m_model->at(top - 1);
    if (m_model->isWhole() || m_model->offset() + top < pageSize || !before) {
        m_keptRow = m_model->offset() == 0 ? top : 0;
        search();
        return;
    }
    // the place stays: the page that follows the last row above the sight is read again
    jump(turned(registry::cursorAt(m_last, *before, today(), backwards())), m_model->offset() + top, false);
    count();
}

} // namespace kmen::clients
