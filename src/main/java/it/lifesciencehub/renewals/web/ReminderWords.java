package it.lifesciencehub.renewals.web;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;

/** The day of a step as people say it. */
final class ReminderWords {

    private ReminderWords() {}

    static String days(Language language, int days) {
        if (days == 0) {
            return Texts.get(language, "renewals", "reminders.onDay");
        }
        String key = days < 0 ? "reminders.before" : "reminders.after";
        return Texts.get(language, "renewals", key, Math.abs(days));
    }
}
