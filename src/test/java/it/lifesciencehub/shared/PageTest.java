package it.lifesciencehub.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PageTest {

    private static long total(int page, int found) {
        return Page.total(new PageRequest(page, 10), found, () -> 99);
    }

    @Test
    void countsOnlyWhereThePageDoesNotTell() {
        assertEquals(7, total(1, 7));
        assertEquals(0, total(1, 0));
        assertEquals(23, total(3, 3));
        assertEquals(99, total(1, 10));
        assertEquals(99, total(12, 0));
    }
}
