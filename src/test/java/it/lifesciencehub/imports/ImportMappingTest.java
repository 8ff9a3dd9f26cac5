package it.lifesciencehub.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.organisations.OrganisationColumn;
import it.lifesciencehub.shared.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportMappingTest {

    private static final List<String> HEADINGS = List.of("Ragione sociale", "ror_id", "Colore", "Tipologia");

    @Test
    void proposesWhatTheHeadingsSay() {
        assertEquals(
                Arrays.asList(OrganisationColumn.NAME, OrganisationColumn.EXTERNAL_ID, null, OrganisationColumn.KIND),
                ImportMapping.proposed(HEADINGS).columns());
    }

    @Test
    void needsAName() {
        ImportMapping mapping = new ImportMapping(Arrays.asList(null, OrganisationColumn.KIND), Map.of());
        assertFalse(mapping.isUsable());
        refuses(ImportReason.FILE_WITHOUT_NAME_COLUMN, mapping, List.of("a", "b"));
    }

    @Test
    void takesAFieldFromOneColumnAlone() {
        ImportMapping mapping = new ImportMapping(List.of(OrganisationColumn.NAME, OrganisationColumn.NAME), Map.of());
        assertFalse(mapping.isUsable());
        refuses(ImportReason.FILE_COLUMN_TWICE, mapping, List.of("a", "b"));
    }

    @Test
    void translatesWordsWholeOrInParts() {
        ImportMapping mapping = ImportMapping.proposed(HEADINGS)
                .withWords(Map.of(
                        OrganisationColumn.KIND,
                        Map.of("Struttura Pubblica", "HOSPITAL", "boh", ""),
                        OrganisationColumn.SECTORS,
                        Map.of("farmaci", "PHARMACEUTICAL")));
        assertEquals("HOSPITAL", mapping.translated(OrganisationColumn.KIND, "struttura  pubblica"));
        assertEquals("", mapping.translated(OrganisationColumn.KIND, "BOH"));
        assertEquals("Impresa", mapping.translated(OrganisationColumn.KIND, "Impresa"));
        assertEquals("PHARMACEUTICAL;CDMO", mapping.translated(OrganisationColumn.SECTORS, "Farmaci;CDMO"));
        assertEquals("farmaci", mapping.translated(OrganisationColumn.NAME, "farmaci"));
    }

    @Test
    void isReadAsItWasWritten() {
        ImportMapping mapping =
                ImportMapping.proposed(HEADINGS).withWords(Map.of(OrganisationColumn.KIND, Map.of("boh", "OTHER")));
        assertEquals(mapping, ImportMapping.ofJson(mapping.toJson()));
        assertTrue(mapping.isUsable());
    }

    @Test
    void isRememberedByItsHeadings() {
        assertEquals(ImportMapping.key(List.of("A", "b c")), ImportMapping.key(List.of("a", "B  C")));
        assertNotEquals(ImportMapping.key(List.of("a", "b")), ImportMapping.key(List.of("b", "a")));
    }

    private static void refuses(ImportReason reason, ImportMapping mapping, List<String> headings) {
        Refusal refusal = assertThrows(Refusal.class, () -> mapping.requireFor(headings));
        assertEquals(reason, refusal.problems().get(0).reason());
    }
}
