/// The chips of what a list is narrowed by, at the head of a flow: each takes its part off.
#pragma once

#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace kmen::widgets {

class Chip;
class FlowLayout;

/// One part of a filter.
struct FilterPart {
    QString id; ///< "state"; stable
    QString label; ///< "State: active"
};

class FilterChips final {
public:
    /// In `layout` of `parent`, which outlives this; `next` follows the last chip when Tab is pressed, and has the
    /// focus when a chip has gone. `prefix`: of the chips' object names.
    FilterChips(QWidget *parent, FlowLayout *layout, QWidget *next, QString prefix);

    /// `spoken`: "Take off the filter %1", for a screen reader.
    void show(
        std::span<const FilterPart> parts, const QString &spoken, const std::function<void(const QString &)> &off);
    [[nodiscard]] bool isEmpty() const { return m_chips.empty(); }

private:
    QWidget *m_parent;
    FlowLayout *m_layout;
    QWidget *m_next;
    QString m_prefix;
    std::vector<Chip *> m_chips;
};

} // namespace kmen::widgets
