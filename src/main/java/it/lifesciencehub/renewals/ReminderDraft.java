package it.lifesciencehub.renewals;

import java.io.Serializable;

/** A step of the schedule as staff have written it. @param days from the due day, negative before it; null where unsaid */
public record ReminderDraft(
        Integer days, boolean active, String subjectIt, String subjectEn, String textIt, String textEn)
        implements Serializable {}
