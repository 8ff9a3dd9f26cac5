package it.lifesciencehub.minutes;

import it.lifesciencehub.shared.Sha256;

/** The hash that freezes a text. */
final class MinutesHash {

    private MinutesHash() {}

    /** SHA-256 of the text's UTF-8, as 64 hexadecimal digits. */
    static String of(String text) {
        return Sha256.hex(text);
    }
}
