package it.lifesciencehub.registrations;

import it.lifesciencehub.calendar.CalendarAnswer;
import it.lifesciencehub.calendar.CalendarReply;
import it.lifesciencehub.calendar.ReplyOutcome;
import java.time.Instant;
import java.util.Set;

/** What an answer from somebody's calendar means for their place. Accepting never gives one. */
final class PlaceReplyPolicy {

    private PlaceReplyPolicy() {}

    /**
     * How the place stands.
     *
     * @param addresses the person's e-mail addresses, in small letters
     * @param lastSequence of the last calendar message that was sent, or -1 where none was
     * @param answeredAt when the answer that is known was given, or null
     * @param over whether the event has begun or was cancelled
     */
    record Standing(
            Set<String> addresses, RegistrationStatus status, int lastSequence, Instant answeredAt, boolean over) {}

    static ReplyOutcome judge(CalendarReply reply, Standing place) {
        if (!place.addresses().contains(reply.attendee())) {
            return ReplyOutcome.NOT_THE_ATTENDEE;
        }
        if (isOutdated(reply, place)) {
            return ReplyOutcome.OUTDATED;
        }
        if (place.over()) {
            return ReplyOutcome.TOO_LATE;
        }
        if (reply.answer() == CalendarAnswer.DECLINED) {
            return place.status().isActive() ? ReplyOutcome.GIVEN_BACK : ReplyOutcome.NOTED;
        }
        return place.status() == RegistrationStatus.CONFIRMED ? ReplyOutcome.NOTED : ReplyOutcome.NO_PLACE;
    }

    /** RFC 5546, 2.1.5: an answer to an earlier invitation, or one given before the answer that is known. */
    private static boolean isOutdated(CalendarReply reply, Standing place) {
        return reply.sequence() < place.lastSequence()
                || reply.stamp() != null
                        && place.answeredAt() != null
                        && !reply.stamp().isAfter(place.answeredAt());
    }
}
