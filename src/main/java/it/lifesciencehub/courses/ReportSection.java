package it.lifesciencehub.courses;

import it.lifesciencehub.shared.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A part of a report with a line of headings and rows of people below it, until an empty line. */
final class ReportSection {

    static final String EMAIL = "email";
    static final String JOIN = "join";
    static final String LEAVE = "leave";
    static final String DURATION = "duration";

    private static final String NAME = "name";
    private static final String FAMILY = "family";
    private static final String WAITING = "waiting";
    private static final String SUMMARY = "first or last";

    private final List<String> meanings;
    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    private ReportSection(List<String> headings) {
        this.headings = headings;
        this.meanings = headings.stream().map(ReportSection::meaning).toList();
    }

    /** All parts of a file, in order. */
    static List<ReportSection> in(List<List<String>> cells) {
        List<ReportSection> sections = new ArrayList<>();
        ReportSection open = null;
        for (List<String> row : cells) {
            ReportSection begun = new ReportSection(row);
            if (begun.isSection()) {
                open = begun;
                sections.add(open);
            } else if (row.stream().allMatch(String::isBlank)) {
                open = open == null || open.rows.isEmpty() ? open : null;
            } else if (open != null && row.size() > 1) {
                open.rows.add(row);
            }
        }
        return sections.stream().filter(one -> !one.rows.isEmpty()).toList();
    }

    private boolean isSection() {
        return meanings.contains(NAME)
                && (meanings.contains(DURATION) || meanings.contains(JOIN) && meanings.contains(LEAVE));
    }

    /** How much it says: each coming and going, more than a duration; an e-mail, more than none. */
    int tells() {
        boolean each = meanings.contains(JOIN) && meanings.contains(LEAVE) && !meanings.contains(SUMMARY);
        return (each ? 4 : 0) + (meanings.contains(DURATION) ? 2 : 0) + (meanings.contains(EMAIL) ? 1 : 0);
    }

    /** Times of a section that knows each coming and going; none of one that knows the first and the last alone. */
    List<String> times() {
        List<String> times = new ArrayList<>();
        if (!meanings.contains(SUMMARY)) {
            for (List<String> row : rows) {
                for (String what : List.of(JOIN, LEAVE)) {
                    String cell = cell(row, what);
                    if (!cell.isEmpty()) {
                        times.add(cell);
                    }
                }
            }
        }
        return times;
    }

    List<List<String>> rows() {
        return rows;
    }

    /** The first cell of this meaning, or nothing. */
    String cell(List<String> row, String what) {
        int at = meanings.indexOf(what);
        return at < 0 || at >= row.size() ? "" : row.get(at).strip();
    }

    String name(List<String> row) {
        return (cell(row, NAME) + " " + cell(row, FAMILY)).strip();
    }

    /** Whether the row tells of the waiting room alone. */
    boolean isWaiting(List<String> row) {
        String cell = cell(row, WAITING).toLowerCase(Locale.ROOT);
        return cell.equals("yes") || cell.equals("sì") || cell.equals("si");
    }

    MeetingProduct product(String text) {
        String all = SearchText.of(String.join(" ", headings));
        String begin = SearchText.of(text.substring(0, Math.min(text.length(), 2_000)));
        if (all.contains("in-meeting")
                || all.contains("upn")
                || begin.contains("meeting summary")
                || begin.contains("1. summary")
                || begin.contains("1. riepilogo")) {
            return MeetingProduct.TEAMS;
        }
        if (all.contains("original name")
                || all.contains("nome originale")
                || all.contains("minut")
                || all.contains("guest")) {
            return MeetingProduct.ZOOM;
        }
        return meanings.contains(FAMILY) || all.contains("time exited") || all.contains("ora di uscita")
                ? MeetingProduct.MEET
                : MeetingProduct.OTHER;
    }

    private static String meaning(String heading) {
        String plain = SearchText.of(heading).strip();
        if (plain.startsWith("host") || plain.startsWith("organi") || plain.startsWith("meeting ")) {
            return "";
        }
        if (has(plain, "waiting", "attesa")) {
            return WAITING;
        }
        if (has(plain, "mail", "posta")) {
            return EMAIL;
        }
        if (has(plain, "durat", "time in call", "tempo")) {
            return DURATION;
        }
        if (plain.startsWith("first join")
                || plain.startsWith("last leave")
                || plain.startsWith("prim")
                || plain.startsWith("ultim")) {
            return SUMMARY;
        }
        if (has(plain, "join", "partecipazione", "accesso", "ingresso", "entrata")) {
            return JOIN;
        }
        if (has(plain, "leave", "exit", "uscita", "left")) {
            return LEAVE;
        }
        if (has(plain, "last name", "surname", "cognome")) {
            return FAMILY;
        }
        return plain.matches("(full |first |user |participant )?name.*|nome.*|nominativo|partecipante") ? NAME : "";
    }

    private static boolean has(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
