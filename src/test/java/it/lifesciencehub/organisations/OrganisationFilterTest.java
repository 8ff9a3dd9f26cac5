package it.lifesciencehub.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationFilterTest {

    private static final OrganisationFilter EVERYTHING = new OrganisationFilter(
            "x",
            OrganisationKind.COMPANY,
            Sector.CDMO,
            "MI",
            "cantu",
            SizeClass.SMALL,
            "ACTIVE,GRACE",
            "ordinary",
            7L,
            ActivitySpan.DAYS_30,
            true,
            true,
            List.of(1L));

    @Test
    void asksForNothingWhereNothingIsGiven() {
        assertEquals("", OrganisationFilter.ALL.where());
        assertEquals("", OrganisationFilter.ALL.from());
        assertFalse(OrganisationFilter.ALL.isSet());
        assertFalse(new OrganisationFilter(" ", null, null, "", null, null).isSet());
    }

    @Test
    void asksForEverythingAtOnce() {
        assertEquals(13, EVERYTHING.where().split(" AND (?!d\\.)").length);
        assertEquals(" JOIN o.sectors s JOIN o.groups g", EVERYTHING.from());
    }

    @Test
    void knowsWhoNeverWasAMemberAndWhoDidNothing() {
        OrganisationFilter never = new OrganisationFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                OrganisationFilter.NO_MEMBERSHIP,
                null,
                null,
                ActivitySpan.NONE_FOR_A_YEAR,
                false,
                null,
                null);
        assertTrue(never.where().contains("o.membershipStatus IS NULL"));
        assertTrue(never.where().contains("o.lastActivityAt IS NULL OR o.lastActivityAt < :since"));
        assertTrue(never.where().contains("NOT EXISTS"));
    }

    @Test
    void findsMunicipalitiesByPartOfTheirNameWithoutAccents() {
        assertEquals(List.of("Cantù"), EVERYTHING.in(List.of("Cantù", "Milano", "Como")));
    }

    /** Nothing that somebody types stands in the query's text. */
    @Test
    void putsNoValueIntoTheText() {
        String where = new OrganisationFilter("' OR 1=1", null, null, "' OR 1=1", null, null).where();
        assertFalse(where.contains("1=1"));
    }

    @Test
    void sortsEqualsByName() {
        assertEquals(
                "SELECT o.id FROM Organisation o ORDER BY o.municipality DESC, o.name DESC, o.id DESC",
                new OrganisationOrder(OrganisationOrder.By.MUNICIPALITY, true).ids(OrganisationFilter.ALL));
        assertEquals(
                "SELECT o.id FROM Organisation o ORDER BY o.name, o.id",
                OrganisationOrder.BY_NAME.ids(OrganisationFilter.ALL));
    }

    @Test
    void asksOfOnePlaceOfWorkWhatBelongsTogether() {
        PeopleFilter filter =
                new PeopleFilter(null, 3L, OrganisationKind.COMPANY, JobFunction.REGULATORY, true, null, null);
        assertEquals(
                " WHERE 1 = 1 AND p.id IN (SELECT a.person.id FROM Affiliation a WHERE a.until IS NULL"
                        + " AND a.organisation.id = :organisation AND a.organisation.kind = :kind"
                        + " AND a.jobFunction = :function AND a.delegate = TRUE)",
                filter.where());
        assertEquals(" WHERE 1 = 1", PeopleFilter.ALL.where());
    }
}
