/// Small questions that a filter asks: two days, a name.
#pragma once

#include <QDate>
#include <QDialog>

#include <optional>

class QLineEdit;
class QPushButton;

namespace kmen::clients {

/// From a day to a day; either may be left open.
class DaysDialog final : public QDialog {
    Q_OBJECT

public:
    DaysDialog(const QString &title, std::optional<QDate> from, std::optional<QDate> to, QWidget *parent);
    [[nodiscard]] std::optional<QDate> from() const;
    [[nodiscard]] std::optional<QDate> to() const;

private:
    void check();
    QLineEdit *m_from;
    QLineEdit *m_to;
    QPushButton *m_ok;
};

/// One line: the name of a filter.
class NameDialog final : public QDialog {
    Q_OBJECT

public:
    NameDialog(const QString &title, const QString &text, const QString &name, const QString &verb, QWidget *parent);
    [[nodiscard]] QString name() const;

private:
    QLineEdit *m_name;
};

} // namespace kmen::clients
