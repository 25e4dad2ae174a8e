#include "ui/shell/navigation.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/shell/theme.h"
#include "ui/widgets/label.h"

namespace kmen::shell {

class Navigation::Item final : public QAbstractButton {
public:
    Item(const QString &id, const QString &title, const QString &iconName, const QString &shortcut)
        : m_id(id)
        , m_icon(iconName)
    {
        setObjectName(u"navigation." + id);
        setText(title);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        // many workplaces share a low window
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Maximum);
        setToolTip(shortcut.isEmpty() ? title : QString(title + u" (" + shortcut + u')'));
        setWaiting(0);
    }
    [[nodiscard]] const QString &id() const { return m_id; }
    void setWaiting(qint64 count)
    {
        m_waiting = count;
        setAccessibleName(text());
        setAccessibleDescription(
            count > 0 ? Navigation::tr("%n waiting", nullptr, static_cast<int>(count)) : QString());
        updateGeometry();
        update();
    }
    void setNarrow(bool narrow)
    {
        m_narrow = narrow;
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics bold(strong());
        if (m_narrow) {
            return {38, bold.height() + 19};
        }
        return {44 + bold.horizontalAdvance(text()) + badgeWidth() + 24, bold.height() + 19};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {sizeHint().width(), QFontMetrics(strong()).height() + 6};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor window = palette().color(QPalette::Window);
        QColor ink = palette().color(QPalette::Active, QPalette::WindowText);
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(toneFill(palette(), Tone::Accent));
            painter.drawRoundedRect(rect(), 5, 5);
            ink = toneText(palette(), Tone::Accent);
        } else if (underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(lineColour(palette()));
            painter.drawRoundedRect(rect(), 5, 5);
        }
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(readable(accent(palette()), window, 3.0), 1.5));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
        }
        shell::icon(m_icon, ink).paint(&painter, QRect(10, (height() - 18) / 2, 18, 18));
        painter.setFont(isChecked() ? strong() : font());
        painter.setPen(ink);
        if (m_narrow && m_waiting > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(toneText(palette(), Tone::Warn));
            painter.drawEllipse(QPointF(30, 9), 4, 4);
        }
        if (m_narrow) {
            return;
        }
        painter.drawText(rect().adjusted(38, 0, -badgeWidth() - 12, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
        if (m_waiting > 0) {
            const QFontMetrics metrics(small());
            const QRectF badge(width() - badgeWidth() - 8, (height() - metrics.height() - 6) / 2.0, badgeWidth(),
                metrics.height() + 6);
            painter.setPen(Qt::NoPen);
            const QColor fill = toneFill(palette(), isChecked() ? Tone::Neutral : Tone::Warn);
            painter.setBrush(fill);
            painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
            painter.setFont(small());
            painter.setPen(
                isChecked() ? readable(palette().color(QPalette::Text), fill) : toneText(palette(), Tone::Warn));
            painter.drawText(badge, Qt::AlignCenter, QLocale().toString(m_waiting));
        }
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            click();
            return;
        }
        QAbstractButton::keyPressEvent(event);
    }

private:
    [[nodiscard]] QFont strong() const
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    [[nodiscard]] QFont small() const
    {
        QFont less = smallFont(font());
        less.setWeight(QFont::DemiBold);
        return less;
    }
    [[nodiscard]] int badgeWidth() const
    {
        if (m_waiting <= 0) {
            return 0;
        }
        const QFontMetrics metrics(small());
        return std::max(metrics.horizontalAdvance(QLocale().toString(m_waiting)) + 16, metrics.height() + 6);
    }
    QString m_id;
    QString m_icon;
    qint64 m_waiting = 0;
    bool m_narrow = false; ///< the sign alone; its tool tip and accessible name say the word
};

Navigation::Navigation(const QString &who, const QString &where, QWidget *parent)
    : QWidget(parent)
    , m_list(new QVBoxLayout)
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Workplaces"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 16, 10, 12);
    auto *name = new widgets::Label(widgets::Label::Kind::Title, QStringLiteral("Kmen"));
    name->setContentsMargins(8, 0, 0, 8);
    layout->addWidget(name);
    m_words.push_back(name);
    m_list->setSpacing(2);
    layout->addLayout(m_list);
    layout->addStretch(1);
    layout->addWidget(new widgets::Line);
    for (const QString &text : {who, where}) {
        if (!text.isEmpty()) {
            auto *label = new widgets::Label(widgets::Label::Kind::Small, text);
            label->setContentsMargins(8, 0, 0, 0);
            label->setWordWrap(true);
            layout->addWidget(label);
            m_words.push_back(label);
        }
    }
    setMinimumWidth(210);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void Navigation::add(const QString &id, const QString &title, const QString &iconName, const QString &shortcut)
{
    auto *item = new Item(id, title, iconName, shortcut);
    m_list->addWidget(item);
    m_items.push_back(item);
    item->setNarrow(m_narrow);
    connect(item, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
}

void Navigation::setNarrow(bool narrow)
{
    if (m_narrow == narrow) {
        return;
    }
    m_narrow = narrow;
    setMinimumWidth(narrow ? 0 : 210);
    for (QWidget *word : m_words) {
        word->setVisible(!narrow);
    }
    for (Item *item : m_items) {
        item->setNarrow(narrow);
    }
}

void Navigation::setCurrent(const QString &id)
{
    for (Item *item : m_items) {
        item->setChecked(item->id() == id);
    }
}

void Navigation::setWaiting(const QString &id, qint64 count)
{
    for (Item *item : m_items) {
        if (item->id() == id) {
            item->setWaiting(count);
        }
    }
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), lineColour(palette()));
}

} // namespace kmen::shell
