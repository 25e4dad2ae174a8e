/// The distribution as a pipeline from left to right: each stage a button with its count.
#pragma once

#include <QWidget>

#include <vector>

#include "ui/shell/theme.h"

namespace kmen::queues {

enum class Stage { AifoChanges, Notices, ToRead, ToApply, Done, SetAside, Failed, Cases, Repeated };

class Pipeline final : public QWidget {
    Q_OBJECT

public:
    explicit Pipeline(QWidget *parent = nullptr);
    void setCount(Stage stage, qint64 count, const QString &note = {});
    void setChosen(Stage stage);
    [[nodiscard]] Stage chosen() const { return m_chosen; }
    void focusChosen();

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
