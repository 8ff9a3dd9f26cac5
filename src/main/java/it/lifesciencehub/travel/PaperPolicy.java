package it.lifesciencehub.travel;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Countries;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import it.lifesciencehub.shared.formats.PhoneNumber;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What travellers give, whether their passports do, and how far they are with all that the journey asks for. */
final class PaperPolicy {

    private static final int LINE = 100;
    private static final int TEXT = 300;
    private static final int YEARS = 20;
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{5,20}");

    private PaperPolicy() {}

    /** What a leg asks of those who join it; {@code months} null where no passport is needed. */
    record Rule(Long legId, LocalDate lastDay, Integer months, VisaRule visa, LocalDate visaBy) {}

    /** Something to see to by a day: an item of the list, or the visa of a leg. */
    record Task(Long itemId, Long legId, LocalDate due) {}

    /** What is the matter with a traveller's papers. */
    enum LackKind {
        /** Not everything was given that is asked for. */
        DATA,
        /** The passport ends too early; the day is the one until which it has to be valid. */
        PASSPORT,
        ITEM,
        VISA
    }

    /** @param day until when it has to be seen to; with {@link LackKind#PASSPORT} until when it has to be valid */
    record Lack(LackKind kind, Long id, LocalDate day) implements Serializable {}

    /** The day until which a passport has to be valid for all of these legs; nothing where none asks for one. */
    static Optional<LocalDate> validUntil(Collection<Rule> joined) {
        return joined.stream()
                .filter(rule -> rule.months() != null)
                .map(rule -> rule.lastDay().plusMonths(rule.months()))
                .max(LocalDate::compareTo);
    }

    static List<Task> visas(Collection<Rule> joined) {
        return joined.stream()
                .filter(rule -> rule.visa() == VisaRule.YES)
                .map(rule -> new Task(null, rule.legId(), rule.visaBy()))
                .toList();
    }

    /**
     * What is missing or does not do.
     *
     * @param complete whether all that has to be given was given
     * @param expiry the passport's last day, or null where it is not known
     * @param open tasks that are not done
     */
    static List<Lack> lacks(
            boolean complete, LocalDate expiry, Collection<Rule> joined, Collection<Task> open, LocalDate due) {
        List<Lack> lacks = new ArrayList<>();
        if (!complete) {
            lacks.add(new Lack(LackKind.DATA, null, due));
        }
        if (expiry != null) {
            validUntil(joined)
                    .filter(expiry::isBefore)
                    .ifPresent(until -> lacks.add(new Lack(LackKind.PASSPORT, null, until)));
        }
        for (Task task : open) {
            lacks.add(
                    task.itemId() != null
                            ? new Lack(LackKind.ITEM, task.itemId(), task.due())
                            : new Lack(LackKind.VISA, task.legId(), task.due()));
        }
        return lacks;
    }

    static Light light(Collection<Lack> lacks, LocalDate today) {
        if (lacks.isEmpty()) {
            return Light.GREEN;
        }
        boolean red = lacks.stream()
                .anyMatch(lack -> lack.kind() == LackKind.PASSPORT || lack.day().isBefore(today));
        return red ? Light.RED : Light.AMBER;
    }

    static boolean isComplete(Map<TravelField, String> given, boolean askNumber) {
        for (TravelField field : TravelField.values()) {
            if (isRequired(field, askNumber) && !given.containsKey(field)) {
                return false;
            }
        }
        return true;
    }

    static boolean isRequired(TravelField field, boolean askNumber) {
        return field.isRequired() || field == TravelField.PASSPORT_NUMBER && askNumber;
    }

    /**
     * The values to be kept; the passport's number only where it is asked for.
     *
     * @throws Refusal with the problems, each at the field of its name
     */
    static Map<TravelField, String> check(Map<TravelField, String> given, boolean askNumber, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        Map<TravelField, String> kept = new EnumMap<>(TravelField.class);
        for (TravelField field : TravelField.values()) {
            if (field == TravelField.PASSPORT_NUMBER && !askNumber) {
                continue;
            }
            String value = clean(field, given.get(field));
            if (!value.isEmpty()) {
                check(problems, field, value, today);
                kept.put(field, value);
            } else if (isRequired(field, askNumber)) {
                problems.add(new Problem(field.name(), CommonReason.REQUIRED));
            }
        }
        Refusal.ofAny(problems);
        return kept;
    }

    private static String clean(TravelField field, String text) {
        String value = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        return field == TravelField.PASSPORT_NUMBER ? value.replace(" ", "").toUpperCase(Locale.ROOT) : value;
    }

    private static void check(List<Problem> problems, TravelField field, String value, LocalDate today) {
        switch (field) {
            case NATIONALITY, PASSPORT_COUNTRY -> {
                if (!Countries.isCode(value)) {
                    problems.add(new Problem(field.name(), TravelReason.COUNTRY_NOT_VALID));
                }
            }
            case PASSPORT_EXPIRY -> {
                if (!isExpiry(value, today)) {
                    problems.add(new Problem(field.name(), TravelReason.DATE_NOT_VALID));
                }
            }
            case PASSPORT_NUMBER -> {
                if (!NUMBER.matcher(value).matches()) {
                    problems.add(new Problem(field.name(), TravelReason.PASSPORT_NUMBER_NOT_VALID));
                }
            }
            case EMERGENCY_PHONE -> {
                if (!PhoneNumber.isValid(value)) {
                    problems.add(new Problem(field.name(), TravelReason.PHONE_NOT_VALID));
                }
            }
            case EMERGENCY_NAME -> TextRules.notTooLong(problems, field.name(), value, LINE);
            case DIET, NEEDS -> TextRules.notTooLong(problems, field.name(), value, TEXT);
        }
    }

    private static boolean isExpiry(String value, LocalDate today) {
        try {
            LocalDate date = LocalDate.parse(value);
            return date.isAfter(today.minusYears(YEARS)) && date.isBefore(today.plusYears(YEARS));
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
