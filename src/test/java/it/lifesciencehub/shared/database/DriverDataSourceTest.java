package it.lifesciencehub.shared.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DriverDataSourceTest {

    @Test
    void aFileOfTheEmbeddedDatabaseIsWrittenAtOnce() {
        assertEquals(
                "jdbc:h2:file:./data/hub;MODE=MySQL;WRITE_DELAY=0",
                DriverDataSource.durable("jdbc:h2:file:./data/hub;MODE=MySQL"));
        assertEquals("jdbc:h2:~/hub;WRITE_DELAY=0", DriverDataSource.durable("jdbc:h2:~/hub"));
    }

    @Test
    void whatTheAddressSaysAboutItStands() {
        String slow = "jdbc:h2:file:./data/hub;write_delay=500";
        assertEquals(slow, DriverDataSource.durable(slow));
    }

    @Test
    void otherDatabasesAreLeftAlone() {
        for (String url : new String[] {"jdbc:h2:mem:it;DB_CLOSE_DELAY=-1", "jdbc:mysql://db/hub"}) {
            assertEquals(url, DriverDataSource.durable(url));
        }
    }
}
