package it.lifesciencehub.meetings.web;

import it.lifesciencehub.meetings.SeriesFrequency;
import it.lifesciencehub.meetings.SeriesPolicy;
import it.lifesciencehub.meetings.SeriesRule;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Option;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The part of the form that makes a series of a meeting. */
public class SeriesForm implements Serializable {

    private static final String LAST = "MONTHLY_BY_LAST_WEEKDAY";

    private String frequency;
    private Integer every = 1;
    private LocalDate lastDay;
    private Integer meetings;

    /** The rule, or null where the meeting stands alone. */
    SeriesRule rule(LocalDate first) {
        if (frequency == null || frequency.isEmpty()) {
            return null;
        }
        boolean last = LAST.equals(frequency);
        SeriesFrequency kind = last ? SeriesFrequency.MONTHLY_BY_WEEKDAY : SeriesFrequency.valueOf(frequency);
        Integer week = null;
        if (kind == SeriesFrequency.MONTHLY_BY_WEEKDAY && first != null) {
            week = last ? Integer.valueOf(-1) : Integer.valueOf(SeriesPolicy.weekOf(first));
        }
        return new SeriesRule(kind, every == null ? 1 : every, first, week, lastDay, lastDay == null ? meetings : null);
    }

    List<Option> frequencies(Language language) {
        List<Option> options = new ArrayList<>(Option.of(SeriesFrequency.class, language, "meetings", "frequency"));
        options.add(2, new Option(LAST, Texts.get(language, "meetings", "frequency." + LAST)));
        return options.stream()
                .map(option -> new Option(option.value().toString(), option.label()))
                .toList();
    }

    public String getFrequency() {
        return frequency;
    }

    public void setFrequency(String frequency) {
        this.frequency = frequency;
    }

    public Integer getEvery() {
        return every;
    }

    public void setEvery(Integer every) {
        this.every = every;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public Integer getMeetings() {
        return meetings;
    }

    public void setMeetings(Integer meetings) {
        this.meetings = meetings;
    }
}
