package it.lifesciencehub.lists.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListQueryTest {

    @Test
    void leavesOutWhatIsEmptyAndWhatIsNone() {
        ListQuery query = ListQuery.of("?q=&kind=COMPANY&size=+&=x&nothing&kind=HOSPITAL&a_b=c");
        assertEquals("kind=COMPANY", query.toString());
        assertNull(query.get("q"));
        assertTrue(ListQuery.of(null).isEmpty());
    }

    /** What comes in is written anew: no line break, no other address, no tag gets through. */
    @Test
    void writesWhateverComesInAsPartOfAQuery() {
        ListQuery query = ListQuery.of("q=%0d%0aSet-Cookie:x%26%23//evil.example\"><script>&bad%zz=1&c=%zz");
        assertEquals("/staff/x?q=Set-Cookie%3Ax%26%23%2F%2Fevil.example%22%3E%3Cscript%3E", query.behind("/staff/x"));
    }

    @Test
    void goesBackToTheFirstPageWhereSomethingElseIsAskedFor() {
        ListQuery query = ListQuery.of("q=caff%C3%A8&page=7");
        assertEquals(7, query.page());
        assertEquals("q=caff%C3%A8&kind=COMPANY", query.with("kind", "COMPANY").toString());
        assertEquals("", query.with("q", null).toString());
        assertEquals("q=caff%C3%A8", query.without("page").toString());
    }

    @ParameterizedTest
    @CsvSource({"page=0,1", "page=-3,1", "page=x,1", "page=99999999999,1", "page=12,12"})
    void takesNoPageThatIsNone(String text, int page) {
        assertEquals(page, ListQuery.of(text).page());
    }
}
