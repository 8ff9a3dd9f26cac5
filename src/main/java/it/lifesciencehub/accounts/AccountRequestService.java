package it.lifesciencehub.accounts;

import it.lifesciencehub.people.PersonEmail;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Asking for an account or for a new password. What the address is to the hub is found out after the answer was given,
 * so that neither words nor time tell a known address from another.
 */
@Stateless
@Guarded
public class AccountRequestService {

    @Inject
    private AttemptLimits limits;

    @Inject
    private AccountRequestAnswers answers;

    @Allow(Role.ANYONE)
    public void signUp(Newcomer who) {
        new Fields()
                .text("givenName", who.givenName(), Fields.NAME)
                .text("familyName", who.familyName(), Fields.NAME)
                .address("address", who.address())
                .require();
        String address = PersonEmail.normalised(who.address());
        limits.requireRequest(address, Caller.current().remoteAddress());
        Language language = who.language() == null ? Language.IT : who.language();
        answers.toSignUp(
                new Newcomer(who.givenName().strip(), who.familyName().strip(), address, language), Caller.current());
    }

    @Allow(Role.ANYONE)
    public void forgot(String typed) {
        new Fields().address("address", typed).require();
        String address = PersonEmail.normalised(typed);
        limits.requireRequest(address, Caller.current().remoteAddress());
        answers.toForgot(address, Caller.current());
    }
}
