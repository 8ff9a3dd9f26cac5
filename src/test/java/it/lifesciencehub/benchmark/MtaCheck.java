package it.lifesciencehub.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.benchmark.Browser.Answer;
import jakarta.activation.DataHandler;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packaged hub with the mail server and the mailbox that {@code mta-check.sh} has started; that script says more. */
class MtaCheck {

    private static final String HUB = "eventi@lifesciencehub.example";
    private static final long PATIENCE_SECONDS = 120;
    private static final Pattern RECORD = Pattern.compile("v=DKIM1; k=rsa; p=[A-Za-z0-9+/=]+");
    private static final long INVITED = 1_000_000;
    private static final long UNKNOWN = 2_000_000;

    private final Path mta = Path.of(System.getProperty("mta.folder"));
    private final int smtp = Integer.getInteger("mta.smtp.port");
    private String url;
    private int port;

    @Test
    void mailsLeaveAndAnswersComeBack() throws Exception {
        Path base = Path.of(System.getProperty("hub.basedir", ""));
        Path folder = base.resolve("target/mta-check").toAbsolutePath();
        HubProcess.empty(folder);
        url = BenchmarkData.url(folder);
        new BenchmarkData(2, 1, 2, 2, 2).fill(url);
        url += ";AUTO_SERVER=TRUE";
        port = HubProcess.freePort();
        HubProcess hub = new HubProcess(base, folder, port, url, 768, settings());
        try {
            hub.awaitPage(port);
            Files.writeString(mta.resolve("record.txt"), record());
            check();
        } finally {
            hub.stop();
        }
    }

    private List<String> settings() {
        return List.of(
                "javax.net.ssl.trustStore=" + mta.resolve("trust.p12"),
                "javax.net.ssl.trustStorePassword=changeit",
                "hub.smtp.host=localhost",
                "hub.smtp.port=" + smtp,
                "hub.smtp.starttls=true",
                "hub.smtp.user=hub",
                "hub.smtp.password=geheim",
                "hub.mail.bounces=bounces@lifesciencehub.example",
                "hub.dkim.selector=hub",
                "hub.dkim.key=" + mta.resolve("dkim.pem"),
                "hub.imap.host=localhost",
                "hub.imap.port=" + Integer.getInteger("mta.imap.port"),
                "hub.imap.user=eventi",
                "hub.imap.password=casella");
    }

    /** As the hub shows it to staff. */
    private String record() throws IOException {
        try (Browser staff = new Browser(port)) {
            staff.signIn(BenchmarkData.STAFF, BenchmarkData.PASSWORD);
            Matcher record = RECORD.matcher(staff.get("/staff/mail/delivery").text());
            assertTrue(record.find(), "the page shows no record");
            return record.group();
        }
    }

    private void check() throws Exception {
        book("/events/event-1/book");
        WaitingMails.add(url, INVITED, 1);
        WaitingMails.add(url, UNKNOWN, 1, "nobody");

        String booker = BenchmarkData.booker(0);
        MimeMessage confirmation = await(booker);
        assertEquals(null, confirmation.getHeader("List-Unsubscribe", null));
        String calendar = calendar(confirmation);
        MimeMessage invitation = await("person" + INVITED);
        assertEquals("List-Unsubscribe=One-Click", invitation.getHeader("List-Unsubscribe-Post", null));
        assertTrue(invitation.getHeader("DKIM-Signature", null).contains("d=lifesciencehub.example"));
        assertTrue(calendar(invitation).contains("METHOD:REQUEST"));
        String returnPath = invitation.getHeader("Return-path", null);
        assertTrue(returnPath.startsWith("<bounces+"), returnPath);

        decline(booker, calendar);
        awaitRows("SELECT COUNT(*) FROM registration WHERE status IN ('CANCELLED', 'DECLINED')");
        awaitRows("SELECT COUNT(*) FROM mail_message WHERE status = 'RETURNED' AND id = " + UNKNOWN);
        awaitRows("SELECT COUNT(*) FROM mail_stopped_address WHERE address LIKE 'nobody%'");
    }

    private void book(String path) throws IOException {
        try (Browser browser = new Browser(port)) {
            browser.signIn(BenchmarkData.booker(0), BenchmarkData.PASSWORD);
            Map<String, String> fields = Browser.form(browser.get(path).text(), "self");
            fields.put("self:bookMyself", "");
            Answer answer = browser.post(path, fields);
            assertEquals(3, answer.status() / 100, "booking answers " + answer.status());
        }
    }

    private void decline(String attendee, String calendar) throws Exception {
        String reply = String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//mta-check//IT",
                "METHOD:REPLY",
                "BEGIN:VEVENT",
                line(calendar, "UID"),
                line(calendar, "SEQUENCE"),
                "DTSTAMP:"
                        + DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
                                .format(Instant.now().plusSeconds(1).atOffset(ZoneOffset.UTC)),
                "ORGANIZER:mailto:" + HUB,
                "ATTENDEE;PARTSTAT=DECLINED:mailto:" + attendee,
                "END:VEVENT",
                "END:VCALENDAR",
                "");
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "localhost");
        properties.setProperty("mail.smtp.port", Integer.toString(smtp));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress(attendee));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(HUB));
        message.setSubject("Declined: Evento 1");
        message.setDataHandler(new DataHandler(new ByteArrayDataSource(
                reply.getBytes(StandardCharsets.UTF_8), "text/calendar; charset=UTF-8; method=REPLY")));
        Transport.send(message);
    }

    private static String line(String calendar, String name) {
        return Stream.of(calendar.replaceAll("\r?\n[ \t]", "").split("\r?\n"))
                .filter(line -> line.startsWith(name + ":"))
                .findFirst()
                .orElseThrow();
    }

    /** The calendar part among the alternatives: text first, then HTML. */
    private static String calendar(MimeMessage message) throws Exception {
        List<Part> parts = new ArrayList<>();
        collect(message, parts);
        assertTrue(parts.get(0).isMimeType("text/plain"), parts.get(0).getContentType());
        assertTrue(parts.get(1).isMimeType("text/html"), parts.get(1).getContentType());
        assertTrue(
                parts.get(2).getContentType().contains("method=REQUEST"),
                parts.get(2).getContentType());
        return new String(parts.get(2).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void collect(Part part, List<Part> parts) throws Exception {
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                collect(several.getBodyPart(i), parts);
            }
        } else {
            parts.add(part);
        }
    }

    /** The mail to an address that begins so, as the mail server has delivered it. */
    private MimeMessage await(String address) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            for (Path file : files()) {
                try (InputStream in = Files.newInputStream(file)) {
                    MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
                    if (mail.getAllRecipients()[0].toString().contains(address)) {
                        return mail;
                    }
                }
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError("no mail to " + address);
    }

    private List<Path> files() throws IOException {
        Path delivered = mta.resolve("mail/people/new");
        if (!Files.exists(delivered)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(delivered)) {
            return files.toList();
        }
    }

    /** Until the count is more than nothing. */
    private void awaitRows(String query) throws SQLException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try (Connection connection = DriverManager.getConnection(
                            url, BenchmarkData.DATABASE_USER, BenchmarkData.DATABASE_PASSWORD);
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery(query)) {
                rows.next();
                if (rows.getInt(1) > 0) {
                    return;
                }
            }
            assertTrue(System.nanoTime() < end, () -> "still none: " + query);
            TimeUnit.MILLISECONDS.sleep(500);
        }
    }
}
