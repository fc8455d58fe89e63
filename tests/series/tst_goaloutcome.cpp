#include "models/series/goalassessment.h"
#include "models/series/goaloutcome.h"
#include "models/series/goalstatement.h"
#include "tests/store/storefixture.h"
#include <QTest>
using namespace mitra;
class TestGoalAssessment : public QObject
{
    Q_OBJECT
private slots:
    void dump() {
        QLocale::setDefault(QLocale(QLocale::English));
        auto f = test::builtInFacts();
        for (auto &g : f->goals()) {
            ProgressRequest r; r.goal = g.id; Assumption a; a.kind=AssumptionKind::Baseline; a.goal=g.id; a.year=2025; a.value=15; r.baseline=a;
            auto t = assessGoal(*f, r);
            QTextStream o(stdout);
            o << "=====\n" << t.title << "\n" << t.stated << "\n" << t.statedBy << "\n" << t.standing << "\n" << t.confidence << "\n";
            for (auto c : t.conflicts) o << c->id.text() << conflictText(*c) << "\n";
            o << t.official << "|" << t.consequence << "|" << t.projections << "\n" << t.verdictText << "\n";
            for (auto &m : t.measures) o << "  - " << m.name << " | " << m.values << " | " << m.coverage << " | " << m.judgement << "\n";
            o << t.pace.sentences.join("\n   ") << "\n";
            for (auto &l : t.pace.assumptions) o << l.what << l.origin << "\n";
            o << "MISSING " << t.missing.join(" # ") << "\nS: " << t.sentence << "\n" << t.notes.join(" | ") << "\n";
            auto u = tellOutcome(*f, g.id);
            o << "OUT " << u.promise << "|" << u.base << "|" << u.remark << "|" << u.verdict << "\n";
            for (auto &s : u.statements) o << "   " << s.year << " " << s.text << " | " << s.kind << " | " << s.confidence << s.isDisputed << "\n";
            for (auto &m : u.measures) o << "  - " << m.name << " | " << m.values << " | " << m.coverage << "\n";
            for (auto c : u.conflicts) o << c->id.text() << "\n";
            o << u.sentence << "\n";
        }
    }
};
QTEST_GUILESS_MAIN(TestGoalAssessment)
#include "tst_goaloutcome.moc"
