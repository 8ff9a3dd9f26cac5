package it.lifesciencehub.shared.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The hub's database: the embedded one in the folder {@code data} where nothing is set, MySQL where {@code hub.db.url}
 * says so. Migrates at start; two nodes may do so at once. Transactions read what is committed, never an old snapshot.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/hub",
        className = "it.lifesciencehub.shared.database.DriverDataSource",
        url = "${MPCONFIG=hub.db.url:jdbc:h2:file:./data/hub;MODE=MySQL;DATABASE_TO_LOWER=TRUE;"
                + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;IGNORECASE=TRUE;LOCK_TIMEOUT=10000;"
                + "NON_KEYWORDS=USER,VALUE,YEAR,MONTH,DAY,OFFSET,KEY,END,WINDOW,QUALIFY}",
        user = "${MPCONFIG=hub.db.user:hub}",
        password = "${MPCONFIG=hub.db.password:}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 4,
        maxPoolSize = 40,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=30"
        })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Database {

    private static final Logger LOG = Logger.getLogger(Database.class.getName());
    private static final String EMBEDDED = "h2";

    @Resource(lookup = "java:app/jdbc/hub")
    private DataSource dataSource;

    private HeldConnections held;

    /** What has migrated an embedded database stays open with it: see {@link HeldConnections}. */
    @PostConstruct
    void migrate() {
        String vendor = vendor();
        held = new HeldConnections(dataSource);
        int migrated = Flyway.configure(Database.class.getClassLoader())
                .dataSource(held.source())
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .load()
                .migrate()
                .migrationsExecuted;
        if (migrated == 0 || !vendor.equals(EMBEDDED)) {
            letGo();
        }
    }

    @PreDestroy
    void letGo() {
        try {
            held.letGo();
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "A connection of the migrations could not be closed", e);
        }
    }

    /** {@code h2} or {@code mysql}. */
    private String vendor() {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            return product.contains("h2") ? EMBEDDED : "mysql";
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached: check hub.db.url, hub.db.user", e);
        }
    }
}
