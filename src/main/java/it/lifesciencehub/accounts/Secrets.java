package it.lifesciencehub.accounts;

import it.lifesciencehub.shared.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/**
 * Random secrets that are given to a person once, and the hashes by which the hub knows them again. Other features take
 * the secrets of their own private links from here.
 */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Base32 letters of RFC 4648. */
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

    private static final int LINK_BYTES = 32;
    private static final int CODE_GROUPS = 6;
    private static final int CODE_GROUP_LENGTH = 4;

    private Secrets() {}

    /** A secret for a link: 256 random bits, in letters that an address can carry. */
    public static String link() {
        byte[] bytes = new byte[LINK_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A code to write down: 120 random bits as six groups of four letters, enough to be stored by a plain hash. */
    static String recoveryCode() {
        StringBuilder code = new StringBuilder();
        for (int group = 0; group < CODE_GROUPS; group++) {
            code.append(group == 0 ? "" : "-");
            for (int i = 0; i < CODE_GROUP_LENGTH; i++) {
                code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
            }
        }
        return code.toString();
    }

    /** How a person may type a recovery code: in capitals, with blanks or without hyphens. */
    static String plainCode(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
    }

    /** The SHA-256 of the secret, in hexadecimal digits. */
    public static String hash(String secret) {
        return Sha256.hex(secret);
    }
}
