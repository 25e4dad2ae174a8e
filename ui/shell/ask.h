/// The one gate for questions. A question says what will happen, offers verbs, and may ask for a reason.
/// Answers arrive through a callback: nothing here waits in a nested event loop.
#pragma once

#include <QPointer>
#include <QString>
#include <QStringList>

#include <deque>
#include <functional>

class QWidget;

namespace kmen::shell {

struct Question {
    QString id; ///< stable, for tests: "clients.readAgain"
    QString title; ///< short
    QString text; ///< what will happen: which service, how many persons, which purpose
    QString verb; ///< on the button that does it: "Read again"
    bool dangerous = false; ///< then Enter does not press the verb
    bool asksReason = false;
    QString reason; ///< offered
    QStringList choices = {}; ///< what a reason may be, to choose one; none: only the text
    QString label = {}; ///< of the text, where it is something else than a reason
    QString other = {}; ///< a button for another way: what is to be done first; none when empty
};

struct Reply {
    bool yes = false;
    QString reason;
    int choice = 0; ///< of Question::choices
    bool other = false; ///< Question::other was pressed; then it is no yes
};

/// GUI thread only; outlives its windows.
class Ask final {
public:
    /// `then` is called once; a closed dialog is a no. With a scripted reply no dialog is shown.
    void ask(QWidget *parent, const Question &question, std::function<void(const Reply &)> then);
    /// The next question is answered by this (tests, the guided tour).
    void script(const Reply &reply) { m_script.push_back(reply); }
    /// What was asked last.
    [[nodiscard]] const Question &last() const { return m_last; }

private:
    std::deque<Reply> m_script;
    Question m_last;
};

} // namespace kmen::shell
