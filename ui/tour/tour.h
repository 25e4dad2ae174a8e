/// The guided tour: the first whole path played on the real window by real keys and clicks, with pictures of each
/// screen.
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QTimer;

namespace kmen::shell {
class MainWindow;
} // namespace kmen::shell

namespace kmen::tour {

/// What the tour tells: from `tour.json` beside the training registers, if it is there.
struct Story {
    /// Items of the person to identify, by element name: ("Prijmeni", "Svobodová"). Empty: the first client in the
    /// list.
    std::vector<std::pair<QString, QString>> identify;
    QString changedKid; ///< a client whose address the distribution changes; empty: the first one it changed
};
Story readStory(const QString &trainingDirectory);

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
        std::function<bool()> act; ///< tried until true
        std::function<bool()> done; ///< nothing: at once
        QString picture;
    };
    void plan();
    void planClients();
    void planIdentify();
    void planQueues();
    void planJournal();
    void add(const QString &what, std::function<bool()> act, std::function<bool()> done, const QString &picture = {});
    void addTyping(const QString &what, const QString &name, const QString &text);
    void tick();
    void nextStep();
    void takePicture(const QString &name);
    [[nodiscard]] QWidget *widget(const QString &name) const;
    [[nodiscard]] bool click(const QString &name) const;
    [[nodiscard]] int rows(const QString &table) const;
    [[nodiscard]] QString cell(const QString &table, int row, int column) const;

    shell::MainWindow &m_window;
    Story m_story;
    QString m_directory;
    std::vector<Step> m_steps;
    std::size_t m_step = 0;
    bool m_acted = false;
    int m_ticks = 0; ///< since the step began
    int m_calm = 0; ///< ticks since it was done
    int m_pictures = 0;
    QTimer *m_timer;
};

} // namespace kmen::tour
