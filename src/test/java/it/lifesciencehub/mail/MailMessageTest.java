package it.lifesciencehub.mail;

import static it.lifesciencehub.mail.MailFixture.NOW;
import static it.lifesciencehub.mail.MailFixture.aDraft;
import static it.lifesciencehub.mail.MailFixture.aMessage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.mail.MailDraft.Recipient;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailMessageTest {

    private static final Instant UNTIL = NOW.plus(Duration.ofMinutes(10));

    @Test
    void hasAMessageIdOfItsOwnInTheSendersDomain() {
        MailMessage mail = aMessage(aDraft());
        assertEquals("<" + mail.getId() + "@lifesciencehub.example>", mail.getMessageId());
        assertNotEquals(mail.getMessageId(), aMessage(aDraft()).getMessageId());
    }

    @Test
    void waitsLongerAfterEachFailureAndFailsAfterTheEighth() {
        MailMessage mail = aMessage(aDraft());
        Instant now = NOW;
        Duration before = Duration.ZERO;
        for (int attempt = 1; attempt <= 7; attempt++) {
            fail(mail, now);
            assertEquals(MailStatus.WAITING, mail.getStatus());
            Duration pause = Duration.between(now, mail.getNextAttemptAt());
            assertTrue(pause.compareTo(before) > 0);
            before = pause;
            now = mail.getNextAttemptAt();
        }
        fail(mail, now);
        assertEquals(MailStatus.FAILED, mail.getStatus());
        assertEquals(8, mail.getAttempts());
        assertEquals("no answer", mail.getLastError());
    }

    @Test
    void failsAtOnceWhenTheRecipientIsRefusedForGood() {
        MailMessage mail = aMessage(aDraft());
        mail.claim(NOW, UNTIL);
        mail.failed(UNTIL, NOW, "550 unknown", true);
        assertEquals(MailStatus.FAILED, mail.getStatus());
    }

    @Test
    void canBeSentAgainWhenItFailedOrWasKept() {
        MailMessage failed = aMessage(aDraft());
        failed.claim(NOW, UNTIL);
        failed.failed(UNTIL, NOW, "550 unknown", true);
        failed.sendAgain(UNTIL);
        assertEquals(MailStatus.WAITING, failed.getStatus());
        assertEquals(0, failed.getAttempts());
        assertEquals(UNTIL, failed.getNextAttemptAt());

        MailMessage kept = aMessage(aDraft());
        kept.keep();
        kept.sendAgain(UNTIL);
        assertEquals(MailStatus.WAITING, kept.getStatus());
    }

    @Test
    void refusesToBeSentAgainOtherwise() {
        MailMessage sent = aMessage(aDraft());
        sent.claim(NOW, UNTIL);
        sent.delivered(NOW);
        assertThrows(Refusal.class, () -> sent.sendAgain(NOW));
        MailMessage suppressed = aMessage(aDraft());
        suppressed.suppress(SuppressionCause.NO_REASON);
        assertThrows(Refusal.class, () -> suppressed.sendAgain(NOW));
    }

    @Test
    void isTakenOverWhenAClaimHasEndedAndNotBefore() {
        MailMessage mail = aMessage(aDraft());
        mail.claim(NOW, UNTIL);
        assertThrows(IllegalStateException.class, () -> mail.claim(UNTIL.minusMillis(1), UNTIL.plusSeconds(1)));
        mail.claim(UNTIL, UNTIL.plusSeconds(600));
        assertEquals(UNTIL.plusSeconds(600), mail.getClaimedUntil());
    }

    @Test
    void doesNotListenToAWorkerWhoseClaimSomebodyElseTookOver() {
        MailMessage mail = aMessage(aDraft());
        mail.claim(NOW, UNTIL);
        mail.claim(UNTIL, UNTIL.plusSeconds(600));
        mail.failed(UNTIL, UNTIL, "too late", true);
        assertEquals(MailStatus.SENDING, mail.getStatus());
        mail.delivered(UNTIL);
        mail.failed(UNTIL.plusSeconds(600), UNTIL, "too late", true);
        assertEquals(MailStatus.SENT, mail.getStatus());
    }

    @ParameterizedTest
    @EnumSource(MailReason.class)
    void forgetsALinkThatLetsItsReaderInOnceItIsSent(MailReason reason) {
        MailMessage mail = aMessage(
                MailDraft.of("x", new Recipient(1L, "Eva", "e@b.example", Language.IT), reason, MailFixture.aText()));
        mail.claim(NOW, UNTIL);
        mail.delivered(NOW);
        assertEquals(reason.isSecret(), mail.getTextBody().isEmpty());
        assertEquals(reason.isSecret(), mail.getHtmlBody().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "anna@",
                "@b.example",
                "a@b.example,c@d.example",
                "Anna <a@b.example>",
                "a@b.example\nBcc: c@d.example",
                "a b@c.example"
            })
    void cannotGoToWhatIsNoSingleAddress(String address) {
        assertFalse(Outbox.usable(address));
    }

    @Test
    void goesToAPlainAddress() {
        assertTrue(Outbox.usable("anna.pero+hub@azienda.example"));
        assertFalse(Outbox.usable(null));
    }

    private static void fail(MailMessage mail, Instant now) {
        Instant until = now.plusSeconds(600);
        mail.claim(now, until);
        mail.failed(until, now, "no\r\nanswer", false);
    }
}
