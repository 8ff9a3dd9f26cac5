package it.lifesciencehub.travel;

import it.lifesciencehub.shared.RefusalReason;

/** Why something about a journey was refused. */
public enum TravelReason implements RefusalReason {
    /** The event is of another kind. */
    NOT_A_MISSION(409),
    /** Argument 0: from, 1: to. */
    NUMBER_NOT_VALID(422),
    DAYS_NOT_IN_ORDER(422),
    /** Legs meet on one day at most. Argument 0: the city of the other one. */
    LEGS_OVERLAP(409),
    ZONE_NOT_VALID(422),
    COUNTRY_NOT_VALID(422),
    /** Comes there before it departs. */
    ARRIVES_BEFORE_DEPARTURE(422),
    /** One comes there on the leg's first day. */
    ARRIVES_ON_OTHER_DAY(422),
    /** Hotels or meetings are there. */
    LEG_IN_USE(409),
    NIGHTS_OUTSIDE_OF_LEG(422),
    /** More rooms of a kind are given out. Argument 0: how many. */
    ROOMS_TAKEN(409),
    NO_ROOM_LEFT(409),
    /** Argument 0: how many can be had. */
    NOT_ENOUGH_ROOMS(409),
    ROOM_FOR_ONE(422),
    /** Both have to have said so. */
    NOT_AGREED(409),
    ALREADY_HAS_ROOM(409),
    NOT_A_TRAVELLER(422),
    /** Argument 0: the traveller's name. */
    NOT_ON_LEG(409),
    /** Has a room at a hotel, or a meeting, of that leg. */
    LEG_NEEDED(409),
    DATE_NOT_VALID(422),
    PASSPORT_NUMBER_NOT_VALID(422),
    PHONE_NOT_VALID(422),
    NOT_ASKED(409),
    NO_LEGS(409),
    ALREADY_PUBLISHED(409),
    NOT_PUBLISHED(409),
    /** Meetings are with it. */
    BODY_IN_USE(409),
    NOBODY_TAKES_PART(422),
    /** Argument 0: names, 1: with whom they meet then. */
    TRAVELLERS_BUSY(409),
    BODY_BUSY(409),
    /** Argument 0: names. */
    ON_THE_WAY(409),
    OUTSIDE_OF_LEG(422),
    NOT_YET_HELD(409),
    MEETING_CANCELLED(409),
    KEY_NOT_USABLE(503),
    KEY_MISSING(503),
    DATA_DAMAGED(503);

    private final int status;

    TravelReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "travel";
    }

    @Override
    public int status() {
        return status;
    }
}
