package it.lifesciencehub.attendance;

import it.lifesciencehub.registrations.Attempts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Seals by which the hub knows its own codes again without keeping them: 128 bits of an HMAC over the purpose and the
 * number of what is sealed, under a secret that lies in the database (decision 0023). Printed again, a code is the same.
 */
@ApplicationScoped
public class Seals {

    @Inject
    private SealSecrets secrets;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /**
     * @param purpose what is sealed, at most 20 small letters; seals of one purpose are worth nothing for another
     * @return 26 capital letters and digits
     */
    public String of(String purpose, long id) {
        String secret = known.get(purpose);
        if (secret == null) {
            secret = Attempts.run(() -> secrets.ofPurpose(purpose));
            known.put(purpose, secret);
        }
        return SealFormat.seal(secret, purpose, id);
    }

    /** Compares in a time that tells nothing. */
    public boolean matches(String purpose, long id, String seal) {
        return SealFormat.same(of(purpose, id), seal);
    }
}
