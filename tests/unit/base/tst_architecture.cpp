#include "support/test_program.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

/// The rooms may include only what ARCHITECTURE.md allows; the linker finds most breaches, this finds the rest:
/// header-only ones and private headers.
class TestArchitecture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rooms_includeOnlyWhatTheyMay();
    void privateHeaders_stayInTheirRoom();
    void core_knowsNoWidgets();
    void plurals_canBeTranslated();
};

namespace {

struct Include {
    QString file; ///< relative to the source tree
    QString room; ///< of the including file, "egon"; "ui" and "app" for those trees
    QString target; ///< "egon/client.h"
};

std::vector<Include> includesOf(const QString &tree)
{
    static const QRegularExpression line(QStringLiteral("^\\s*#include\\s+[\"<]([^\">]+)[\">]"));
    const QDir root(QStringLiteral(QT_TESTCASE_SOURCEDIR "/.."));
    std::vector<Include> found;
    QDirIterator files(root.filePath(tree), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QString path = root.relativeFilePath(file.fileName());
        const QString room = tree == u"core" ? path.section(u'/', 1, 1) : tree;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &text : lines) {
            if (const auto match = line.match(text); match.hasMatch()) {
                found.push_back({path, room, match.captured(1)});
            }
        }
    }
    return found;
}

const std::map<QString, QStringList> &allowed()
{
    static const auto table = [] {
        const QStringList base {QStringLiteral("base")};
        const QStringList audit = base
            + QStringList {
                QStringLiteral("egon"), QStringLiteral("store"), QStringLiteral("security"), QStringLiteral("audit")};
        const QStringList registry = audit + QStringList {QStringLiteral("registry")};
        return std::map<QString, QStringList> {
            {QStringLiteral("base"), base},
            {QStringLiteral("egon"), base + QStringList {QStringLiteral("egon")}},
            {QStringLiteral("store"), base + QStringList {QStringLiteral("store")}},
            {QStringLiteral("security"), base + QStringList {QStringLiteral("security")}},
            {QStringLiteral("audit"), audit},
            {QStringLiteral("registry"), registry},
            {QStringLiteral("identify"), registry + QStringList {QStringLiteral("identify")}},
            {QStringLiteral("sync"), registry + QStringList {QStringLiteral("sync")}},
            {QStringLiteral("access"), registry + QStringList {QStringLiteral("access")}},
            {QStringLiteral("identity"), registry + QStringList {QStringLiteral("identity")}},
            {QStringLiteral("training"), base + QStringList {QStringLiteral("egon"), QStringLiteral("training")}},
        };
    }();
    return table;
}

} // namespace

void TestArchitecture::rooms_includeOnlyWhatTheyMay()
{
    QStringList breaches;
    for (const Include &include : includesOf(QStringLiteral("core"))) {
        const QString target = include.target.section(u'/', 0, 0);
        const bool isRoom = allowed().contains(target) && include.target.contains(u'/');
        const auto rule = allowed().find(include.room);
        if (rule == allowed().end()) {
            breaches.append(include.file + u": the room is not in the table");
        } else if ((isRoom && !rule->second.contains(target)) || target == u"ui" || target == u"app") {
            breaches.append(include.file + u" includes " + include.target);
        }
    }
    for (const Include &include : includesOf(QStringLiteral("ui"))) {
        if (include.target.startsWith(u"training/") || include.target.startsWith(u"app/")) {
            breaches.append(include.file + u" includes " + include.target);
        }
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
}

void TestArchitecture::privateHeaders_stayInTheirRoom()
{
    QStringList breaches;
    for (const QString &tree : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        for (const Include &include : includesOf(tree)) {
            const QString target = include.target.section(u'/', 0, 0);
            if (include.target.endsWith(u"_p.h") && include.target.contains(u'/') && target != include.room
                && target != u"ui") {
                breaches.append(include.file + u" includes " + include.target);
            }
        }
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
}

void TestArchitecture::core_knowsNoWidgets()
{
    QStringList breaches;
    for (const Include &include : includesOf(QStringLiteral("core"))) {
        if (include.target.startsWith(u"QtWidgets") || include.target.startsWith(u"QtGui")
            || include.target == u"QApplication" || include.target == u"QGuiApplication") {
            breaches.append(include.file + u" includes " + include.target);
        }
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
}

void TestArchitecture::plurals_canBeTranslated()
{
    // lupdate passes over translate() whose number is an expression with templates: such a text stays English, and
    // says "(s)" to people
    static const QRegularExpression call(
        QStringLiteral("translate\\([^;]{0,300}?\"\\s*,\\s*nullptr,\\s*(?:static_cast|std::)"));
    const QDir root(QStringLiteral(QT_TESTCASE_SOURCEDIR "/.."));
    QStringList found;
    for (const char *tree : {"core", "ui", "app"}) {
        QDirIterator files(root.filePath(QString::fromLatin1(tree)), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (call.match(QString::fromUtf8(file.readAll())).hasMatch()) {
                found.append(root.relativeFilePath(file.fileName()));
            }
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
}

static const kmen::test::Entry testArchitecture(kmen::test::run<TestArchitecture>);
#include "tst_architecture.moc"
