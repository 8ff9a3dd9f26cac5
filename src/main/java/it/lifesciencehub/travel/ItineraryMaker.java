package it.lifesciencehub.travel;

import it.lifesciencehub.events.EventSession;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.Countries;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.travel.Itinerary.Day;
import it.lifesciencehub.travel.Itinerary.Kind;
import it.lifesciencehub.travel.Itinerary.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes travellers' itineraries out of all that belongs to a journey, read once. */
final class ItineraryMaker {

    private static final Comparator<Line> ORDER = Comparator.comparing((Line line) -> line.kind() == Kind.NIGHT ? 1 : 0)
            .thenComparing(Line::from, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Line::kind)
            .thenComparing(Line::key);

    private final List<TravelLeg> legs;
    private final List<TravelStay> stays;
    private final List<TravelMeeting> meetings;
    private final List<EventSession> sessions;
    private final Map<Long, String> names = new HashMap<>();

    ItineraryMaker(TravelBook book, Travel travel) {
        legs = book.legs(travel);
        stays = book.stays(travel);
        meetings = book.meetings(travel);
        sessions = book.sessions(travel.getEvent());
        for (Registration one : book.travellers(travel)) {
            names.put(one.getId(), one.getPerson().getName());
        }
    }

    Itinerary of(Long registrationId, Language language) {
        List<TravelLeg> joined =
                legs.stream().filter(leg -> leg.isJoinedBy(registrationId)).toList();
        List<Line> lines = new ArrayList<>();
        joined.forEach(leg -> lines.add(leg(leg, language)));
        stays.stream()
                .filter(stay -> stay.getRegistration().getId().equals(registrationId))
                .forEach(stay -> lines.addAll(stay(stay, language)));
        meetings.stream()
                .filter(one -> one.getStatus() != MeetingStatus.CANCELLED
                        && one.getWho().contains(registrationId))
                .forEach(one -> lines.add(meeting(one, language)));
        List<LegSpan> spans = joined.stream().map(TravelLeg::span).toList();
        sessions.forEach(session -> lines.add(session(session, spans, language)));
        return days(spans, lines);
    }

    private static Itinerary days(List<LegSpan> spans, List<Line> lines) {
        SortedMap<LocalDate, List<LegSpan>> places = LegPolicy.days(spans);
        SortedMap<LocalDate, List<Line>> days = new TreeMap<>();
        places.keySet().forEach(day -> days.put(day, new ArrayList<>()));
        lines.forEach(line ->
                days.computeIfAbsent(line.day(), day -> new ArrayList<>()).add(line));
        List<Day> made = new ArrayList<>();
        days.forEach((day, ofDay) -> {
            ofDay.sort(ORDER);
            made.add(new Day(
                    day,
                    places.getOrDefault(day, List.of()).stream()
                            .map(LegSpan::city)
                            .collect(Collectors.joining(" – ")),
                    List.copyOf(ofDay)));
        });
        return new Itinerary(List.copyOf(made));
    }

    private static Line leg(TravelLeg leg, Language language) {
        String way = say(language, "way." + leg.getWay());
        boolean departs = leg.getDepartsAt() != null;
        Instant from = departs ? leg.getDepartsAt() : leg.getArrivesAt();
        ZoneId zone = departs ? leg.departsZoneId() : leg.zoneId();
        return new Line(
                Kind.LEG,
                "leg-" + leg.getId(),
                from == null ? leg.getFirstDay() : LocalDate.ofInstant(from, zone),
                from,
                zone,
                departs ? leg.getArrivesAt() : null,
                leg.zoneId(),
                say(language, "itinerary.leg", leg.getCity(), Countries.name(language, leg.getCountry())),
                joined(
                        leg.getWayNumber().isEmpty() ? way : way + " " + leg.getWayNumber(),
                        leg.getDepartsFrom().isEmpty() ? "" : say(language, "itinerary.from", leg.getDepartsFrom()),
                        leg.getMeetingPoint().isEmpty()
                                ? ""
                                : say(
                                        language,
                                        "itinerary.meetingPoint",
                                        leg.getMeetingPoint().in(language))));
    }

    private List<Line> stay(TravelStay stay, Language language) {
        TravelHotel hotel = stay.getHotel();
        ZoneId zone = hotel.getLeg().zoneId();
        List<Line> lines = new ArrayList<>();
        String room = say(language, "room." + stay.getKind());
        String other = stay.getSharesWithId() == null ? null : names.get(stay.getSharesWithId());
        lines.add(new Line(
                Kind.CHECK_IN,
                "hotel-in-" + hotel.getId(),
                hotel.firstNight(),
                hotel.getCheckIn(),
                zone,
                null,
                zone,
                say(language, "itinerary.checkIn", hotel.getName()),
                joined(
                        hotel.getAddress(),
                        other == null ? room : say(language, "itinerary.shared", room, other),
                        hotel.getNote())));
        for (LocalDate day = hotel.firstNight().plusDays(1); day.isBefore(hotel.lastDay()); day = day.plusDays(1)) {
            lines.add(new Line(
                    Kind.NIGHT,
                    "hotel-night-" + hotel.getId(),
                    day,
                    null,
                    zone,
                    null,
                    zone,
                    say(language, "itinerary.night", hotel.getName()),
                    ""));
        }
        lines.add(new Line(
                Kind.CHECK_OUT,
                "hotel-out-" + hotel.getId(),
                hotel.lastDay(),
                hotel.getCheckOut(),
                zone,
                null,
                zone,
                say(language, "itinerary.checkOut", hotel.getName()),
                ""));
        return lines;
    }

    private Line meeting(TravelMeeting meeting, Language language) {
        ZoneId zone = meeting.getLeg().zoneId();
        return new Line(
                Kind.MEETING,
                "meeting-" + meeting.getId(),
                LocalDate.ofInstant(meeting.getStartsAt(), zone),
                meeting.getStartsAt(),
                zone,
                meeting.getEndsAt(),
                zone,
                say(language, "itinerary.meeting", meeting.getBody().getName()),
                joined(
                        meeting.getPlace(),
                        meeting.getInterpreter().isEmpty()
                                ? ""
                                : say(language, "itinerary.interpreter", meeting.getInterpreter())));
    }

    private static Line session(EventSession session, List<LegSpan> spans, Language language) {
        ZoneId zone =
                LegPolicy.at(spans, session.getStartsAt()).map(LegSpan::zone).orElse(RomeTime.ZONE);
        return new Line(
                Kind.SESSION,
                "session-" + session.getId(),
                LocalDate.ofInstant(session.getStartsAt(), zone),
                session.getStartsAt(),
                zone,
                session.getEndsAt(),
                zone,
                session.getTitle().in(language),
                session.getRoom() == null ? "" : session.getRoom());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "travel", key, arguments);
    }
}
