#include "ui/shell/command_palette.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "base/text.h"
#include "ui/shell/actions.h"
#include "ui/shell/theme.h"

namespace kmen::shell {

namespace {

constexpr int shortcutRole = Qt::UserRole + 1;
constexpr int rowHeight = 34;

/// A command at the left, its shortcut at the right.
class CommandDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : secondaryText(option.palette));
        painter->drawText(option.rect.adjusted(0, 0, -gap, 0), Qt::AlignRight | Qt::AlignVCenter,
            index.data(shortcutRole).toString());
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int taken = option->fontMetrics.horizontalAdvance(index.data(shortcutRole).toString());
        const int room = option->rect.width() - option->decorationSize.width() - taken - 4 * gap;
        if (room > 0) {
            option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, room);
        }
    }

private:
    static constexpr int gap = 10;
};

} // namespace

CommandPalette::CommandPalette(Actions &actions, QWidget *window)
    : QFrame(window)
    , m_actions(actions)
    , m_edit(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Commands"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    m_edit->setObjectName(QStringLiteral("commandEdit"));
    m_edit->setAccessibleName(tr("Command or client"));
    m_edit->setPlaceholderText(tr("What do you want to do? Write a command, a name or a KID"));
    m_edit->setMinimumHeight(36);
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands that fit"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    m_edit->installEventFilter(this);
    hide();
}

void CommandPalette::popUp()
{
    QWidget *window = parentWidget();
    m_before = QApplication::focusWidget();
    const int width = std::min(620, window->width() - 80);
    // no row is cut in half
    const QMargins margins = layout()->contentsMargins();
    const int others = margins.top() + margins.bottom() + layout()->spacing() + m_edit->minimumHeight();
    const int rows = std::max(1, (std::min(440, window->height() - 160) - others) / rowHeight);
    setGeometry((window->width() - width) / 2, 80, width, others + rows * rowHeight);
    m_edit->clear();
    fill({});
    show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::fill(const QString &text)
{
    m_list->clear();
    // what has no icon begins where the others begin
    const int icon = style()->pixelMetric(QStyle::PM_ListViewIconSize, nullptr, m_list);
    QPixmap none(icon, icon);
    none.fill(Qt::transparent);
    const QStringList words = fold(text).split(u' ', Qt::SkipEmptyParts);
    // work first, the window's own commands after
    std::vector<QAction *> actions = m_actions.all();
    std::ranges::stable_partition(
        actions, [](const QAction *action) { return !action->objectName().startsWith(u"shell."); });
    for (QAction *action : actions) {
        if (!action->isEnabled() || action->property("hidden").toBool()) {
            continue;
        }
        QString label = action->text();
        label.remove(u'&');
        const QString folded = fold(label);
        if (!std::ranges::all_of(words, [&folded](const QString &word) { return folded.contains(word); })) {
            continue;
        }
        const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(action->icon().isNull() ? QIcon(none) : action->icon(), label);
        item->setData(Qt::UserRole, action->objectName());
        item->setData(shortcutRole, shortcut);
        item->setData(Qt::AccessibleTextRole, label);
        item->setSizeHint({0, rowHeight});
        m_list->addItem(item);
    }
    if (!text.trimmed().isEmpty()) {
        auto *item = new QListWidgetItem(tr("Search clients for “%1”").arg(text.trimmed()));
        item->setIcon(none);
        item->setSizeHint({0, rowHeight});
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item) {
        return;
    }
    const QString id = item->data(Qt::UserRole).toString();
    const QString text = m_edit->text().trimmed();
    close();
    if (id.isEmpty()) {
        Q_EMIT searchWanted(text);
    } else if (QAction *action = m_actions.find(id)) {
        action->trigger();
    }
}

void CommandPalette::close()
{
    if (isVisible()) {
        hide();
        if (m_before) {
            m_before->setFocus();
            m_before = nullptr;
        }
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isVisible()) {
        hide();
        m_before = nullptr;
    }
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_list->currentRow();
        switch (key->key()) {
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        case Qt::Key_Down:
            m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(std::max(row - 1, 0));
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(readable(lineColour(palette()), palette().color(QPalette::Base), 3.0), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace kmen::shell
