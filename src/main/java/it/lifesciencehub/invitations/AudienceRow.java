package it.lifesciencehub.invitations;

import java.io.Serializable;
import java.time.Instant;

/** An audience in the list. @param byHand people who were added or left out by hand */
public record AudienceRow(Long id, String name, Instant createdAt, String createdBy, long conditions, long byHand)
        implements Serializable {}
