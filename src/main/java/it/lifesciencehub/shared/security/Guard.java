package it.lifesciencehub.shared.security;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Refuses every call that the method's {@link Allow} does not name; nothing said means denied. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class Guard {

    private static final Logger LOG = Logger.getLogger(Guard.class.getName());

    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        Allow allow = call.getMethod().getAnnotation(Allow.class);
        Identity identity = Caller.current();
        if (allow != null) {
            for (Role role : allow.value()) {
                if (identity.has(role)) {
                    return call.proceed();
                }
            }
        }
        LOG.log(Level.INFO, "refused {0}.{1} to account {2}", new Object[] {
            call.getMethod().getDeclaringClass().getSimpleName(),
            call.getMethod().getName(),
            identity.accountId()
        });
        throw new Refusal(identity.signedIn() ? CommonReason.FORBIDDEN : CommonReason.NOT_SIGNED_IN);
    }
}
