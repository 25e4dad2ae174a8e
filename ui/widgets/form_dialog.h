/// A dialog that asks for a few things and does one: what will happen above, fields, a reason where the law wants one,
/// and one verb. It stays open until what it does has succeeded, so that nothing that was typed is lost.
#pragma once

#include <QDialog>

#include <functional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kmen::widgets {

class Note;

class FormDialog : public QDialog {
    Q_OBJECT

public:
    FormDialog(const QString &title, const QString &text, const QString &verb, QWidget *parent);
    [[nodiscard]] QFormLayout *form() const { return m_form; }
    /// Below the form, above the buttons.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    QLineEdit *addLine(const QString &label, const QString &objectName, const QString &text = {});
    /// The last line; without one nothing is done.
    void askReason(const QString &offered);
    [[nodiscard]] QString reason() const;
    /// Beside the reason: whatever else must be there.
    void setReady(std::function<bool()> ready);
    /// Looks again whether the verb may be pressed.
    void check();
    void setVerb(const QString &verb);
    /// Pressing the verb; accept() is called by whoever does it, when it succeeded.
    void onVerb(std::function<void()> act);
    /// While it is done the fields stay as they are.
    void setBusy(bool busy);
    void tell(const QString &error, const QString &remedy);

private:
    QVBoxLayout *m_body;
    QFormLayout *m_form;
    Note *m_note;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_verb;
    std::function<bool()> m_ready;
    bool m_busy = false;
};

} // namespace kmen::widgets
