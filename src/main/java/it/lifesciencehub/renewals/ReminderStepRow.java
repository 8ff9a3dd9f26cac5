package it.lifesciencehub.renewals;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;

/** A step of the schedule and how often it was sent. @param days from the due day, negative before it */
public record ReminderStepRow(Long id, long version, int days, boolean active, LocalisedText subject, long sent)
        implements Serializable {}
