package it.lifesciencehub.shared.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Gives out connections that stay open, whoever closes them, until all are let go at once. The embedded database
 * evaluates a check constraint with the very session that made it, for as long as the database is open: once that
 * session is closed, as a pool does with an idle one, every row is refused.
 */
final class HeldConnections {

    private final DataSource source;
    private final List<Connection> held = new ArrayList<>();

    HeldConnections(DataSource source) {
        this.source = source;
    }

    /** As the source itself, but for the closing. */
    DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                HeldConnections.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    Object given = invoke(source, method, arguments);
                    return given instanceof Connection connection ? hold(connection) : given;
                });
    }

    /** The first failure is told when all have been closed. */
    void letGo() throws SQLException {
        SQLException failure = null;
        for (Connection connection : held) {
            try {
                connection.close();
            } catch (SQLException e) {
                failure = failure == null ? e : failure;
            }
        }
        held.clear();
        if (failure != null) {
            throw failure;
        }
    }

    private Connection hold(Connection connection) {
        held.add(connection);
        return (Connection) Proxy.newProxyInstance(
                HeldConnections.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : invoke(connection, method, arguments));
    }

    private static Object invoke(Object target, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
