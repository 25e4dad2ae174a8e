/// The guided tour: the first whole path played on the real window by real keys and clicks, with pictures of each
/// screen.
#pragma once

#include <QObject>
#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <vector>

#include "base/result.h"

class QTimer;

namespace kmen::shell {
class MainWindow;
} // namespace kmen::shell

namespace kmen::tour {

/// What the tour tells: from `tour.json` beside the training registers, if it is there.
struct Story {
    /// Items of the person to identify, by element name: ("Prijmeni", "Svobodová").
    std::vector<std::pair<QString, QString>> identify;
    /// The table for the identification of many: header and rows of roster.csv. Fewer than two lines: there is none.
    QList<QByteArray> roster;
};
/// Errors: NotFound "tour.STORY" when the folder holds no story.
Result<Story> readStory(const QString &trainingDirectory);

/// Driven by a timer and the window's state; no loop waits inside.
class Tour final : public QObject {
    Q_OBJECT

public:
    /// Pictures go to `directory` as 01-….png; it is made if missing.
    Tour(shell::MainWindow &window, Story story, const QString &directory);
    ~Tour() override;
    void start();

Q_SIGNALS:
    /// `sentence` is empty when every step happened.
    void finished(const QString &sentence);

private:
    struct Step {
        QString what; ///< for the sentence of a failure
        std::function<bool()> act; ///< tried until true; false while what it needs is not there
        std::function<bool()> done; ///< nothing: at once
        QString picture;
    };
    void plan();
    void planClients();
    void planAddress();
    void planIdentify();
    void planFile();
    void planQueues();
    void planTime();
    void planJournal();
    void planCase();
    void planGenealogy();
    void planRequests();
    void planSettings();
    void planOverview();
    void add(const QString &what, std::function<bool()> act, std::function<bool()> done, const QString &picture = {});
    void addTyping(const QString &what, const QString &name, const QString &text);
    void tick();
    void nextStep();
    void fail(const QString &sentence);
    /// With the lists and dialogs that stand over the window. False when it cannot be saved.
    bool takePicture(const QString &name);
    [[nodiscard]] bool press(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    [[nodiscard]] bool shown(const QString &name) const;
    [[nodiscard]] bool writeFile();
    [[nodiscard]] QWidget *widget(const QString &name) const;
    [[nodiscard]] bool click(const QString &name) const;
    [[nodiscard]] int rows(const QString &table) const;
    [[nodiscard]] QString cell(const QString &table, int row, int column) const;

    shell::MainWindow &m_window;
    Story m_story;
    QString m_directory;
    QTemporaryDir m_files; ///< the table for the identification of many
    QString m_address; ///< of the client that was opened; later the KID of a case
    std::vector<Step> m_steps;
    std::size_t m_step = 0;
    bool m_acted = false;
    int m_ticks = 0; ///< since the step began
    int m_calm = 0; ///< ticks since it was done
    int m_pictures = 0;
    QTimer *m_timer;
};

} // namespace kmen::tour
