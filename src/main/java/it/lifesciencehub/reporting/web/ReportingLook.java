package it.lifesciencehub.reporting.web;

import it.lifesciencehub.reporting.AttendanceLine;
import it.lifesciencehub.reporting.Presence;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Ui;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Figures in words. */
@Named
@RequestScoped
public class ReportingLook {

    private static final String FEATURE = "reporting";

    @Inject
    private Ui ui;

    /** 83%; a dash for null. */
    public String percent(Integer percent) {
        return percent(ui.getLanguage(), percent);
    }

    static String percent(Language language, Integer percent) {
        return percent == null ? "–" : Texts.get(language, FEATURE, "attendance.percent", percent);
    }

    /** Percentage points more or less than before. */
    public String change(AttendanceLine line) {
        return change(ui.getLanguage(), line);
    }

    static String change(Language language, AttendanceLine line) {
        Integer change = line.change();
        if (change == null) {
            return Texts.get(language, FEATURE, "attendance.new");
        }
        if (change == 0) {
            return Texts.get(language, FEATURE, "attendance.same");
        }
        return change > 0
                ? Texts.get(language, FEATURE, "attendance.up", change)
                : Texts.get(language, FEATURE, "attendance.down", -change);
    }

    /** 12 gen 2026: presente */
    public String on(LocalDate day, Presence presence) {
        Language language = ui.getLanguage();
        return Texts.get(
                language,
                FEATURE,
                "attendance.on",
                Moments.day(language, day),
                Texts.get(language, FEATURE, "attendance." + presence));
    }
}
