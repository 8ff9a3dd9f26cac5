package it.lifesciencehub.travel;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.travel.Itinerary.Kind;
import it.lifesciencehub.travel.Itinerary.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a traveller was told and what holds now, compared line by line. It is kept as text, each line with its key and its
 * words in Italian and English, so that a language chosen anew is no change. Nights say nothing that check-in and
 * check-out do not.
 */
final class ItineraryChanges {

    private static final String PART = "\t";

    private ItineraryChanges() {}

    enum Sort {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** @param it what it is like now, or was before where it is gone */
    record Change(Sort sort, String it, String en) {

        String in(Language language) {
            return language == Language.IT ? it : en;
        }
    }

    static String text(Itinerary italian, Itinerary english) {
        Map<String, String> it = lines(italian, Language.IT);
        Map<String, String> en = lines(english, Language.EN);
        StringBuilder text = new StringBuilder();
        it.forEach((key, words) -> text.append(key)
                .append(PART)
                .append(words)
                .append(PART)
                .append(en.get(key))
                .append('\n'));
        return text.toString();
    }

    private static Map<String, String> lines(Itinerary itinerary, Language language) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Itinerary.Day day : itinerary.days()) {
            for (Line line : day.lines()) {
                if (line.kind() != Kind.NIGHT) {
                    lines.put(line.key(), words(line, language));
                }
            }
        }
        return lines;
    }

    private static String words(Line line, Language language) {
        String when = Moments.day(language, line.day()) + (line.time().isEmpty() ? "" : " " + line.time());
        String what = line.detail().isEmpty() ? line.title() : line.title() + " · " + line.detail();
        return (when + ": " + what).replaceAll("\\s+", " ");
    }

    /** @param before null or empty where nothing was told */
    static List<Change> between(String before, String now) {
        Map<String, String[]> old = read(before);
        Map<String, String[]> current = read(now);
        List<Change> changes = new ArrayList<>();
        current.forEach((key, words) -> {
            String[] was = old.get(key);
            if (was == null) {
                changes.add(new Change(Sort.ADDED, words[1], words[2]));
            } else if (!was[1].equals(words[1]) || !was[2].equals(words[2])) {
                changes.add(new Change(Sort.CHANGED, words[1], words[2]));
            }
        });
        old.forEach((key, words) -> {
            if (!current.containsKey(key)) {
                changes.add(new Change(Sort.REMOVED, words[1], words[2]));
            }
        });
        return changes;
    }

    private static Map<String, String[]> read(String text) {
        Map<String, String[]> lines = new LinkedHashMap<>();
        if (text != null) {
            text.lines().map(line -> line.split(PART, 3)).forEach(parts -> lines.put(parts[0], parts));
        }
        return lines;
    }
}
