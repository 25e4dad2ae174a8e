#include "ui/requests/board.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "access/workdays.h"
#include "ui/widgets/label.h"

namespace kmen::requests {

using widgets::Label;

namespace {

enum Role : int { IdRole = Qt::UserRole + 1, KindRole, WaitsRole, DeadlineRole, ToneOfRole };

constexpr int padding = 10;
constexpr int gap = 8;

class CardDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QPalette &palette = option.palette;
        const QRect card = option.rect.adjusted(1, 1, -1, -gap);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QColor ground = selected ? shell::toneFill(palette, shell::Tone::Accent) : palette.color(QPalette::Base);
        painter->setPen(QPen(selected ? shell::accent(palette) : shell::lineColour(palette), selected ? 1.6 : 1));
        painter->setBrush(ground);
        painter->drawRoundedRect(card, 5, 5);
        QRect room = card.adjusted(padding, padding - 2, -padding, -padding + 2);
        const auto line = [&](const QFont &font, const QColor &colour, const QString &text, int lines) {
            if (text.isEmpty()) {
                return;
            }
            painter->setFont(font);
            painter->setPen(shell::readable(colour, ground));
            const QFontMetrics metrics(font);
            const QRect wanted(room.left(), room.top(), room.width(), metrics.lineSpacing() * lines);
            const QRect used = metrics.boundingRect(wanted, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
            painter->drawText(wanted, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
            room.setTop(room.top() + std::min(used.height(), wanted.height()) + 3);
        };
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        const QFont small = shell::smallFont(option.font);
        line(strong, palette.color(QPalette::Text), index.data(Qt::DisplayRole).toString(), 2);
        line(small, shell::secondaryText(palette), index.data(KindRole).toString(), 2);
        line(small, palette.color(QPalette::Text), index.data(WaitsRole).toString(), 2);
        const auto tone = static_cast<shell::Tone>(index.data(ToneOfRole).toInt());
        line(small, tone == shell::Tone::Neutral ? shell::secondaryText(palette) : shell::toneText(palette, tone),
            index.data(DeadlineRole).toString(), 4);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListWidget *>(option.widget);
        const int width = (view ? view->viewport()->width() : 160) - 2 * padding - 2;
        const auto height = [&](const QFont &font, const QString &text, int lines = 2) {
            if (text.isEmpty()) {
                return 0;
            }
            const QFontMetrics metrics(font);
            const QRect wanted(0, 0, width, metrics.lineSpacing() * lines);
            return std::min(metrics.boundingRect(wanted, Qt::TextWordWrap, text).height(), wanted.height()) + 3;
        };
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        const QFont small = shell::smallFont(option.font);
        const int all = height(strong, index.data(Qt::DisplayRole).toString())
            + height(small, index.data(KindRole).toString()) + height(small, index.data(WaitsRole).toString())
            + height(small, index.data(DeadlineRole).toString(), 4);
        return {width, all + 2 * padding + gap};
    }
};

} // namespace

QString deadlineWords(const std::optional<access::Deadline> &deadline, QDate today)
{
    if (!deadline) {
        return {};
    }
    const int days = access::workingDaysBetween(today, deadline->day);
    const QString why = access::deadlineText(deadline->why);
    if (deadline->day == today) {
        return Board::tr("⚠ today: %1").arg(why);
    }
    if (days < 0 || deadline->day < today) {
        return Board::tr("! %n working day(s) late: %1", nullptr, std::max(1, -days)).arg(why);
    }
    return Board::tr("%n working day(s) left: %1", nullptr, days).arg(why);
}

shell::Tone deadlineTone(const std::optional<access::Deadline> &deadline, QDate today)
{
    if (!deadline) {
        return shell::Tone::Neutral;
    }
    if (deadline->day < today) {
        return shell::Tone::Bad;
    }
    return access::workingDaysBetween(today, deadline->day) <= 2 ? shell::Tone::Warn : shell::Tone::Neutral;
}

Board::Board(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(12);
    for (int number = 0; number < access::boardColumnCount; ++number) {
        const QString title = access::boardColumnText(static_cast<access::BoardColumn>(number));
        auto *column = new QVBoxLayout;
        column->setSpacing(6);
        auto *head = new Label(Label::Kind::Small, title);
        auto *list = new QListWidget;
        list->setObjectName(QStringLiteral("board.%1").arg(number));
        list->setAccessibleName(title);
        list->setItemDelegate(new CardDelegate(list));
        list->setFrameShape(QFrame::NoFrame);
        list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setResizeMode(QListView::Adjust);
        list->setTabKeyNavigation(false);
        list->setMinimumHeight(48);
        list->viewport()->setAutoFillBackground(false);
        QPalette clear = list->palette();
        clear.setColor(QPalette::Inactive, QPalette::Base, clear.color(QPalette::Base));
        list->setPalette(clear);
        column->addWidget(head);
        column->addWidget(new widgets::Line);
        column->addWidget(list, 1);
        layout->addLayout(column, 1);
        const auto index = static_cast<std::size_t>(number);
        m_lists[index] = list;
        m_counts[index] = head;
        connect(list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { Q_EMIT opened(item->data(IdRole).toLongLong()); });
        // a click opens too; Enter comes as activation
        connect(list, &QListWidget::itemClicked, this, [this, list](QListWidgetItem *item) {
            if (!list->style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, list)) {
                Q_EMIT opened(item->data(IdRole).toLongLong());
            }
        });
    }
}

void Board::setRows(const std::vector<access::RequestRow> &rows, int reminderDays, QDate today)
{
    std::array<int, access::boardColumnCount> counts {};
    for (QListWidget *list : m_lists) {
        list->clear();
    }
    for (const access::RequestRow &row : rows) {
        const auto column = static_cast<std::size_t>(access::boardColumn(row.kind, row.stage));
        ++counts[column];
        auto *item = new QListWidgetItem(row.title);
        item->setData(IdRole, row.id);
        item->setData(KindRole, row.title == access::kindText(row.kind) ? QString() : access::kindText(row.kind));
        const QString stage = row.turn > 1 ? tr("%1, turn %2").arg(access::stageText(row.stage)).arg(row.turn)
                                           : access::stageText(row.stage);
        const bool plain = row.stage == access::Stage::Draft || row.stage == access::Stage::Ready
            || row.stage == access::Stage::Review;
        item->setData(WaitsRole, plain && row.turn == 1 ? tr("last: %1").arg(row.editor) : stage);
        const auto deadline = access::deadlineOf(row, reminderDays);
        item->setData(DeadlineRole, deadlineWords(deadline, today));
        item->setData(ToneOfRole, static_cast<int>(deadlineTone(deadline, today)));
        item->setData(Qt::AccessibleTextRole,
            QStringList {row.title, access::kindText(row.kind), stage, deadlineWords(deadline, today)}.join(
                QStringLiteral(", ")));
        m_lists[column]->addItem(item);
    }
    for (std::size_t column = 0; column < counts.size(); ++column) {
        const QString title = access::boardColumnText(static_cast<access::BoardColumn>(column));
        m_counts[column]->setText(counts[column] > 0 ? tr("%1 · %2").arg(title).arg(counts[column]) : title);
    }
}

} // namespace kmen::requests
