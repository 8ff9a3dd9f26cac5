package it.lifesciencehub.courses;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about a course was refused. */
public enum CourseReason implements RefusalReason {
    /** The event is of another kind. */
    NOT_A_COURSE(409),
    ENDS_BEFORE_START(422),
    /** Argument 0 and 1: the first and the last day of the event. */
    LESSON_OUTSIDE_EVENT(422),
    LESSON_TOO_LONG(422),
    LINK_NOT_VALID(422),
    HOURS_NOT_VALID(422),
    /** Somebody was at the lesson, so that it cannot be taken out. */
    LESSON_HAS_ATTENDANCE(409),
    LESSON_NOT_BEGUN(409),
    TOO_MANY_LESSONS(422),
    NUMBER_NOT_VALID(422),
    /** A certificate has to need something. */
    NOTHING_NEEDED(422),
    TEST_NOT_READY(409),
    CHOOSE_QUESTIONNAIRE(422),
    /** Nothing in it can be scored. */
    NOTHING_TO_SCORE(422),
    /** Somebody has taken the test, so that its points stay. */
    TEST_HAS_TRIES(409),
    /** Argument 0: the most points that can be had. */
    PASS_MARK_NOT_VALID(422),
    TEST_NOT_OPEN(409),
    NO_TRIES_LEFT(409),
    TEST_PASSED_ALREADY(409),
    NOT_OF_COURSE(422),
    REPORT_EMPTY(422),
    REPORT_TOO_LARGE(422),
    REPORT_IS_SPREADSHEET(422),
    REPORT_NOT_TEXT(422),
    REPORT_NO_HEADINGS(422),
    REPORT_NOBODY(422),
    CHOOSE_LESSON(422);

    private final int status;

    CourseReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "courses";
    }

    @Override
    public int status() {
        return status;
    }
}
