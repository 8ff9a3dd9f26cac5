package it.lifesciencehub.accounts;

import java.io.Serializable;

/**
 * A second factor that is being set up.
 *
 * @param secret in Base32, to be typed into an app
 * @param address the same as an {@code otpauth:} address, for the QR code
 */
public record Enrolment(String secret, String address) implements Serializable {

    @Override
    public String toString() {
        return "Enrolment";
    }
}
