package it.lifesciencehub.attendance;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How seals are made and written. */
final class SealFormat {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;
    /** Base32 of RFC 4648: signs that a QR code packs two in eleven bits, and none that is taken for another. */
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private SealFormat() {}

    /** 26 signs: the first 128 bits of HMAC-SHA256 (RFC 2104) over "purpose:id". */
    static String seal(String secret, String purpose, long id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return base32(mac.doFinal((purpose + ":" + id).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (int i = 0; i < BYTES; i++) {
            buffer = buffer << 8 | bytes[i] & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(SIGNS.charAt(buffer >> bits & 31));
            }
        }
        return text.append(SIGNS.charAt(buffer << 5 - bits & 31)).toString();
    }

    static boolean same(String seal, String other) {
        return other != null
                && MessageDigest.isEqual(
                        seal.getBytes(StandardCharsets.UTF_8),
                        other.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
