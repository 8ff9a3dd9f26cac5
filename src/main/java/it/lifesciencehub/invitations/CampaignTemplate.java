package it.lifesciencehub.invitations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts with placeholders in double braces, and no logic. A placeholder's value is put in as it is and not looked into
 * again, so that a name with braces in it stays a name. What comes out is plain text: whoever makes HTML of it escapes
 * it, and whoever makes a header of it makes it one line.
 */
public final class CampaignTemplate {

    /** A placeholder's name, and whether it speaks of an event. */
    public enum Placeholder {
        NAME("name", false),
        GIVEN_NAME("given_name", false),
        ORGANISATION("organisation", false),
        EVENT("event", true),
        DATE("date", true),
        PLACE("place", true);

        private final String word;
        private final boolean ofEvent;

        Placeholder(String word, boolean ofEvent) {
            this.word = word;
            this.ofEvent = ofEvent;
        }

        /** What stands between the braces. */
        public String word() {
            return word;
        }

        public boolean ofEvent() {
            return ofEvent;
        }

        /** As it is written into a text. */
        public String written() {
            return "{{" + word + "}}";
        }

        static Optional<Placeholder> of(String word) {
            return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
        }
    }

    private static final Pattern BRACES = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*\\}\\}");

    private CampaignTemplate() {}

    /** What stands between double braces, in order. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = BRACES.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group(1));
        }
        return words;
    }

    /** Whether double braces have no other half, or others inside. */
    static boolean hasLooseBraces(String text) {
        String rest = BRACES.matcher(text).replaceAll("");
        return rest.contains("{{") || rest.contains("}}");
    }

    /** @param values by placeholder; one without a value becomes nothing */
    static String fill(String text, Map<Placeholder, String> values) {
        return BRACES.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(Placeholder.of(match.group(1))
                        .map(one -> values.getOrDefault(one, ""))
                        .orElse(match.group())));
    }

    /** Paragraphs are parted by empty lines. */
    static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
