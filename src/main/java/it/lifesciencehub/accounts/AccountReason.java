package it.lifesciencehub.accounts;

import it.lifesciencehub.shared.RefusalReason;

/** Why signing in, or a change to an account, is refused. */
public enum AccountReason implements RefusalReason {
    /** One answer for an unknown address, a wrong password and a disabled account. */
    SIGN_IN_FAILED(422),
    /** Argument: minutes to wait. */
    TOO_MANY_ATTEMPTS(429),
    SIGN_IN_EXPIRED(410),
    CODE_WRONG(422),
    PASSWORD_WRONG(422),
    PASSWORD_TOO_SHORT(422),
    PASSWORD_TOO_LONG(422),
    PASSWORD_COMMON(422),
    PASSWORD_CONTEXT(422),
    PASSWORDS_DIFFER(422),
    ADDRESS_WRONG(422),
    LINK_ENDED(410),
    PROOF_ENDED(410),
    ADDRESS_THERE(422),
    ADDRESS_NOT_PROVEN(409),
    ADDRESS_IS_MAIN(409),
    /** Argument: how many at most. */
    TOO_MANY_ADDRESSES(409),
    SECOND_FACTOR_REQUIRED(409),
    LAST_ADMINISTRATOR(409),
    NOT_YOURSELF(409),
    ALREADY_STAFF(409);

    private final int status;

    AccountReason(int status) {
        this.status = status;
    }

    @Override
    public String feature() {
        return "accounts";
    }

    @Override
    public int status() {
        return status;
    }
}
