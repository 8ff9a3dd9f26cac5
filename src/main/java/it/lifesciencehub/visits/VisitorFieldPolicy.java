package it.lifesciencehub.visits;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import it.lifesciencehub.shared.formats.PhoneNumber;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What visitors may write into the fields that a host asks for. */
final class VisitorFieldPolicy {

    private static final int LINE = 100;
    private static final int TEXT = 300;
    private static final int OLDEST = 120;
    private static final Pattern NUMBER = Pattern.compile("[A-Z0-9][A-Z0-9 ./-]{3,29}");
    private static final Pattern PLATE = Pattern.compile("[A-Z0-9][A-Z0-9 -]{3,11}");

    private VisitorFieldPolicy() {}

    /**
     * The values to be kept: those of fields that are asked for and filled in.
     *
     * @param asked what the host asks for; anything else that was sent is dropped
     * @throws Refusal with the problems, each at the field of its name
     */
    static Map<VisitorField, String> check(Set<VisitorField> asked, Map<VisitorField, String> given, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        Map<VisitorField, String> kept = new EnumMap<>(VisitorField.class);
        for (VisitorField field : asked) {
            String value = clean(field, given.get(field));
            if (value.isEmpty()) {
                if (field.isRequired()) {
                    problems.add(new Problem(field.name(), CommonReason.REQUIRED));
                }
            } else {
                check(problems, field, value, today);
                kept.put(field, value);
            }
        }
        Refusal.ofAny(problems);
        return kept;
    }

    private static String clean(VisitorField field, String text) {
        String value = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        return field == VisitorField.DOCUMENT_NUMBER || field == VisitorField.VEHICLE_PLATE
                ? value.toUpperCase(Locale.ROOT)
                : value;
    }

    private static void check(List<Problem> problems, VisitorField field, String value, LocalDate today) {
        switch (field) {
            case BIRTH_DATE -> {
                if (!isBirthDate(value, today)) {
                    problems.add(new Problem(field.name(), VisitReason.DATE_NOT_VALID));
                }
            }
            case DOCUMENT_KIND -> {
                if (Arrays.stream(DocumentKind.values())
                        .noneMatch(kind -> kind.name().equals(value))) {
                    problems.add(new Problem(field.name(), VisitReason.DOCUMENT_NOT_VALID));
                }
            }
            case DOCUMENT_NUMBER -> matches(problems, field, NUMBER, value, VisitReason.DOCUMENT_NOT_VALID);
            case VEHICLE_PLATE -> matches(problems, field, PLATE, value, VisitReason.PLATE_NOT_VALID);
            case COMPANY_PHONE -> {
                if (!PhoneNumber.isValid(value)) {
                    problems.add(new Problem(field.name(), VisitReason.PHONE_NOT_VALID));
                }
            }
            case BIRTH_PLACE, NATIONALITY -> TextRules.notTooLong(problems, field.name(), value, LINE);
            case DIET, MOBILITY -> TextRules.notTooLong(problems, field.name(), value, TEXT);
        }
    }

    private static void matches(
            List<Problem> problems, VisitorField field, Pattern pattern, String value, VisitReason reason) {
        if (!pattern.matcher(value).matches()) {
            problems.add(new Problem(field.name(), reason));
        }
    }

    private static boolean isBirthDate(String value, LocalDate today) {
        try {
            LocalDate date = LocalDate.parse(value);
            return date.isBefore(today) && date.isAfter(today.minusYears(OLDEST));
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
