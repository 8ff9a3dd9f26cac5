package it.lifesciencehub.accounts;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** The mails that answer requests, written in the background. */
@Stateless
@Guarded
public class AccountRequestAnswers {

    @Inject
    private AccountPeople people;

    @Inject
    private AccountTokens tokens;

    @Inject
    private AccountMails mails;

    @Inject
    private AuditTrail audit;

    /** @param by who asked, from which network address */
    @Allow(Role.ANYONE)
    @Asynchronous
    public void toSignUp(Newcomer who, Identity by) {
        Caller.run(by, () -> {
            Optional<Person> person = people.person(who.address());
            if (person.isPresent()) {
                answerKnown(person.get(), false);
            } else if (!tokens.wasJustMade(TokenPurpose.ACCOUNT_ACTIVATION, who.address())) {
                mails.activation(who, tokens.link(TokenPurpose.ACCOUNT_ACTIVATION, who, Role.PERSON));
                audit.record("accounts.account-asked-for", "Person", null, who.address(), "");
            }
        });
    }

    @Allow(Role.ANYONE)
    @Asynchronous
    public void toForgot(String address, Identity by) {
        Caller.run(by, () -> people.person(address).ifPresent(person -> answerKnown(person, true)));
    }

    private void answerKnown(Person person, boolean forgot) {
        Optional<Account> account = people.account(person);
        if (account.isEmpty()) {
            if (!tokens.wasJustMade(TokenPurpose.ACCOUNT_ACTIVATION, person.getEmail())) {
                mails.activation(person, tokens.link(TokenPurpose.ACCOUNT_ACTIVATION, person, Role.PERSON));
                audit.record("accounts.account-asked-for", "Person", person.getId(), person.getName(), "");
            }
        } else if (account.get().isDisabled()) {
            audit.record("accounts.reset-refused", "Account", account.get().getId(), person.getName(), "");
        } else if (!forgot) {
            mails.known(person);
        } else if (!tokens.wasJustMade(TokenPurpose.PASSWORD_RESET, person.getEmail())) {
            mails.reset(person, tokens.link(TokenPurpose.PASSWORD_RESET, person, null));
            audit.record("accounts.reset-asked-for", "Account", account.get().getId(), person.getName(), "");
        }
    }
}
