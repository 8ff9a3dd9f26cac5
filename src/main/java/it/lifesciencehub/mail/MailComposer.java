package it.lifesciencehub.mail;

import it.lifesciencehub.shared.QrCode;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.mail.util.StreamProvider;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/**
 * Makes the message of a row: text and HTML as alternatives, and with them the calendar part, which calendars look for
 * there (RFC 6047, 4); the same once more as a file, which people look for. A QR code is a picture within the HTML.
 */
final class MailComposer {

    private static final String UTF_8 = "UTF-8";
    /** Of a square of a QR code: twice what the screen is asked to show, for those that are fine. */
    private static final int DOTS = 10;

    private static final String SENDER = "Life Science Hub";

    static {
        // The library asks every jar of the server for its provider, with each part of each mail, unless it is named.
        String key = StreamProvider.class.getName();
        if (System.getProperty(key) == null) {
            System.setProperty(key, StreamProvider.provider().getClass().getName());
        }
    }

    private MailComposer() {}

    /** @param sender the association's address */
    static MimeMessage compose(MailMessage mail, Session session, String sender) throws MessagingException {
        MimeMessage message = new WithItsOwnId(session, mail.getMessageId());
        message.setFrom(address(SENDER, sender));
        message.setRecipient(Message.RecipientType.TO, address(mail.getRecipientName(), mail.getRecipientAddress()));
        if (mail.getReplyTo() != null && !mail.getReplyTo().isEmpty()) {
            message.setReplyTo(new InternetAddress[] {address("", mail.getReplyTo())});
        }
        message.setSubject(HeaderText.oneLine(mail.getSubject(), 300), UTF_8);
        message.setSentDate(Date.from(mail.getCreatedAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.getUnsubscribeAddress() != null) {
            // RFC 8058: the mail program's own button posts there, without a cookie.
            message.setHeader("List-Unsubscribe", "<" + mail.getUnsubscribeAddress() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContentLanguage(new String[] {mail.getLanguage().code()});
        message.setContent(mail.getCalendarBody() == null ? alternatives(mail) : withFile(mail));
        message.saveChanges();
        return message;
    }

    private static InternetAddress address(String name, String address) throws MessagingException {
        InternetAddress result = new InternetAddress(address, true);
        try {
            result.setPersonal(name.isEmpty() ? null : HeaderText.oneLine(name, 200), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java knows UTF-8", e);
        }
        return result;
    }

    private static Multipart alternatives(MailMessage mail) throws MessagingException {
        MimeBodyPart text = part(mail.getTextBody(), "text/plain; charset=UTF-8", "quoted-printable");
        MimeBodyPart html = part(mail.getHtmlBody(), "text/html; charset=UTF-8", "quoted-printable");
        MimeMultipart alternatives =
                new MimeMultipart("alternative", text, mail.getCodeText() == null ? html : withCode(html, mail));
        if (mail.getCalendarBody() != null) {
            alternatives.addBodyPart(
                    calendar(mail, "text/calendar; charset=UTF-8; method=" + mail.getCalendarMethod()));
        }
        return alternatives;
    }

    /** The picture of the code belongs to the HTML alone (RFC 2387). */
    private static MimeBodyPart withCode(MimeBodyPart html, MailMessage mail) throws MessagingException {
        MimeBodyPart picture = new MimeBodyPart();
        picture.setDataHandler(
                new DataHandler(new ByteArrayDataSource(QrCode.png(mail.getCodeText(), DOTS), "image/png")));
        picture.setContentID("<" + MailCode.CONTENT_ID + ">");
        picture.setDisposition(Part.INLINE);
        picture.setFileName("qr.png");
        MimeBodyPart both = new MimeBodyPart();
        both.setContent(new MimeMultipart("related", html, picture));
        return both;
    }

    private static Multipart withFile(MailMessage mail) throws MessagingException {
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(alternatives(mail));
        MimeBodyPart file = calendar(mail, "application/ics");
        file.setFileName("invite.ics");
        return new MimeMultipart("mixed", body, file);
    }

    /** Not as text, since mail programs and libraries differ in what they do to a calendar's lines. */
    private static MimeBodyPart calendar(MailMessage mail, String type) throws MessagingException {
        return part(mail.getCalendarBody(), type, "base64");
    }

    /** As bytes, and with its encoding named: otherwise the library reads each part twice to choose one. */
    private static MimeBodyPart part(String content, String type, String encoding) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", encoding);
        return part;
    }

    /** Keeps the row's Message-ID, where the library would make a new one with each attempt. */
    private static final class WithItsOwnId extends MimeMessage {

        private final String messageId;

        WithItsOwnId(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
