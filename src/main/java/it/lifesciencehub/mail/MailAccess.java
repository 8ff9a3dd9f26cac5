package it.lifesciencehub.mail;

import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Role;

/** Who may read what a mail says. */
final class MailAccess {

    private MailAccess() {}

    /**
     * Whoever reads a mail with a link that lets its reader in could come in as somebody else. So only administrators
     * read those, and only where a mail is kept because there is no mail server: else nobody could come in at all.
     */
    static boolean mayRead(MailMessage mail) {
        return !mail.isSecret()
                || mail.getStatus() == MailStatus.KEPT && Caller.current().has(Role.ADMINISTRATOR);
    }

    static void requireReadable(MailMessage mail) {
        if (!mayRead(mail)) {
            throw new Refusal(CommonReason.FORBIDDEN);
        }
    }
}
