package it.lifesciencehub.accounts;

/**
 * Using a one-time link.
 *
 * @param who names, address and language of a first administrator; null for everybody else
 */
public record WelcomeCommand(String secret, Newcomer who, String password, String repeated, String userAgent) {

    /** For everybody but the first administrator. */
    public WelcomeCommand(String secret, String password, String repeated, String userAgent) {
        this(secret, null, password, repeated, userAgent);
    }

    @Override
    public String toString() {
        return "WelcomeCommand";
    }
}
