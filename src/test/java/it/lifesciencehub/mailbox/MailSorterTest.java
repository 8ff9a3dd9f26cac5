package it.lifesciencehub.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.calendar.CalendarAnswer;
import it.lifesciencehub.mail.DeliveryNotice;
import it.lifesciencehub.mail.ReturnPath;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSorterTest {

    private static final String ANNA = "anna.pero@azienda.example";
    private static final String REPLY =
            IncomingFixture.aReply("registration-1@lifesciencehub", 0, ANNA, "DECLINED", "20270201T081530Z");
    private static final ReturnPath PATH = new ReturnPath("bounces@lifesciencehub.example");

    @Test
    void findsACalendarsAnswerAmongTheAlternatives() throws Exception {
        SortedMail mail = sort(IncomingFixture.anAnswer(ANNA, REPLY)).orElseThrow();
        assertEquals(IncomingKind.CALENDAR_ANSWER, mail.kind());
        assertEquals(CalendarAnswer.DECLINED, mail.reply().answer());
        assertEquals("Sono altrove", mail.reply().comment());
    }

    @Test
    void findsItInAFileToo() throws Exception {
        SortedMail mail = sort(IncomingFixture.anAnswerAsFile(ANNA, REPLY)).orElseThrow();
        assertEquals(IncomingKind.CALENDAR_ANSWER, mail.kind());
    }

    @Test
    void takesAnAnswerThatACalendarGaveByItselfForAnAnswer() throws Exception {
        String automatic = new String(IncomingFixture.anAnswer(ANNA, REPLY), StandardCharsets.UTF_8)
                .replace("MIME-Version", "Auto-Submitted: auto-generated\r\nMIME-Version");
        assertEquals(
                IncomingKind.CALENDAR_ANSWER,
                sort(automatic.getBytes(StandardCharsets.UTF_8)).orElseThrow().kind());
    }

    @Test
    void readsWhichMailCouldNotBeDeliveredAndWhy() throws Exception {
        DeliveryNotice notice = sort(IncomingFixture.aNotice(
                        "To: eventi@lifesciencehub.example", ANNA, "<77@lifesciencehub.example>", "failed", "5.1.1"))
                .orElseThrow()
                .notice();
        assertEquals("<77@lifesciencehub.example>", notice.messageId());
        assertEquals(ANNA, notice.recipient());
        assertTrue(notice.permanent());
        assertNull(notice.returnToken());
        assertTrue(notice.detail().contains("User unknown"), notice.detail());
    }

    @Test
    void knowsTheMailByItsReturnPath() throws Exception {
        DeliveryNotice notice = sort(IncomingFixture.aNotice(
                        "To: <Bounces+7V0k3@lifesciencehub.example>", ANNA, "<x@other.example>", "failed", "4.4.7"))
                .orElseThrow()
                .notice();
        assertEquals("7v0k3", notice.returnToken());
        assertFalse(notice.permanent());
    }

    @ParameterizedTest
    @CsvSource({"delayed, 4.4.1", "delivered, 2.0.0", "relayed, 2.0.0", "expanded, 2.0.0"})
    void takesADelayAndASuccessForWhatTheyAre(String action, String status) throws Exception {
        assertEquals(
                IncomingKind.AUTOMATIC_REPLY,
                sort(IncomingFixture.aNotice("To: x@y.example", ANNA, "<7@y.example>", action, status))
                        .orElseThrow()
                        .kind());
    }

    @Test
    void takesAnAbsenceNeitherForAnAnswerNorForAReturnedMail() throws Exception {
        assertEquals(
                SortedMail.automatic(), sort(IncomingFixture.anAbsence(ANNA)).orElseThrow());
    }

    @Test
    void leavesLettersToPeople() throws Exception {
        assertEquals(Optional.empty(), sort(IncomingFixture.aLetter(ANNA)));
        assertEquals(Optional.empty(), sort("no message at all".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), sort(new byte[0]));
    }

    @Test
    void knowsNoTokenInAnotherAddress() {
        assertEquals(Optional.of("abc"), PATH.tokenIn("bounces+ABC@lifesciencehub.example"));
        for (String other : new String[] {
            "bounces@lifesciencehub.example",
            "bounces+@lifesciencehub.example",
            "bounces+abc@other.example",
            "xbounces+abc@lifesciencehub.example",
            "bounces+a b@lifesciencehub.example"
        }) {
            assertEquals(Optional.empty(), PATH.tokenIn(other), other);
        }
    }

    private static Optional<SortedMail> sort(byte[] content) throws Exception {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content));
        return new MailSorter(new DeliveryNotices(PATH)).sort(message);
    }
}
