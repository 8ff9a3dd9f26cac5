package it.lifesciencehub.benchmark;

import it.lifesciencehub.calendar.CalendarEntry;
import it.lifesciencehub.calendar.CalendarEntry.Party;
import it.lifesciencehub.calendar.CalendarWriter;
import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailPreview;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.shared.Language;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Personal invitations with a calendar part that wait in the outbox of a hub. */
final class WaitingMails {

    private static final String HUB = "http://localhost:8080";
    private static final String SENDER = "eventi@lifesciencehub.example";
    /** As many companies as people of one are invited to a large event. */
    private static final int PER_DOMAIN = 5;

    private static final String INSERT = "INSERT INTO mail_message (id, version, message_id, kind, recipient_address,"
            + " recipient_domain, recipient_name, reason, language, subject, text_body, html_body, calendar_body,"
            + " calendar_method, unsubscribe_address, to_many, status, attempts, next_attempt_at, created_at,"
            + " search_text, return_token) VALUES (?, 1, ?, 'invitation.asked', ?, ?, ?, 'CAMPAIGN', 'IT', ?, ?, ?, ?,"
            + " 'REQUEST', ?, TRUE, 'WAITING', 0, ?, ?, '', ?)";

    private WaitingMails() {}

    /** Writes so many, all visible at once; their ids follow each other. */
    static void add(String url, long firstId, int count) throws SQLException {
        add(url, firstId, count, "person");
    }

    /** @param name what the recipients' addresses begin with, before the id */
    static void add(String url, long firstId, int count, String name) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(url, BenchmarkData.DATABASE_USER, BenchmarkData.DATABASE_PASSWORD);
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
            for (int i = 0; i < count; i++) {
                add(insert, firstId + i, name, now);
                if (i % 500 == 499) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private static void add(PreparedStatement insert, long id, String who, LocalDateTime now) throws SQLException {
        String domain = "company" + id / PER_DOMAIN + ".example";
        String address = who + id + "@" + domain;
        String name = "Persona Numero " + id;
        String unsubscribe = HUB + "/mail-preferences/" + id + "abcdefghijklmnop";
        MailText text = MailText.about("Invito: Forum delle scienze della vita")
                .saying("La invitiamo al forum annuale: tre sessioni, sessanta relatori, e i gruppi di lavoro aperti.")
                .saying("Può rispondere con un clic, qui o dal suo calendario; il posto è suo appena lo conferma.")
                .fact("Quando", "18 marzo 2027, 10:00–13:30")
                .fact("Dove", "Milano, via Pasteur 12")
                .button("Rispondi all’invito", HUB + "/invitation/" + id + "qrstuvwxyz");
        MailDraft draft = MailDraft.of(
                        "invitation.asked",
                        new MailDraft.Recipient(null, name, address, Language.IT),
                        MailReason.CAMPAIGN,
                        text)
                .endedAt(unsubscribe);
        MailPreview preview = MailPreview.of(draft, HUB);
        Object[] values = {
            id,
            "<" + id + "@lifesciencehub.example>",
            address,
            domain,
            name,
            preview.subject(),
            preview.text(),
            preview.html(),
            calendar(id, name, address),
            unsubscribe,
            now,
            now,
            Long.toString(id, 32)
        };
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    private static String calendar(long id, String name, String address) {
        Instant starts = Instant.parse("2027-03-18T09:00:00Z");
        return new CalendarWriter()
                .request(new CalendarEntry(
                        "event-1-person-" + id + "@lifesciencehub.example",
                        0,
                        "Forum delle scienze della vita",
                        "Tre sessioni, sessanta relatori.",
                        "Milano, via Pasteur 12",
                        HUB + "/events/event-1",
                        starts,
                        starts.plusSeconds(12_600),
                        false,
                        starts.minusSeconds(8_000_000),
                        new Party("Life Science Hub", SENDER),
                        new Party(name, address)));
    }

    /** How many are not sent. */
    static int countUnsent(String url) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(url, BenchmarkData.DATABASE_USER, BenchmarkData.DATABASE_PASSWORD);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM mail_message WHERE status <> 'SENT'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
