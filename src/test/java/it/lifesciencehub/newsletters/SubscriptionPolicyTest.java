package it.lifesciencehub.newsletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubscriptionPolicyTest {

    private static SubscribeCommand who(String name, String address) {
        return new SubscribeCommand(name, address, Language.EN, List.of("news"));
    }

    private static RefusalReason first(SubscribeCommand who) {
        return assertThrows(Refusal.class, () -> SubscriptionPolicy.required(who))
                .problems()
                .get(0)
                .reason();
    }

    @Test
    void keepsTheAddressInSmallLettersAndNoNameAsNone() {
        SubscribeCommand kept = SubscriptionPolicy.required(who("  ", " Anna@Example.ORG "));
        assertEquals("anna@example.org", kept.address());
        assertNull(kept.name());
    }

    @Test
    void wantsAnAddressAndATopic() {
        assertEquals(CommonReason.REQUIRED, first(who("Anna", " ")));
        assertEquals(NewsletterReason.ADDRESS_NOT_VALID, first(who("Anna", "anna@localhost")));
        assertEquals(
                NewsletterReason.ADDRESS_NOT_VALID, first(who("Anna", "anna@example.org\r\nBcc: all@example.org")));
        assertEquals(CommonReason.REQUIRED, first(new SubscribeCommand("Anna", "anna@example.org", Language.IT, null)));
    }

    @Test
    void carriesNobodysAdvertisementNorMarkupNorHeaders() {
        for (String name : List.of(
                "Win at http://evil.example",
                "www.evil.example",
                "me@evil.example",
                "<b>Anna</b>",
                "Anna\r\nBcc: all@example.org")) {
            assertEquals(NewsletterReason.NOT_A_NAME, first(who(name, "anna@example.org")));
        }
        assertEquals(
                "Anna D'Amico-Però",
                SubscriptionPolicy.required(who("Anna D'Amico-Però", "anna@example.org"))
                        .name());
        assertEquals(CommonReason.TOO_LONG, first(who("a".repeat(81), "anna@example.org")));
    }
}
