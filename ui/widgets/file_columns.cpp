#include "ui/widgets/file_columns.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include "ui/widgets/label.h"

namespace kmen::widgets {

namespace {

QString inOneLine(const QStringList &values)
{
    return values.join(QStringLiteral(" · "));
}

} // namespace

FileColumns::FileColumns(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
{
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(130);
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
}

void FileColumns::setColumns(const std::vector<Column> &columns)
{
    qDeleteAll(m_content->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_content->layout();
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(6);
    grid->addWidget(new Label(Label::Kind::Small, tr("Column of the file")), 0, 0);
    grid->addWidget(new Label(Label::Kind::Small, tr("First values")), 0, 1);
    grid->addWidget(new Label(Label::Kind::Small, tr("What it holds")), 0, 2);
    int line = 1;
    for (const Column &column : columns) {
        auto *name = new QLabel(column.name.isEmpty() ? tr("(without a name)") : column.name);
        name->setBuddy(column.use);
        name->setWordWrap(true);
        auto *values = new Label(Label::Kind::Secondary, column.values);
        values->setWordWrap(true);
        column.use->setAccessibleName(tr("What the column “%1” holds").arg(column.name));
        column.use->setMinimumHeight(fontMetrics().height() + 14);
        grid->addWidget(name, line, 0);
        grid->addWidget(values, line, 1);
        grid->addWidget(column.use, line, 2);
        ++line;
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 3);
    grid->setRowStretch(line, 1);
    // what follows stands right under the last column
    setMaximumHeight(m_content->sizeHint().height() + 4);
}

QString firstValues(qsizetype rows, const std::function<QString(qsizetype row)> &cell)
{
    constexpr qsizetype shown = 3;
    QStringList values;
    for (qsizetype row = 0; row < rows && values.size() < shown; ++row) {
        const QString value = cell(row).simplified();
        if (!value.isEmpty() && !values.contains(value)) {
            values.append(value);
        }
    }
    return values.isEmpty() ? QStringLiteral("—") : inOneLine(values);
}

QString filledCells(const QStringList &cells)
{
    QStringList filled;
    for (const QString &cell : cells) {
        if (const QString text = cell.simplified(); !text.isEmpty()) {
            filled.append(text);
        }
    }
    return inOneLine(filled);
}

} // namespace kmen::widgets
