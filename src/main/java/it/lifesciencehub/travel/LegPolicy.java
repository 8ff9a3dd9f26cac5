package it.lifesciencehub.travel;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Countries;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What legs have to be like, and which days come of them. Days are those of each place, whatever the time is at home. */
final class LegPolicy {

    private static final int LINE = 100;
    private static final int SHORT = 50;
    private static final int PLACE = 200;
    private static final int TEXT = 500;
    private static final int MONTHS = 24;

    private LegPolicy() {}

    /** @param others the journey's other legs */
    static void formIsRight(LegForm form, List<LegSpan> others) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "city", form.getCity(), LINE);
        if (!Countries.isCode(form.getCountry())) {
            problems.add(new Problem("country", TravelReason.COUNTRY_NOT_VALID));
        }
        TextRules.notTooLong(problems, "wayNumber", form.getWayNumber(), SHORT);
        TextRules.notTooLong(problems, "departsFrom", form.getDepartsFrom(), PLACE);
        TextRules.notTooLong(problems, "meetingPointIt", form.getMeetingPointIt(), TEXT);
        TextRules.notTooLong(problems, "meetingPointEn", form.getMeetingPointEn(), TEXT);
        required(problems, "way", form.getWay());
        required(problems, "visa", form.getVisa());
        zone(problems, "zone", form.getZone());
        zone(problems, "departsZone", form.getDepartsZone());
        days(problems, form);
        Integer months = form.getPassportMonths();
        if (months != null && (months < 0 || months > MONTHS)) {
            problems.add(new Problem("passportMonths", TravelReason.NUMBER_NOT_VALID, 0, MONTHS));
        }
        if (form.getVisa() == VisaRule.YES) {
            required(problems, "visaBy", form.getVisaBy());
        }
        Refusal.ofAny(problems);
        journey(problems, form);
        for (LegSpan other : others) {
            if (overlap(form.getFirstDay(), form.getLastDay(), other)) {
                problems.add(new Problem("firstDay", TravelReason.LEGS_OVERLAP, other.city()));
            }
        }
        Refusal.ofAny(problems);
    }

    private static void required(List<Problem> problems, String field, Object value) {
        if (value == null) {
            problems.add(new Problem(field, CommonReason.REQUIRED));
        }
    }

    private static void zone(List<Problem> problems, String field, String zone) {
        if (zone == null || !ZoneId.getAvailableZoneIds().contains(zone)) {
            problems.add(new Problem(field, TravelReason.ZONE_NOT_VALID));
        }
    }

    private static void days(List<Problem> problems, LegForm form) {
        required(problems, "firstDay", form.getFirstDay());
        required(problems, "lastDay", form.getLastDay());
        if (form.getFirstDay() != null
                && form.getLastDay() != null
                && form.getLastDay().isBefore(form.getFirstDay())) {
            problems.add(new Problem("lastDay", TravelReason.DAYS_NOT_IN_ORDER));
        }
    }

    private static void journey(List<Problem> problems, LegForm form) {
        Instant departs = form.departure();
        Instant arrives = form.arrival();
        if (departs != null && arrives != null && !arrives.isAfter(departs)) {
            problems.add(new Problem("arrives", TravelReason.ARRIVES_BEFORE_DEPARTURE));
        }
        if (arrives != null && !form.getArrives().toLocalDate().equals(form.getFirstDay())) {
            problems.add(new Problem("arrives", TravelReason.ARRIVES_ON_OTHER_DAY));
        }
    }

    /** Whether days are in both; the day on which one leg ends and the other begins may be. */
    static boolean overlap(LocalDate first, LocalDate last, LegSpan other) {
        return first.isBefore(other.lastDay()) && other.firstDay().isBefore(last)
                || first.equals(other.firstDay()) && last.equals(other.lastDay());
    }

    /** Each day of the journey with the legs that it is part of, in their order; days between legs have none. */
    static SortedMap<LocalDate, List<LegSpan>> days(List<LegSpan> legs) {
        SortedMap<LocalDate, List<LegSpan>> days = new TreeMap<>();
        if (legs.isEmpty()) {
            return days;
        }
        LocalDate first =
                legs.stream().map(LegSpan::firstDay).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                legs.stream().map(LegSpan::lastDay).max(LocalDate::compareTo).orElseThrow();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate one = day;
            days.put(day, legs.stream().filter(leg -> leg.isOn(one)).toList());
        }
        return days;
    }

    /** Nights from one day to the other; an hour that is put forward or back makes none more. */
    static long nights(LocalDate from, LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }

    /**
     * Where somebody is at that moment: of legs on whose days it falls, each by its own clocks, the last one at which they
     * have come.
     */
    static Optional<LegSpan> at(List<LegSpan> legs, Instant moment) {
        LegSpan found = null;
        for (LegSpan leg : legs) {
            boolean there = leg.isOn(LocalDate.ofInstant(moment, leg.zone()))
                    && (leg.arrivesAt() == null || !moment.isBefore(leg.arrivesAt()));
            if (there) {
                found = leg;
            }
        }
        if (found != null) {
            return Optional.of(found);
        }
        return legs.stream()
                .filter(leg -> leg.isOn(LocalDate.ofInstant(moment, leg.zone())))
                .findFirst();
    }
}
