package it.lifesciencehub.mailbox;

import it.lifesciencehub.mail.HeaderText;
import it.lifesciencehub.shared.Sha256;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;

/**
 * What is noted of an incoming message.
 *
 * @param fingerprint SHA-256 of what tells it from others, in hexadecimal
 */
record IncomingHead(String fingerprint, String sender, String subject, Instant receivedAt) {

    /** @param now for a message that does not say when it came */
    static IncomingHead of(MimeMessage message, Instant now) throws MessagingException {
        Date received = message.getReceivedDate() == null ? message.getSentDate() : message.getReceivedDate();
        String sender = sender(message);
        String subject = HeaderText.oneLine(message.getSubject(), 300);
        String id = message.getMessageID();
        String distinct = id == null || id.isBlank() ? sender + '\n' + subject + '\n' + message.getSentDate() : id;
        return new IncomingHead(
                Sha256.hex(distinct + '\n' + sender), sender, subject, received == null ? now : received.toInstant());
    }

    private static String sender(MimeMessage message) {
        try {
            Address[] from = message.getFrom();
            return from == null || from.length == 0 || !(from[0] instanceof InternetAddress address)
                    ? ""
                    : HeaderText.oneLine(address.getAddress(), 254);
        } catch (MessagingException e) {
            return "";
        }
    }
}
