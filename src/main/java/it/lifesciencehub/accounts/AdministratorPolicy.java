package it.lifesciencehub.accounts;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Role;
import java.util.Collection;

/** A hub always keeps somebody who can let others in. */
public final class AdministratorPolicy {

    private AdministratorPolicy() {}

    /** @param administrators ids of all accounts that are administrators and enabled */
    public static void mayLoseAdministrator(Long accountId, Collection<Long> administrators) {
        if (administrators.size() == 1 && administrators.contains(accountId)) {
            throw new Refusal(AccountReason.LAST_ADMINISTRATOR);
        }
    }

    public static void mayDisable(Long accountId, Long callerAccountId) {
        if (accountId.equals(callerAccountId)) {
            throw new Refusal(AccountReason.NOT_YOURSELF);
        }
    }

    /** Whether staff have this role: not people who only sign in, not the hub's own jobs. */
    public static boolean isStaffRole(Role role) {
        return role == Role.STAFF || role == Role.ADMINISTRATOR;
    }
}
