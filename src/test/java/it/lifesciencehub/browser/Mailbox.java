package it.lifesciencehub.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the hub's mails arrive, and where its own mailbox lies: an SMTP and IMAP server of the tests. */
final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** The hub's own mailbox, which it reads. */
    static final String HUB = "eventi@lifesciencehub.example";

    private static final GreenMail SERVER = start();

    private Mailbox() {}

    private static GreenMail start() {
        GreenMail server = new GreenMail(new ServerSetup[] {
            new ServerSetup(Integer.getInteger("it.smtp.port"), "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(Integer.getInteger("it.imap.port"), "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        server.setUser(HUB, HUB, "casella");
        server.start();
        return server;
    }

    /** Starts the server if it does not run yet. */
    static void open() {
        SERVER.getReceivedMessages();
    }

    /** One mail, read. */
    record Mail(String to, String subject, String messageId, List<Part> parts) {

        record Part(String type, String content) {}

        String text() {
            return part("text/plain");
        }

        String html() {
            return part("text/html");
        }

        /** The calendar part, unfolded, or an empty text. */
        String calendar() {
            return part("text/calendar").replaceAll("\r?\n[ \t]", "");
        }

        /** The calendar part's type, with its method. */
        String calendarType() {
            return parts.stream()
                    .map(Part::type)
                    .filter(type -> type.startsWith("text/calendar"))
                    .findFirst()
                    .orElse("");
        }

        /** The first address of the hub in the text. */
        String link() {
            Matcher link =
                    Pattern.compile(Pattern.quote(Visitor.ADDRESS) + "\\S*").matcher(text());
            if (!link.find()) {
                throw new AssertionError("no link in: " + text());
            }
            return link.group();
        }

        private String part(String type) {
            return parts.stream()
                    .filter(part -> part.type().startsWith(type))
                    .map(Part::content)
                    .findFirst()
                    .orElse("");
        }
    }

    /** Waits for the mail to this address whose subject holds these words. */
    static Mail await(String address, String words) {
        return await(address, mail -> mail.subject().contains(words), words);
    }

    private static Mail await(String address, Predicate<Mail> fits, String words) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            int seen = SERVER.getReceivedMessages().length;
            List<Mail> mails = to(address);
            for (Mail mail : mails) {
                if (fits.test(mail)) {
                    return mail;
                }
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("no mail \"" + words + "\" to " + address + ", only "
                        + mails.stream().map(Mail::subject).toList());
            }
            SERVER.waitForIncomingEmail(1_000, seen + 1);
        }
    }

    /** Puts a message into the hub's own mailbox. */
    static void answer(byte[] content) {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content));
            SERVER.getUserManager().getUserByEmail(HUB).deliver(message);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    static List<Mail> to(String address) {
        List<Mail> mails = new ArrayList<>();
        try {
            for (MimeMessage message : SERVER.getReceivedMessages()) {
                Address[] recipients = message.getRecipients(Message.RecipientType.TO);
                boolean mine = recipients != null
                        && Arrays.stream(recipients)
                                .anyMatch(to -> to.toString().contains(address));
                if (mine) {
                    List<Mail.Part> parts = new ArrayList<>();
                    collect(message.getContentType(), message.getContent(), parts);
                    mails.add(new Mail(address, message.getSubject(), message.getMessageID(), parts));
                }
            }
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
        return mails;
    }

    private static void collect(String type, Object content, List<Mail.Part> parts)
            throws MessagingException, IOException {
        if (content instanceof Multipart multipart) {
            for (int i = 0; i < multipart.getCount(); i++) {
                BodyPart part = multipart.getBodyPart(i);
                collect(part.getContentType(), part.getContent(), parts);
            }
        } else if (content instanceof java.io.InputStream stream) {
            parts.add(new Mail.Part(type, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } else {
            parts.add(new Mail.Part(type, String.valueOf(content)));
        }
    }
}
