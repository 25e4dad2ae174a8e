#include "ui/widgets/table_view.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include "ui/shell/theme.h"
#include "ui/widgets/table_model.h"

namespace kmen::widgets {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int padding = 8;
/// A column that does not fit still shows a few letters.
constexpr int leastLetters = 5;

class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        QColor ground = palette.color(QPalette::Base);
        if (selected) {
            ground = shell::toneFill(palette, shell::Tone::Accent);
        }
        painter->fillRect(option.rect, ground);
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), shell::lineColour(palette));
        if (selected && index.column() == 0) {
            painter->fillRect(
                QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), shell::accent(palette));
        }
        const auto tone = static_cast<shell::Tone>(index.data(ToneRole).toInt());
        QColor colour = palette.color(QPalette::Active, QPalette::Text);
        if (tone != shell::Tone::Neutral) {
            colour = shell::readable(shell::toneText(palette, tone), ground);
        } else if (index.data(SecondaryRole).toBool()) {
            colour = shell::readable(shell::secondaryText(palette), ground);
        }
        painter->setFont(fontFor(option, index));
        painter->setPen(colour);
        const QRect room = option.rect.adjusted(padding, 0, -padding, -1);
        QString text = index.data(Qt::DisplayRole).toString();
        if (static_cast<const TableView *>(parent())->lines() > 1) {
            const QFontMetrics metrics = painter->fontMetrics();
            const QRect inner = room.adjusted(0, 7, 0, -4);
            const QStringList lines =
                fittedLines(text, painter->font(), inner.width(), inner.height() / metrics.lineSpacing());
            painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop, lines.join(u'\n'));
            painter->restore();
            return;
        }
        text.replace(u'\n', u' ');
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(fontFor(option, index));
        int width = 0;
        const QStringList lines = index.data(Qt::DisplayRole).toString().split(u'\n');
        for (const QString &line : lines) {
            width = std::max(width, metrics.horizontalAdvance(line));
        }
        return {width + 2 * padding + 2, metrics.height() + 19};
    }

private:
    static QFont fontFor(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QFont font = index.data(CodeRole).toBool() ? shell::codeFont(option.font) : option.font;
        if (index.data(StrongRole).toBool()) {
            font.setWeight(QFont::DemiBold);
        }
        return font;
    }
};

/// Column names in grey over a line, standing exactly over their values.
class Header final : public QHeaderView {
public:
    explicit Header(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, palette().color(QPalette::Base));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), shell::lineColour(palette()));
        painter->setPen(shell::secondaryText(palette()));
        const QRect room = rect.adjusted(padding, 0, -padding, 0);
        const bool ordered = isSortIndicatorShown() && sortIndicatorSection() == section;
        const QString sign = !ordered ? QString() : sortIndicatorOrder() == Qt::AscendingOrder ? u" ↑"_s : u" ↓"_s;
        const int left = room.width() - painter->fontMetrics().horizontalAdvance(sign);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
            QString(painter->fontMetrics().elidedText(
                        model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, left)
                + sign));
        painter->restore();
    }
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override
    {
        const QString name = model()->headerData(section, Qt::Horizontal).toString();
        const int sign =
            isSortIndicatorShown() && sortIndicatorSection() == section ? fontMetrics().horizontalAdvance(u" ↓"_s) : 0;
        return {fontMetrics().horizontalAdvance(name) + sign + 2 * padding + 2, fontMetrics().height() + 14};
    }
};

} // namespace

QStringList fittedLines(const QString &text, const QFont &font, int width, int most)
{
    const QFontMetrics metrics(font);
    const QStringList given = text.split(u'\n');
    auto spare = std::max<qsizetype>(0, most - given.size());
    QStringList lines;
    for (const QString &line : given) {
        QTextLayout layout(line, font);
        QTextOption wrap(Qt::AlignLeft);
        wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(wrap);
        layout.beginLayout();
        for (;;) {
            QTextLine part = layout.createLine();
            if (!part.isValid()) {
                break;
            }
            part.setLineWidth(width);
            const auto end = part.textStart() + part.textLength();
            if (end < line.size() && spare == 0) {
                lines.append(metrics.elidedText(line.mid(part.textStart()), Qt::ElideRight, width));
                break;
            }
            spare -= end < line.size() ? 1 : 0;
            lines.append(line.mid(part.textStart(), part.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

TableView::TableView(const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setItemDelegate(new RowDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 19);
    auto *header = new Header(this);
    setHorizontalHeader(header);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setFocusPolicy(Qt::NoFocus);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(40);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setStretchLastSection(true);
    connect(
        this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
}

void TableView::setShares(const std::vector<int> &shares)
{
    m_shares = shares;
    layOut();
}

void TableView::setLines(int lines)
{
    m_lines = lines;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * lines + (lines > 1 ? 14 : 19));
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::layOut);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::layOut);
    // an answer that comes later may be wider than the place it waited in
    connect(model, &QAbstractItemModel::dataChanged, this, &TableView::layOut);
    layOut();
}

void TableView::setNoSideways()
{
    m_noSideways = true;
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layOut();
}

void TableView::setSample(int column, const QString &text, bool code)
{
    m_samples.insert(column, {text, code});
}

void TableView::setResizable(const QHash<int, int> &widths)
{
    m_chosen = widths;
    m_noSideways = true;
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        // the last column is stretched by the table itself: only a drag is a choice
        const bool dragged = QGuiApplication::mouseButtons().testFlag(Qt::LeftButton);
        if (!m_layingOut && dragged && width > 0) {
            m_chosen.insert(column, width);
            Q_EMIT widthChosen(column, width);
        }
    });
}

void TableView::setOrder(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicatorShown(column >= 0);
    horizontalHeader()->setSortIndicator(column, order);
    horizontalHeader()->viewport()->update();
}

int TableView::contentWidth(int column) const
{
    const int header = horizontalHeader()->sectionSizeHint(column) + padding;
    const auto sample = m_samples.constFind(column);
    if (sample == m_samples.cend()) {
        return std::max(sizeHintForColumn(column), header);
    }
    const QFontMetrics metrics(sample->code ? shell::codeFont(font()) : font());
    const int content = metrics.horizontalAdvance(sample->text) + 2 * padding + 2;
    return std::max(content, header);
}

void TableView::layOut()
{
    if (!model() || m_shares.empty() || m_layingOut) {
        return;
    }
    m_layingOut = true;
    auto *header = horizontalHeader();
    header->setResizeContentsPrecision(60);
    int left = viewport()->width();
    int all = 0;
    const int columns = std::min(static_cast<int>(m_shares.size()), header->count());
    for (int column = 0; column < columns; ++column) {
        if (isColumnHidden(column)) {
            continue;
        }
        const int share = m_shares[static_cast<std::size_t>(column)];
        if (m_chosen.contains(column) || share == 0) {
            const int width = m_chosen.contains(column) ? m_chosen.value(column) : contentWidth(column);
            header->resizeSection(column, width);
            left -= width;
        } else {
            all += share;
        }
    }
    for (int column = 0; all > 0 && column < columns; ++column) {
        const int share = m_shares[static_cast<std::size_t>(column)];
        if (share > 0 && !isColumnHidden(column) && !m_chosen.contains(column)) {
            // in a narrow place a column keeps its name and some of its values, and the table scrolls
            const int least = std::max(header->sectionSizeHint(column), fontMetrics().averageCharWidth() * 12);
            header->resizeSection(column, std::max(least, left * share / all));
        }
    }
    if (m_noSideways) {
        fitInto(viewport()->width());
    }
    m_layingOut = false;
}

/// What does not fit is taken from the columns that share the width, then from all.
void TableView::fitInto(int width)
{
    auto *header = horizontalHeader();
    const int least = fontMetrics().averageCharWidth() * leastLetters + 2 * padding;
    std::vector<int> widths(static_cast<std::size_t>(header->count()), 0);
    const auto shares = [this](int column) {
        return column < static_cast<int>(m_shares.size()) && m_shares[static_cast<std::size_t>(column)] > 0
            && !m_chosen.contains(column);
    };
    int last = -1;
    int over = -width;
    for (int column = 0; column < header->count(); ++column) {
        if (!isColumnHidden(column)) {
            last = column;
        }
    }
    for (int column = 0; column < header->count(); ++column) {
        if (!isColumnHidden(column)) {
            // the last one is stretched over what is left, whatever it needs
            const bool stretched = column == last && !shares(column) && !m_chosen.contains(column);
            widths[static_cast<std::size_t>(column)] = stretched ? contentWidth(column) : header->sectionSize(column);
            over += widths[static_cast<std::size_t>(column)];
        }
    }
    // first what shares the width, then the others, each as far as its name allows; at last the names too
    struct Step {
        bool sharing;
        bool others;
        bool names;
    };
    for (const Step step : {Step {true, false, false}, Step {false, true, false}, Step {true, true, true}}) {
        const auto most = [&](int column) {
            const bool meant = shares(column) ? step.sharing : step.others;
            const int keeps = step.names ? least : std::max(least, header->sectionSizeHint(column));
            return meant ? std::max(0, widths[static_cast<std::size_t>(column)] - keeps) : 0;
        };
        int spare = 0;
        for (int column = 0; column < header->count(); ++column) {
            spare += most(column);
        }
        const int taken = std::min(over, spare);
        if (taken <= 0) {
            continue;
        }
        for (int column = 0; column < header->count(); ++column) {
            if (const int room = most(column); room > 0) {
                int &now = widths[static_cast<std::size_t>(column)];
                now -= std::min(room, room * taken / spare + 1);
                header->resizeSection(column, now);
            }
        }
        over -= taken;
    }
}

void TableView::chooseRow(int row)
{
    if (model() && row >= 0 && row < model()->rowCount()) {
        setCurrentIndex(model()->index(row, 0));
        scrollTo(currentIndex());
    }
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const auto key = event->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && currentIndex().isValid()
        && event->modifiers() == Qt::NoModifier) {
        Q_EMIT rowOpened(currentIndex().row());
        return;
    }
    // Home and End go through the rows, not through the columns of one
    if ((key == Qt::Key_Home || key == Qt::Key_End) && model() && model()->rowCount() > 0) {
        chooseRow(key == Qt::Key_Home ? 0 : model()->rowCount() - 1);
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        Q_EMIT rowChosen(current.row());
    }
}

} // namespace kmen::widgets
