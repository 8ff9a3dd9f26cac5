package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about a collective stand was refused. */
public enum FairReason implements RefusalReason {
    /** The event is of another kind. */
    NOT_A_FAIR(409),
    /** Argument 0: from, 1: to. */
    NUMBER_NOT_VALID(422),
    /** An amount, an area or a rate that is none. */
    AMOUNT_NOT_VALID(422),
    WINDOW_NOT_IN_ORDER(422),
    PLAN_NOT_A_PICTURE(422),
    /** Argument 0: how many are given out. */
    PLACES_GIVEN_OUT(409),
    /** Requests wish this kind. */
    KIND_IN_USE(409),
    ADDRESS_NOT_VALID(422),
    /** The second choice is another kind than the only one that is wished. */
    SAME_KIND_TWICE(422),
    /** Argument 0: how many a company may have. */
    TOO_MANY_PLACES(422),
    /** The window for requests is not open. */
    NOT_OPEN(409),
    /** Kinds and places of what is confirmed stay. */
    CONFIRMED_ALREADY(409),
    /** Argument 0: places that are free of a kind, 1: its name. */
    NOT_ENOUGH_PLACES(409),
    NOT_STANDING(409),
    WORDS_MISSING(422),
    /** Companies have handed it in. */
    ITEM_IN_USE(409),
    ITEM_OF_OTHER_KIND(409),
    /** Accepted things stay as they are. */
    ACCEPTED_ALREADY(409),
    NOTHING_HANDED(409),
    NOT_ON_STAND(409),
    /** Co-funding bears no more than the cost. */
    FUNDED_TOO_MUCH(422),
    COMPANIES_MISSING(422),
    /** Argument 0: the cost that nobody on the stand bears. */
    COST_OF_NOBODY(409),
    NOTHING_NEW(409),
    DAY_TO_COME(422),
    NOT_PUBLISHED(409);

    private final int status;

    FairReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "fairs";
    }

    @Override
    public int status() {
        return status;
    }
}
