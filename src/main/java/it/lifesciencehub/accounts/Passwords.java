package it.lifesciencehub.accounts;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Stores and checks passwords with PBKDF2-HMAC-SHA256 (RFC 8018) of the JDK. The stored value says how it was made:
 * {@code PBKDF2WithHmacSHA256:<rounds>:<salt>:<hash>}, so that the rounds can grow. Passwords are compared in Unicode
 * form NFKC: an accent is the same letter on every keyboard. Hashing costs processor time on purpose; only as many run at
 * once as there are processors, so that a flood of sign-ins leaves room for the other pages.
 */
@ApplicationScoped
public class Passwords {

    static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    static final int ROUNDS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final int PATIENCE_SECONDS = 10;

    private final SecureRandom random = new SecureRandom();
    private final Semaphore processors =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final int rounds;

    public Passwords() {
        this(ROUNDS);
    }

    /** With other rounds than the hub's; for tests. */
    Passwords(int rounds) {
        this.rounds = rounds;
    }

    /** The value to store for a password. */
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return ALGORITHM + ":" + rounds + ":" + base64.encodeToString(salt) + ":"
                + base64.encodeToString(derive(password, salt, rounds));
    }

    /** Whether it is the password of the stored value. */
    public boolean matches(String password, String stored) {
        String[] parts = stored.split(":", -1);
        if (parts.length != 4 || !ALGORITHM.equals(parts[0])) {
            return false;
        }
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[1])));
    }

    /** Where there is no account: lets the same time pass as {@link #matches} takes. */
    public void matchNobody(String password) {
        derive(password, new byte[SALT_BYTES], rounds);
    }

    /** Whether the stored value was made with fewer rounds than today's. */
    public boolean isOutdated(String stored) {
        String[] parts = stored.split(":", -1);
        return parts.length != 4 || !ALGORITHM.equals(parts[0]) || Integer.parseInt(parts[1]) < rounds;
    }

    private byte[] derive(String password, byte[] salt, int rounds) {
        boolean mine = false;
        PBEKeySpec key = new PBEKeySpec(
                Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray(), salt, rounds, HASH_BITS);
        try {
            mine = processors.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!mine) {
                throw new Refusal(CommonReason.BUSY);
            }
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(CommonReason.BUSY);
        } finally {
            if (mine) {
                processors.release();
            }
            key.clearPassword();
        }
    }
}
