#include "ui/clients/list_columns.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>

#include "ui/clients/clients_table.h"

namespace kmen::clients {

namespace {

QString columnKey(int column)
{
    static constexpr const char *names[] = {
        "name", "born", "kid", "address", "state", "birthSurname", "kind", "changes", "readAt"};
    return QString::fromLatin1(names[column]);
}

/// The longest word for a state, with its sign.
QString widestState()
{
    using registry::ClientState;
    QString widest;
    registry::ClientRow row;
    const auto look = [&widest, &row] {
        const StateWord state = stateWord(row);
        const QString text = state.sign + u' ' + state.word;
        if (text.size() > widest.size()) {
            widest = text;
        }
    };
    for (const auto state : {ClientState::Active, ClientState::Deceased, ClientState::Replaced, ClientState::Cancelled,
             ClientState::Archived}) {
        row.state = state;
        look();
    }
    row.waitingCase = true;
    look();
    row = {};
    row.kind = registry::ClientKind::PersonOutsideRob;
    look();
    return widest;
}

const std::vector<int> shares {5, 0, 0, 5, 0, 2, 0, 0, 0};

} // namespace

ListColumns::ListColumns(ClientsTable &table, QWidget &button)
    : QObject(&table)
    , m_table(table)
    , m_button(button)
{
    m_table.setSample(ClientsModel::Born, QStringLiteral("30. 12. 2000"));
    m_table.setSample(ClientsModel::ReadAt, QStringLiteral("30. 12. 2000"));
    m_table.setSample(ClientsModel::KidColumn, QStringLiteral("K000-0000-0"), true);
    m_table.setSample(ClientsModel::State, widestState());
    auto *header = m_table.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ListColumns::choose);
    connect(&m_table, &widgets::TableView::widthChosen, this,
        [](int column, int width) { QSettings().setValue(u"clients/width." + columnKey(column), width); });
    restore();
}

void ListColumns::restore()
{
    const QSettings settings;
    const QStringList standard {columnKey(ClientsModel::Name), columnKey(ClientsModel::Born),
        columnKey(ClientsModel::KidColumn), columnKey(ClientsModel::Address), columnKey(ClientsModel::State)};
    const QStringList shown = settings.value(QStringLiteral("clients/columns"), standard).toStringList();
    QHash<int, int> widths;
    for (int column = 0; column < ClientsModel::ColumnCount; ++column) {
        m_table.setColumnHidden(column, column != ClientsModel::Name && !shown.contains(columnKey(column)));
        if (const int width = settings.value(u"clients/width." + columnKey(column)).toInt(); width > 0) {
            widths.insert(column, width);
        }
    }
    m_table.setResizable(widths);
    m_table.setShares(shares);
}

void ListColumns::setShown(int column, bool shown)
{
    m_table.setColumnHidden(column, !shown);
    QStringList columns;
    for (int i = 0; i < ClientsModel::ColumnCount; ++i) {
        if (!m_table.isColumnHidden(i)) {
            columns.append(columnKey(i));
        }
    }
    QSettings().setValue(QStringLiteral("clients/columns"), columns);
    m_table.setShares(shares);
}

void ListColumns::reset()
{
    QSettings settings;
    settings.remove(QStringLiteral("clients/columns"));
    for (int column = 0; column < ClientsModel::ColumnCount; ++column) {
        settings.remove(u"clients/width." + columnKey(column));
    }
    restore();
}

void ListColumns::choose()
{
    auto *menu = new QMenu(&m_button);
    menu->setObjectName(QStringLiteral("columnsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < ClientsModel::ColumnCount; ++column) {
        const QString name = m_table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action =
            menu->addAction(name, this, [this, column] { setShown(column, m_table.isColumnHidden(column)); });
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(column));
        // who a row is about is always told
        action->setEnabled(column != ClientsModel::Name);
    }
    menu->addSeparator();
    menu->addAction(tr("As at the beginning"), this, &ListColumns::reset);
    menu->popup(m_button.mapToGlobal(QPoint(0, m_button.height())));
}

} // namespace kmen::clients
