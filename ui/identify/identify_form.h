/// The seventeen items by which a person may be looked for; what is written is checked as one types.
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

#include "egon/profile.h"
#include "identify/columns.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QRadioButton;
class QPushButton;

namespace kmen::widgets {
class Label;
class Note;
} // namespace kmen::widgets

namespace kmen::identify_page {

class AddressField;
class RoleChoice;

class IdentifyForm final : public QWidget {
    Q_OBJECT

public:
    IdentifyForm(const QString &purpose, const egon::Identity &identity, QWidget *parent = nullptr);
    /// What is written and can be read, with the chosen comparison.
    [[nodiscard]] identify::Request request() const;
    /// A written item that cannot be read ("Date of birth"); empty when all can.
    [[nodiscard]] QString unreadable() const;
    [[nodiscard]] QString purpose() const;
    /// In which of the office's roles: for egon::Purpose::role.
    [[nodiscard]] QString role() const;
    [[nodiscard]] bool ready() const { return m_ready; }
    void clear();
    void focusFirst();
    [[nodiscard]] AddressField &address() { return *m_address; }
    /// Writes into one item by its element name ("Prijmeni").
    void setItem(const QString &column, const QString &text);

Q_SIGNALS:
    void submitted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Item {
        QString column;
        QString label;
        QLineEdit *edit = nullptr;
        QComboBox *choice = nullptr;
        widgets::Label *error = nullptr;
        AddressField *address = nullptr;
        [[nodiscard]] QString text() const;
    };
    void addEdit(QFormLayout *form, const QString &column, const QString &label, const QString &hint);
    void addChoice(QFormLayout *form, const QString &column, const QString &label,
        const std::vector<std::pair<QString, QString>> &choices);
    void addAddress(QFormLayout *form);
    void addDocument(QFormLayout *form);
    [[nodiscard]] bool readable(const Item &item) const;
    void showError(Item &item);
    void assess();

    std::vector<Item> m_items;
    std::optional<identify::ColumnMap> m_columns;
    AddressField *m_address = nullptr;
    QPushButton *m_further;
    QWidget *m_furtherItems;
    widgets::Note *m_hint;
    std::vector<QRadioButton *> m_comparisons;
    RoleChoice *m_role;
    QLineEdit *m_purpose;
    QPushButton *m_submit;
    bool m_ready = false;
};

} // namespace kmen::identify_page
