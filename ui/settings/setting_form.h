/// Settings one under another: each has a name, a value, and says at once what is wrong with it. It remembers what is
/// kept, so that it knows what was changed and can undo it. GUI thread only.
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace kmen::widgets {
class Label;
} // namespace kmen::widgets

namespace kmen::settings {

/// What is wrong with this text, as a sentence; empty: it is right.
using Check = std::function<QString(const QString &)>;

class SettingForm final : public QWidget {
    Q_OBJECT

public:
    explicit SettingForm(QWidget *parent = nullptr);

    /// `key` is stable: the field's object name is "setting.KEY", that of its sentence "wrong.KEY".
    QLineEdit *addLine(const QString &key, const QString &label, const QString &hint = {}, Check check = {});
    /// A whole number, or one with a decimal point when `decimals` is not 0.
    QLineEdit *addNumber(const QString &key, const QString &label, double least, double most, int decimals = 0);
    /// With a button that looks for the file. `filter` as of a file dialog.
    QLineEdit *addFile(const QString &key, const QString &label, const QString &filter, bool toWrite, Check check = {});
    /// A secret that is not shown: nothing written means that it stays.
    QLineEdit *addSecret(const QString &key, const QString &label, const QString &hint);
    /// A secret that saving needs and that is no setting itself; it has to be filled while it is shown.
    QLineEdit *addAsked(const QString &key, const QString &label, const QString &hint, Check check);
    struct Choice {
        QString id;
        QString text;
    };
    QComboBox *addChoice(const QString &key, const QString &label, const std::vector<Choice> &choices);
    /// "1" or "".
    QCheckBox *addSwitch(const QString &key, const QString &label, const QString &text);
    /// Anything else that holds a value; the caller tells by noteEdited() that it was changed.
    struct Custom {
        QWidget *widget = nullptr;
        std::function<QString()> value;
        std::function<void(const QString &)> setValue;
        std::function<void(bool)> setEditable;
        Check check;
    };
    void addCustom(const QString &key, const QString &label, const Custom &custom);
    void noteEdited();

    widgets::Label *addHeading(const QString &text);
    void addText(const QString &text);
    /// Something that is only shown; the widget can be selected and copied from.
    widgets::Label *addFact(const QString &key, const QString &label);
    void setFact(const QString &key, const QString &value);
    /// Anything that stands below what was added last.
    void addWidget(QWidget *widget);
    /// With the label's place left free, so that it stands under the fields.
    void addIndented(QWidget *widget);

    /// What is kept. A field that a person has changed keeps what was written; undo() then leads to this.
    void setKept(const QString &key, const QString &value);
    [[nodiscard]] QString value(const QString &key) const;
    /// The value of a field that is shown; empty when it is hidden.
    [[nodiscard]] QString shownValue(const QString &key) const;
    /// Of a field made by addNumber; 0 when it is not one.
    [[nodiscard]] double number(const QString &key) const;
    [[nodiscard]] bool hasFields() const { return !m_fields.empty(); }
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] bool isDirty(const QString &key) const;
    /// Every field that is shown is right.
    [[nodiscard]] bool isRight() const;
    /// Labels of what was changed, for the audit and for people.
    [[nodiscard]] QStringList changed() const;
    void undo();
    /// What is written now is what is kept; secrets are forgotten.
    void accept();
    void setEditable(bool editable);
    /// Fields and facts.
    void setShown(const QString &key, bool shown);
    /// Names at the left are narrower where there is little room.
    void fitInto(int width);
    /// The first one that is wrong, else the first one.
    void focusFirst();

Q_SIGNALS:
    /// A value is another one, by a person or not.
    void edited();

private:
    struct Field {
        QString key;
        QString label;
        QString kept;
        bool secret = false;
        bool shown = true;
        bool known = false; ///< setKept was called
        bool onlyAsked = false; ///< no setting: never a change
        QLineEdit *line = nullptr;
        QComboBox *choice = nullptr;
        QCheckBox *check = nullptr;
        Custom custom;
        Check judge;
        QWidget *row = nullptr;
        QWidget *more = nullptr; ///< the button beside it
        widgets::Label *wrong = nullptr;
        [[nodiscard]] QString value() const;
        void set(const QString &value) const;
        [[nodiscard]] bool isDirty() const { return value() != kept; }
    };
    struct Fact {
        QString key;
        QWidget *row = nullptr;
        widgets::Label *value = nullptr;
    };
    /// Puts the widget beside its label, with room for a sentence below.
    void place(Field &&field, QWidget *input);
    QWidget *rowFor(const QString &label, QWidget *buddy, QVBoxLayout **column);
    [[nodiscard]] Field *find(const QString &key);
    [[nodiscard]] const Field *find(const QString &key) const;
    void judge(const Field &field);
    void judgeAll();

    QVBoxLayout *m_layout;
    std::vector<Field> m_fields;
    std::vector<Fact> m_facts;
    std::vector<QWidget *> m_labels; ///< at the left
    bool m_editable = true;
};

} // namespace kmen::settings
