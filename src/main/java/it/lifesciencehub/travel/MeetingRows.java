package it.lifesciencehub.travel;

import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.travel.MeetingRow.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads meetings as rows: for staff all of each, for a company what is its own. */
@ApplicationScoped
class MeetingRows {

    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("'UTC'xxx");

    @Inject
    private TravelBook book;

    @Inject
    private Clock clock;

    List<MeetingRow> all(Travel travel) {
        return rows(travel, null);
    }

    /** Meetings in which people of the company take part, with its own outcomes alone. */
    List<MeetingRow> ofCompany(Travel travel, Long organisationId) {
        return rows(travel, organisationId).stream()
                .filter(row -> !row.who().isEmpty() || !row.outcomes().isEmpty())
                .toList();
    }

    /** Meetings in which this traveller takes part, with what the company noted for which they travel. */
    List<MeetingRow> ofTraveller(Travel travel, Registration traveller) {
        Set<Long> own = book.meetings(travel).stream()
                .filter(one -> one.getWho().contains(traveller.getId()))
                .map(TravelMeeting::getId)
                .collect(Collectors.toSet());
        return rows(travel, traveller.getOrganisation().getId()).stream()
                .filter(row -> own.contains(row.id()))
                .toList();
    }

    private List<MeetingRow> rows(Travel travel, Long organisationId) {
        List<Registration> travellers = book.travellers(travel).stream()
                .filter(one -> organisationId == null
                        || one.getOrganisation() != null
                                && one.getOrganisation().getId().equals(organisationId))
                .toList();
        Map<Long, List<TravelOutcome>> outcomes = book.outcomes(travel).stream()
                .filter(one ->
                        organisationId == null || one.getOrganisation().getId().equals(organisationId))
                .collect(Collectors.groupingBy(one -> one.getMeeting().getId()));
        List<MeetingRow> rows = new ArrayList<>();
        for (TravelMeeting meeting : book.meetings(travel)) {
            rows.add(row(meeting, travellers, outcomes.getOrDefault(meeting.getId(), List.of())));
        }
        return rows;
    }

    private MeetingRow row(TravelMeeting meeting, List<Registration> travellers, List<TravelOutcome> outcomes) {
        ZoneId zone = meeting.getLeg().zoneId();
        List<Registration> who = travellers.stream()
                .filter(one -> meeting.getWho().contains(one.getId()))
                .toList();
        return new MeetingRow(
                meeting.getId(),
                meeting.getBody().getId(),
                meeting.getBody().getName(),
                meeting.getBody().getCountry(),
                meeting.getBody().getKind(),
                meeting.getLeg().getCity(),
                LocalDateTime.ofInstant(meeting.getStartsAt(), zone),
                LocalDateTime.ofInstant(meeting.getEndsAt(), zone),
                OFFSET.format(meeting.getStartsAt().atZone(zone)),
                meeting.getPlace(),
                meeting.getInterpreter(),
                meeting.getStatus(),
                who.stream().flatMap(MeetingRows::company).distinct().sorted().toList(),
                who.stream().map(one -> one.getPerson().getName()).toList(),
                outcomes.stream()
                        .map(one -> new Outcome(
                                one.getOrganisation().getName(),
                                one.isFollowUp(),
                                one.getContacts(),
                                one.getNote(),
                                one.getWrittenBy()))
                        .toList(),
                !clock.instant().isBefore(meeting.getStartsAt()));
    }

    private static Stream<String> company(Registration one) {
        return Stream.of(one)
                .map(Registration::getOrganisation)
                .filter(Objects::nonNull)
                .map(organisation -> organisation.getName());
    }
}
