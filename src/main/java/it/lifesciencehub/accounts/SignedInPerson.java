package it.lifesciencehub.accounts;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.shared.security.Role;
import java.util.EnumSet;

/** Whose requests a session's requests are. */
public record SignedInPerson(Long accountId, Long personId, String name, Role role, Language language) {

    public Identity from(String remoteAddress) {
        return new Identity(accountId, personId, name, EnumSet.of(Role.PERSON, role), remoteAddress);
    }
}
