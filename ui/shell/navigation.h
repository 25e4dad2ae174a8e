/// The workplaces at the left, with what waits in each.
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;
class QAbstractButton;

namespace kmen::shell {

class Navigation final : public QWidget {
    Q_OBJECT

public:
    explicit Navigation(const QString &who, const QString &where, QWidget *parent = nullptr);
    void add(const QString &id, const QString &title, const QString &iconName, const QString &shortcut);
    void setCurrent(const QString &id);
    void setWaiting(const QString &id, qint64 count);
    /// Signs without words.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Item;
    std::vector<Item *> m_items;
    std::vector<QWidget *> m_words; ///< hidden when narrow
    bool m_narrow = false;
    QVBoxLayout *m_list;
};

} // namespace kmen::shell
