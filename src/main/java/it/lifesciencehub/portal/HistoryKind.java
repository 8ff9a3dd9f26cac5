package it.lifesciencehub.portal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an entry of an organisation's history is about; told from the beginning of its action's code. */
public enum HistoryKind {
    DATA("organisation"),
    PEOPLE("affiliation", "delegate"),
    MEMBERSHIP("membership", "application", "term", "renewal", "reminder", "payment"),
    GROUPS("mandate", "seat", "group"),
    SITES("site"),
    PAPERS("paper"),
    NOTES("note"),
    OTHER;

    private final List<String> beginnings;

    HistoryKind(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    public static HistoryKind ofAction(String code) {
        String beginning = code.replaceAll("\\..*", "");
        return Arrays.stream(values())
                .filter(kind -> kind.beginnings.contains(beginning))
                .findFirst()
                .orElse(OTHER);
    }

    /** The condition on a column with codes, in SQL; holds nothing that came from outside. */
    String condition(String column) {
        Stream<String> named =
                this == OTHER ? Arrays.stream(values()).flatMap(kind -> kind.beginnings.stream()) : beginnings.stream();
        String any =
                named.map(beginning -> column + " LIKE '" + beginning + ".%'").collect(Collectors.joining(" OR "));
        return (this == OTHER ? "NOT " : "") + "(" + any + ")";
    }
}
