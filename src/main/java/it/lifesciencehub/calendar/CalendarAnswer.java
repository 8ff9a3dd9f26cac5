package it.lifesciencehub.calendar;

/** An attendee's answer (RFC 5545, 3.2.12 PARTSTAT, as far as a reply may carry it). */
public enum CalendarAnswer {
    ACCEPTED,
    TENTATIVE,
    DECLINED
}
