package it.lifesciencehub.shared;

import java.util.Locale;

/** The two languages of the hub. */
public enum Language {
    IT(Locale.ITALIAN),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The ISO 639-1 code in small letters, for {@code lang} attributes and cookies. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language of a code or locale; Italian for Italian, English for everything else. */
    public static Language of(String code) {
        return code != null && code.toLowerCase(Locale.ROOT).startsWith("it") ? IT : EN;
    }

    public static Language of(Locale locale) {
        return of(locale.getLanguage());
    }
}
