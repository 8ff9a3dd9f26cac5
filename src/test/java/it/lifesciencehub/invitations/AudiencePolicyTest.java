package it.lifesciencehub.invitations;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.shared.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudiencePolicyTest {

    private static final Standing MEMBER = new Standing(WriteReason.MEMBER_CONTACT, false, false, true, 0, true, false);

    @Test
    void writesToWhoeverHasAReasonOnRecord() {
        assertEquals(Optional.empty(), AudiencePolicy.exclusion(MEMBER, false, 4));
        assertEquals(
                Optional.of(Exclusion.NO_REASON),
                AudiencePolicy.exclusion(new Standing(null, false, false, true, 0, true, false), false, 4));
    }

    @Test
    void whatSomebodyHasSaidComesBeforeEverything() {
        assertEquals(
                Optional.of(Exclusion.UNSUBSCRIBED),
                AudiencePolicy.exclusion(new Standing(null, true, true, false, 9, false, true), true, 4));
    }

    @Test
    void leavesOutAddressesThatDoNotWork() {
        assertEquals(
                Optional.of(Exclusion.ADDRESS_STOPPED),
                AudiencePolicy.exclusion(
                        new Standing(WriteReason.STATED, false, true, true, 0, true, false), false, 4));
        assertEquals(
                Optional.of(Exclusion.NO_ADDRESS),
                AudiencePolicy.exclusion(
                        new Standing(WriteReason.STATED, false, false, false, 0, true, false), false, 4));
    }

    @Test
    void asksNobodyTooOften() {
        Standing often = new Standing(WriteReason.GROUP_MEMBER, false, false, true, 4, true, false);
        assertEquals(Optional.of(Exclusion.ASKED_OFTEN), AudiencePolicy.exclusion(often, false, 4));
        assertEquals(Optional.empty(), AudiencePolicy.exclusion(often, false, 5));
    }

    @Test
    void asksOnlyDelegatesForNamesAndInvitesNobodyWhoComesAlready() {
        Standing colleague = new Standing(WriteReason.MEMBER_CONTACT, false, false, true, 0, false, true);
        assertEquals(Optional.of(Exclusion.NOT_DELEGATE), AudiencePolicy.exclusion(colleague, true, 4));
        assertEquals(Optional.of(Exclusion.ALREADY_COMING), AudiencePolicy.exclusion(colleague, false, 4));
        Standing delegate = new Standing(WriteReason.MEMBER_CONTACT, false, false, true, 0, true, true);
        assertEquals(Optional.empty(), AudiencePolicy.exclusion(delegate, true, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "GROUP, 12, true",
        "GROUP, 1 OR 1=1, false",
        "EVENT, x, false",
        "SIZE, LARGE, true",
        "SIZE, HUGE, false",
        "PROVINCE, MI, true",
        "PROVINCE, Mi, false",
        "MEMBERSHIP_CATEGORY, start-up, true",
        "MEMBERSHIP_CATEGORY, a'b, false",
        "LANGUAGE, IT, true",
        "LANGUAGE, FR, false",
        "DELEGATE, , true"
    })
    void takesOnlyValuesThatThereAre(ConditionKind kind, String value, boolean right) {
        ConditionDraft draft = new ConditionDraft(1, kind, false, value, null);
        if (right) {
            assertDoesNotThrow(() -> AudiencePolicy.requireRight(draft));
        } else {
            assertThrows(Refusal.class, () -> AudiencePolicy.requireRight(draft));
        }
    }

    @Test
    void findsTheAddressesInWhatWasPasted() {
        assertEquals(
                List.of("a.b@example.org", "c@example.org"),
                List.copyOf(AudiencePolicy.addresses("Anna <A.B@example.org>; c@example.org,\nc@example.org anna")));
        assertThrows(Refusal.class, () -> AudiencePolicy.addresses("nobody here"));
    }
}
