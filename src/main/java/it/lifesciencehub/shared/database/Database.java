package it.lifesciencehub.shared.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
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
        // The embedded database evaluates its checks with the session that made them: it must not be closed as idle.
        maxIdleTime = 604_800,
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

    @Resource(lookup = "java:app/jdbc/hub")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor())
                .load()
                .migrate();
    }

    /** {@code h2} or {@code mysql}. */
    private String vendor() {
        try (Connection connection = dataSource.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            return product.contains("h2") ? "h2" : "mysql";
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached: check hub.db.url, hub.db.user", e);
        }
    }
}
