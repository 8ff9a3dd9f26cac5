package it.lifesciencehub.travel;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How many rooms are taken, and who may share one: two who have both said so. */
final class RoomPolicy {

    private static final int NAME = 200;
    private static final int ADDRESS = 300;
    private static final int NOTE = 500;
    private static final int ROOMS = 200;

    private RoomPolicy() {}

    /** @param sharesWith the other one in the same room, or null */
    record Bed(Long who, RoomKind kind, Long sharesWith) {}

    /** Rooms of this kind that are taken: two who share have one. */
    static int taken(Collection<Bed> beds, RoomKind kind) {
        int alone = 0;
        int sharing = 0;
        for (Bed bed : beds) {
            if (bed.kind() == kind && bed.sharesWith() == null) {
                alone++;
            } else if (bed.kind() == kind) {
                sharing++;
            }
        }
        return alone + (sharing + 1) / 2;
    }

    static int free(Map<RoomKind, Integer> rooms, Collection<Bed> beds, RoomKind kind) {
        return rooms.getOrDefault(kind, 0) - taken(beds, kind);
    }

    /**
     * @param beds those of the hotel, without the one or two in question
     * @param with the other one, or null for a room alone
     * @param wishes with whom each would share, by registration
     */
    static void mayHave(
            Map<RoomKind, Integer> rooms,
            Collection<Bed> beds,
            Long who,
            RoomKind kind,
            Long with,
            Map<Long, Long> wishes) {
        if (with != null && kind.people() < 2) {
            throw new Refusal(TravelReason.ROOM_FOR_ONE);
        }
        if (with != null && !agreed(who, with, wishes)) {
            throw new Refusal(TravelReason.NOT_AGREED);
        }
        if (free(rooms, beds, kind) < 1) {
            throw new Refusal(TravelReason.NO_ROOM_LEFT);
        }
    }

    static boolean agreed(Long one, Long other, Map<Long, Long> wishes) {
        return !one.equals(other) && other.equals(wishes.get(one)) && one.equals(wishes.get(other));
    }

    /** @param beds those that are given out at the hotel already */
    static void formIsRight(HotelForm form, LegSpan leg, Collection<Bed> beds) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "name", form.getName(), NAME);
        TextRules.notTooLong(problems, "address", form.getAddress(), ADDRESS);
        TextRules.notTooLong(problems, "note", form.getNote(), NOTE);
        times(problems, form, leg);
        number(problems, "singles", form.getSingles(), taken(beds, RoomKind.SINGLE));
        number(problems, "doubles", form.getDoubles(), taken(beds, RoomKind.DOUBLE));
        number(problems, "twins", form.getTwins(), taken(beds, RoomKind.TWIN));
        number(problems, "suites", form.getSuites(), taken(beds, RoomKind.SUITE));
        Refusal.ofAny(problems);
    }

    private static void times(List<Problem> problems, HotelForm form, LegSpan leg) {
        LocalDateTime in = form.getCheckIn();
        LocalDateTime out = form.getCheckOut();
        if (in == null) {
            problems.add(new Problem("checkIn", CommonReason.REQUIRED));
        }
        if (out == null) {
            problems.add(new Problem("checkOut", CommonReason.REQUIRED));
        }
        if (in == null || out == null) {
            return;
        }
        LocalDate first = in.toLocalDate();
        LocalDate last = out.toLocalDate();
        if (!first.isBefore(last)) {
            problems.add(new Problem("checkOut", TravelReason.DAYS_NOT_IN_ORDER));
        } else if (first.isBefore(leg.firstDay()) || last.isAfter(leg.lastDay())) {
            problems.add(new Problem("checkIn", TravelReason.NIGHTS_OUTSIDE_OF_LEG));
        }
    }

    private static void number(List<Problem> problems, String field, Integer rooms, int taken) {
        int number = rooms == null ? 0 : rooms;
        if (number < 0 || number > ROOMS) {
            problems.add(new Problem(field, TravelReason.NUMBER_NOT_VALID, 0, ROOMS));
        } else if (number < taken) {
            problems.add(new Problem(field, TravelReason.ROOMS_TAKEN, taken));
        }
    }
}
