package it.lifesciencehub.courses;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.questionnaires.QuestionnaireUse;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A course, on top of its event, which has the places and those who come. Begins when staff first plan something; says
 * what has to be reached for a certificate, and asks a questionnaire as its test.
 */
@Entity
@Table(name = "course")
@NamedQuery(
        name = Course.OF_EVENT,
        query = "SELECT c FROM Course c JOIN FETCH c.event LEFT JOIN FETCH c.use WHERE c.event.id = :event")
class Course extends BaseEntity {

    static final String OF_EVENT = "Course.ofEvent";
    /** The code of the kind of event that a course stands on. */
    static final String KIND = "COURSE";

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    @Column(name = "threshold_percent")
    private int thresholdPercent = 80;

    @Column(name = "needs_threshold")
    private boolean needsThreshold = true;

    @Column(name = "needs_test")
    private boolean needsTest;

    @Column(name = "minimum_share")
    private int minimumShare = 75;

    @Column(name = "link_minutes")
    private int linkMinutes = 60;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "use_id")
    private QuestionnaireUse use;

    @Column(name = "pass_points")
    private int passPoints;

    @Column(name = "tries")
    private int tries = 3;

    @Column(name = "test_from")
    private Instant testFrom;

    @Column(name = "test_until")
    private Instant testUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Course() {}

    Course(Event event, Instant now) {
        this.event = event;
        this.createdAt = now;
    }

    void demand(CourseRules rules) {
        thresholdPercent = rules.thresholdPercent();
        needsThreshold = rules.needsThreshold();
        needsTest = rules.needsTest();
        minimumShare = rules.minimumShare();
        linkMinutes = rules.linkMinutes();
    }

    /** A test without points yet. */
    void test(QuestionnaireUse next) {
        use = next;
        passPoints = 0;
        needsTest = needsTest && next != null;
    }

    /** @param from null for the course's beginning @param until null for no end */
    void score(int pass, int howOften, Instant from, Instant until) {
        passPoints = pass;
        tries = howOften;
        testFrom = from;
        testUntil = until;
    }

    CourseRules rules() {
        return new CourseRules(thresholdPercent, needsThreshold, needsTest, minimumShare, linkMinutes);
    }

    ResultPolicy.Demand demand() {
        return new ResultPolicy.Demand(thresholdPercent, needsThreshold, needsTest, passPoints);
    }

    boolean isTestReady() {
        return use != null && passPoints > 0;
    }

    /** Whether the test can be taken at that moment. */
    boolean isTestOpen(Instant now) {
        Instant from = testFrom == null ? event.getStartsAt() : testFrom;
        return isTestReady() && !now.isBefore(from) && (testUntil == null || now.isBefore(testUntil));
    }

    /** Whether results are what they are: nobody can be at a lesson or take the test it asks for any longer. */
    boolean isDecided(Instant now) {
        return event.isOver(now) && !(needsTest && isTestOpen(now));
    }

    Event getEvent() {
        return event;
    }

    int getMinimumShare() {
        return minimumShare;
    }

    int getLinkMinutes() {
        return linkMinutes;
    }

    QuestionnaireUse getUse() {
        return use;
    }

    int getPassPoints() {
        return passPoints;
    }

    int getTries() {
        return tries;
    }

    Instant getTestFrom() {
        return testFrom;
    }

    Instant getTestUntil() {
        return testUntil;
    }
}
