#include "ui/clients/clients_table.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace kmen::clients {

ClientsTable::ClientsTable(const QString &accessibleName, QWidget *parent)
    : TableView(accessibleName, parent)
    , m_bar(new QScrollBar(Qt::Vertical))
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_bar->setObjectName(QStringLiteral("clientsBar"));
    m_bar->setAccessibleName(tr("Place in the list of clients"));
    m_bar->setFocusPolicy(Qt::NoFocus);
    m_bar->setSingleStep(1);
    connect(m_bar, &QScrollBar::valueChanged, this, &ClientsTable::moveWhole);
    connect(this, &TableView::rowChosen, this, [this](int row) {
        const registry::ClientRow *client = m_clients ? m_clients->at(row) : nullptr;
        if (client && !m_silent && m_current != client->id) {
            m_current = client->id;
            Q_EMIT clientChosen(client->id);
        }
    });
    auto *header = horizontalHeader();
    header->setSectionsClickable(true);
    connect(header, &QHeaderView::sectionClicked, this, &ClientsTable::orderWanted);
}

void ClientsTable::setClients(ClientsModel *model)
{
    m_clients = model;
    setModel(model);
    connect(model, &ClientsModel::shifted, this, [this](int count) {
        updateGeometries();
        const QScopedValueRollback silent(m_silent, true);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + count * verticalHeader()->defaultSectionSize());
    });
    const auto arrived = [this] {
        // a row that was chosen before it was loaded
        const registry::ClientRow *client = m_clients->at(currentIndex().row());
        if (currentIndex().isValid() && client && !m_silent && m_current != client->id && hasFocus()) {
            m_current = client->id;
            Q_EMIT clientChosen(client->id);
        }
        updateBar();
    };
    connect(model, &QAbstractItemModel::dataChanged, this, arrived);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ClientsTable::updateBar);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ClientsTable::updateBar);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_current.reset();
        updateGeometries();
        updateBar();
    });
}

int ClientsTable::topRow() const
{
    const int height = std::max(1, verticalHeader()->defaultSectionSize());
    return verticalScrollBar()->value() / height;
}

int ClientsTable::rowsInSight() const
{
    return std::max(1, viewport()->height() / std::max(1, verticalHeader()->defaultSectionSize()));
}

void ClientsTable::scrollToRow(int row)
{
    updateGeometries();
    verticalScrollBar()->setValue(row * verticalHeader()->defaultSectionSize());
    look();
    updateBar();
}

bool ClientsTable::showClient(ClientId client)
{
    // also when its row is not loaded: another row that is chosen next is a choice
    m_current = client;
    const auto row = m_clients->rowOf(client);
    if (!row) {
        return false;
    }
    const QScopedValueRollback silent(m_silent, true);
    chooseRow(*row);
    return true;
}

void ClientsTable::look()
{
    if (m_clients && m_clients->rowCount() > 0) {
        const int top = topRow();
        m_clients->lookedAt(top, top + rowsInSight());
    }
}

void ClientsTable::updateBar()
{
    if (!m_clients) {
        return;
    }
    const QSignalBlocker quiet(m_bar);
    const qint64 most = std::max<qint64>(0, m_clients->total() - rowsInSight());
    m_bar->setRange(0, static_cast<int>(std::min<qint64>(most, std::numeric_limits<int>::max())));
    m_bar->setPageStep(rowsInSight());
    m_bar->setValue(static_cast<int>(m_clients->offset() + topRow()));
    m_bar->setVisible(most > 0);
}

void ClientsTable::moveWhole(int position)
{
    const qint64 row = position - m_clients->offset();
    const bool near = row >= 0 && row < m_clients->rowCount() - rowsInSight();
    if (near || m_clients->isWhole()) {
        scrollToRow(static_cast<int>(row));
    } else {
        const double fraction = m_bar->maximum() > 0 ? static_cast<double>(position) / m_bar->maximum() : 0;
        Q_EMIT jumpWanted(fraction, position);
    }
}

void ClientsTable::toEnd(bool last)
{
    const bool there = m_clients->isWhole()
        || (last ? m_clients->offset() + m_clients->rowCount() >= m_clients->total()
                    && m_clients->at(m_clients->rowCount() - 1)
                 : m_clients->offset() <= 0 && m_clients->at(0));
    if (there) {
        chooseRow(last ? m_clients->rowCount() - 1 : 0);
    } else {
        Q_EMIT jumpWanted(last ? 1 : 0, last ? m_clients->total() : 0);
    }
}

void ClientsTable::keyPressEvent(QKeyEvent *event)
{
    if (m_clients && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) && m_clients->rowCount() > 0) {
        toEnd(event->key() == Qt::Key_End);
        return;
    }
    TableView::keyPressEvent(event);
}

void ClientsTable::keyboardSearch(const QString &search)
{
    if (m_typed.isEmpty() || m_typedAt.elapsed() > QApplication::keyboardInputInterval() * 2) {
        m_typed.clear();
    }
    m_typedAt.start();
    m_typed += search;
    if (!m_typed.trimmed().isEmpty()) {
        Q_EMIT letterWanted(m_typed.trimmed());
    }
}

void ClientsTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    updateBar();
    look();
}

void ClientsTable::scrollContentsBy(int dx, int dy)
{
    TableView::scrollContentsBy(dx, dy);
    if (!m_silent) {
        look();
    }
    updateBar();
}

void ClientsTable::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // rows that are let go take no choice with them, and choose no other
    const QScopedValueRollback silent(m_silent, true);
    if (currentIndex().row() >= start && currentIndex().row() <= end) {
        selectionModel()->clear();
    }
    TableView::rowsAboutToBeRemoved(parent, start, end);
}

void ClientsTable::focusInEvent(QFocusEvent *event)
{
    TableView::focusInEvent(event);
    // arrows begin at a row that is in sight
    if (!currentIndex().isValid() && m_clients && m_clients->at(topRow())
        && (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)) {
        chooseRow(topRow());
    }
}

} // namespace kmen::clients
