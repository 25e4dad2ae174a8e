/// Filters as chips: which are on is always visible, each can be taken off, and all at once.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QToolButton;

namespace kmen::widgets {

class Label;

class FilterBar final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QStringList on READ on WRITE setAllOn USER true)

public:
    struct Choice {
        QString id; ///< "state.active"
        QString group; ///< at most one of a group is on
        QString label; ///< "State: active"
    };
    explicit FilterBar(std::vector<Choice> choices, QWidget *parent = nullptr);
    [[nodiscard]] bool isOn(const QString &id) const;
    void setOn(const QString &id, bool on);
    [[nodiscard]] const QStringList &on() const { return m_on; }
    void setAllOn(const QStringList &ids);
    void clear();
    /// What is shown at the right ("7 of 1 284 306").
    void setSummary(const QString &text);

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    std::vector<Choice> m_choices;
    QStringList m_on;
    QHBoxLayout *m_chips;
    QToolButton *m_add;
    Label *m_summary;
};

} // namespace kmen::widgets
