package it.lifesciencehub.events;

import java.time.Instant;

/** When and where an event is. Times may be null where a form was not filled in. */
public record EventTimes(Instant startsAt, Instant endsAt, EventPlace place) {}
