package it.lifesciencehub.organisations;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.Texts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words of other people's lists for kinds, sizes, sectors and status: our codes, our labels in both languages, the types
 * of the Research Organization Registry, and what is usual beside them.
 */
final class OrganisationWords {

    private static final List<String> SEVERAL = List.of(";", "|", ",", "/");

    /** The registry's types, the most telling first: a funder that is a nonprofit as well is a foundation. */
    private static final List<String> TELLING = List.of(
            "education", "healthcare", "company", "government", "facility", "funder", "nonprofit", "archive", "other");

    private static final Map<String, OrganisationKind> KINDS = words(OrganisationKind.values(), "kind.");
    private static final Map<String, SizeClass> SIZES = words(SizeClass.values(), "size.");
    private static final Map<String, Sector> SECTORS = words(Sector.values(), "sector.");
    private static final Map<String, Boolean> STATUS = new HashMap<>();

    static {
        put(KINDS, OrganisationKind.COMPANY, "company", "impresa", "azienda", "societa");
        put(KINDS, OrganisationKind.HOSPITAL, "healthcare", "ospedale", "asst", "sanita");
        put(KINDS, OrganisationKind.UNIVERSITY, "education", "universita", "ateneo");
        put(KINDS, OrganisationKind.PUBLIC_AUTHORITY, "government", "ente pubblico", "pubblica amministrazione");
        put(KINDS, OrganisationKind.ASSOCIATION, "nonprofit", "non profit", "associazione");
        put(KINDS, OrganisationKind.RESEARCH_CENTRE, "facility", "centro di ricerca");
        put(KINDS, OrganisationKind.FOUNDATION, "funder", "fondazione");
        put(KINDS, OrganisationKind.OTHER, "archive", "other", "altro");
        put(SIZES, SizeClass.MICRO, "microimpresa", "micro");
        put(SIZES, SizeClass.SMALL, "piccola impresa", "piccola");
        put(SIZES, SizeClass.MEDIUM, "media impresa", "media");
        put(SIZES, SizeClass.LARGE, "grande impresa", "grande");
        put(STATUS, true, "active", "attiva", "attivo", "si", "yes", "true", "1");
        put(STATUS, false, "inactive", "withdrawn", "inattiva", "non attiva", "cessata", "no", "false", "0");
    }

    private OrganisationWords() {}

    /** The kind; of several ({@code funder;nonprofit}) the most telling one. */
    static OrganisationKind kind(String text) {
        OrganisationKind whole = KINDS.get(key(text));
        if (whole != null) {
            return whole;
        }
        String[] parts = parts(text);
        for (String part : parts) {
            if (!KINDS.containsKey(key(part))) {
                throw new Refusal(OrganisationReason.KIND_NOT_KNOWN, part.strip());
            }
        }
        return Arrays.stream(parts)
                .map(OrganisationWords::key)
                .min(Comparator.comparingInt(part -> TELLING.contains(part) ? TELLING.indexOf(part) : -1))
                .map(KINDS::get)
                .orElseThrow(() -> new Refusal(OrganisationReason.KIND_NOT_KNOWN, text));
    }

    static SizeClass size(String text) {
        return known(SIZES, text, OrganisationReason.SIZE_NOT_KNOWN);
    }

    static Sector[] sectors(String text) {
        return Arrays.stream(parts(text))
                .map(part -> known(SECTORS, part, OrganisationReason.SECTOR_NOT_KNOWN))
                .distinct()
                .sorted()
                .toArray(Sector[]::new);
    }

    static Boolean active(String text) {
        return known(STATUS, text, OrganisationReason.STATUS_NOT_KNOWN);
    }

    static Integer year(String text) {
        if (!text.matches("[0-9]{1,4}")) {
            throw new Refusal(OrganisationReason.YEAR_NOT_A_NUMBER);
        }
        return Integer.valueOf(text);
    }

    private static <T> T known(Map<String, T> words, String text, OrganisationReason reason) {
        T value = words.get(key(text));
        if (value == null) {
            throw new Refusal(reason, text.strip());
        }
        return value;
    }

    /** Parts at the first separator that occurs. */
    private static String[] parts(String text) {
        return SEVERAL.stream()
                .filter(text::contains)
                .findFirst()
                .map(separator -> Arrays.stream(text.split(Pattern.quote(separator)))
                        .filter(part -> !part.isBlank())
                        .toArray(String[]::new))
                .orElse(new String[] {text});
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] values, String prefix) {
        Map<String, E> words = new HashMap<>();
        for (E value : values) {
            put(words, value, value.name());
            for (Language language : Language.values()) {
                put(words, value, Texts.get(language, "organisations", prefix + value.name()));
            }
        }
        return words;
    }

    private static <T> void put(Map<String, T> words, T value, String... texts) {
        Arrays.stream(texts).forEach(text -> words.putIfAbsent(key(text), value));
    }

    private static String key(String text) {
        return SearchText.of(text.replace('_', ' '));
    }
}
