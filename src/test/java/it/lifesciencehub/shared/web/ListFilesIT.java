package it.lifesciencehub.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.registrations.BookingScene;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every list that can be taken away as a file, against the real services. */
@ExtendWith(ArquillianExtension.class)
class ListFilesIT {

    /** Lists about one thing, which has to be named; the first group is there from the first start. */
    private static final Map<String, String> ABOUT_ONE =
            Map.of("id", "1", "group", "access-working-group", "event", "1");

    @Inject
    @Any
    private Instance<ListFile> files;

    @Inject
    private BookingScene scene;

    @Test
    void haveAsManyCellsAsHeadingsAndAnAddressOfTheirOwn() {
        scene.event(3, null, false, WaitingPolicy.FIRST_COME);
        Set<String> addresses = new TreeSet<>();
        for (ListFile file : files) {
            assertTrue(addresses.add(file.address()), file.address());
            for (Language language : Language.values()) {
                int columns = file.headings(language).size();
                assertTrue(columns > 1 && !file.title(language).isBlank(), file.address());
                for (List<?> row : rows(file, language)) {
                    assertEquals(columns, row.size(), () -> file.address() + " " + row);
                }
            }
        }
        assertTrue(addresses.size() > 10, addresses.toString());
    }

    @Test
    void giveWhatTheListsShow() {
        scene.event(3, null, false, WaitingPolicy.FIRST_COME);
        ListFile events = files.stream()
                .filter(file -> file.address().equals("/staff/events"))
                .findFirst()
                .orElseThrow();
        assertTrue(rows(events, Language.EN).stream().anyMatch(row -> row.contains("Trial meeting")));
        assertTrue(rows(events, Language.IT).stream().anyMatch(row -> row.contains("Incontro di prova")));
    }

    private static List<List<?>> rows(ListFile file, Language language) {
        List<List<?>> rows = new ArrayList<>();
        try {
            As.administrator(() -> file.write(ABOUT_ONE::get, language, rows::add));
        } catch (Refusal refusal) {
            // There is no renewal run 1.
            assertEquals(404, refusal.reason().status(), file.address());
        }
        return rows;
    }
}
