package it.lifesciencehub.lists.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.lists.ListMemory;
import it.lifesciencehub.lists.SavedViewRow;
import it.lifesciencehub.shared.web.Option;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListDeskTest {

    private static final ListColumn NAME = new ListColumn("NAME", "Nome", true, true, false);
    private static final ListColumn PEOPLE = new ListColumn("PEOPLE", "Persone", true, true, true);
    private static final ListColumn PHONE = new ListColumn("PHONE", "Telefono", false, false, false);
    private static final ListPlan PLAN = new ListPlan(
            "things",
            "/staff/things",
            "/staff/things",
            List.of(NAME, PEOPLE, PHONE),
            List.of(
                    ListField.words("q", "Parole", true),
                    ListField.choice("kind", "Genere", "Tutti", List.of(new Option("A", "Il primo")), false)));
    private static final SavedViewRow PREFERRED = new SavedViewRow(5L, "Mia", "kind=A", List.of("NAME", "PHONE"), true);

    private static ListDesk desk(String query, ListMemory memory) {
        return new ListDesk(PLAN, ListQuery.of(query), memory);
    }

    @Test
    void showsTheColumnsOfTheAddressThenThoseChosenThenTheUsualOnes() {
        ListMemory chosen = new ListMemory(List.of(), List.of("NAME", "PHONE"));
        assertEquals(List.of("NAME", "PEOPLE"), desk("", ListMemory.NONE).shownCodes());
        assertEquals(List.of("NAME", "PHONE"), desk("", chosen).shownCodes());
        assertEquals(List.of("NAME", "PEOPLE"), desk("columns=PEOPLE", chosen).shownCodes());
        assertEquals(
                List.of("NAME", "PEOPLE"), desk("columns=GONE", ListMemory.NONE).shownCodes());
        assertEquals(
                List.of("NAME"),
                desk("", new ListMemory(List.of(), List.of("NAME"))).shownCodes());
    }

    @Test
    void namesActiveFiltersAndTakesThemAwayOneByOne() {
        ListDesk desk = desk("q=x&kind=A&page=3&sort=-PEOPLE", ListMemory.NONE);
        assertEquals(2, desk.getActive().size());
        assertEquals("Il primo", desk.getActive().get(1).value());
        assertEquals("/staff/things?q=x&sort=-PEOPLE", desk.getActive().get(1).without());
        assertEquals(1, desk.getMoreSet());
    }

    /** Else the list would jump back into the preferred view as soon as its last filter is taken away. */
    @Test
    void staysOutsideOfThePreferredView() {
        ListMemory memory = new ListMemory(List.of(PREFERRED), List.of());
        assertEquals(
                "/staff/things?view=all",
                desk("kind=A", memory).getActive().get(0).without());
        assertEquals("/staff/things?view=all", desk("kind=A", memory).getPlainAddress());
        assertEquals("/staff/things", desk("kind=A", ListMemory.NONE).getPlainAddress());
    }

    @Test
    void sortsByAColumnAndTheOtherWayRound() {
        ListDesk plain = desk("q=x&page=2", ListMemory.NONE);
        assertEquals("ascending", plain.sorted(NAME));
        assertEquals("", plain.sorted(PEOPLE));
        assertEquals("/staff/things?q=x&sort=-PEOPLE", plain.sortAddress(PEOPLE));
        assertEquals("/staff/things?q=x&sort=-NAME", plain.sortAddress(NAME));
        ListDesk sorted = desk("sort=-PEOPLE", ListMemory.NONE);
        assertEquals("descending", sorted.sorted(PEOPLE));
        assertEquals("/staff/things?sort=PEOPLE", sorted.sortAddress(PEOPLE));
        assertTrue(sorted.descending());
        assertNull(desk("sort=-PHONE", ListMemory.NONE).sortedBy());
        assertFalse(desk("sort=-PHONE", ListMemory.NONE).descending());
    }

    @Test
    void opensAViewByAnAddressThatCanBeSentToOthers() {
        ListDesk desk = desk("kind=A&view=5", new ListMemory(List.of(PREFERRED), List.of()));
        assertEquals("/staff/things?kind=A&columns=NAME%2CPHONE&view=5", desk.viewAddress(PREFERRED));
        assertEquals(PREFERRED, desk.getView());
        assertNull(desk("kind=A&view=5", ListMemory.NONE).getView());
        assertEquals("kind=A", desk.keptQuery());
    }

    @Test
    void exportsWhatItShows() {
        ListDesk desk = desk("q=x&page=2&view=5&sort=-PEOPLE", ListMemory.NONE);
        assertEquals("/staff/things.xlsx?q=x&sort=-PEOPLE&columns=NAME%2CPEOPLE", desk.file("xlsx"));
        assertEquals("/staff/things.csv?q=x&sort=-PEOPLE&columns=all", desk.fullFile("csv"));
        assertEquals(List.of(PHONE), ListDesk.columnsOf(PLAN.columns(), "PHONE,GONE"));
        assertEquals(3, ListDesk.columnsOf(PLAN.columns(), "all").size());
    }
}
