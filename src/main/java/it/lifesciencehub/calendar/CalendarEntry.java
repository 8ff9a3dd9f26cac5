package it.lifesciencehub.calendar;

import it.lifesciencehub.shared.RomeTime;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Something with a time and a place, as a calendar needs it.
 *
 * @param uid the same for the whole life of the entry, unique in the world
 * @param sequence 0 at first, one more with each change that people must be told of (RFC 5546, 2.1.4)
 * @param description plain text, may have line breaks; null or empty for none
 * @param location null or empty for none
 * @param url the entry's page, or null
 * @param endsAt after {@code startsAt}
 * @param stamp when this state of the entry came to be (DTSTAMP)
 * @param organiser who invites, a mailbox that the hub reads; calendars demand one even in a published list
 * @param attendee the one who receives the invitation; null only in a published list
 * @param zone whose clocks the times are written by
 * @param allDay whether it has days and no times: it goes out by the days of {@code startsAt} and {@code endsAt} in
 *     {@code zone}, the latter not included, and leaves them free
 */
public record CalendarEntry(
        String uid,
        int sequence,
        String summary,
        String description,
        String location,
        String url,
        Instant startsAt,
        Instant endsAt,
        boolean cancelled,
        Instant stamp,
        Party organiser,
        Party attendee,
        ZoneId zone,
        boolean allDay) {

    /** With times, in Rome's. */
    public CalendarEntry(
            String uid,
            int sequence,
            String summary,
            String description,
            String location,
            String url,
            Instant startsAt,
            Instant endsAt,
            boolean cancelled,
            Instant stamp,
            Party organiser,
            Party attendee) {
        this(
                uid,
                sequence,
                summary,
                description,
                location,
                url,
                startsAt,
                endsAt,
                cancelled,
                stamp,
                organiser,
                attendee,
                RomeTime.ZONE,
                false);
    }

    /** A name and an e-mail address. */
    public record Party(String name, String address) {}
}
