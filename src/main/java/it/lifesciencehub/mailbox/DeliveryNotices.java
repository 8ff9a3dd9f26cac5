package it.lifesciencehub.mailbox;

import it.lifesciencehub.mail.DeliveryNotice;
import it.lifesciencehub.mail.ReturnPath;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads delivery status notices (RFC 3464): a report whose second part says, block by block, what happened to each
 * recipient, and whose third one quotes the mail or its headers. A delay and a success are none that concern the hub.
 *
 * @param returnPath where mails come back to, or null where they come back to the sender
 */
record DeliveryNotices(ReturnPath returnPath) {

    private static final int MAX_BYTES = 128 * 1024;

    Optional<DeliveryNotice> read(MimeMessage message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        List<InternetHeaders> status = new ArrayList<>();
        String messageId = null;
        for (int i = 0; i < Math.min(parts.getCount(), 10); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
                status.addAll(blocks(part));
            } else if (part.isMimeType("text/rfc822-headers") || part.isMimeType("message/rfc822")) {
                messageId = header(new InternetHeaders(limited(part), true), "Message-ID");
            }
        }
        String token = token(message);
        String quoted = messageId;
        return status.stream()
                .filter(block -> "failed".equalsIgnoreCase(header(block, "Action")))
                .findFirst()
                .map(block -> new DeliveryNotice(
                        token, quoted, address(block), isPermanent(header(block, "Status")), detail(block)));
    }

    /** The report's blocks are separated by empty lines; the first one is about the mail as a whole. */
    private static List<InternetHeaders> blocks(BodyPart part) throws MessagingException, IOException {
        String text = new String(limited(part).readAllBytes(), StandardCharsets.UTF_8);
        List<InternetHeaders> blocks = new ArrayList<>();
        for (String block : text.split("\r?\n[ \t]*\r?\n")) {
            if (!block.isBlank()) {
                blocks.add(new InternetHeaders(
                        new ByteArrayInputStream((block.strip() + "\r\n\r\n").getBytes(StandardCharsets.UTF_8)), true));
            }
        }
        return blocks;
    }

    private static InputStream limited(BodyPart part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new SequenceInputStream(
                    new ByteArrayInputStream(in.readNBytes(MAX_BYTES)),
                    new ByteArrayInputStream("\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
        }
    }

    /** The token in the address that the notice came to. */
    private String token(MimeMessage message) throws MessagingException {
        if (returnPath == null) {
            return null;
        }
        return Stream.of("To", "Delivered-To", "X-Original-To", "Envelope-To")
                .flatMap(name -> values(message, name))
                .map(value -> value.replaceAll("^.*<|>.*$", ""))
                .map(returnPath::tokenIn)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> values(MimeMessage message, String name) {
        try {
            String[] values = message.getHeader(name);
            return values == null ? Stream.empty() : Stream.of(values);
        } catch (MessagingException e) {
            return Stream.empty();
        }
    }

    private static boolean isPermanent(String status) {
        return status != null && status.startsWith("5");
    }

    /** As in {@code Final-Recipient: rfc822; anna@azienda.example}. */
    private static String address(InternetHeaders block) {
        return Stream.of("Original-Recipient", "Final-Recipient")
                .map(name -> header(block, name))
                .filter(Objects::nonNull)
                .map(value -> value.substring(value.indexOf(';') + 1).strip().toLowerCase(Locale.ROOT))
                .map(value -> value.replaceAll("^<|>$", ""))
                .filter(value -> value.contains("@"))
                .findFirst()
                .orElse(null);
    }

    private static String detail(InternetHeaders block) {
        String said = header(block, "Diagnostic-Code");
        String status = header(block, "Status");
        return said == null ? "Status " + status : said;
    }

    private static String header(InternetHeaders headers, String name) {
        String value = headers.getHeader(name, null);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
