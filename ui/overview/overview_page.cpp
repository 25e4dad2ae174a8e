#include "ui/overview/overview_page.h"

#include <QGridLayout>
#include <QLocale>
#include <QResizeEvent>
#include <QTimer>

#include "base/text.h"
#include "ui/queues/coverage_strip.h"
#include "ui/queues/day_chart.h"
#include "ui/queues/queue_tables.h"
#include "ui/requests/board.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note.h"

namespace kmen::overview {

using shell::Tone;
using widgets::Label;

namespace {

/// Nothing may have changed in the database and the answer still grows old: so often the page looks again.
constexpr std::chrono::minutes lookAgain {5};
/// What E164 said is news for so long.
constexpr std::chrono::hours probeIsFresh {24};
constexpr std::size_t mostLines = 3;

Tone toneOf(sync::Level level)
{
    switch (level) {
    case sync::Level::Critical:
        return Tone::Bad;
    case sync::Level::Warning:
        return Tone::Warn;
    case sync::Level::Good:
        break;
    }
    return Tone::Good;
}

int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, 1 << 30));
}

const sync::HealthItem *itemOf(const sync::Health &health, QStringView name)
{
    const auto at = std::ranges::find(health.items, name, &sync::HealthItem::name);
    return at == health.items.end() ? nullptr : &*at;
}

} // namespace

OverviewPage::OverviewPage(shell::Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_day(new Label(Label::Kind::Secondary))
    , m_attention(new widgets::Note)
    , m_empty(new widgets::EmptyPage(tr("There are no clients yet"),
          tr("Once there are, this page says whether they are in step with the registers, what changed, and what waits "
             "for a person.")))
    , m_inStep(makeTile(tr("In step with the registers"), QStringLiteral("tile.inStep"), QStringLiteral("queues")))
    , m_changes(makeTile(tr("Changes a day"), QStringLiteral("tile.changes"), QStringLiteral("queues")))
    , m_notices(makeTile(tr("Notices"), QStringLiteral("tile.notices"), QStringLiteral("queues")))
    , m_cases(makeTile(tr("Identity cases"), QStringLiteral("tile.cases"), QStringLiteral("cases")))
    , m_requests(makeTile(tr("Requests"), QStringLiteral("tile.requests"), QStringLiteral("requests")))
    , m_registers(makeTile(tr("State of the registers"), QStringLiteral("tile.registers"), QStringLiteral("journal")))
    , m_certificate(makeTile(tr("Certificate of the office"), QStringLiteral("tile.certificate"), {}))
    , m_strip(new queues::CoverageStrip)
    , m_chart(new queues::DayChart(tr("Changed clients a day, last 30 days")))
    , m_ask(new widgets::Button(tr("Ask now")))
    , m_tiles(new QGridLayout)
    , m_clock(new QTimer(this))
{
    m_day->setObjectName(QStringLiteral("overviewState"));
    m_attention->setObjectName(QStringLiteral("attentionNote"));
    m_attention->hide();
    m_empty->setObjectName(QStringLiteral("overviewEmpty"));
    m_empty->hide();
    m_first = m_empty->setAction(tr("Identify the first client"));
    m_first->setObjectName(QStringLiteral("overviewFirst"));
    connect(m_first, &QPushButton::clicked, this, [this] { Q_EMIT m_desk.openWorkplace(QStringLiteral("identify")); });
    m_strip->setBars(false);
    m_inStep->setDrawing(m_strip);
    m_changes->setDrawing(m_chart);
    m_chart->setMinimumHeight(m_chart->sizeHint().height());
    m_chart->setMaximumHeight(m_chart->sizeHint().height() * 2);
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_ask->setObjectName(QStringLiteral("askRegistersButton"));
    m_ask->setToolTip(tr("Asks the registers once whether they are there (E164)."));
    m_registers->addButton(m_ask);
    connect(m_ask, &QPushButton::clicked, this, &OverviewPage::ask);
    connect(m_certificate, &Tile::clicked, this, &OverviewPage::openCertificate);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 8);
    layout->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(new Label(Label::Kind::Title, tr("Overview")));
    top->addWidget(m_day, 1, Qt::AlignVCenter);
    layout->addLayout(top);
    layout->addWidget(m_attention);
    m_tiles->setHorizontalSpacing(22);
    m_tiles->setVerticalSpacing(12);
    for (int column = 0; column < 3; ++column) {
        m_tiles->setColumnStretch(column, 1);
    }
    m_tiles->addWidget(m_empty, 0, 0, 3, 2);
    m_tiles->addWidget(m_inStep, 0, 0, 1, 2);
    m_tiles->addWidget(m_registers, 0, 2);
    m_tiles->addWidget(m_changes, 1, 0, 1, 2);
    m_tiles->addWidget(m_certificate, 1, 2);
    m_tiles->addWidget(m_notices, 2, 0);
    m_tiles->addWidget(m_cases, 2, 1);
    m_tiles->addWidget(m_requests, 2, 2);
    m_tiles->setRowStretch(1, 1);
    layout->addLayout(m_tiles, 3);
    layout->addStretch(1);

    m_clock->setInterval(lookAgain);
    connect(m_clock, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            read();
        }
    });
    m_clock->start();
    connect(&desk, &shell::Desk::dataChanged, this, [this] {
        if (isVisible()) {
            read();
        }
    });
}

Tile *OverviewPage::makeTile(const QString &heading, const QString &name, const QString &workplace)
{
    auto *tile = new Tile(heading);
    tile->setObjectName(name);
    if (!workplace.isEmpty()) {
        connect(tile, &Tile::clicked, this, [this, workplace] { Q_EMIT m_desk.openWorkplace(workplace); });
    }
    return tile;
}

void OverviewPage::enter()
{
    read();
    readCertificateOnce();
}

void OverviewPage::focusFilter()
{
    (m_empty->isHidden() ? static_cast<QWidget *>(m_inStep) : m_first)->setFocus(Qt::ShortcutFocusReason);
}

QString OverviewPage::help() const
{
    return tr("Today at a glance. Each part says one thing; Enter or a click opens the page where it is worked. What "
              "needs a person stands at the top.\n\n"
              "Everything is read from the office's own registry. The registers are asked only by “Ask now”.");
}

void OverviewPage::read()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_desk.tasks().look(
        this, [](shell::Context &context, const Job &) { return Result<Standing>(readStanding(context)); },
        [this](const Result<Standing> &standing) {
            m_reading = false;
            if (standing) {
                m_standing = *standing;
                show();
            } else {
                // the database is away: what is shown stays, and says that it is not of now
                m_day->setTone(Tone::Bad);
                m_day->setText(standing.error().what);
            }
            if (std::exchange(m_again, false)) {
                read();
            }
        });
}

void OverviewPage::show()
{
    const auto &distribution = m_standing->distribution;
    const bool empty = distribution && !distribution->standing.since;
    // what is hidden gives its keyboard to what takes its place
    const bool hadFocus = m_inStep->hasFocus() || m_first->hasFocus();
    m_empty->setVisible(empty);
    for (Tile *tile : {m_inStep, m_changes, m_notices, m_cases}) {
        tile->setVisible(!empty);
    }
    if (hadFocus) {
        focusFilter();
    }
    if (distribution) {
        showInStep(*distribution);
        showChanges(*distribution);
        showNotices(*distribution);
    } else {
        for (Tile *tile : {m_inStep, m_changes, m_notices}) {
            tile->tell({Tone::Neutral, distribution.error().what}, {{Tone::Neutral, distribution.error().remedy}});
        }
    }
    showCases();
    showRequests();
    showRegisters();
    showCertificate();
    showAttention();
    updateGeometry();
}

QSize OverviewPage::minimumSizeHint() const
{
    // what the sentences need at this width, not what they would in a column of their own
    return {Page::minimumSizeHint().width(), layout()->totalMinimumHeightForWidth(width())};
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry();
    }
}

void OverviewPage::showInStep(const queues::Overview &distribution)
{
    const sync::Overview &standing = distribution.standing;
    const Moment now = m_standing->now;
    const sync::Health health = sync::healthOf(standing, {}, now);
    const sync::HealthItem *covered = itemOf(health, u"coverage_age_hours");
    const Tile::Words sentence = standing.coveredTo
        ? Tile::Words {toneOf(covered->level), tr("In step up to %1").arg(toLocalText(*standing.coveredTo))}
        : Tile::Words {covered->level == sync::Level::Good ? Tone::Neutral : toneOf(covered->level),
            tr("Changes were not looked at yet")};
    std::vector<Tile::Words> lines;
    const QDate today = localDate(now);
    if (standing.runs) {
        lines.push_back({Tone::Accent, tr("The distribution runs now.")});
    } else if (standing.pace == sync::Pace::TwoHourly) {
        const Moment next = standing.lastRun ? standing.lastRun->startedAt + std::chrono::hours(2) : now;
        lines.push_back({Tone::Neutral, tr("Next window: %1").arg(toLocalText(std::max(now, next)))});
    } else if (standing.coveredTo.value_or(*standing.since) >= localMidnight(today)) {
        lines.push_back({Tone::Neutral, tr("Next window: %1 between 0:15 and 6:00").arg(dateText(today.addDays(1)))});
    } else if (now < localMidnight(today) + std::chrono::hours(6)) {
        lines.push_back({Tone::Neutral, tr("Next window: today between 0:15 and 6:00")});
    } else {
        lines.push_back({Tone::Warn, tr("Today's window was not asked between 0:15 and 6:00.")});
    }
    if (const qint64 gaps = distribution.gaps(); gaps > 0) {
        const QStringList agendas = distribution.agendasWithGaps();
        lines.push_back({Tone::Warn,
            agendas.isEmpty() ? tr("%n gap(s) in the covered time", nullptr, plural(gaps))
                              : tr("%n gap(s) in the covered time, some of agenda %1", nullptr, plural(gaps))
                                    .arg(agendas.join(QStringLiteral(", ")))});
    }
    if (!standing.beyond.empty()) {
        lines.push_back({Tone::Bad, tr("Of a part of it AISV tells nothing any more; read everybody anew.")});
    }
    if (standing.waitsForConfirmation) {
        lines.push_back({Tone::Warn, tr("The first subscription waits for DIA's confirmation.")});
    }
    if (const auto *agendas = itemOf(health, u"agendas_without_role"); agendas && agendas->value > 0) {
        lines.push_back({toneOf(agendas->level), agendas->text});
    }
    m_inStep->tell(sentence, lines);
    m_strip->setDays(distribution.coverage);
    Q_EMIT m_desk.inStepChanged(standing.coveredTo);
}

void OverviewPage::showChanges(const queues::Overview &distribution)
{
    qint64 changed = 0;
    qint64 today = 0;
    std::vector<queues::DayChart::Bar> bars;
    for (const queues::Day &day : distribution.coverage) {
        changed += day.changed;
        today = day.changed;
        bars.push_back({day.date, static_cast<double>(day.changed),
            tr("%1, changed clients: %2").arg(dateText(day.date), QLocale().toString(day.changed))});
    }
    m_chart->setBars(std::move(bars));
    // without a drawing nothing is in need of more room
    m_chart->setVisible(changed > 0);
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_tiles, changed > 0 ? 3 : 0);
    m_changes->tell({Tone::Neutral, tr("%n client(s) changed in 30 days", nullptr, plural(changed))},
        {{Tone::Neutral, tr("Today: %1").arg(QLocale().toString(today))}});
}

void OverviewPage::showNotices(const queues::Overview &distribution)
{
    const sync::Overview &standing = distribution.standing;
    const sync::Health health = sync::healthOf(standing, {}, m_standing->now);
    const sync::HealthItem *waiting = itemOf(health, u"waiting");
    const Tone tone = toneOf(waiting->level);
    std::vector<Tile::Words> lines;
    if (standing.oldestWaiting) {
        lines.push_back(
            {Tone::Neutral, tr("the oldest %1").arg(queues::ageText(*standing.oldestWaiting, m_standing->now))});
    }
    if (standing.throughput.untilDone) {
        lines.push_back({Tone::Neutral,
            tr("at the usual pace done in %1").arg(queues::lengthText(*standing.throughput.untilDone))});
    }
    if (const auto *failed = itemOf(health, u"failed"); failed->value > 0) {
        lines.push_back({Tone::Warn, failed->text});
    }
    m_notices->tell(standing.waiting == 0 ? Tile::Words {Tone::Good, tr("Nothing waits")}
                                          : Tile::Words {tone == Tone::Good ? Tone::Neutral : tone,
                                              tr("%n notice(s) wait", nullptr, plural(standing.waiting))},
        lines);
}

void OverviewPage::showCases()
{
    const auto &cases = m_standing->cases;
    if (!cases) {
        m_cases->tell({Tone::Neutral, cases.error().what});
        return;
    }
    qint64 waiting = 0;
    std::vector<Tile::Words> lines;
    if (m_standing->overdueCases > 0) {
        lines.push_back({Tone::Bad, tr("%n after the deadline", nullptr, m_standing->overdueCases)});
    }
    for (const registry::CaseCount &count : *cases) {
        waiting += count.waiting;
        if (lines.size() <= mostLines) {
            lines.push_back({Tone::Neutral,
                tr("%1: %2, the oldest %3")
                    .arg(registry::caseKindText(count.kind), QLocale().toString(count.waiting),
                        queues::ageText(count.oldest.value_or(m_standing->now), m_standing->now))});
        }
    }
    m_cases->tell(waiting == 0 ? Tile::Words {Tone::Good, tr("No case waits")}
                               : Tile::Words {Tone::Neutral, tr("%n case(s) wait", nullptr, plural(waiting))},
        lines);
}

void OverviewPage::showRequests()
{
    const auto &requests = m_standing->requests;
    if (!requests) {
        m_requests->tell({Tone::Neutral, requests.error().what});
        return;
    }
    const auto due = dueRequests(*requests);
    const auto late =
        std::ranges::count_if(due, [&requests](const DueRequest &one) { return one.deadline.day < requests->today; });
    std::vector<Tile::Words> lines;
    for (const DueRequest &one : due) {
        if (lines.size() == mostLines) {
            break;
        }
        lines.push_back({requests::deadlineTone(one.deadline, requests->today),
            tr("%1: %2").arg(dateText(one.deadline.day), one.title)});
    }
    Tile::Words sentence {Tone::Neutral, tr("%n request(s) under way", nullptr, plural(std::ssize(requests->rows)))};
    if (late > 0) {
        sentence = {Tone::Bad, tr("%n request(s) past the day", nullptr, plural(late))};
    } else if (!due.empty()) {
        sentence = {Tone::Warn, tr("%n request(s) due soon", nullptr, plural(std::ssize(due)))};
    } else if (requests->rows.empty()) {
        sentence.text = tr("No request is under way");
    }
    m_requests->tell(sentence, lines);
}

void OverviewPage::showRegisters()
{
    if (m_asking) {
        m_registers->tell({Tone::Neutral, tr("The registers are being asked…")});
        return;
    }
    if (m_asked && !*m_asked) {
        m_registers->tell({Tone::Bad, m_asked->error().what}, {{Tone::Neutral, m_asked->error().remedy}});
        return;
    }
    if (m_asked) {
        const Asked &asked = **m_asked;
        std::vector<Tile::Words> lines;
        QStringList well;
        int away = 0;
        for (const RegisterState &one : asked.registers) {
            away += one.answers ? 0 : 1;
            if (one.answers) {
                well.append(one.name);
            } else {
                lines.push_back({Tone::Bad, tr("%1 does not answer: %2").arg(one.name, one.detail)});
            }
        }
        if (!well.isEmpty()) {
            lines.push_back({Tone::Good, well.join(QStringLiteral(", "))});
        }
        lines.push_back({Tone::Neutral, tr("asked %1").arg(toLocalText(asked.at))});
        m_registers->tell(away == 0 ? Tile::Words {Tone::Good, tr("The registers answer")}
                                    : Tile::Words {Tone::Bad, tr("%n register(s) do not answer", nullptr, away)},
            lines);
        return;
    }
    if (!m_standing || !m_standing->probe) {
        m_registers->tell({Tone::Neutral, m_standing ? m_standing->probe.error().what : QString()});
        return;
    }
    const auto &probe = *m_standing->probe;
    if (!probe || !probe->closed) {
        m_registers->tell({Tone::Neutral, tr("Nobody has asked yet")},
            {{Tone::Neutral, tr("“Ask now” asks once whether they are there.")}});
        return;
    }
    const bool well = probe->outcome == egon::CallOutcome::Ok || probe->outcome == egon::CallOutcome::Warning;
    const bool fresh = m_standing->now - probe->opened.at < probeIsFresh;
    const Tone tone = !fresh ? Tone::Neutral : well ? Tone::Good : Tone::Bad;
    std::vector<Tile::Words> lines {
        {Tone::Neutral, tr("asked %1 by %2").arg(toLocalText(probe->opened.at), probe->opened.user)}};
    if (!well && !probe->closed->detail.isEmpty()) {
        lines.push_back({Tone::Neutral, probe->closed->detail});
    }
    m_registers->tell({tone, well ? tr("The registers answered") : tr("The registers did not answer")}, lines);
}

void OverviewPage::showCertificate()
{
    if (!m_report) {
        m_certificate->tell({Tone::Neutral, tr("The certificate is being read…")});
        return;
    }
    if (!*m_report) {
        m_certificate->tell({Tone::Bad, m_report->error().what}, {{Tone::Neutral, m_report->error().remedy}});
        return;
    }
    const security::CertificateReport &report = **m_report;
    Tone tone = Tone::Good;
    std::vector<Tile::Words> lines;
    if (report.daysLeft >= 0) {
        lines.push_back({Tone::Neutral, tr("%n more day(s)", nullptr, plural(report.daysLeft))});
    }
    for (const security::Finding &finding : report.findings) {
        const Tone grave = finding.severity == security::Severity::Problem ? Tone::Bad
            : finding.severity == security::Severity::Warning              ? Tone::Warn
                                                                           : Tone::Neutral;
        tone = tone == Tone::Good && grave != Tone::Neutral ? grave : tone;
        if (lines.size() < mostLines) {
            lines.push_back({Tone::Neutral, finding.what});
        }
    }
    m_certificate->tell({tone,
                            report.daysLeft < 0 ? tr("Expired %1").arg(dateText(localDate(report.until)))
                                                : tr("Valid until %1").arg(dateText(localDate(report.until)))},
        lines);
}

void OverviewPage::showAttention()
{
    std::optional<qint64> days;
    if (m_report && *m_report) {
        days = (*m_report)->daysLeft;
    }
    Tone worst = Tone::Good;
    QStringList sentences;
    const auto add = [&](Tone tone, const QString &sentence) {
        worst = worst == Tone::Bad ? worst : tone;
        sentences.append(sentence);
    };
    if (m_standing->distribution) {
        for (const registry::SyncRun &failed : m_standing->distribution->standing.failedRuns) {
            add(Tone::Bad, sync::failedRunText(failed));
        }
        const sync::Health health = sync::healthOf(m_standing->distribution->standing, days, m_standing->now);
        for (const sync::HealthItem &item : health.items) {
            if (item.level != sync::Level::Good && item.name != u"failed_runs") { // a line for each is above
                add(toneOf(item.level), item.text);
            }
        }
    }
    if (m_standing->overdueCases > 0) {
        add(Tone::Bad, tr("%n identity case(s) are past the deadline.", nullptr, m_standing->overdueCases));
    }
    if (m_standing->requests) {
        for (const DueRequest &one : dueRequests(*m_standing->requests)) {
            if (one.deadline.day < m_standing->requests->today) {
                add(Tone::Bad, tr("The request “%1” is past its day, %2.").arg(one.title, dateText(one.deadline.day)));
            }
        }
    }
    if (m_registers->told().tone == Tone::Bad) {
        add(Tone::Bad, tr("The registers did not answer when they were asked last."));
    }
    m_attention->setVisible(!sentences.isEmpty());
    if (!sentences.isEmpty()) {
        m_attention->tell(
            worst, tr("%n thing(s) need a person", nullptr, plural(sentences.size())), sentences.join(u'\n'));
    }
    const QString day = QLocale().toString(localDate(m_standing->now), QLocale::LongFormat);
    m_day->setTone(Tone::Neutral);
    m_day->setText(sentences.isEmpty() ? tr("%1 · ✓ nothing is urgent").arg(day) : day);
}

void OverviewPage::ask()
{
    m_asking = true;
    m_ask->setEnabled(false);
    m_inStep->setFocus();
    showRegisters();
    m_desk.tasks().run(
        this, tr("Asking whether the registers are there"), shell::Lane::Registers,
        [](shell::Context &context, const Job &job) { return askRegisters(context, job); },
        [this](const Result<Asked> &asked) {
            m_asking = false;
            m_asked = asked;
            m_ask->setEnabled(true);
            m_ask->setFocus();
            read();
        });
}

void OverviewPage::readCertificateOnce()
{
    if (m_certificateTask != 0) {
        return;
    }
    // opening the key store may ask the person for its password: never in front of other reading
    m_certificateTask = m_desk.tasks().run(
        this, tr("Reading the certificate"), shell::Lane::Registers,
        [](shell::Context &context, const Job &) { return readCertificate(context); },
        [this](const Result<security::CertificateReport> &report) {
            m_report = report;
            // its part says how it ended
            m_desk.tasks().dismiss(m_certificateTask);
            if (m_standing) {
                show();
            }
        });
    showCertificate();
}

void OverviewPage::openCertificate()
{
    // the workplace is made first when nobody has opened it yet
    Q_EMIT m_desk.openWorkplace(QStringLiteral("settings"));
    Q_EMIT m_desk.openSettings(QStringLiteral("certificate"));
}

} // namespace kmen::overview
