package it.lifesciencehub.portal;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the queries that the persistence provider runs for the calling thread while something is done; the hub's own
 * jobs ask the same database meanwhile, in threads of their own. By reflection: the provider comes with the server and is
 * not on the tests' class path.
 */
final class QueryCount {

    private static final String BASE = "org.eclipse.persistence.sessions.";

    private QueryCount() {}

    static int during(EntityManager em, Runnable work) {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            Class<?> listenerType = Class.forName(BASE + "SessionEventListener", true, loader);
            Object session =
                    em.getEntityManagerFactory().unwrap(Class.forName(BASE + "server.ServerSession", true, loader));
            Object manager = session.getClass().getMethod("getEventManager").invoke(session);
            Thread asking = Thread.currentThread();
            AtomicInteger count = new AtomicInteger();
            Object listener = Proxy.newProxyInstance(
                    listenerType.getClassLoader(),
                    new Class<?>[] {listenerType},
                    (proxy, method, arguments) -> answer(asking, count, proxy, method, arguments));
            manager.getClass().getMethod("addListener", listenerType).invoke(manager, listener);
            try {
                work.run();
            } finally {
                manager.getClass().getMethod("removeListener", listenerType).invoke(manager, listener);
            }
            return count.get();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object answer(Thread asking, AtomicInteger count, Object proxy, Method method, Object... arguments) {
        return switch (method.getName()) {
            case "preExecuteQuery" -> {
                if (Thread.currentThread() == asking) {
                    count.incrementAndGet();
                }
                yield null;
            }
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> null;
        };
    }
}
