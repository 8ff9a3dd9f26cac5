package it.lifesciencehub.accounts;

/**
 * An attempt to sign in.
 *
 * @param userAgent what the browser says of itself, shown in the list of sessions
 */
public record SignInCommand(String address, String password, String userAgent) {

    /** Without the password. */
    @Override
    public String toString() {
        return "SignInCommand[" + address + "]";
    }
}
