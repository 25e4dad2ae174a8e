#include "ui/genealogy/genealogy_graph.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <map>

#include "base/text.h"
#include "ui/shell/theme.h"

namespace kmen::genealogy {

using identity::Edge;
using identity::Node;
using identity::NodeState;
using shell::Tone;

namespace {

constexpr double margin = 34;
constexpr double most = 3;
constexpr double least = 0.15;
constexpr double readable = 0.65; ///< below it nobody reads what stands in a node

Tone toneOf(const Node &node)
{
    switch (node.state) {
    case NodeState::Valid:
        return node.client ? Tone::Good : Tone::Accent;
    case NodeState::Replaced:
        return Tone::Warn;
    case NodeState::Cancelled:
        return Tone::Neutral;
    case NodeState::Unknown:
        break;
    }
    return Tone::Bad;
}

/// A rectangle for what is valid, cut corners for what was replaced, a dashed frame for what nobody knows.
QPainterPath shapeOf(const QRectF &box, NodeState state)
{
    QPainterPath path;
    if (state == NodeState::Replaced || state == NodeState::Cancelled) {
        constexpr double cut = 12;
        path.moveTo(box.left() + cut, box.top());
        path.lineTo(box.right() - (state == NodeState::Replaced ? cut : 0), box.top());
        if (state == NodeState::Replaced) {
            path.lineTo(box.right(), box.top() + cut);
        }
        path.lineTo(box.right(), box.bottom());
        path.lineTo(box.left(), box.bottom());
        path.lineTo(box.left(), box.top() + cut);
        path.closeSubpath();
    } else {
        path.addRoundedRect(box, 7, 7);
    }
    return path;
}

QRectF boxOf(const identity::Place &place)
{
    return {place.x, place.y, nodeWidth, nodeHeight};
}

struct Pen {
    QPainter &painter;
    const QPalette &palette;
    const QFont &font;
    const identity::Genealogy &genealogy;
    const identity::Layout &layout;
    int chosen;

    void edge(const identity::Line &line) const
    {
        const Edge &one = genealogy.edges[static_cast<std::size_t>(line.edge)];
        const QRectF from = boxOf(layout.places[static_cast<std::size_t>(line.from)]);
        const QRectF to = boxOf(layout.places[static_cast<std::size_t>(line.to)]);
        const Tone tone = one.closesCycle         ? Tone::Bad
            : one.kind == Edge::Kind::Replacement ? Tone::Neutral
                                                  : Tone::Warn;
        const QColor ink = tone == Tone::Neutral ? shell::secondaryText(palette) : shell::toneText(palette, tone);
        QPainterPath path;
        QPointF at(from.right(), from.center().y());
        QPointF end(to.left() - 9, to.center().y());
        path.moveTo(at);
        if (one.closesCycle) {
            // back over the top
            const double top = std::min(from.top(), to.top()) - 22;
            path.moveTo(from.center().x(), from.top());
            path.cubicTo(from.center().x(), top, to.center().x(), top, to.center().x(), to.top() - 9);
            end = {to.center().x(), to.top() - 9};
        } else {
            const auto curve = [&path](QPointF a, QPointF b) {
                const double half = (b.x() - a.x()) / 2;
                path.cubicTo(a.x() + half, a.y(), b.x() - half, b.y(), b.x(), b.y());
            };
            for (const auto &bend : line.bends) {
                const QPointF left(bend.x - nodeWidth / 2, bend.y);
                curve(at, left);
                at = {bend.x + nodeWidth / 2, bend.y};
                path.lineTo(at);
            }
            curve(at, end);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, one.ours || one.ofRegister ? 1.8 : 1.2,
            one.closesCycle || !one.ofRegister ? Qt::DashLine : Qt::SolidLine));
        painter.drawPath(path);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        if (one.closesCycle) {
            painter.drawPolygon(QPolygonF({{end.x() - 5, end.y()}, {end.x() + 5, end.y()}, {end.x(), end.y() + 9}}));
        } else {
            painter.drawPolygon(QPolygonF({{end.x(), end.y() - 5}, {end.x() + 9, end.y()}, {end.x(), end.y() + 5}}));
        }
        if (one.kind != Edge::Kind::Replacement || one.closesCycle) {
            const QFont small = shell::smallFont(font);
            painter.setFont(small);
            painter.setPen(ink);
            const QString word = one.closesCycle ? GenealogyGraph::tr("circle") : identity::edgeKindText(one.kind);
            const QFontMetricsF metrics(small);
            const QPointF middle = path.pointAtPercent(one.kind == Edge::Kind::Split ? 0.72 : 0.28);
            const QRectF room(middle.x() - metrics.horizontalAdvance(word) / 2 - 3, middle.y() - metrics.height() / 2,
                metrics.horizontalAdvance(word) + 6, metrics.height());
            painter.fillRect(room, palette.color(QPalette::Base));
            painter.drawText(room, Qt::AlignCenter, word);
        }
    }

    void years(const YearMark &mark) const
    {
        QColor pale = shell::frameColour(palette);
        pale.setAlpha(110);
        painter.setPen(QPen(pale, 1, Qt::DashLine));
        painter.drawLine(QPointF(mark.x, -yearsHeight), QPointF(mark.x, layout.height + 10));
        const QFont small = shell::smallFont(font);
        painter.setFont(small);
        painter.setPen(shell::secondaryText(palette));
        painter.drawText(QRectF(mark.x + 6, -yearsHeight, nodeWidth, QFontMetricsF(small).height()), Qt::AlignLeft,
            mark.first == mark.last ? QString::number(mark.first)
                                    : QString(QString::number(mark.first) + u'–' + QString::number(mark.last)));
    }

    void folded(const identity::Place &place) const
    {
        const QRectF box = boxOf(place);
        painter.setPen(QPen(shell::frameColour(palette), 1, Qt::DotLine));
        painter.setBrush(palette.color(QPalette::Base));
        for (const double shift : {8.0, 4.0, 0.0}) {
            painter.drawRoundedRect(box.adjusted(shift, shift + 8, shift - 10, shift - 16), 7, 7);
        }
        painter.setFont(font);
        painter.setPen(shell::secondaryText(palette));
        painter.drawText(box.adjusted(10, 6, -16, -14), Qt::AlignCenter | Qt::TextWordWrap,
            GenealogyGraph::tr("%n more, one after another", nullptr, static_cast<int>(place.nodes.size())));
    }

    void node(const identity::Place &place) const
    {
        const int index = place.nodes.front();
        const Node &one = genealogy.nodes[static_cast<std::size_t>(index)];
        const QRectF box = boxOf(place);
        const Tone tone = toneOf(one);
        const QColor ink = tone == Tone::Neutral ? shell::frameColour(palette) : shell::toneText(palette, tone);
        const bool strong = one.subject || index == chosen;
        painter.setPen(QPen(index == chosen ? shell::accent(palette) : ink,
            index == chosen ? 3
                : strong    ? 2.4
                            : 1.4,
            one.state == NodeState::Unknown ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(palette.color(QPalette::Base));
        painter.drawPath(shapeOf(box, one.state));
        if (one.client) {
            painter.fillRect(QRectF(box.left() + 3, box.top() + 14, 4, box.height() - 22), ink); // ours
        }
        QFont bold = font;
        bold.setWeight(QFont::DemiBold);
        const QFont small = shell::smallFont(font);
        const QRectF room = box.adjusted(14, 8, -10, -8);
        const auto line = [&](const QFont &with, const QColor &colour, double top, const QString &text) {
            painter.setFont(with);
            painter.setPen(colour);
            const QFontMetricsF metrics(with);
            painter.drawText(QRectF(room.left(), room.top() + top, room.width(), metrics.height()), Qt::AlignLeft,
                metrics.elidedText(text, Qt::ElideRight, room.width()));
        };
        line(bold, palette.color(QPalette::Active, QPalette::Text), 0, one.handle);
        const QFontMetricsF metrics(font);
        const QString when = one.until
            ? GenealogyGraph::tr("%1 – %2").arg(dateText(localDate(*one.from)), dateText(localDate(*one.until)))
            : one.from ? GenealogyGraph::tr("since %1").arg(dateText(localDate(*one.from)))
                       : GenealogyGraph::tr("no client of ours");
        const double next = QFontMetricsF(small).height();
        line(small, shell::secondaryText(palette), metrics.height() + 1, one.client ? one.kid.text() : when);
        if (one.client) {
            line(small, shell::secondaryText(palette), metrics.height() + next, when);
        }
        QRectF badge(room.left(), room.bottom() - metrics.height() - 4, room.width(), metrics.height() + 4);
        const QColor fill = shell::toneFill(palette, tone);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(badge, 5, 5);
        painter.setFont(small);
        painter.setPen(shell::readable(shell::toneText(palette, tone), fill));
        painter.drawText(badge.adjusted(7, 0, -5, 0), Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetricsF(small).elidedText(nodeWord(one), Qt::ElideRight, badge.width() - 12));
    }
};

} // namespace

QString nodeWord(const Node &node)
{
    const QString sign = node.state == NodeState::Valid ? (node.client ? QStringLiteral("✓ ") : QStringLiteral("? "))
        : node.state == NodeState::Replaced             ? QStringLiteral("→ ")
        : node.state == NodeState::Cancelled            ? QStringLiteral("✕ ")
                                                        : QStringLiteral("! ");
    QString word = identity::nodeStateText(node.state);
    if (node.state == NodeState::Valid) {
        word = node.client ? GenealogyGraph::tr("%1, our client").arg(word)
                           : GenealogyGraph::tr("%1, no client").arg(word);
    }
    return QString(sign + word);
}

std::vector<YearMark> yearMarks(const identity::Genealogy &genealogy, const identity::Layout &layout)
{
    std::map<int, YearMark> columns;
    const auto add = [&](int node, std::optional<Moment> at) {
        if (!at) {
            return;
        }
        const auto &place = layout.places[static_cast<std::size_t>(layout.placeOf[static_cast<std::size_t>(node)])];
        const int year = localDate(*at).year();
        YearMark &mark = columns.try_emplace(place.layer, YearMark {place.x - 26, year, year}).first->second;
        mark.first = std::min(mark.first, year);
        mark.last = std::max(mark.last, year);
    };
    for (int i = 0; i < static_cast<int>(genealogy.nodes.size()); ++i) {
        add(i, genealogy.nodes[static_cast<std::size_t>(i)].from);
    }
    // what took the place of one of ours began when ours ended
    for (const Edge &edge : genealogy.edges) {
        if (!edge.closesCycle && !genealogy.nodes[static_cast<std::size_t>(edge.to)].from) {
            add(edge.to, genealogy.nodes[static_cast<std::size_t>(edge.from)].until);
        }
    }
    std::vector<YearMark> marks;
    for (const auto &[layer, mark] : columns) {
        // of the same year as the column before: it goes on
        if (marks.empty() || marks.back().first != mark.first || marks.back().last != mark.last) {
            marks.push_back(mark);
        }
    }
    return marks;
}

void drawGenealogy(QPainter &painter, const QPalette &palette, const QFont &font, const identity::Genealogy &genealogy,
    const identity::Layout &layout, int chosen)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Pen pen {painter, palette, font, genealogy, layout, chosen};
    for (const YearMark &mark : yearMarks(genealogy, layout)) {
        pen.years(mark);
    }
    for (const auto &line : layout.lines) {
        pen.edge(line);
    }
    for (const auto &place : layout.places) {
        if (place.nodes.size() > 1) {
            pen.folded(place);
        } else {
            pen.node(place);
        }
    }
}

GenealogyGraph::GenealogyGraph(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Genealogy; the arrows walk along the edges"));
    setMinimumHeight(220);
    setMouseTracking(false);
}

void GenealogyGraph::setGenealogy(const identity::Genealogy &genealogy)
{
    m_genealogy = genealogy;
    const auto subject = std::ranges::find(m_genealogy.nodes, true, &Node::subject);
    m_chosen = subject == m_genealogy.nodes.end() ? -1 : static_cast<int>(subject - m_genealogy.nodes.begin());
    m_fitted = true;
    m_whole = false;
    layOutAgain();
}

void GenealogyGraph::layOutAgain()
{
    std::vector<identity::LayoutEdge> edges;
    edges.reserve(m_genealogy.edges.size());
    for (const Edge &edge : m_genealogy.edges) {
        edges.push_back({edge.from, edge.to, edge.closesCycle});
    }
    std::vector<int> keep;
    for (int i = 0; i < static_cast<int>(m_genealogy.nodes.size()); ++i) {
        const Node &node = m_genealogy.nodes[static_cast<std::size_t>(i)];
        if (node.subject || node.state == NodeState::Valid || node.state == NodeState::Unknown || i == m_chosen) {
            keep.push_back(i);
        }
    }
    identity::LayoutOptions options;
    options.width = nodeWidth;
    options.height = nodeHeight;
    options.fold = m_folded;
    m_layout = identity::layOut(static_cast<int>(m_genealogy.nodes.size()), edges, keep, options);
    if (m_fitted) {
        place();
    }
    update();
}

void GenealogyGraph::setFolded(bool folded)
{
    m_folded = folded;
    layOutAgain();
}

void GenealogyGraph::fit()
{
    m_fitted = m_whole = true;
    place();
}

void GenealogyGraph::place()
{
    const double wide = (width() - 2 * margin) / std::max(1.0, m_layout.width);
    const double high = (height() - 2 * margin) / std::max(1.0, m_layout.height + yearsHeight);
    m_scale = std::clamp(std::min(wide, high), m_whole ? least : readable, 1.0);
    m_origin = {std::max(margin, (width() - m_layout.width * m_scale) / 2),
        std::max(margin, (height() - (m_layout.height + yearsHeight) * m_scale) / 2) + yearsHeight * m_scale};
    if (!m_whole && m_chosen >= 0) {
        showChosen();
    }
    update();
}

void GenealogyGraph::zoom(double factor)
{
    const double scale = std::clamp(m_scale * factor, least, most);
    const QPointF middle(width() / 2.0, height() / 2.0);
    m_origin = middle - (middle - m_origin) * (scale / m_scale);
    m_scale = scale;
    m_fitted = false;
    update();
}

void GenealogyGraph::choose(int node)
{
    if (node < 0 || node >= static_cast<int>(m_genealogy.nodes.size()) || node == m_chosen) {
        return;
    }
    m_chosen = node;
    const int place = m_layout.placeOf[static_cast<std::size_t>(node)];
    if (m_layout.places[static_cast<std::size_t>(place)].nodes.size() > 1) {
        layOutAgain(); // out of its folded chain
    }
    showChosen();
    say();
    update();
    Q_EMIT nodeChosen(node);
}

void GenealogyGraph::showChosen()
{
    const auto &place = m_layout.places[static_cast<std::size_t>(m_layout.placeOf[static_cast<std::size_t>(m_chosen)])];
    const QRectF seen(m_origin + QPointF(place.x, place.y) * m_scale, QSizeF(nodeWidth, nodeHeight) * m_scale);
    if (seen.left() < 0 || seen.right() > width()) {
        m_origin.rx() += width() / 2.0 - seen.center().x();
    }
    if (seen.top() < 0 || seen.bottom() > height()) {
        m_origin.ry() += height() / 2.0 - seen.center().y();
    }
}

void GenealogyGraph::say()
{
    const Node &node = m_genealogy.nodes[static_cast<std::size_t>(m_chosen)];
    setAccessibleDescription(QString(node.handle + QStringLiteral(", ") + nodeWord(node)));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

int GenealogyGraph::beside(Qt::Key direction) const
{
    if (m_chosen < 0) {
        return -1;
    }
    const auto placeOf = [this](int node) -> const identity::Place & {
        return m_layout.places[static_cast<std::size_t>(m_layout.placeOf[static_cast<std::size_t>(node)])];
    };
    if (direction == Qt::Key_Left || direction == Qt::Key_Right) {
        // the uppermost neighbour; up and down reach its siblings
        int best = -1;
        for (const Edge &edge : m_genealogy.edges) {
            const bool forward = direction == Qt::Key_Right;
            const int other = forward ? edge.to : edge.from;
            if ((forward ? edge.from : edge.to) == m_chosen && (best < 0 || placeOf(other).y < placeOf(best).y)) {
                best = other;
            }
        }
        return best;
    }
    int best = -1;
    for (int i = 0; i < static_cast<int>(m_genealogy.nodes.size()); ++i) {
        const bool below = placeOf(i).y > placeOf(m_chosen).y;
        if (i == m_chosen || placeOf(i).layer != placeOf(m_chosen).layer || placeOf(i).y == placeOf(m_chosen).y
            || below != (direction == Qt::Key_Down)) {
            continue;
        }
        if (best < 0
            || std::abs(placeOf(i).y - placeOf(m_chosen).y) < std::abs(placeOf(best).y - placeOf(m_chosen).y)) {
            best = i;
        }
    }
    return best;
}

int GenealogyGraph::nodeAt(QPointF point) const
{
    const QPointF at = (point - m_origin) / m_scale;
    for (const auto &place : m_layout.places) {
        if (QRectF(place.x, place.y, nodeWidth, nodeHeight).contains(at)) {
            return place.nodes.front();
        }
    }
    return -1;
}

void GenealogyGraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.save();
    painter.translate(m_origin);
    painter.scale(m_scale, m_scale);
    drawGenealogy(painter, palette(), font(), m_genealogy, m_layout, hasFocus() ? m_chosen : -1);
    painter.restore();
    if (hasFocus()) {
        painter.setPen(QPen(shell::accent(palette()), 1.5));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void GenealogyGraph::resizeEvent(QResizeEvent *)
{
    if (m_fitted) {
        place();
    }
}

void GenealogyGraph::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() & Qt::ControlModifier) {
            constexpr double step = 60;
            m_origin += event->key() == Qt::Key_Left ? QPointF(step, 0)
                : event->key() == Qt::Key_Right      ? QPointF(-step, 0)
                : event->key() == Qt::Key_Up         ? QPointF(0, step)
                                                     : QPointF(0, -step);
            m_fitted = false;
            update();
        } else {
            choose(beside(static_cast<Qt::Key>(event->key())));
        }
        return;
    case Qt::Key_Plus:
        zoom(1.2);
        return;
    case Qt::Key_Minus:
        zoom(1 / 1.2);
        return;
    case Qt::Key_0:
        fit();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen >= 0) {
            Q_EMIT nodeOpened(m_chosen);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void GenealogyGraph::wheelEvent(QWheelEvent *event)
{
    zoom(event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15);
}

void GenealogyGraph::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_grip = event->position();
    choose(nodeAt(event->position()));
}

void GenealogyGraph::mouseMoveEvent(QMouseEvent *event)
{
    m_origin += event->position() - m_grip;
    m_grip = event->position();
    m_fitted = false;
    update();
}

void GenealogyGraph::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int node = nodeAt(event->position()); node >= 0) {
        Q_EMIT nodeOpened(node);
    }
}

} // namespace kmen::genealogy
