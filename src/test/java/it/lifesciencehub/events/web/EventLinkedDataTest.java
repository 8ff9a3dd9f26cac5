package it.lifesciencehub.events.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EventLinkedDataTest {

    @Test
    void cannotLeaveItsScriptElement() {
        assertEquals(
                "{\"name\":\"\\u003c/script>\\u003c!-- a \\u0026 b\"}",
                EventLinkedData.inScript("{\"name\":\"</script><!-- a & b\"}"));
    }
}
