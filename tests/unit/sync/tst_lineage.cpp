#include <QTest>

#include "support/test_program.h"
#include "sync/lineage.h"

using namespace kmen;
using namespace kmen::sync;

class TestLineage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replaced_hasOneSuccessor();
    void replacedTwice_leadsToTheLast();
    void split_hasTwo();
    void merged_leadsToTheSurvivor();
    void cancelled_hasNone();
    void invalidSuccessor_isNoSuccessor();
    void circle_isAContradiction();
    void changedButValid_isAContradiction();
    void replacement_isNoMerge();
    void changes_areOldAifoOnly();
};

namespace {

Aifo aifo(char n)
{
    return *Aifo::fromBytes(QByteArray(static_cast<qsizetype>(Aifo::size), n));
}

egon::OrgRodokmenAifo::Response graph(std::vector<egon::Hrana> edges)
{
    egon::OrgRodokmenAifo::Response response;
    response.hrany = std::move(edges);
    return response;
}

egon::OrgStatus says(char n, const char *detail)
{
    egon::OrgStatus status;
    status.aifo.push_back({aifo(n), true, QString::fromLatin1(detail)});
    return status;
}

} // namespace

void TestLineage::replaced_hasOneSuccessor()
{
    QCOMPARE(lineageOf(aifo(1), graph({{aifo(1), aifo(2)}})).successors, std::vector {aifo(2)});
}

void TestLineage::replacedTwice_leadsToTheLast()
{
    const auto lineage = lineageOf(aifo(1), graph({{aifo(2), aifo(3)}, {aifo(1), aifo(2)}}));
    QCOMPARE(lineage.successors, std::vector {aifo(3)});
}

void TestLineage::split_hasTwo()
{
    const auto lineage = lineageOf(aifo(1), graph({{aifo(1), aifo(2)}, {aifo(1), aifo(3)}}));
    QCOMPARE(lineage.successors, (std::vector {aifo(2), aifo(3)}));
}

void TestLineage::merged_leadsToTheSurvivor()
{
    const auto edges = graph({{aifo(1), aifo(3)}, {aifo(2), aifo(3)}});
    QCOMPARE(lineageOf(aifo(1), edges).successors, std::vector {aifo(3)});
    QCOMPARE(lineageOf(aifo(2), edges).successors, std::vector {aifo(3)});
}

void TestLineage::cancelled_hasNone()
{
    auto genealogy = graph({{aifo(9), aifo(1)}});
    genealogy.org = says(1, "AIFO ZNEPLATNENO");
    QVERIFY(lineageOf(aifo(1), genealogy).successors.empty());
}

void TestLineage::invalidSuccessor_isNoSuccessor()
{
    auto genealogy = graph({{aifo(1), aifo(2)}});
    genealogy.org = says(2, "AIFO_ZNEPLATNENO");
    const auto lineage = lineageOf(aifo(1), genealogy);
    QVERIFY(lineage.successors.empty());
    QVERIFY(lineage.hasInvalidEnd);
}

void TestLineage::circle_isAContradiction()
{
    const auto lineage = lineageOf(aifo(1), graph({{aifo(1), aifo(2)}, {aifo(2), aifo(1)}}));
    QVERIFY(lineage.successors.empty());
    QVERIFY(lineage.isContradiction());
}

void TestLineage::changedButValid_isAContradiction()
{
    QVERIFY(lineageOf(aifo(1), graph({{aifo(9), aifo(1)}})).isContradiction());
    for (const char *ended : {"AIFO ZNEPLATNENO", "OSOBA SPOJENA", "OSOBA ROZDELENA", "AIFO NENALEZENO"}) {
        auto genealogy = graph({});
        genealogy.org = says(1, ended);
        QVERIFY2(!lineageOf(aifo(1), genealogy).isContradiction(), ended);
    }
    QVERIFY(!lineageOf(aifo(1), graph({{aifo(1), aifo(2)}})).isContradiction());
}

void TestLineage::replacement_isNoMerge()
{
    auto genealogy = graph({{aifo(1), aifo(2)}});
    QVERIFY(!lineageOf(aifo(1), genealogy).merged);
    genealogy.org = says(1, "OSOBA SPOJENA");
    QVERIFY(lineageOf(aifo(1), genealogy).merged);
    QVERIFY(lineageOf(aifo(1), graph({{aifo(1), aifo(3)}, {aifo(2), aifo(3)}})).merged);
    genealogy.org = says(1, "ZMENA ALGORITMU AIFO");
    QVERIFY(lineageOf(aifo(1), genealogy).recomputed);
}

void TestLineage::changes_areOldAifoOnly()
{
    auto org = says(5, "AIFO ZNEPLATNENO");
    org.aifo.push_back({aifo(3), false, QStringLiteral("OSOBA SPOJENA")});
    const auto changed = changedAifo({{aifo(1), aifo(3)}, {aifo(2), aifo(3)}}, org);
    QCOMPARE(changed, (std::vector {aifo(1), aifo(2), aifo(5)}));
}

static const kmen::test::Entry testLineage(kmen::test::run<TestLineage>);
#include "tst_lineage.moc"
