package it.lifesciencehub.mailbox;

import it.lifesciencehub.calendar.CalendarReader;
import it.lifesciencehub.calendar.CalendarReply;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells what an incoming message is: a delivery notice first (they are automatic too), then a calendar's answer (some
 * calendars answer by themselves), then whatever else a machine wrote (RFC 3834).
 */
final class MailSorter {

    /** Parts of a message, and levels of parts in parts, that are looked at. */
    private static final int MAX_PARTS = 50;

    private static final int MAX_DEPTH = 6;

    private final DeliveryNotices notices;

    MailSorter(DeliveryNotices notices) {
        this.notices = notices;
    }

    /** Empty where the message is for people. */
    Optional<SortedMail> sort(MimeMessage message) throws MessagingException, IOException {
        Optional<SortedMail> notice = notices.read(message).map(SortedMail::of);
        if (notice.isPresent()) {
            return notice;
        }
        Optional<CalendarReply> reply = reply(message, 0);
        if (reply.isPresent()) {
            return reply.map(SortedMail::of);
        }
        return isAutomatic(message) ? Optional.of(SortedMail.automatic()) : Optional.empty();
    }

    private static Optional<CalendarReply> reply(Part part, int depth) throws MessagingException, IOException {
        if (isCalendar(part)) {
            return CalendarReader.reply(text(part));
        }
        if (depth < MAX_DEPTH && part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < Math.min(parts.getCount(), MAX_PARTS); i++) {
                Optional<CalendarReply> found = reply(parts.getBodyPart(i), depth + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Some programs send the answer as a file alone. */
    private static boolean isCalendar(Part part) throws MessagingException {
        return part.isMimeType("text/calendar") || part.isMimeType("application/ics");
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(512 * 1024), charset(part));
        }
    }

    private static Charset charset(Part part) throws MessagingException {
        try {
            String name = new ContentType(part.getContentType()).getParameter("charset");
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException | jakarta.mail.internet.ParseException e) {
            return StandardCharsets.UTF_8;
        }
    }

    static boolean isAutomatic(MimeMessage message) throws MessagingException {
        String submitted = header(message, "Auto-Submitted");
        String precedence = header(message, "Precedence");
        return !submitted.isEmpty() && !submitted.startsWith("no")
                || !header(message, "X-Autoreply").isEmpty()
                || !header(message, "X-Autorespond").isEmpty()
                || precedence.equals("auto_reply")
                || precedence.equals("bulk")
                        && !header(message, "X-Auto-Response-Suppress").isEmpty();
    }

    private static String header(MimeMessage message, String name) throws MessagingException {
        String value = message.getHeader(name, null);
        return value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    }
}
