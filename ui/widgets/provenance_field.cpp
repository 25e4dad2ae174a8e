#include "ui/widgets/provenance_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "base/text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_badge.h"

namespace kmen::widgets {

namespace {

QString stateWord(egon::Stav stav)
{
    switch (stav) {
    case egon::Stav::Spravny:
        return ProvenanceField::tr("correct", "state of a reference item: správný");
    case egon::Stav::Nespravny:
        return ProvenanceField::tr("doubted", "state of a reference item: nesprávný");
    case egon::Stav::Nedefinovany:
        return ProvenanceField::tr("not defined", "state of a reference item: nedefinovaný");
    case egon::Stav::NespravnyTvar:
        return ProvenanceField::tr("wrong form", "state of a reference item: nesprávný tvar");
    case egon::Stav::Neuveden:
        break;
    }
    return {};
}

} // namespace

QString provenanceText(const registry::Field &field, registry::ClientKind kind)
{
    const QString day = dateText(localDate(field.readAt));
    if (field.source == registry::Source::Office) {
        return ProvenanceField::tr("typed by the office · %1 · not a reference item").arg(day);
    }
    const QString word = stateWord(field.stav);
    if (kind == registry::ClientKind::Organisation) {
        return word.isEmpty() ? ProvenanceField::tr("ROS · %1").arg(day)
                              : ProvenanceField::tr("ROS · %1 · %2").arg(day, word);
    }
    return word.isEmpty() ? ProvenanceField::tr("ROB · %1").arg(day)
                          : ProvenanceField::tr("ROB · %1 · %2").arg(day, word);
}

ProvenanceField::ProvenanceField(
    const registry::Field &field, const std::optional<Fresh> &fresh, registry::ClientKind kind, QWidget *parent)
    : QWidget(parent)
    , m_code(field.code)
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(u"field." + registry::fieldName(field.code));
    m_label = new Label(Label::Kind::Secondary, registry::fieldLabel(field.code));
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_label->setWordWrap(true);
    auto *value = new Label(Label::Kind::Text, field.isEmpty() ? QStringLiteral("—") : registry::displayText(field));
    value->setWordWrap(true);
    QString source = provenanceText(field, kind);
    if (fresh) {
        source = (kind == registry::ClientKind::Organisation ? tr("ROS · changed %1 · before: %2")
                                                             : tr("ROB · changed %1 · before: %2"))
                     .arg(toLocalText(fresh->at), fresh->before.isEmpty() ? QStringLiteral("—") : fresh->before);
    }
    auto *provenance = new Label(Label::Kind::Small, source);
    provenance->setWordWrap(true);
    auto *badge = new StateBadge;
    if (field.source == registry::Source::Office) {
        badge->setState(shell::Tone::Warn, tr("office"), QStringLiteral("✎"));
    } else if (field.isDoubtful()) {
        badge->setState(shell::Tone::Bad, stateWord(field.stav));
    } else if (fresh) {
        badge->setState(shell::Tone::Accent, tr("new"));
    }
    setAccessibleName(registry::fieldLabel(field.code));
    setAccessibleDescription(tr("%1. Source: %2").arg(value->text(), source));
    setToolTip(tr("F2: history of the item"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 5, 8, 5);
    layout->setSpacing(12);
    layout->addWidget(m_label, 0, Qt::AlignTop);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(1);
    middle->addWidget(value);
    middle->addWidget(provenance);
    layout->addLayout(middle, 1);
    layout->addWidget(badge, 0, Qt::AlignTop);
}

void ProvenanceField::setHistory(const QStringList &lines)
{
    if (!lines.isEmpty()) {
        setToolTip(QString(lines.join(u'\n') + u'\n' + tr("F2: history of the item")));
    }
}

void ProvenanceField::setLabelWidth(int width)
{
    m_label->setFixedWidth(width);
}

int ProvenanceField::labelWidth() const
{
    return m_label->fontMetrics().horizontalAdvance(m_label->text()) + 2;
}

void ProvenanceField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2) {
        Q_EMIT historyWanted(m_code);
        return;
    }
    QWidget::keyPressEvent(event);
}

void ProvenanceField::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT historyWanted(m_code);
}

void ProvenanceField::paintEvent(QPaintEvent *)
{
    if (hasFocus()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(shell::accent(palette()), 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void ProvenanceField::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ProvenanceField::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace kmen::widgets
