package it.lifesciencehub.accounts;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Invites a person whom the hub knows to use it. No service of its own, for nobody may invite freely: other features'
 * services call it after they have checked that the caller may speak for the organisation.
 */
@ApplicationScoped
@Transactional
public class AccountInvitations {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccountTokens tokens;

    @Inject
    private AccountPeople people;

    @Inject
    private AccountMails mails;

    @Inject
    private HubSettings settings;

    @Inject
    private AuditTrail audit;

    /**
     * An absolute address for a mail to this person and to nobody else: a link that lets them choose a password, or the
     * sign-in page where they have an account.
     */
    public String link(Long personId) {
        Person person = Refusal.requireFound(em.find(Person.class, personId));
        return hasAccount(person)
                ? settings.address("/sign-in")
                : tokens.link(TokenPurpose.ACCOUNT_ACTIVATION, person, Role.PERSON);
    }

    /** Whether the person can sign in already. */
    public boolean hasAccount(Person person) {
        return people.account(person).isPresent();
    }

    /** Writes the invitation's mail, in the transaction of the caller. */
    public void send(Person person, String organisationName) {
        if (hasAccount(person)) {
            mails.invitationOfKnown(person, organisationName);
        } else {
            mails.invitation(person, link(person.getId()), organisationName);
        }
        audit.record("accounts.person-invited", "Person", person.getId(), person.getName(), organisationName);
    }
}
