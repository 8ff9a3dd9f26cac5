package it.lifesciencehub.shared;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Texts of the features' bundles for Java code (mails, messages, exports). A feature's bundle is
 * {@code it/lifesciencehub/<feature>/messages_<language>.properties}; no text stands anywhere else.
 */
public final class Texts {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** All features that have texts, in the alphabet's order; a test compares it with the folders. */
    static final List<String> FEATURES = List.of(
            "accounts",
            "applications",
            "attendance",
            "audit",
            "calendar",
            "careers",
            "certificates",
            "courses",
            "documents",
            "dossiers",
            "editions",
            "eventfees",
            "eventforms",
            "eventreports",
            "events",
            "fairs",
            "feeds",
            "files",
            "groups",
            "imports",
            "invitations",
            "lists",
            "mail",
            "mailbox",
            "materials",
            "meetings",
            "membership",
            "merges",
            "minutes",
            "missions",
            "newsletters",
            "organisations",
            "papers",
            "people",
            "portal",
            "positions",
            "programmes",
            "questionnaires",
            "registrations",
            "renewals",
            "reporting",
            "roundtables",
            "sample",
            "shared",
            "speakers",
            "travel",
            "visits");

    private Texts() {}

    /** What an entry of the audit trail says, from the bundle of the feature that wrote it; the code where none does. */
    public static String ofAction(Language language, String code) {
        String key = "action." + code;
        for (String feature : FEATURES) {
            ResourceBundle texts = bundle(language, feature);
            if (texts.containsKey(key)) {
                return texts.getString(key);
            }
        }
        return code;
    }

    /**
     * The text of a key, with {0}, {1}, … replaced as {@link MessageFormat} does. A missing key shows itself as
     * {@code ???feature.key???}; a test makes sure that none is missing.
     */
    public static String get(Language language, String feature, String key, Object... arguments) {
        String pattern;
        try {
            pattern = bundle(language, feature).getString(key);
        } catch (MissingResourceException e) {
            return "???" + feature + "." + key + "???";
        }
        return format(language, pattern, arguments);
    }

    /** The text of a key in both languages. */
    public static LocalisedText both(String feature, String key, Object... arguments) {
        return new LocalisedText(get(Language.IT, feature, key, arguments), get(Language.EN, feature, key, arguments));
    }

    /** The sentence for a refusal. */
    public static String of(Language language, RefusalReason reason, Object... arguments) {
        return get(language, reason.feature(), reason.textKey(), arguments);
    }

    public static ResourceBundle bundle(Language language, String feature) {
        return ResourceBundle.getBundle(
                "it.lifesciencehub." + feature + ".messages", language.locale(), Texts.class.getClassLoader(), EXACT);
    }

    /**
     * Fills a pattern; one without arguments is taken as it is, apostrophes and all. Texts in both languages stand there in
     * the one of the pattern.
     */
    public static String format(Language language, String pattern, Object... arguments) {
        return arguments.length == 0
                ? pattern
                : new MessageFormat(escape(pattern), language.locale())
                        .format(Arrays.stream(arguments)
                                .map(one -> one instanceof LocalisedText text ? text.in(language) : one)
                                .toArray());
    }

    /** Apostrophes are letters in our bundles, never quotes. */
    private static String escape(String pattern) {
        return pattern.replace("'", "''");
    }
}
