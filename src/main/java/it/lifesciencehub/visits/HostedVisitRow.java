package it.lifesciencehub.visits;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.time.Instant;

/** A visit that the caller receives. @param requests how many wait for a word */
public record HostedVisitRow(Long eventId, LocalisedText title, Instant startsAt, Instant endsAt, int requests)
        implements Serializable {}
