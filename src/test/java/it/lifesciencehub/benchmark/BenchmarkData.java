package it.lifesciencehub.benchmark;

import it.lifesciencehub.accounts.Passwords;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.flywaydb.core.Flyway;

/**
 * Invented rows in an embedded database: organisations with people, events in the past and to come with registrations,
 * a staff account and accounts that book. Event n is at {@code /events/event-n}; the later half of them is to come.
 *
 * @param organisations how many
 * @param people how many at each organisation
 * @param events how many; half of them past
 * @param registrations how many, the same number at each event
 * @param bookers accounts of people without registrations
 */
record BenchmarkData(int organisations, int people, int events, int registrations, int bookers) {

    static final String DATABASE_USER = "hub";
    static final String DATABASE_PASSWORD = "benchmark";
    static final String PASSWORD = "benchmark-password-of-an-invented-person";
    static final String STAFF = "staff@benchmark.example";

    private static final List<String> SIZES = List.of("MICRO", "SMALL", "MEDIUM", "LARGE");
    private static final List<String> PROVINCES = List.of("MI", "MB", "LO", "PV", "BG", "BS", "VA");
    private static final int BATCH = 1_000;
    private static final long ORGANISATION = 1_000_000;
    static final long PERSON = 2_000_000;
    static final long EVENT = 3_000_000;
    private static final long OTHER = 4_000_000;
    private static final LocalDateTime NOW = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);

    /** The embedded database in a folder, as the hub opens it. */
    static String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("hub")
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;IGNORECASE=TRUE;LOCK_TIMEOUT=10000;"
                + "NON_KEYWORDS=USER,VALUE,YEAR,MONTH,DAY,OFFSET,KEY,END,WINDOW,QUALIFY";
    }

    /** The address of a booker, counted from 0. */
    static String booker(int number) {
        return "booker" + number + "@benchmark.example";
    }

    /** The people of all organisations, without those who book and the staff. */
    int allPeople() {
        return organisations * people;
    }

    /** The number of the first event that is to come. */
    int firstComing() {
        return events / 2;
    }

    void fill(String url) throws SQLException {
        Flyway.configure()
                .dataSource(url, DATABASE_USER, DATABASE_PASSWORD)
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, DATABASE_USER, DATABASE_PASSWORD)) {
            connection.setAutoCommit(false);
            // Batches of several tables are open at once, so children may come first.
            execute(connection, "SET REFERENTIAL_INTEGRITY FALSE");
            organisations(connection);
            peopleOf(connection);
            events(connection);
            registrations(connection);
            accounts(connection, new Passwords().hash(PASSWORD));
            connection.commit();
            execute(connection, "SET REFERENTIAL_INTEGRITY TRUE");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How many registrations there are at all. */
    static int countRegistrations(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, DATABASE_USER, DATABASE_PASSWORD);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM registration")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void organisations(Connection connection) throws SQLException {
        try (Rows rows = new Rows(
                        connection,
                        "INSERT INTO organisation (id, version, name, kind, size_class, municipality, province, country,"
                                + " active, search_text, created_at) VALUES (?, 1, ?, ?, ?, 'Milano', ?,"
                                + " 'IT', TRUE, ?, ?)");
                Rows sectors = new Rows(
                        connection, "INSERT INTO organisation_sector (organisation_id, sector) VALUES (?, ?)")) {
            for (int i = 0; i < organisations; i++) {
                rows.add(
                        ORGANISATION + i,
                        "Organisation %04d S.p.A.".formatted(i),
                        i % 10 == 0 ? "HOSPITAL" : "COMPANY",
                        SIZES.get(i % SIZES.size()),
                        PROVINCES.get(i % PROVINCES.size()),
                        "organisation " + i,
                        NOW);
                sectors.add(ORGANISATION + i, i % 2 == 0 ? "PHARMACEUTICAL" : "MEDICAL_DEVICES");
            }
        }
    }

    private void peopleOf(Connection connection) throws SQLException {
        int all = allPeople();
        try (Rows rows = new Rows(
                        connection,
                        "INSERT INTO person (id, version, given_name, family_name, language, search_text, created_at)"
                                + " VALUES (?, 1, ?, ?, 'IT', ?, ?)");
                Rows emails = new Rows(
                        connection,
                        "INSERT INTO person_email (id, version, person_id, address, main, proven_at)"
                                + " VALUES (?, 1, ?, ?, TRUE, ?)");
                Rows affiliations = new Rows(
                        connection,
                        "INSERT INTO affiliation (id, version, person_id, organisation_id, job_title, delegate, from_date)"
                                + " VALUES (?, 1, ?, ?, 'Responsabile', ?, ?)")) {
            for (int i = 0; i < all + bookers + 1; i++) {
                String address =
                        i < all ? "person" + i + "@benchmark.example" : i < all + bookers ? booker(i - all) : STAFF;
                rows.add(PERSON + i, "Person", "Number" + i, "person number" + i, NOW);
                emails.add(PERSON + i, PERSON + i, address, NOW);
                affiliations.add(
                        OTHER + i,
                        PERSON + i,
                        ORGANISATION + i % organisations,
                        i < organisations,
                        LocalDate.now().minusYears(1));
            }
        }
    }

    private void events(Connection connection) throws SQLException {
        try (Rows rows = new Rows(
                        connection,
                        "INSERT INTO event (id, version, slug, kind_code, area_code, status, title_it, title_en,"
                                + " summary_it, summary_en, description_it, description_en, starts_at, ends_at,"
                                + " venue_name, municipality, approval_required, calendar_sequence, published_at,"
                                + " cancel_reason_it, cancel_reason_en, search_text, created_at) VALUES (?, 1, ?,"
                                + " 'MEETING', 'market-access', 'PUBLISHED', ?, ?, 'Un incontro', 'A meeting', ?, ?, ?, ?,"
                                + " 'Sala', 'Milano', FALSE, 0, ?, '', '', 'event', ?)");
                Rows places = new Rows(
                        connection,
                        "INSERT INTO event_places (event_id, version, capacity_total, capacity_per_organisation,"
                                + " group_counts_together, waiting_policy, confirmed_count, waiting_count,"
                                + " requested_count, overbooked) VALUES (?, 1, 5000, 500, FALSE, 'FIRST_COME', ?, 0, 0, 0)");
                Rows sessions = new Rows(
                        connection,
                        "INSERT INTO event_session (id, version, event_id, number, title_it, title_en, starts_at, ends_at,"
                                + " room) VALUES (?, 1, ?, ?, 'Sessione', 'Session', ?, ?, 'Sala A')")) {
            String text = "Un paragrafo di testo con **qualche parola** in evidenza.\n\n".repeat(4);
            for (int i = 0; i < events; i++) {
                LocalDateTime starts = NOW.plusDays(i < firstComing() ? -10 - i : 10 + i - firstComing());
                rows.add(
                        EVENT + i,
                        "event-" + i,
                        "Evento " + i,
                        "Event " + i,
                        text,
                        text,
                        starts,
                        starts.plusHours(4),
                        NOW.minusDays(400),
                        NOW.minusDays(400));
                places.add(EVENT + i, registrations / events);
                for (int k = 0; k < 4; k++) {
                    sessions.add(OTHER + i * 4L + k, EVENT + i, k + 1, starts.plusHours(k), starts.plusHours(k + 1));
                }
            }
        }
    }

    private void registrations(Connection connection) throws SQLException {
        int all = allPeople();
        try (Rows rows = new Rows(
                connection,
                "INSERT INTO registration (id, version, event_id, person_id, organisation_id, quota_organisation_id,"
                        + " status, queued_at, created_at, changed_at, booked_by_person_id, calendar_sequence)"
                        + " VALUES (?, 1, ?, ?, ?, ?, 'CONFIRMED', ?, ?, ?, ?, 0)")) {
            for (int i = 0; i < registrations; i++) {
                int person = (i / events + i * 7) % all;
                LocalDateTime at = NOW.minusDays(300).plusSeconds(i);
                long organisation = ORGANISATION + person % organisations;
                rows.add(
                        OTHER + i,
                        EVENT + i % events,
                        PERSON + person,
                        organisation,
                        organisation,
                        at,
                        at,
                        at,
                        PERSON + person);
            }
        }
    }

    private void accounts(Connection connection, String hash) throws SQLException {
        int all = allPeople();
        try (Rows rows = new Rows(
                connection,
                "INSERT INTO account (id, version, person_id, role, password_hash, password_changed_at, totp_last_step,"
                        + " created_at) VALUES (?, 1, ?, ?, ?, ?, 0, ?)")) {
            for (int i = 0; i <= bookers; i++) {
                String role = i == bookers ? "STAFF" : "PERSON";
                rows.add(OTHER + i, PERSON + all + i, role, hash, NOW, NOW);
            }
        }
    }

    /** Rows of one statement, written in batches. */
    private static final class Rows implements AutoCloseable {

        private final PreparedStatement statement;
        private int waiting;

        Rows(Connection connection, String sql) throws SQLException {
            statement = connection.prepareStatement(sql);
        }

        void add(Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
            if (++waiting == BATCH) {
                statement.executeBatch();
                waiting = 0;
            }
        }

        @Override
        public void close() throws SQLException {
            statement.executeBatch();
            statement.close();
        }
    }
}
