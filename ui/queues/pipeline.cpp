#include "ui/queues/pipeline.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace kmen::queues {

using shell::Tone;

QString stageTitle(Stage stage)
{
    switch (stage) {
    case Stage::AifoChanges:
        return Pipeline::tr("AIFO changes");
    case Stage::Notices:
        return Pipeline::tr("Notices");
    case Stage::ToRead:
        return Pipeline::tr("To read");
    case Stage::ToApply:
        return Pipeline::tr("To apply");
    case Stage::Done:
        return Pipeline::tr("Done");
    case Stage::SetAside:
        return Pipeline::tr("Set aside");
    case Stage::Failed:
        return Pipeline::tr("Failed");
    case Stage::Cases:
        return Pipeline::tr("Identity cases");
    case Stage::Repeated:
        return Pipeline::tr("Repeated");
    }
    return {};
}

std::vector<registry::NoticeState> statesOf(Stage stage)
{
    using registry::NoticeState;
    switch (stage) {
    case Stage::ToRead:
        return {NoticeState::Reading, NoticeState::Received};
    case Stage::ToApply:
        return {NoticeState::Read};
    case Stage::Done:
        return {NoticeState::Applied};
    case Stage::SetAside:
        return {NoticeState::SetAside};
    case Stage::Failed:
        return {NoticeState::Failed};
    case Stage::Repeated:
        return {NoticeState::Repeated};
    case Stage::AifoChanges:
    case Stage::Notices:
    case Stage::Cases:
        break;
    }
    return {};
}

/// A stage: a box in the pipeline, or a pill under it for what has left the way.
class Pipeline::Card final : public QAbstractButton {
public:
    Card(Stage stage, bool pill)
        : m_stage(stage)
        , m_pill(pill)
    {
        setText(stageTitle(stage));
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setObjectName(QStringLiteral("stage.%1").arg(static_cast<int>(stage)));
        setSizePolicy(pill ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
        set(0, {});
    }
    [[nodiscard]] Stage stage() const { return m_stage; }
    void set(qint64 count, const QString &note)
    {
        m_count = count;
        m_note = note;
        setAccessibleName(text());
        setAccessibleDescription(QString(QLocale().toString(count) + u' ' + note));
        setToolTip(note.isEmpty() ? text() : QString(text() + QStringLiteral(" · ") + note));
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(font());
        if (m_pill) {
            return {QFontMetrics(strong()).horizontalAdvance(pillText()) + 24, metrics.height() + 10};
        }
        return {150,
            metrics.height() + QFontMetrics(shell::titleFont(font())).height()
                + QFontMetrics(shell::smallFont(font())).height() + 26};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return m_pill ? sizeHint() : QSize(104, sizeHint().height());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPalette &colours = palette();
        const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
        QColor ground = colours.color(QPalette::Base);
        QColor ink = colours.color(QPalette::Active, QPalette::Text);
        QPen frame(shell::lineColour(colours), 1);
        if (m_pill) {
            const Tone tone = pillTone();
            ground = shell::toneFill(colours, tone);
            ink = shell::toneText(colours, tone);
            frame = isChecked() || hasFocus() ? QPen(ink, 1.5) : QPen(Qt::NoPen);
        } else if (isChecked()) {
            ground = shell::toneFill(colours, Tone::Accent);
            frame = QPen(shell::accent(colours), 1.5);
        }
        if (hasFocus() && !m_pill) {
            frame = QPen(shell::accent(colours), 2.2);
        }
        painter.setPen(frame);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, m_pill ? box.height() / 2 : 6, m_pill ? box.height() / 2 : 6);
        if (m_pill) {
            painter.setFont(strong());
            painter.setPen(ink);
            painter.drawText(rect(), Qt::AlignCenter, pillText());
            return;
        }
        const QRect room = rect().adjusted(14, 9, -10, -8);
        painter.setPen(shell::readable(shell::secondaryText(colours), ground));
        painter.drawText(room, Qt::AlignTop | Qt::AlignLeft, text());
        const int top = painter.fontMetrics().height() + 2;
        const QFont large = shell::titleFont(font());
        painter.setFont(large);
        painter.setPen(m_stage == Stage::Done && m_count > 0
                ? shell::readable(shell::toneText(colours, Tone::Good), ground)
                : isChecked() ? shell::readable(shell::accent(colours), ground)
                              : ink);
        painter.drawText(room.adjusted(0, top, 0, 0), Qt::AlignTop | Qt::AlignLeft, QLocale().toString(m_count));
        painter.setFont(shell::smallFont(font()));
        painter.setPen(shell::readable(shell::secondaryText(colours), ground));
        painter.drawText(room, Qt::AlignBottom | Qt::AlignLeft,
            painter.fontMetrics().elidedText(m_note, Qt::ElideRight, room.width()));
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
    [[nodiscard]] Tone pillTone() const
    {
        if (m_stage == Stage::Repeated) {
            return Tone::Neutral; // they were read with the first one: nothing to do
        }
        return m_count == 0 ? Tone::Good : m_stage == Stage::Failed ? Tone::Bad : Tone::Warn;
    }
    [[nodiscard]] QString pillText() const
    {
        return Pipeline::tr("%1 %2: %3").arg(shell::toneSign(pillTone()), text(), QLocale().toString(m_count));
    }
    [[nodiscard]] QFont strong() const
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    Stage m_stage;
    bool m_pill;
    qint64 m_count = 0;
    QString m_note;
};

namespace {

class Arrow final : public QWidget {
public:
    Arrow() { setFixedSize(26, 20); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor ink = shell::readable(shell::lineColour(palette()), palette().color(QPalette::Base), 3.0);
        painter.setPen(QPen(ink, 2));
        painter.drawLine(QPointF(3, 10), QPointF(16, 10));
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPolygon(QPolygonF({{15, 5}, {23, 10}, {15, 15}}));
    }
};

} // namespace

Pipeline::Pipeline(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *way = new QHBoxLayout;
    way->setSpacing(2);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(8);
    for (const Stage stage : {Stage::AifoChanges, Stage::Notices, Stage::ToRead, Stage::ToApply, Stage::Done,
             Stage::SetAside, Stage::Failed, Stage::Cases, Stage::Repeated}) {
        const bool pill = stage >= Stage::SetAside;
        if (!pill && stage != Stage::AifoChanges) {
            way->addWidget(new Arrow);
        }
        auto *made = new Card(stage, pill);
        (pill ? beside : way)->addWidget(made);
        m_cards.push_back(made);
        connect(made, &QAbstractButton::clicked, this, [this, stage] {
            setChosen(stage);
            Q_EMIT stageChosen(stage);
        });
    }
    beside->addStretch(1);
    layout->addLayout(way);
    layout->addLayout(beside);
    setChosen(m_chosen);
}

Pipeline::Card *Pipeline::card(Stage stage) const
{
    return *std::ranges::find_if(m_cards, [stage](const Card *made) { return made->stage() == stage; });
}

void Pipeline::setCount(Stage stage, qint64 count, const QString &note)
{
    card(stage)->set(count, note);
}

void Pipeline::focusChosen()
{
    card(m_chosen)->setFocus();
}

void Pipeline::setKept(int stage)
{
    if (stage < 0 || stage >= static_cast<int>(m_cards.size()) || stage == kept()) {
        return;
    }
    setChosen(static_cast<Stage>(stage));
    Q_EMIT stageChosen(m_chosen);
}

void Pipeline::setChosen(Stage stage)
{
    m_chosen = stage;
    for (Card *made : m_cards) {
        made->setChecked(made->stage() == stage);
    }
}

} // namespace kmen::queues
