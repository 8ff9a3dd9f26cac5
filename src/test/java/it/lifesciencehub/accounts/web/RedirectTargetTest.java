package it.lifesciencehub.accounts.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTargetTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/my", "/staff/organisations?q=a%20b&page=2", "/events/forum-2027"})
    void leadsToPathsOfTheHub(String path) {
        assertEquals(path, RedirectTarget.local(path));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "my",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x",
                "/ /evil.example",
                "/\t/evil.example",
                "/a\\b",
                "/sign-in",
                "/sign-out",
                "/sign-in/code"
            })
    void leadsNowhereElse(String path) {
        assertNull(RedirectTarget.local(path));
    }
}
