/// One request: what it says, its document, its package, its way, its versions.
/// What is typed goes into the database by itself after 0.6 s of rest, and at once when the part or the page changes,
/// the window closes, the program ends or the desktop's session does. Only a program that is killed, or a computer that
/// loses power, may lose that last moment.
#pragma once

#include <QPointer>
#include <QScrollArea>
#include <QWidget>

#include "ui/requests/request_calls.h"
#include "ui/shell/desk.h"

class QHBoxLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QTabWidget;
class QTextBrowser;
class QTimer;

namespace kmen::widgets {
class Button;
class Label;
class Note;
class StateBadge;
class TableView;
} // namespace kmen::widgets

namespace kmen::requests {

class EventsModel;
class FiledDocuments;
class RequestForm;
class Signing;
class VersionsModel;

class RequestView final : public QWidget {
    Q_OBJECT

public:
    explicit RequestView(shell::Desk &desk, QWidget *parent = nullptr);
    /// What was typed and not saved yet goes into the database even now.
    ~RequestView() override;
    void open(qint64 id);
    [[nodiscard]] qint64 id() const { return m_id; }
    /// Saves at once what waits for its moment.
    void flush();
    /// Everything that was typed is in the database.
    [[nodiscard]] bool saved() const { return !m_dirty && !m_unsaved && m_saving == 0; }
    void focusFirst();

Q_SIGNALS:
    void backWanted();
    void changed();
    void openWanted(qint64 request);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeFormTab();
    QWidget *makePackageTab();
    QWidget *makeProcessTab();
    void show(const Opened &opened);
    void showStage();
    void showSteps();
    /// Why the request may not leave the office; nothing: it may, or has left.
    [[nodiscard]] std::optional<access::Finding> firstWrong() const;
    /// To the field of that.
    void goToMissing();
    void showWay();
    void showApproved();
    void showVersions();
    /// From pressing a step until its outcome is shown; nothing is done twice.
    [[nodiscard]] bool isBusy() const { return m_pressed != 0 && m_pressed == m_id; }
    void showFindings(const std::vector<access::Finding> &findings);
    /// What a change of a code list changes.
    void showDifference();
    void showDocument();
    void edited();
    void save();
    void saveFailed(const Error &error);
    void diverted(const Saved &saved);
    void step(const access::Step &step);
    /// `told`: who waits for how it ends; without anybody an error is told on the page.
    void makeStep(
        access::Act act, const access::Record &record, const std::function<void(const Result<void> &)> &told = {});
    void makePackage();
    void writePackage(const std::optional<security::Credentials> &credentials);
    /// A cell that is being written in a table belongs to what was typed.
    void endWriting();
    void showDocumentOf(int row);
    void importList(const QString &key);
    void loadList(const QString &key, const QString &path);
    void exportList(const QString &key);
    void storeList(const QString &key, const QString &path);
    void attach(const QString &field);
    void detach(qint64 file);
    void completeName(const QString &key, const QString &code);
    void copyTo(access::Kind kind);
    void tellError(const Error &error);
    /// What the form says now, beside what the database has of the request.
    [[nodiscard]] access::Request current() const;
    [[nodiscard]] const access::RequestRow *testedRow() const;

    shell::Desk &m_desk;
    QPointer<shell::Desk> m_alive;
    qint64 m_id = 0;
    std::optional<Opened> m_opened;
    bool m_dirty = false;
    bool m_unsaved = false; ///< what was written could not be saved; the next occasion tries again
    int m_saving = 0; ///< on their way
    qint64 m_pressed = 0; ///< the request whose step is on its way: until it is shown anew, no other one is made
    int m_packing = 0; ///< the task that makes the package
    bool m_answered = false; ///< that step is made
    bool m_mending = false; ///< it opens the request for what is to be repaired
    std::shared_ptr<SavingLine> m_line; ///< of the worker thread of savings alone
    QTimer *m_wait;
    widgets::Label *m_title;
    widgets::Label *m_kind;
    widgets::StateBadge *m_badge;
    widgets::Label *m_waits;
    widgets::Label *m_savedLabel;
    QHBoxLayout *m_steps;
    std::vector<widgets::Button *> m_offered; ///< in m_steps
    widgets::Note *m_note;
    widgets::Note *m_why; ///< the next step is not to send it
    QTabWidget *m_tabs;
    QScrollArea *m_scroll;
    QPointer<QWidget> m_news; ///< in the form; is to be seen
    RequestForm *m_form = nullptr;
    QListWidget *m_missing;
    widgets::Label *m_missingTitle;
    QTextBrowser *m_document;
    QLineEdit *m_folder;
    Signing *m_sign;
    widgets::Button *m_make;
    widgets::Note *m_packageNote;
    QPlainTextEdit *m_cover;
    QListWidget *m_way;
    EventsModel *m_events;
    widgets::TableView *m_eventsTable;
    widgets::Label *m_approved;
    FiledDocuments *m_documents;
    VersionsModel *m_versions;
    shell::Latest m_reading;
    shell::Latest m_completing;
};

} // namespace kmen::requests
