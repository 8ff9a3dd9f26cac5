package it.lifesciencehub.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.As;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import jakarta.ejb.EJB;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Saved views and chosen columns against the real database. */
@ExtendWith(ArquillianExtension.class)
class SavedViewServiceIT {

    @EJB
    private SavedViewService views;

    @EJB
    private PersonFixture people;

    private final String list = UUID.randomUUID().toString().substring(0, 8);
    private Person giulia;
    private Person marta;

    @BeforeEach
    void somebody() {
        giulia = people.aPerson("Giulia", "Ferrari");
        marta = people.aPerson("Marta", "Colombo");
    }

    private Long save(Person person, String name, boolean preferred) {
        return As.person(person, () -> views.save(list, name, "kind=COMPANY", List.of("NAME", "KIND"), preferred));
    }

    private List<SavedViewRow> of(Person person) {
        return As.person(person, () -> views.of(list)).views();
    }

    private static Refusal refused(Person person, Executable work) {
        return As.person(person, () -> assertThrows(Refusal.class, work));
    }

    @Test
    void areKeptForEachPersonAlone() {
        Long id = save(giulia, "Imprese", false);
        assertEquals(
                List.of(new SavedViewRow(id, "Imprese", "kind=COMPANY", List.of("NAME", "KIND"), false)), of(giulia));
        assertEquals(List.of(), of(marta));
        assertEquals(List.of(), As.person(giulia, () -> views.of("another")).views());
    }

    @Test
    void answerNotFoundToAnotherPerson() {
        Long id = save(giulia, "Imprese", true);
        Stream.<Executable>of(
                        () -> views.change(id, "Rubata", false),
                        () -> views.update(id, "", List.of()),
                        () -> views.delete(id),
                        () -> views.delete(1L),
                        () -> views.delete(null))
                .forEach(door -> assertEquals(
                        CommonReason.NOT_FOUND, refused(marta, door).reason()));
        assertEquals("Imprese", of(giulia).get(0).name());
    }

    @Test
    void haveOnePreferredAtMost() {
        Long first = save(giulia, "Prima", true);
        Long second = save(giulia, "Seconda", true);
        assertEquals(
                List.of(false, true),
                of(giulia).stream().map(SavedViewRow::preferred).toList());
        As.person(giulia, () -> views.change(first, "Prima di tutte", true));
        assertEquals(
                List.of(true, false),
                of(giulia).stream().map(SavedViewRow::preferred).toList());
        As.person(giulia, () -> views.delete(first));
        As.person(giulia, () -> views.update(second, "q=x", List.of()));
        assertEquals(List.of(new SavedViewRow(second, "Seconda", "q=x", List.of(), false)), of(giulia));
    }

    @Test
    void haveNamesOfTheirOwn() {
        save(giulia, "Imprese", false);
        save(marta, "Imprese", false);
        Refusal taken = refused(giulia, () -> views.save(list, " IMPRESE ", "", List.of(), false));
        assertEquals(ListsReason.NAME_TAKEN, taken.problems().get(0).reason());
        Refusal empty = refused(giulia, () -> views.save(list, "  ", "", List.of(), false));
        assertEquals("viewName", empty.problems().get(0).field());
        assertEquals(
                ListsReason.QUERY_TOO_LONG,
                refused(giulia, () -> views.save(list, "Lunga", "q=" + "x".repeat(3000), List.of(), false))
                        .reason());
    }

    @Test
    void doNotGrowWithoutEnd() {
        for (int i = 0; i < SavedViewService.MOST; i++) {
            save(giulia, "Vista " + i, false);
        }
        assertEquals(
                ListsReason.TOO_MANY_VIEWS,
                refused(giulia, () -> views.save(list, "Ancora una", "", List.of(), false))
                        .reason());
    }

    @Test
    void keepChosenColumnsForEachPersonAndList() {
        As.person(giulia, () -> views.chooseColumns(list, List.of("NAME", "PHONE")));
        As.person(giulia, () -> views.chooseColumns(list, List.of("NAME")));
        assertEquals(List.of("NAME"), As.person(giulia, () -> views.of(list)).columns());
        assertEquals(List.of(), As.person(marta, () -> views.of(list)).columns());
        As.person(giulia, () -> views.chooseColumns(list, List.of()));
        assertEquals(List.of(), As.person(giulia, () -> views.of(list)).columns());
    }
}
