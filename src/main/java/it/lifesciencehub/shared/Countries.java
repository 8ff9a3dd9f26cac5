package it.lifesciencehub.shared;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Countries by their codes of two letters (ISO 3166-1), and what they are called. */
public final class Countries {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private Countries() {}

    public record Country(String code, String name) {}

    public static boolean isCode(String code) {
        return code != null && CODES.contains(code);
    }

    /** The country's name in the language; empty for nothing, and the text itself where it is no country's code. */
    public static String name(Language language, String code) {
        return code == null ? "" : new Locale("", code).getDisplayCountry(language.locale());
    }

    /** The name in both languages, as {@link #name}. */
    public static LocalisedText name(String code) {
        return new LocalisedText(name(Language.IT, code), name(Language.EN, code));
    }

    /** All countries, in the order of the language's alphabet. */
    public static List<Country> all(Language language) {
        Collator alphabet = Collator.getInstance(language.locale());
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Country(code, name(language, code)))
                .sorted(Comparator.comparing(Country::name, alphabet))
                .toList();
    }
}
