package it.lifesciencehub.eventreports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import it.lifesciencehub.eventreports.FigurePolicy.CountedHour;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.organisations.SizeClass;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FigurePolicyTest {

    private static OrganisationLine line(long id, String category, Set<Sector> sectors, long places, long came) {
        return new OrganisationLine(
                id, "Ditta " + id, SizeClass.SMALL, "MI", "IT", category, sectors, places, came, places - came);
    }

    private static OrganisationLine alone(long places) {
        return new OrganisationLine(null, null, null, null, null, null, Set.of(), places, 0, 0);
    }

    private static CountedHour hour(String at, long first, long second) {
        return new CountedHour(Instant.parse(at), first, second);
    }

    @Test
    void percentOfNothingIsNotKnown() {
        assertNull(FigurePolicy.percent(0, 0));
        assertEquals(67, FigurePolicy.percent(2, 3));
    }

    @Test
    void medianIsTheMiddleOrTheMeanOfTheTwoInTheMiddle() {
        assertNull(FigurePolicy.median(List.of()));
        assertEquals(
                Duration.ofHours(3),
                FigurePolicy.median(List.of(Duration.ofHours(9), Duration.ofHours(3), Duration.ofHours(1))));
        assertEquals(Duration.ofHours(2), FigurePolicy.median(List.of(Duration.ofHours(3), Duration.ofHours(1))));
    }

    @Test
    void audiencesAreMembersByCategoryGuestsAndPeopleAlone() {
        List<Slice> slices = FigurePolicy.audiences(List.of(
                line(1, "ORDINARY", Set.of(), 4, 2),
                line(2, "ORDINARY", Set.of(), 1, 1),
                line(3, null, Set.of(), 3, 0),
                alone(2)));
        assertEquals(
                List.of("ORDINARY", FigurePolicy.GUESTS, FigurePolicy.ALONE),
                slices.stream().map(Slice::key).toList());
        assertEquals(5, slices.get(0).places());
        assertEquals(60, slices.get(0).rate());
        assertEquals(0, slices.get(1).rate());
    }

    @Test
    void anOrganisationOfTwoSectorsCountsInBothAndNoneIsTheLast() {
        List<Slice> slices = FigurePolicy.sectors(List.of(
                line(1, null, Set.of(Sector.CDMO, Sector.RESEARCH), 2, 0),
                line(2, null, Set.of(Sector.CDMO), 1, 0),
                line(3, null, Set.of(), 9, 0)));
        assertEquals(
                List.of("CDMO", "RESEARCH", Slice.NONE),
                slices.stream().map(Slice::key).toList());
        assertEquals(List.of(3L, 2L, 9L), slices.stream().map(Slice::places).toList());
    }

    @Test
    void theRestOfTheOrganisationsIsOneLineUnlessItWouldBeASingleOne() {
        List<OrganisationLine> lines = new ArrayList<>(List.of(alone(50)));
        for (int i = 1; i <= 5; i++) {
            lines.add(line(i, null, Set.of(), i, 1));
        }
        assertEquals(5, FigurePolicy.organisations(lines, 4).size());
        List<Slice> three = FigurePolicy.organisations(lines, 3);
        assertEquals(
                List.of("5", "4", "3", Slice.REST),
                three.stream().map(Slice::key).toList());
        assertEquals(new Slice(Slice.REST, null, 3, 2, 1, 2), three.get(3));
    }

    @Test
    void foreignOrganisationsAreToldByCountry() {
        OrganisationLine swiss = new OrganisationLine(1L, "Basel", null, null, "CH", null, Set.of(), 1, 0, 0);
        assertEquals("-CH", FigurePolicy.provinces(List.of(swiss)).get(0).key());
    }

    @Test
    void daysAreThoseOfRomeAndAddUp() {
        List<DayPoint> days = FigurePolicy.days(List.of(
                hour("2026-05-01T08:00:00Z", 3, 2),
                hour("2026-05-01T22:00:00Z", 1, 1),
                hour("2026-05-02T10:00:00Z", 0, -1)));
        assertEquals(
                List.of(new DayPoint(LocalDate.of(2026, 5, 1), 3, 2), new DayPoint(LocalDate.of(2026, 5, 2), 4, 2)),
                days);
    }

    @Test
    void theFormerEditionIsMovedToThisOnesDays() {
        List<DayPoint> moved = FigurePolicy.moved(
                List.of(new DayPoint(LocalDate.of(2025, 5, 1), 3, 2)),
                LocalDate.of(2025, 5, 11),
                LocalDate.of(2026, 6, 11));
        assertEquals(LocalDate.of(2026, 6, 1), moved.get(0).day());
    }

    @Test
    void quartersWithoutArrivalsStandBetweenOthersOfTheDay() {
        List<Arrivals> arrivals = FigurePolicy.arrivals(List.of(
                hour("2026-05-04T07:00:00Z", 3, 0),
                hour("2026-05-04T07:45:00Z", 1, 0),
                hour("2026-05-05T07:00:00Z", 2, 0)));
        assertEquals(
                List.of(3L, 0L, 0L, 1L, 2L),
                arrivals.stream().map(Arrivals::people).toList());
    }

    @Test
    void aLongDayIsToldByTheHour() {
        List<CountedHour> quarters = List.of(
                hour("2026-05-04T06:00:00Z", 1, 0),
                hour("2026-05-04T06:45:00Z", 1, 0),
                hour("2026-05-04T20:15:00Z", 5, 0));
        List<Arrivals> arrivals = FigurePolicy.arrivals(quarters);
        assertEquals(15, arrivals.size());
        assertEquals(2, arrivals.get(0).people());
        assertEquals(Instant.parse("2026-05-04T20:00:00Z"), arrivals.get(14).from());
    }
}
