package it.lifesciencehub.reporting;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts attendance by organisation: one is expected where it has a seat, and there where somebody with its vote is. */
final class AttendancePolicy {

    private AttendancePolicy() {}

    /**
     * A line for each organisation that had a seat at any of the meetings, by name.
     *
     * @param earlier the meetings of the time before, to compare with
     */
    static List<AttendanceLine> lines(List<SeatedSitting> sittings, List<SeatedSitting> earlier) {
        Map<Long, String> organisations = new TreeMap<>();
        sittings.forEach(sitting -> organisations.putAll(sitting.seated()));
        List<AttendanceLine> lines = new ArrayList<>();
        organisations.forEach((id, name) -> {
            List<Presence> cells =
                    sittings.stream().map(sitting -> presence(sitting, id)).toList();
            lines.add(new AttendanceLine(
                    id, name, cells, present(cells), expected(cells), percent(cells), percent(earlier, id)));
        });
        Collator names = Collator.getInstance(Locale.ITALIAN);
        lines.sort(Comparator.comparing(AttendanceLine::organisation, names::compare)
                .thenComparing(AttendanceLine::organisationId));
        return lines;
    }

    /** Present of expected over all organisations and meetings, 0 to 100; null where nothing was expected. */
    static Integer average(List<SeatedSitting> sittings) {
        List<Presence> cells = new ArrayList<>();
        for (SeatedSitting sitting : sittings) {
            sitting.seated().keySet().forEach(id -> cells.add(presence(sitting, id)));
        }
        return percent(cells);
    }

    private static Integer percent(List<SeatedSitting> sittings, Long id) {
        return percent(sittings.stream().map(sitting -> presence(sitting, id)).toList());
    }

    private static Presence presence(SeatedSitting sitting, Long id) {
        if (!sitting.seated().containsKey(id)) {
            return Presence.NO_SEAT;
        }
        return sitting.present().contains(id) ? Presence.THERE : Presence.MISSING;
    }

    private static int present(List<Presence> cells) {
        return (int) cells.stream().filter(cell -> cell == Presence.THERE).count();
    }

    private static int expected(List<Presence> cells) {
        return (int) cells.stream().filter(cell -> cell != Presence.NO_SEAT).count();
    }

    private static Integer percent(List<Presence> cells) {
        int expected = expected(cells);
        return expected == 0 ? null : Integer.valueOf(Math.round(present(cells) * 100f / expected));
    }
}
