// The sentences of the registers' handbooks that bind a reader of changes, each with the tests that keep it. Source 001
// is "Správný postup práce s notifikacemi", version 03, chapters 2 and 3; source 003 is AISV's handbook 1.07, chapters
// 6 and 7. A test's name begins with its source and chapter: s001_3_1_2_…
#include "support/test_program.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

class TestSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasItsTest_data();
    void hasItsTest();
    void everyTestOfAChapterIsListed();

private:
    /// Functions of all tests that are named after a chapter.
    [[nodiscard]] static QSet<QString> written();
    QSet<QString> m_listed;
};

QSet<QString> TestSentences::written()
{
    static const QRegularExpression function(
        QStringLiteral(R"(^void \w+::(s00[13]_\w+)\()"), QRegularExpression::MultilineOption);
    QSet<QString> names;
    QDirIterator files(QStringLiteral(QT_TESTCASE_SOURCEDIR), {QStringLiteral("tst_*.cpp")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        auto found = function.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            const QString name = found.next().captured(1);
            if (!name.endsWith(QStringLiteral("_data"))) {
                names.insert(name);
            }
        }
    }
    return names;
}

void TestSentences::hasItsTest_data()
{
    struct Sentence {
        const char *chapter;
        const char *says;
        const char *tests;
    };
    static constexpr Sentence sentences[] = {
        {"001 2.1", "a person is identified first, for one agenda and system",
            "s001_2_1_withoutAnAifoNobodyIsSubscribed s001_2_1_aifoIsAskedAboutInItsOwnAgenda"},
        {"001 2.1", "the search is exact, no wildcards", "s001_2_1_searchIsExact"},
        {"001 2.1", "diacritics count unless the question says otherwise", "s001_2_1_diacriticsCount"},
        {"001 2.1", "more than one fits: further data must be given", "s001_2_1_moreThanOneAsksForFurtherData"},
        {"001 2.1", "only the defined combinations of items",
            "s001_2_1_onlyPermittedCombinationsAreAsked s001_2_1_combinationsAreThoseOfTheTable "
            "s001_2_1_everyRequiredItemIsNeeded s001_2_1_optionalItemsNeverMakeACombination"},
        {"001 2.1", "at most one person, with the items that were asked for", "s001_2_1_onlyWhatIsNeededIsAskedFor"},
        {"001 2.1", "an address is given as a reference to RUIAN", "s001_2_1_addressIsAReferenceToRuian"},
        {"001 3.1", "who has no notices set is not told of", "s001_3_1_whoIsNotSubscribedIsNotToldOf"},
        {"001 3.1.1", "notices are off until they are asked for, for each person",
            "s001_3_1_1_newAifoIsSubscribed s001_3_1_1_eachAifoIsSubscribedByItself"},
        {"001 3.1.1", "in doubt the subscription is repeated", "s001_3_1_1_inDoubtItIsSubscribedAgain"},
        {"001 3.1.2", "the reader begins, best by itself and regularly", "s001_3_1_2_readingIsStartedByTheClock"},
        {"001 3.1.2", "fewer changes than the limit, or none, are not the end",
            "s001_3_1_2_answerWithFewerChangesThanPermittedIsNoEnd"},
        {"001 3.1.2", "PREKROCEN POCET: again from the last identifier of a change plus one",
            "s001_3_1_2_prekrocenPocetGoesOnAfterTheLastId s001_3_1_2_questionGoesOnAfterTheLastIdOfTheAnswer"},
        {"001 3.1.2", "changes are read by identifier, not by time",
            "s001_3_1_2_changesAreReadByIdAfterTheFirstTime "
            "s001_3_1_2_questionHasATimeOrAnIdentifierOfAChange"},
        {"001 3.1.2", "changes of ORG come first", "s001_3_1_2_orgIsReadBeforeRob"},
        {"001 3.1.2", "AIFO that are not valid are replaced, the old unsubscribed, the new subscribed",
            "s001_3_1_2_identityThatEndedIsReplacedUnsubscribedAndTheNewOneSubscribed "
            "s001_3_1_2_oldAndNewAifoAreNamedToOrg"},
        {"001 3.1.2", "AIFO whose ZIFO was cancelled are not read in bulk",
            "s001_3_1_2_cancelledIdentityIsNotReadInBulk"},
        {"001 3.1.2", "AIFO does not exist: E71 on the refused group, without the bad ones",
            "s001_3_1_2_nonexistentAifoIsFoundByE71AndTheOthersAreRead"},
        {"001 3.1.2", "the items that are watched are named",
            "s001_3_1_2_itemsThatAreWatchedAreNamed s001_3_1_2_itemsThatAreWatchedAreNamedInTheQuestion"},
        {"001 3.1.2", "one AIFO of several notices is read once", "s001_3_1_2_personOfSeveralNoticesIsReadOnce"},
        {"001 3.1.2", "groups no larger than the register permits",
            "s001_3_1_2_groupsAreNotLargerThanTheRegisterPermits"},
        {"001 3.1.3", "notices can be ended at any time", "s001_3_1_3_removedPersonIsUnsubscribedInOrg"},
        {"001 3.1.3", "who leaves the evidence must be unsubscribed", "s001_3_1_3_archivedClientIsUnsubscribed"},
        {"001 3.1.4", "after an interruption everything is made up for",
            "s001_3_1_4_afterAnInterruptionNothingIsMissing"},
        {"001 3.1.4", "calls are synchronous", "s001_3_1_4_callsAreSynchronous"},
        {"001 3.1.4", "daily, or E07 several times a day, as every two hours",
            "s001_3_1_4_readingSeveralTimesADayReadsOnlyWhatIsNew"},
        {"001 3, error 1", "never again from long ago",
            "s001_3_error1_readingFromTheBeginningIsRefused s001_3_error1_nothingIsReadTwice"},
        {"001 3, error 2", "no reading in bulk without notices",
            "s001_3_error2_bulkReadingNeedsAReason s001_3_error2_readingEverybodyNeedsAReason"},
        {"001 3, error 3", "not one by one what can be read in bulk",
            "s001_3_error3_singleReadsAreQuestioned s001_3_error3_singleReadsInALoopNeedAReason "
            "s001_3_error3_changedPersonsAreNeverReadOneByOne"},

        {"003 6.1.1", "only who has the role may ask",
            "s003_6_1_1_withoutRoleNobodyIsAsked s003_6_1_1_refusedPermissionStopsTheRun"},
        {"003 6.1.2", "the first question registers the reader: nothing else is to be done",
            "s003_6_1_2_firstQuestionNeedsNoRegistration"},
        {"003 6.1.2", "founded records (E319, E320) only by permission", "s003_6_1_2_foundedRecordsAreNeverAskedFor"},
        {"003 6.1.3", "DIA is told of the first subscription; more than 100,000 at once wait for its confirmation",
            "s003_6_1_3_moreThan100000NeedDiasConfirmation s003_6_1_3_aboveTheLimitWaitsForConfirmation "
            "s003_6_1_3_personsAndOrganisationsAreOneNumberOfSubjects s003_6_1_3_organisationsAloneWaitToo "
            "s003_6_1_3_personsOfALargeFileWaitForTheirTerm s003_6_1_3_reconciliationRepeatsNoMoreThanMayBeAtOnce "
            "s003_6_1_3_nobodyIsSubscribedAfterTheTerm"},
        {"003 6.1.3", "new ones are subscribed, removed ones unsubscribed",
            "s003_6_1_3_removedClientIsUnsubscribed s003_6_1_3_archivedClientIsUnsubscribed "
            "s003_6_1_3_organisationIsSubscribedAndUnsubscribed"},
        {"003 6.1.3", "1,000 AIFO in a call",
            "s003_6_1_3_batchesOf1000AifoOneCallAtATime s003_6_1_3_unsubscribingHasTheSameLimits "
            "s003_6_1_3_cutOffSubscriptionGoesOn"},
        {"003 6.1.3", "20 IČO in a call", "s003_6_1_3_batchesOf20Ico s003_6_1_3_unsubscribingHasTheSameLimits"},
        {"003 6.1.3", "limits of the test environment may be lower",
            "s003_6_1_3_smallerLimitOfATestEnvironmentIsFound"},
        {"003 6.1.3.1", "the message to DIA names the count, the batches, the terms and the contacts",
            "s003_6_1_3_1_announcementNamesCountBatchTermContact"},
        {"003 6.1.3.1", "one call after another, at most 1,000 AIFO and 20 calls a second",
            "s003_6_1_3_1_atMost1000AifoAnd20CallsASecond"},
        {"003 6.1.3.1", "single new subjects need no announcement", "s003_6_1_3_1_singleNewClientsNeedNoAnnouncement"},
        {"003 6.1.3.1", "the same AIFO of several systems is subscribed in one of them and written to all",
            "s003_6_1_3_1_oneAifoOfSeveralSystemsIsSubscribedOnce"},
        {"003 6.1.3.2", "E316 ends a subscription, of an AIFO or an IČO",
            "s003_6_1_3_2_wishOfAPersonIsCarriedOutByTheRoute "
            "s003_6_1_3_2_organisationIsUnsubscribedByTheNextRun"},
        {"003 6.1.4", "only identifiers are told: current values are read by the ordinary service",
            "s003_6_1_4_changedPersonsAreReadOnceAndApplied "
            "s003_6_1_4_changedOrganisationIsReadByItsOwnService"},
        {"003 6.1.4", "AIFO from 1 September 2024",
            "s003_6_1_4_windowIsNotOlderThan2024_09_01 s003_6_1_4_oldestMoments"},
        {"003 6.1.4", "IČO from 14 June 2025", "s003_6_1_4_windowOfOrganisationsIsNotOlderThan2025_06_14"},
        {"003 6.1.4.1", "E317 tells of subscribed subjects only", "s003_6_1_4_1_onlySubscribedAreTold"},
        {"003 6.1.4.1", "E317 takes the place of E07; ORG's subscription ends with it",
            "s003_6_1_4_1_changeOverFromE07LosesNothing s003_6_1_4_1_afterTheChangeOverOrgIsLeft"},
        {"003 6.1.4.1", "note 1: near to now the interval is shortened by 15 minutes",
            "s003_6_1_4_1_shortenedWindowIsContinuedFromPosledniZmenaCas"},
        {"003 6.1.4.1", "note 2: from midnight to midnight, asked between 0:15 and 6:00",
            "s003_6_1_4_1_dayIsAskedFromMidnightToMidnight s003_6_1_4_1_windowEndsAtTheLastMidnightOfPrague "
            "s003_6_1_4_1_startLiesBetween0015And0600 s003_6_1_4_1_recommendedHours "
            "s003_6_1_4_1_officesDoNotStartTogether s003_6_1_4_1_windowsOfOrganisationsAreApart "
            "s003_6_1_4_1_outsideTheHoursIsQuestionedAndCounted"},
        {"003 6.1.4.1", "note 3: PosledniZmenaCas before CasDo is where the next one begins",
            "s003_6_1_4_1_shortenedWindowIsContinuedFromPosledniZmenaCas"},
        {"003 6.1.4.1", "note 4: a change may be told twice",
            "s003_6_1_4_1_repeatedChangeIsRecognisedByIdz s003_6_1_4_1_identifiersOfChangesAreAskedFor"},
        {"003 6.1.4.1", "note 5: more than 1,000 come in segments",
            "s003_6_1_4_1_segmentsAreContinuedFromPosledniZmenaCas s003_6_1_4_1_eachSegmentBeginsWhereTheAnswerEnded"},
        {"003 6.1.4.2", "E318 needs no subscription, of persons and of organisations",
            "s003_6_1_4_2_changesOfAListNeedNoSubscription "
            "s003_6_1_4_2_chosenListIsAskedForWithoutSubscription "
            "s003_6_1_4_2_chosenOrganisationsAreAskedForByTheirNumber"},
        {"003 6.1.4.2", "nothing is told of the time before the oldest moment",
            "s003_6_1_4_2_chosenWhoWasReadBeforeAisvBeganIsReadAnew "
            "s003_6_1_4_2_chosenOrganisationReadBeforeTheOldestMomentIsReadAnew"},
        {"003 6.1.5", "changes of AIFO come before changes of persons",
            "s003_6_1_5_identifiersComeBeforeChanges s003_6_1_5_identifiersAreAskedForOverTheSameTime"},
        {"003 6.1.5", "AIFO that are not valid are unsubscribed and replaced, new ones subscribed",
            "s003_6_1_5_invalidAifoIsUnsubscribedReplacedAndTheNewOneSubscribed s003_6_1_5_oldAndNewAifoAreNamedToAisv "
            "s003_6_1_5_withoutSuccessorACaseIsOpened"},
        {"003 7", "every day; after an interruption everything is made up for",
            "s003_7_afterAnOutageEveryDayIsAskedInOrder s003_7_refusedWindowStaysAGapAndIsFilledNextTime"},
        {"003 7", "calls are synchronous, one window after another",
            "s003_7_callsAreSynchronous s003_7_secondRunIsRefusedAndCounted"},
        {"003 7", "a large registry every two hours, a small one once a day",
            "s003_7_everyTwoHoursUpToNow s003_7_twoHourlyRunsAreSpread"},
        {"003 7", "the period is the previous calendar day; others are slower",
            "s003_7_periodIsThePreviousDay s003_7_daysAreCutAtMidnights "
            "s003_7_otherPeriodsThanThePreviousDayAreCounted"},
    };
    QTest::addColumn<QString>("chapter");
    QTest::addColumn<QStringList>("tests");
    for (const Sentence &sentence : sentences) {
        const QStringList tests = QString::fromLatin1(sentence.tests).split(u' ', Qt::SkipEmptyParts);
        m_listed += QSet<QString>(tests.begin(), tests.end());
        QTest::addRow("%s: %s", sentence.chapter, sentence.says) << QString::fromUtf8(sentence.chapter) << tests;
    }
}

void TestSentences::hasItsTest()
{
    QFETCH(QString, chapter);
    QFETCH(QStringList, tests);
    static const QSet<QString> there = written();
    // "003 6.1.4.1" is s003_6_1_4_1_…, "001 3, error 1" is s001_3_error1_…
    QString prefix = u's' + chapter;
    prefix.replace(QStringLiteral(", error "), QStringLiteral("_error"));
    prefix.replace(u' ', u'_').replace(u'.', u'_');
    QVERIFY(!tests.isEmpty());
    const QRegularExpression named(QString(u"^" + prefix + u"_[a-z]\\w*$"));
    for (const QString &test : tests) {
        QVERIFY2(there.contains(test), qPrintable(test));
        QVERIFY2(named.match(test).hasMatch(), qPrintable(QString(chapter + u": " + test)));
    }
}

void TestSentences::everyTestOfAChapterIsListed()
{
    const QSet<QString> there = written();
    QVERIFY(there.size() > 60);
    for (const QString &test : there) {
        QVERIFY2(m_listed.contains(test), qPrintable(test));
    }
}

static const kmen::test::Entry testSentences(kmen::test::run<TestSentences>);
#include "tst_sentences.moc"
