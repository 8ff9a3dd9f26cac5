package it.lifesciencehub.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.junit.jupiter.api.Test;

/** What a mail server's answer is about. */
class SmtpFailureTest {

    @Test
    void aPassingRefusalIsTheDomains() {
        assertEquals(MailOutcome.Kind.DOMAIN_BUSY, kind("450 4.2.1 The user has too much mail"));
        assertEquals(MailOutcome.Kind.DOMAIN_BUSY, kind("451 greylisted"));
        MessagingException nested = new SendFailedException("Invalid Addresses");
        nested.setNextException(new MessagingException("452 4.2.2 mailbox full"));
        assertEquals(MailOutcome.Kind.DOMAIN_BUSY, SmtpFailure.kind(nested));
    }

    @Test
    void aServerThatClosesOrIsFullBlamesNoMail() {
        assertEquals(MailOutcome.Kind.LET_GO, kind("421 4.7.0 Too many connections"));
        assertEquals(MailOutcome.Kind.LET_GO, kind("452 4.3.1 Insufficient system storage"));
    }

    @Test
    void whatIsSaidOfTheMailIsTheMails() {
        assertEquals(MailOutcome.Kind.FAILED, kind("554 5.7.1 message refused"));
        assertEquals(MailOutcome.Kind.FAILED, kind("Exception reading response"));
        assertEquals(MailOutcome.Kind.FAILED, kind("from port 4500 to 127.0.0.1"));
    }

    @Test
    void anUnknownRecipientIsRefusedForGood() throws AddressException {
        InternetAddress[] unknown = {new InternetAddress("nessuno@azienda.example")};
        assertEquals(
                MailOutcome.Kind.REFUSED, SmtpFailure.kind(new SendFailedException("550", null, null, null, unknown)));
        assertEquals(MailOutcome.Kind.REFUSED, SmtpFailure.kind(new AddressException("no address")));
    }

    private static MailOutcome.Kind kind(String words) {
        return SmtpFailure.kind(new MessagingException(words));
    }
}
