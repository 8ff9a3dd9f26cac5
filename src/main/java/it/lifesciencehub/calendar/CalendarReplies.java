package it.lifesciencehub.calendar;

import java.util.Optional;

/** Takes answers from calendars: offered by each feature that sends invitations, found by whoever reads the mailbox. */
public interface CalendarReplies {

    /** What became of the answer; empty where the entry is none of this feature's. In a transaction of its own. */
    Optional<ReplyOutcome> take(CalendarReply reply);
}
