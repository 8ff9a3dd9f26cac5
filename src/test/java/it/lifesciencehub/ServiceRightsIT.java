package it.lifesciencehub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guard;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every method of every service with every role: the guard lets through whom the method names, and stops the others. */
@ExtendWith(ArquillianExtension.class)
class ServiceRightsIT {

    private static final Map<String, Identity> CALLERS = new TreeMap<>(Map.of(
            "the public", Identity.PUBLIC,
            "a person", new Identity(-1L, -1L, "A", Set.of(Role.PERSON), ""),
            "staff", new Identity(-2L, -2L, "B", Set.of(Role.PERSON, Role.STAFF), ""),
            "an administrator", new Identity(-3L, -3L, "C", Set.of(Role.PERSON, Role.ADMINISTRATOR), ""),
            "the hub", Identity.SYSTEM));

    /** Which callers hold a role, written down once more and not asked of the code under test. */
    private static final Map<Role, Set<String>> HOLDERS = Map.of(
            Role.ANYONE, CALLERS.keySet(),
            Role.PERSON, Set.of("a person", "staff", "an administrator"),
            Role.STAFF, Set.of("staff", "an administrator"),
            Role.ADMINISTRATOR, Set.of("an administrator"),
            Role.SYSTEM, Set.of("the hub"));

    @Inject
    private BeanManager beans;

    @Inject
    private UserTransaction transaction;

    @Test
    void areThoseThatTheMethodNames() throws Exception {
        List<String> wrong = new ArrayList<>();
        int methods = 0;
        for (Bean<?> bean : services()) {
            Object service = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
            for (Method method : bean.getBeanClass().getDeclaredMethods()) {
                Allow allow = method.getAnnotation(Allow.class);
                if (!Modifier.isPublic(method.getModifiers()) || method.isSynthetic()) {
                    continue;
                }
                methods++;
                for (Map.Entry<String, Identity> caller : CALLERS.entrySet()) {
                    boolean may = allow != null
                            && Arrays.stream(allow.value())
                                    .anyMatch(role -> HOLDERS.get(role).contains(caller.getKey()));
                    boolean let = isLetThrough(service, method, caller.getValue());
                    if (may != let) {
                        wrong.add(bean.getBeanClass().getSimpleName() + "." + method.getName() + " "
                                + (let ? "lets in " : "refuses ") + caller.getKey());
                    }
                }
            }
        }
        assertTrue(methods > 40, "services not found: " + methods);
        assertEquals(List.of(), wrong);
    }

    private List<Bean<?>> services() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Stateless.class))
                .filter(bean -> bean.getBeanClass().getName().startsWith("it.lifesciencehub."))
                .filter(bean -> !bean.getBeanClass().getSimpleName().endsWith("Fixture"))
                .toList();
    }

    /** Calls with nothing and undoes what that may have done; whatever fails behind the guard has passed it. */
    private boolean isLetThrough(Object service, Method method, Identity caller) throws Exception {
        transaction.begin();
        try {
            Object[] nothing = Arrays.stream(method.getParameterTypes())
                    .map(ServiceRightsIT::nothing)
                    .toArray();
            return Caller.call(caller, () -> {
                try {
                    method.invoke(service, nothing);
                    return true;
                } catch (InvocationTargetException e) {
                    return !isFromGuard(e.getCause());
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            });
        } finally {
            transaction.rollback();
        }
    }

    private static boolean isFromGuard(Throwable thrown) {
        return thrown instanceof Refusal refusal
                && refusal.getStackTrace()[0].getClassName().equals(Guard.class.getName());
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? (Object) 0L : null;
    }
}
