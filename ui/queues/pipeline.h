/// The distribution as a pipeline from left to right: each stage a button with its count.
#pragma once

#include <QWidget>

#include <vector>

#include "registry/notices.h"
#include "ui/shell/theme.h"

namespace kmen::queues {

enum class Stage { AifoChanges, Notices, ToRead, ToApply, Done, SetAside, Failed, Cases, Repeated };

/// What a stage counts and lists; nothing for those that are no list of notices.
std::vector<registry::NoticeState> statesOf(Stage stage);

/// These tell how much the last run brought: it stands among the runs, not among what waits now.
inline bool isOfLastRun(Stage stage)
{
    return stage == Stage::AifoChanges || stage == Stage::Notices;
}

class Pipeline final : public QWidget {
    Q_OBJECT
    /// The chosen stage, kept when the page is made anew in another language.
    Q_PROPERTY(int kept READ kept WRITE setKept USER true)

public:
    explicit Pipeline(QWidget *parent = nullptr);
    void setCount(Stage stage, qint64 count, const QString &note = {});
    void setChosen(Stage stage);
    [[nodiscard]] Stage chosen() const { return m_chosen; }
    void focusChosen();
    [[nodiscard]] int kept() const { return static_cast<int>(m_chosen); }
    void setKept(int stage);

Q_SIGNALS:
    void stageChosen(kmen::queues::Stage stage);

private:
    class Card;
    Card *card(Stage stage) const;
    std::vector<Card *> m_cards;
    Stage m_chosen = Stage::ToRead;
};

QString stageTitle(Stage stage);

} // namespace kmen::queues
