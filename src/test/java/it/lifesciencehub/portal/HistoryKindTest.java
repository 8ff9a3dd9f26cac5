package it.lifesciencehub.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HistoryKindTest {

    @Test
    void isToldFromTheBeginningOfAnAction() {
        assertEquals(HistoryKind.DATA, HistoryKind.ofAction("organisation.changed"));
        assertEquals(HistoryKind.PEOPLE, HistoryKind.ofAction("delegate.named"));
        assertEquals(HistoryKind.MEMBERSHIP, HistoryKind.ofAction("membership.changed"));
        assertEquals(HistoryKind.OTHER, HistoryKind.ofAction("organisations.imported"));
        assertEquals(HistoryKind.OTHER, HistoryKind.ofAction("something.new"));
    }

    @Test
    void asksTheDatabaseForTheSame() {
        assertEquals("(e.action LIKE 'note.%')", HistoryKind.NOTES.condition("e.action"));
        assertTrue(HistoryKind.OTHER.condition("e.action").startsWith("NOT (e.action LIKE 'organisation.%' OR "));
    }
}
