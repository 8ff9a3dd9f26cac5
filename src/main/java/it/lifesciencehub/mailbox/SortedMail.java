package it.lifesciencehub.mailbox;

import it.lifesciencehub.calendar.CalendarReply;
import it.lifesciencehub.mail.DeliveryNotice;

/** What an incoming message turned out to be. Exactly the part that its kind names is there. */
record SortedMail(IncomingKind kind, CalendarReply reply, DeliveryNotice notice) {

    static SortedMail of(CalendarReply reply) {
        return new SortedMail(IncomingKind.CALENDAR_ANSWER, reply, null);
    }

    static SortedMail of(DeliveryNotice notice) {
        return new SortedMail(IncomingKind.DELIVERY_NOTICE, null, notice);
    }

    static SortedMail automatic() {
        return new SortedMail(IncomingKind.AUTOMATIC_REPLY, null, null);
    }
}
