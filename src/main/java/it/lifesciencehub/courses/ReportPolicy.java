package it.lifesciencehub.courses;

import it.lifesciencehub.shared.SearchText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** How long somebody was in a meeting, whether that is enough, and who of the course they are. */
final class ReportPolicy {

    private static final int MINUTE = 60;
    private static final long DAY = 86_400;
    private static final int WHOLE = 100;

    private ReportPolicy() {}

    /** Whole minutes, begun ones left out; what overlaps counts once. @param seconds of rows without times, added */
    static int minutes(List<ReportStay> stays, long seconds) {
        List<ReportStay> sorted = new ArrayList<>(stays);
        sorted.sort(Comparator.comparingLong(ReportStay::from));
        long sum = 0;
        long until = Long.MIN_VALUE;
        for (ReportStay stay : sorted) {
            long from = Math.max(stay.from(), until);
            if (stay.until() > from) {
                sum += stay.until() - from;
                until = stay.until();
            }
        }
        return (int) ((sum + seconds) / MINUTE);
    }

    /** Whether the minutes reach the share of the lesson's own. */
    static boolean isEnough(int minutes, Instant startsAt, Instant endsAt, int share) {
        long whole = Duration.between(startsAt, endsAt).toMinutes();
        return minutes > 0 && (long) minutes * WHOLE >= whole * share;
    }

    /** What a report says of each place, all its rows together; people that are left out have no place. */
    static Map<Long, ReportPerson> ofPlaces(ReportReading reading, Map<Integer, Long> places) {
        Map<Long, ReportPerson> seen = new TreeMap<>();
        for (int i = 0; i < reading.people().size(); i++) {
            Long place = places.get(i);
            if (place != null) {
                seen.merge(place, reading.people().get(i), ReportPerson::and);
            }
        }
        return seen;
    }

    /** A second of the day: one report names the day and another of the same lesson does not. */
    static int secondOfDay(long moment) {
        return (int) Math.floorMod(moment, DAY);
    }

    /** The minutes of all reports of a lesson together, as many as the lesson has at most. */
    static int minutes(ReportPerson seen, Instant startsAt, Instant endsAt) {
        return (int) Math.min(seen.minutes(), Duration.between(startsAt, endsAt).toMinutes());
    }

    /** Who somebody is: by e-mail, else by the name, where one person of the course alone has it. */
    static ReportMatch match(ReportPerson person, List<CoursePerson> people) {
        for (CoursePerson one : people) {
            if (!person.email().isEmpty()
                    && one.emails().stream().anyMatch(email -> email.equalsIgnoreCase(person.email()))) {
                return new ReportMatch(ReportMatch.Kind.EMAIL, one.registrationId());
            }
        }
        String name = nameKey(person.name());
        List<CoursePerson> named = name.isEmpty()
                ? List.of()
                : people.stream()
                        .filter(one -> nameKey(one.name()).equals(name))
                        .toList();
        if (named.size() == 1) {
            return new ReportMatch(ReportMatch.Kind.NAME, named.get(0).registrationId());
        }
        return new ReportMatch(named.isEmpty() ? ReportMatch.Kind.NONE : ReportMatch.Kind.SEVERAL, null);
    }

    /** The words of a name in any order, without what meetings add in brackets. */
    static String nameKey(String name) {
        String plain = name.replaceAll("[(\\[][^)\\]]*[)\\]]", " ").replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
        return String.join(
                " ", new TreeSet<>(List.of(SearchText.of(plain).strip().split("\\s+"))));
    }
}
