package it.lifesciencehub.mail;

import static it.lifesciencehub.mail.MailFixture.INVITATION;
import static it.lifesciencehub.mail.MailFixture.aDraft;
import static it.lifesciencehub.mail.MailFixture.aDraftTo;
import static it.lifesciencehub.mail.MailFixture.aMessage;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import it.lifesciencehub.shared.Language;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Against a real mail server on a free port. */
class SmtpConnectionTest {

    private static final String SENDER = "eventi@lifesciencehub.example";

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withUser("hub", "geheim"));

    @Test
    void sendsTextAndHtmlUnderTheRowsMessageId() throws Exception {
        MailMessage mail = aMessage(aDraft().replyingTo("segreteria@lifesciencehub.example"));
        send(mail);
        MimeMessage received = onlyMessage();
        assertEquals(mail.getMessageId(), received.getMessageID());
        assertEquals("Posto confermato: caffè & ricerca", received.getSubject());
        assertEquals("Life Science Hub", ((InternetAddress) received.getFrom()[0]).getPersonal());
        assertEquals(SENDER, ((InternetAddress) received.getFrom()[0]).getAddress());
        assertEquals("Anna Però", ((InternetAddress) received.getAllRecipients()[0]).getPersonal());
        assertEquals("segreteria@lifesciencehub.example", received.getReplyTo()[0].toString());
        assertEquals("auto-generated", received.getHeader("Auto-Submitted", null));
        assertEquals("<" + SENDER + ">", received.getHeader("Return-Path", null));
        assertTrue(received.getContentType().startsWith("multipart/alternative"), received.getContentType());
        MimeMultipart parts = (MimeMultipart) received.getContent();
        assertEquals(2, parts.getCount());
        assertEquals(mail.getTextBody(), unix(content(parts, 0)));
        assertEquals(mail.getHtmlBody(), unix(content(parts, 1)));
    }

    @Test
    void saysWhereToUnsubscribeWithOneClick() throws Exception {
        send(aMessage(aDraft().endedAt("https://hub.example/mail-preferences/abc")));
        MimeMessage received = onlyMessage();
        assertEquals("<https://hub.example/mail-preferences/abc>", received.getHeader("List-Unsubscribe", null));
        assertEquals("List-Unsubscribe=One-Click", received.getHeader("List-Unsubscribe-Post", null));
        SERVER.purgeEmailFromAllMailboxes();
        send(aMessage(aDraft()));
        assertNull(onlyMessage().getHeader("List-Unsubscribe"));
    }

    @Test
    void carriesAnInvitationForCalendarsAndAsAFile() throws Exception {
        send(aMessage(aDraft().withCalendar(INVITATION)));
        MimeMessage received = onlyMessage();
        assertTrue(received.getContentType().startsWith("multipart/mixed"), received.getContentType());
        MimeMultipart mixed = (MimeMultipart) received.getContent();
        assertEquals(2, mixed.getCount());
        MimeMultipart alternatives = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertEquals(3, alternatives.getCount());
        assertTrue(alternatives.getBodyPart(0).isMimeType("text/plain"));
        assertTrue(alternatives.getBodyPart(1).isMimeType("text/html"));
        MimeBodyPart calendar = (MimeBodyPart) alternatives.getBodyPart(2);
        assertEquals("text/calendar; charset=UTF-8; method=REQUEST", calendar.getContentType());
        MimeBodyPart file = (MimeBodyPart) mixed.getBodyPart(1);
        assertTrue(file.isMimeType("application/ics"));
        assertEquals("invite.ics", file.getFileName());
        assertEquals("attachment", file.getDisposition());
        byte[] body = INVITATION.body().getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(body, calendar.getInputStream().readAllBytes());
        assertArrayEquals(body, file.getInputStream().readAllBytes());
    }

    @Test
    void sendsSeveralMailsOverOneConnection() throws MessagingException {
        try (SmtpConnection connection =
                new SmtpConnection(server(SERVER.getSmtp().getPort(), null))) {
            for (int i = 0; i < 3; i++) {
                connection.send(aMessage(aDraftTo("Anna " + i, "anna" + i + "@azienda.example", Language.EN)));
            }
        }
        assertEquals(3, SERVER.getReceivedMessages().length);
    }

    @Test
    void signsInWhereTheServerAsksForIt() throws MessagingException {
        try (SmtpConnection connection =
                new SmtpConnection(server(SERVER.getSmtp().getPort(), "hub"))) {
            connection.send(aMessage(aDraft()));
        }
        assertEquals(1, SERVER.getReceivedMessages().length);
    }

    @Test
    void cannotBeMadeToWriteToSomebodyElse() throws Exception {
        send(aMessage(aDraftTo("Eva\r\nBcc: spia@example.org", "eva@azienda.example", Language.IT)));
        MimeMessage received = onlyMessage();
        assertEquals(1, received.getAllRecipients().length);
        assertEquals(null, received.getHeader("Bcc", null));
    }

    @Test
    void refusesToTalkInTheClearWhereEncryptionIsDemanded() {
        SmtpServer demanding =
                new SmtpServer("127.0.0.1", SERVER.getSmtp().getPort(), null, "", true, SENDER, null, null);
        try (SmtpConnection connection = new SmtpConnection(demanding)) {
            assertThrows(MessagingException.class, () -> connection.send(aMessage(aDraft())));
        }
        assertEquals(0, SERVER.getReceivedMessages().length);
    }

    @Test
    void encryptsFromTheFirstByteOverConnectionsThatDoNotHoldBack() throws Exception {
        GreenMail encrypted = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS).dynamicPort());
        encrypted.start();
        try (Socket socket = new PromptSockets().createSocket()) {
            assertTrue(socket.getTcpNoDelay());
            Properties properties = server(encrypted.getSmtps().getPort(), null).properties();
            properties.setProperty("mail.smtp.ssl.enable", "true");
            // Its certificate is its own.
            properties.setProperty("mail.smtp.ssl.trust", "*");
            properties.setProperty("mail.smtp.ssl.checkserveridentity", "false");
            Session session = Session.getInstance(properties);
            MimeMessage message = MailComposer.compose(aMessage(aDraft()), session, SENDER);
            try (Transport transport = session.getTransport()) {
                transport.connect();
                transport.sendMessage(message, message.getAllRecipients());
            }
            assertEquals(1, encrypted.getReceivedMessages().length);
        } finally {
            encrypted.stop();
        }
    }

    @Test
    void takesAServerThatIsAwayForAPassingFailure() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        try (SmtpConnection connection = new SmtpConnection(server(nobody, null))) {
            MessagingException failure =
                    assertThrows(MessagingException.class, () -> connection.send(aMessage(aDraft())));
            assertFalse(SmtpFailure.isForGood(failure));
        }
    }

    @Test
    void takesAnUnknownRecipientForAFailureForGood() throws MessagingException {
        InternetAddress[] unknown = {new InternetAddress("nessuno@azienda.example")};
        assertTrue(SmtpFailure.isForGood(new SendFailedException("550", null, null, null, unknown)));
        assertFalse(SmtpFailure.isForGood(new SendFailedException("451", null, null, unknown, null)));
    }

    private static void send(MailMessage mail) throws MessagingException {
        try (SmtpConnection connection =
                new SmtpConnection(server(SERVER.getSmtp().getPort(), null))) {
            connection.send(mail);
        }
    }

    private static SmtpServer server(int port, String user) {
        return new SmtpServer("127.0.0.1", port, user, user == null ? "" : "geheim", false, SENDER, null, null);
    }

    private static MimeMessage onlyMessage() {
        assertEquals(1, SERVER.getReceivedMessages().length);
        return SERVER.getReceivedMessages()[0];
    }

    private static String content(MimeMultipart parts, int index) throws MessagingException, IOException {
        return (String) parts.getBodyPart(index).getContent();
    }

    private static String unix(String text) {
        return text.replace("\r\n", "\n");
    }
}
