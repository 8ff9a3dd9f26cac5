package it.lifesciencehub.meetings;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** What a guest sees of their meeting: the agenda and their own answer, nobody else's name. */
public record GuestView(MeetingGuest guest, Meeting meeting, List<Instant> starts, MeetingAnswer mine)
        implements Serializable {}
