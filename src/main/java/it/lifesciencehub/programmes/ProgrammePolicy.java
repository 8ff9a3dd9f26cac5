package it.lifesciencehub.programmes;

import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.events.EventSpeaker;
import it.lifesciencehub.programmes.SessionConflict.Kind;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.SearchText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What can be at the same time and what cannot, and where a session stands on its day. */
public final class ProgrammePolicy {

    private static final Comparator<EventSession> BY_TIME = Comparator.comparing(EventSession::getStartsAt)
            .thenComparing(session -> session.getTrack().getIt())
            .thenComparing(session -> session.getRoom() == null ? "" : session.getRoom())
            .thenComparing(EventSession::getNumber);

    private static final LocalisedText NONE = new LocalisedText("", "");

    private ProgrammePolicy() {}

    /** Whether the two share a moment; one that begins when the other ends does not. */
    public static boolean overlap(EventSession one, EventSession other) {
        return one.getStartsAt().isBefore(other.getEndsAt())
                && other.getStartsAt().isBefore(one.getEndsAt());
    }

    /** Two sessions in one room, and speakers who would have to be in two, in the order of time. */
    public static List<SessionConflict> conflicts(List<EventSession> sessions) {
        List<SessionConflict> conflicts = new ArrayList<>();
        pairs(sessions, (one, other) -> {
            if (one.getRoom() != null && SearchText.of(one.getRoom()).equals(SearchText.of(other.getRoom()))) {
                conflicts.add(new SessionConflict(Kind.ROOM, one.getRoom(), one, other));
            }
            one.getSpeakers().stream()
                    .filter(speaker -> other.getSpeakers().stream().anyMatch(also -> isSame(speaker, also)))
                    .forEach(
                            speaker -> conflicts.add(new SessionConflict(Kind.SPEAKER, speaker.getName(), one, other)));
        });
        return conflicts;
    }

    /** By profile where both have one, else by name. */
    static boolean isSame(EventSpeaker one, EventSpeaker other) {
        return one.getProfileId() != null && other.getProfileId() != null
                ? one.getProfileId().equals(other.getProfileId())
                : SearchText.of(one.getName()).equals(SearchText.of(other.getName()));
    }

    /** Pairs of chosen sessions that nobody can attend both. */
    public static List<SessionPair> clashes(List<EventSession> chosen) {
        List<SessionPair> clashes = new ArrayList<>();
        pairs(chosen, (one, other) -> clashes.add(new SessionPair(one, other)));
        return clashes;
    }

    private static void pairs(
            List<EventSession> sessions, java.util.function.BiConsumer<EventSession, EventSession> each) {
        List<EventSession> sorted = sessions.stream().sorted(BY_TIME).toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                if (overlap(sorted.get(i), sorted.get(j))) {
                    each.accept(sorted.get(i), sorted.get(j));
                }
            }
        }
    }

    /** The programme by days in Rome, each laid out. */
    public static List<ProgrammeDay> days(List<EventSession> sessions) {
        Map<LocalDate, List<EventSession>> days = sessions.stream()
                .sorted(BY_TIME)
                .collect(Collectors.groupingBy(
                        session -> RomeTime.of(session.getStartsAt()).toLocalDate(),
                        TreeMap::new,
                        Collectors.toList()));
        List<ProgrammeDay> programme = new ArrayList<>();
        days.forEach((day, parts) -> programme.add(day(day, parts)));
        return programme;
    }

    private static ProgrammeDay day(LocalDate day, List<EventSession> sessions) {
        boolean byTrack =
                sessions.stream().anyMatch(session -> !session.getTrack().isEmpty());
        Map<EventSession, Integer> columns = new LinkedHashMap<>();
        List<LocalisedText> names = new ArrayList<>();
        List<List<EventSession>> filled = new ArrayList<>();
        for (EventSession session : inColumnOrder(sessions, byTrack)) {
            boolean alone = sessions.stream().noneMatch(other -> other != session && overlap(session, other));
            columns.put(session, alone ? 0 : column(session, byTrack, names, filled));
        }
        List<Instant> steps = steps(sessions);
        List<ProgrammeDay.Slot> slots = sessions.stream()
                .map(session -> new ProgrammeDay.Slot(
                        session,
                        columns.get(session),
                        steps.indexOf(session.getStartsAt()) + 1,
                        steps.indexOf(session.getEndsAt()) - steps.indexOf(session.getStartsAt())))
                .toList();
        return new ProgrammeDay(day, names.size() < 2 ? List.of(NONE) : names, byTrack, slots);
    }

    /** Columns stand in the order of their names, but those that belong to none come last. */
    private static List<EventSession> inColumnOrder(List<EventSession> sessions, boolean byTrack) {
        return sessions.stream()
                .sorted(Comparator.comparing(
                                (EventSession session) -> name(session, byTrack).isEmpty())
                        .thenComparing(session -> name(session, byTrack).getIt())
                        .thenComparing(BY_TIME))
                .toList();
    }

    private static LocalisedText name(EventSession session, boolean byTrack) {
        return byTrack ? session.getTrack() : new LocalisedText(session.getRoom(), session.getRoom());
    }

    /** The first column of its name that is free at that time; a new one of the same name where none is. */
    private static int column(
            EventSession session, boolean byTrack, List<LocalisedText> names, List<List<EventSession>> filled) {
        LocalisedText name = name(session, byTrack);
        for (int i = 0; i < names.size(); i++) {
            if (isSame(names.get(i), name) && filled.get(i).stream().noneMatch(other -> overlap(session, other))) {
                filled.get(i).add(session);
                return i + 1;
            }
        }
        names.add(name);
        filled.add(new ArrayList<>(List.of(session)));
        return names.size();
    }

    private static boolean isSame(LocalisedText one, LocalisedText other) {
        return one.getIt().equals(other.getIt()) && one.getEn().equals(other.getEn());
    }

    private static List<Instant> steps(List<EventSession> sessions) {
        TreeSet<Instant> steps = new TreeSet<>();
        sessions.forEach(session -> {
            steps.add(session.getStartsAt());
            steps.add(session.getEndsAt());
        });
        return List.copyOf(steps);
    }
}
