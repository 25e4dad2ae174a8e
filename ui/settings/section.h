/// One section of the settings: what it is about, where it is kept, its values, and Save and Undo when something of it
/// may be changed. GUI thread only.
#pragma once

#include <QWidget>

#include <optional>

#include "ui/settings/setting_form.h"
#include "ui/settings/settings_calls.h"
#include "ui/shell/desk.h"
#include "ui/shell/theme.h"

class QVBoxLayout;
class QHBoxLayout;
class QScrollArea;

namespace kmen::widgets {
class Button;
class Label;
class Note;
} // namespace kmen::widgets

namespace kmen::settings {

class Section : public QWidget {
    Q_OBJECT

public:
    /// `id` is stable: "certificate"; the widget's name is "settings.ID".
    Section(shell::Desk &desk, const QString &id, const QString &title, QWidget *parent = nullptr);
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &title() const { return m_title; }
    /// What is kept now; what a person is writing stays.
    void setStanding(const Standing &standing);
    /// The section was opened.
    virtual void enter() { }
    [[nodiscard]] bool isDirty() const { return m_form->isDirty(); }
    /// What needs a person here; Neutral: nothing.
    [[nodiscard]] shell::Tone state() const { return m_state; }
    void focusFirst();

Q_SIGNALS:
    /// isDirty() or state() is another one.
    void stateChanged();
    /// Something was saved: read all of it again.
    void readAgain();

protected:
    void resizeEvent(QResizeEvent *event) override;
    /// Fills the form from `standing()`.
    virtual void show() = 0;
    /// Writes what was changed; ends with saved().
    virtual void save() { }
    [[nodiscard]] shell::Desk &desk() const { return m_desk; }
    [[nodiscard]] const Standing &standing() const { return *m_standing; }
    [[nodiscard]] SettingForm &form() const { return *m_form; }
    /// Under the title: "Kept in … on this computer".
    void setKept(const QString &where);
    /// Whether anything may be changed now; `why` tells what nothing may be changed for.
    void setEditable(bool editable, const QString &why = {});
    /// A clerk only reads; and so does everybody where the training registers bring the values.
    void setEditableByRole(bool profileNeeded);
    /// Before the form: what a person should know. An empty sentence hides it.
    void tell(shell::Tone tone, const QString &sentence, const QString &more = {});
    /// What is saved works only after the next start.
    void setWaitsForStart(bool waits);
    void setState(shell::Tone state);
    /// At the left of Save and Undo.
    void addAction(QWidget *button);
    /// After the field of a secret: the passphrase of the office's keys, asked for while that secret is written and
    /// shown, and only a person knows the passphrase.
    void addKeysPassphrase(const QString &secret);
    /// What was written there; empty when it is not asked for.
    [[nodiscard]] QByteArray keysPassphrase() const;
    /// Whatever else has to be right before it is saved.
    void setReady(std::function<bool()> ready);
    void saved(const Result<void> &result);
    void check();

private:
    void undo();
    void startSaving();
    [[nodiscard]] QString keysPassphraseKey() const { return m_id + QStringLiteral(".keys"); }
    shell::Desk &m_desk;
    QString m_id;
    QString m_title;
    std::optional<Standing> m_standing;
    SettingForm *m_form;
    widgets::Label *m_kept;
    widgets::Note *m_note;
    widgets::Note *m_start;
    widgets::Label *m_readOnly;
    widgets::Label *m_said;
    QScrollArea *m_scroll;
    QWidget *m_footer;
    QHBoxLayout *m_actions;
    widgets::Button *m_undo;
    widgets::Button *m_save;
    std::function<bool()> m_ready;
    QString m_lockedSecret; ///< whose saving needs the passphrase of the keys; empty: none
    bool m_passphraseTyped = false; ///< nothing on this computer knows it
    shell::Tone m_state = shell::Tone::Neutral;
    bool m_editable = false;
    bool m_saving = false;
};

} // namespace kmen::settings
