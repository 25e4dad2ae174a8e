#include "ui/requests/rows_editor.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

namespace kmen::requests {

using widgets::Button;
using widgets::Label;

namespace {

constexpr int mostRowsShown = 9;

} // namespace

RowsEditor::RowsEditor(const access::FieldSpec &field, QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget)
    , m_buttons(new QWidget)
    , m_told(new Label(Label::Kind::Small))
    , m_columns(static_cast<int>(field.columns.size()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    QStringList headers;
    for (const access::Column &column : field.columns) {
        headers.append(access::columnLabel(column));
    }
    m_table->setObjectName(QString(QStringLiteral("field.") + field.key));
    m_table->setAccessibleName(access::fieldLabel(field));
    m_table->setColumnCount(m_columns);
    m_table->setHorizontalHeaderLabels(headers);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int column = 0; column < m_columns; ++column) {
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->addWidget(m_table);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    layout->addWidget(m_buttons);
    m_told->setObjectName(QString(QStringLiteral("told.") + field.key));
    m_told->setWordWrap(true);
    m_told->hide();
    layout->addWidget(m_told);
    addButton(tr("Take the line away"), QString(QStringLiteral("remove.") + field.key), [this] {
        if (const int row = m_table->currentRow(); row >= 0) {
            m_table->removeRow(row);
            keepEmptyRow();
            Q_EMIT changed();
        }
    });
    m_table->installEventFilter(this);
    keepEmptyRow();
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        if (!m_filling) {
            keepEmptyRow();
            Q_EMIT changed();
        }
    });
}

bool RowsEditor::eventFilter(QObject *watched, QEvent *event)
{
    // only the table that has the keyboard shows where it stands
    if (event->type() == QEvent::FocusIn && watched == m_table && m_table->currentIndex().isValid()) {
        m_table->selectionModel()->select(m_table->currentIndex(), QItemSelectionModel::ClearAndSelect);
    } else if (event->type() == QEvent::FocusOut) {
        const QWidget *now = QApplication::focusWidget();
        if (now && !isAncestorOf(now)) {
            m_table->clearSelection();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RowsEditor::addButton(const QString &text, const QString &name, std::function<void()> run)
{
    auto *button = new Button(text, Button::Kind::Link);
    button->setObjectName(name);
    button->installEventFilter(this);
    auto *layout = static_cast<QHBoxLayout *>(m_buttons->layout());
    layout->insertWidget(layout->count() - 1, button);
    connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
}

access::Rows RowsEditor::rows() const
{
    access::Rows rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_columns; ++column) {
            const QTableWidgetItem *item = m_table->item(row, column);
            cells.append(item ? item->text() : QString());
        }
        rows.push_back(cells);
    }
    // empty rows in between stay, so that findings count lines as the table shows them
    while (!rows.empty() && rows.back().join(QString()).trimmed().isEmpty()) {
        rows.pop_back();
    }
    return rows;
}

void RowsEditor::setRows(const access::Rows &rows)
{
    m_filling = true;
    m_table->setRowCount(0);
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_columns; ++column) {
            m_table->setItem(row, column, new QTableWidgetItem(rows[static_cast<std::size_t>(row)].value(column)));
        }
    }
    m_filling = false;
    keepEmptyRow();
}

void RowsEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_table->setEditTriggers(readOnly ? QAbstractItemView::EditTriggers(QAbstractItemView::NoEditTriggers)
                                      : QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                | QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    m_buttons->setVisible(!readOnly);
    keepEmptyRow();
}

void RowsEditor::keepEmptyRow()
{
    const auto empty = [this](int row) {
        for (int column = 0; column < m_columns; ++column) {
            if (const QTableWidgetItem *item = m_table->item(row, column); item && !item->text().trimmed().isEmpty()) {
                return false;
            }
        }
        return true;
    };
    m_filling = true;
    const int rows = m_table->rowCount();
    if (m_readOnly) {
        if (rows > 0 && empty(rows - 1)) {
            m_table->removeRow(rows - 1);
        }
    } else if (rows == 0 || !empty(rows - 1)) {
        m_table->insertRow(rows);
        for (int column = 0; column < m_columns; ++column) {
            m_table->setItem(rows, column, new QTableWidgetItem);
        }
        if (rows == 0) {
            m_table->setCurrentCell(0, 0, QItemSelectionModel::NoUpdate);
        }
    }
    m_filling = false;
    fit();
}

void RowsEditor::fit()
{
    const int rows = std::clamp(m_table->rowCount(), 2, mostRowsShown);
    const int high = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * high + 4);
}

void RowsEditor::showFindings(const std::vector<access::Finding> &findings, int firstLine)
{
    m_filling = true;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_columns; ++column) {
            QTableWidgetItem *item = m_table->item(row, column);
            if (!item) {
                continue;
            }
            QStringList told;
            for (const access::Finding &finding : findings) {
                if (finding.row == row + firstLine
                    && (finding.column == column || (finding.column < 0 && column == 0))) {
                    told.append(
                        finding.remedy.isEmpty() ? finding.what : QString(finding.what + u' ' + finding.remedy));
                }
            }
            const QString tip = told.join(u'\n');
            if (item->toolTip() == tip) {
                continue;
            }
            item->setToolTip(tip);
            // a sign beside the colour, and words for assistive technology
            item->setData(Qt::AccessibleDescriptionRole, tip);
            item->setData(Qt::BackgroundRole,
                tip.isEmpty() ? QVariant() : QVariant(shell::toneFill(palette(), shell::Tone::Bad)));
            item->setData(Qt::ForegroundRole,
                tip.isEmpty() ? QVariant()
                              : QVariant(shell::readable(
                                  palette().color(QPalette::Text), shell::toneFill(palette(), shell::Tone::Bad))));
        }
    }
    m_filling = false;
}

void RowsEditor::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
    // a hint that is there from the beginning is no news
    if (isVisible() && !sentence.isEmpty()) {
        Q_EMIT told(m_told);
    }
}

} // namespace kmen::requests
