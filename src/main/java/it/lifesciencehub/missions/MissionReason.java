package it.lifesciencehub.missions;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about a mission's call was refused. */
public enum MissionReason implements RefusalReason {
    /** The event is of another kind. */
    NOT_A_MISSION(409),
    /** Argument 0: from, 1: to. */
    NUMBER_NOT_VALID(422),
    CLOSES_BEFORE_OPENING(422),
    CLOSES_AFTER_START(422),
    /** Published calls keep their deadline or get a later one. */
    DEADLINE_ONLY_LATER(409),
    /** Criteria, threshold, places and opening stay as they were published. */
    PUBLISHED_ALREADY(409),
    DATES_MISSING(422),
    CLOSES_IN_THE_PAST(422),
    TEXT_MISSING(422),
    CRITERIA_MISSING(422),
    /** Argument 0: the line of the criterion, from 1. */
    CRITERION_NOT_RIGHT(422),
    /** Argument 0: what the weights come to. */
    WEIGHTS_NOT_100(422),
    /** Argument 0: places that the event gives a company. */
    PLACES_BEYOND_SHARE(422),
    EVENT_NOT_PUBLISHED(409),
    NOT_OPEN_YET(409),
    CALL_CLOSED(409),
    /** The deadline is not over. */
    CALL_STILL_OPEN(409),
    ALREADY_DECIDED(409),
    NOT_DECIDED(409),
    NOT_A_MEMBER(409),
    /** Argument 0: how many at most. */
    TOO_MANY_TRAVELLERS(422),
    TRAVELLERS_MISSING(422),
    NOT_A_COLLEAGUE(422),
    FUNDING_NOT_ACCEPTED(422),
    DE_MINIMIS_MISSING(422),
    /** The state of the application does not allow it. */
    NOT_NOW(409),
    /** Argument 0: the number of the criterion, 1: the most that can be given. */
    SCORE_NOT_VALID(422),
    /** Others were named to evaluate. */
    NOT_AN_EVALUATOR(409),
    HAS_ABSTAINED(409),
    /** The caller works for the company. */
    CONFLICT_OF_INTEREST(409),
    ABSTENTION_NEEDS_REASON(422),
    NOT_OF_THE_STAFF(422),
    /** Argument 0: the evaluator. */
    EVALUATOR_HAS_SCORED(409),
    /** Argument 0: the company. */
    NOT_SCORED(409),
    /** Argument 0: the company. */
    BELOW_THRESHOLD(409),
    /** Argument 0: the company. */
    REASON_MISSING(422),
    ACT_MISSING(422),
    /** An application was handed in, taken back or scored meanwhile. */
    RANKING_CHANGED(409),
    /** Argument 0: the company, 1: the traveller. */
    NOT_BOOKED(409),
    /** Argument 0: the person's name, as booking gives it. */
    PLACES_BY_CALL(409);

    private final int status;

    MissionReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "missions";
    }

    @Override
    public int status() {
        return status;
    }
}
