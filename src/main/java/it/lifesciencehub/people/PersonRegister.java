package it.lifesciencehub.people;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.formats.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Knows people by their e-mail addresses: whoever names a person gets the one who is known, or a new one. For services
 * of every feature, inside their transaction; whether the caller may is decided there.
 */
@ApplicationScoped
public class PersonRegister {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    /** The person who has this address, main or other. */
    public Optional<Person> findByEmail(String email) {
        String address = EmailAddress.normalised(email);
        if (address == null) {
            return Optional.empty();
        }
        return em.createQuery("SELECT e.person FROM PersonEmail e WHERE e.address = :address", Person.class)
                .setParameter("address", address)
                .getResultStream()
                .findFirst();
    }

    /**
     * The person who has this address, as known: names given here never overwrite theirs. Or a new person.
     *
     * @throws Refusal with a problem per field where the input cannot be a person
     */
    public Person findOrCreate(String givenName, String familyName, String email, Language language) {
        Optional<Person> known =
                EmailAddress.isValid(EmailAddress.normalised(email)) ? findByEmail(email) : Optional.empty();
        return known.orElseGet(() -> create(givenName, familyName, email, language));
    }

    private Person create(String givenName, String familyName, String email, Language language) {
        List<Refusal.Problem> problems = PersonPolicy.problems(givenName, familyName, email);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        Person person =
                new Person(givenName, familyName, language == null ? Language.IT : language, email, clock.instant());
        em.persist(person);
        flushOrRefuse(em);
        trail.record("person.created", "Person", person.getId(), person.getName(), person.getEmail());
        return person;
    }

    /** Writes now; an address that somebody else has taken in the same moment is a refusal, not an error. */
    static void flushOrRefuse(EntityManager em) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new Refusal(CommonReason.CHANGED_MEANWHILE);
        } catch (PersistenceException e) {
            throw new Refusal(List.of(new Refusal.Problem("email", PeopleReason.EMAIL_TAKEN)));
        }
    }
}
