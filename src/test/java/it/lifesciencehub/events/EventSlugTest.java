package it.lifesciencehub.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventSlugTest {

    @ParameterizedTest
    @CsvSource({
        "Milano Life Science Forum 2027, milano-life-science-forum-2027",
        "Sanità: perché?, sanita-perche",
        "'  --Più  qualità & ricerca_ 2.0 ', piu-qualita-ricerca-2-0",
        "日本, event",
        "'', event"
    })
    void keepsLettersAndDigitsOfTheTitle(String title, String slug) {
        assertEquals(slug, EventSlug.of(title));
        assertTrue(EventSlug.isValid(slug));
    }

    @Test
    void cutsLongTitlesBetweenWords() {
        String slug = EventSlug.of("parola ".repeat(40));
        assertTrue(slug.length() <= 80, slug);
        assertTrue(slug.endsWith("parola"), slug);
        assertTrue(EventSlug.isValid(EventSlug.of("x".repeat(300))));
    }

    @Test
    void addsTheYearThenANumberWhereTheAddressIsTaken() {
        assertEquals("forum", EventSlug.free("Forum", 2027, slug -> false));
        assertEquals("forum-2027", EventSlug.free("Forum", 2027, Set.of("forum")::contains));
        assertEquals("forum-2027-2", EventSlug.free("Forum", 2027, Set.of("forum", "forum-2027")::contains));
        assertEquals(
                "forum-2027-3", EventSlug.free("Forum 2027", 2027, Set.of("forum-2027", "forum-2027-2")::contains));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ab", "-forum", "forum-", "fo--rum", "Forum", "fo rum", "fo/rum", "forum.ics", "è-forum"})
    void refusesWhatCannotStandInAnAddress(String slug) {
        assertFalse(EventSlug.isValid(slug));
    }
}
