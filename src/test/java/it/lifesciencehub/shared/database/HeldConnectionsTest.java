package it.lifesciencehub.shared.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeldConnectionsTest {

    private JdbcDataSource database;

    @BeforeEach
    void anEmptyDatabaseThatStaysWhileSomebodyIsConnected() {
        database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID());
    }

    /** As Flyway does: it closes what it was given. */
    private static void makeTable(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE speech (language VARCHAR(2), CHECK (language IN ('IT', 'EN')))");
        }
    }

    private static int speak(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("INSERT INTO speech VALUES ('IT')");
        }
    }

    @Test
    void keepTheSessionThatMadeTheChecks() throws SQLException {
        try (Connection other = database.getConnection()) {
            HeldConnections held = new HeldConnections(database);
            makeTable(held.source());
            assertEquals(1, speak(other));
        }
    }

    /** Shows that the test above can fail: the day on which this one does, nothing has to be held any more. */
    @Test
    void areNeededBecauseChecksFailWithoutTheirSession() throws SQLException {
        try (Connection other = database.getConnection()) {
            makeTable(database);
            assertThrows(SQLException.class, () -> speak(other));
        }
    }

    @Test
    void closeWhatTheyHoldWhenTheyLetGo() throws SQLException {
        HeldConnections held = new HeldConnections(database);
        Connection given = held.source().getConnection();
        given.close();
        assertTrue(given.isValid(1));
        held.letGo();
        assertTrue(given.isClosed());
    }
}
