package it.lifesciencehub.calendar;

import java.time.Instant;

/**
 * What somebody's calendar answered to an invitation (RFC 5546, 3.2.3).
 *
 * @param uid of the entry
 * @param sequence of the invitation that was answered
 * @param stamp when the answer was given (DTSTAMP), or null where it does not say
 * @param attendee the e-mail address that answers, in small letters
 * @param comment words that came along; may be empty
 */
public record CalendarReply(
        String uid, int sequence, Instant stamp, String attendee, CalendarAnswer answer, String comment) {}
