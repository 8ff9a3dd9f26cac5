package it.lifesciencehub.people;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.formats.PhoneNumber;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What staff do with people. */
@Stateless
@Guarded
public class PersonService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private PersonRegister register;

    @Inject
    private AuditTrail trail;

    /** @return the new person's id; an address that is known already is refused */
    @Allow(Role.STAFF)
    public Long create(PersonCommand command) {
        refuse(command, null);
        Person person = new Person(
                command.givenName(), command.familyName(), command.language(), command.email(), clock.instant());
        person.callAt(PhoneNumber.normalised(command.phone()));
        em.persist(person);
        PersonRegister.flushOrRefuse(em);
        trail.record("person.created", "Person", person.getId(), person.getName(), person.getEmail());
        return person.getId();
    }

    /** @param version the version that the form was filled with */
    @Allow(Role.STAFF)
    public void change(Long id, long version, PersonCommand command) {
        Person person = Refusal.requireFound(em.find(Person.class, id));
        person.requireVersion(version);
        refuse(command, person);
        String before = person.getName() + " <" + person.getEmail() + ">";
        person.rename(command.givenName(), command.familyName());
        person.prefer(command.language());
        person.callAt(PhoneNumber.normalised(command.phone()));
        String address = PersonEmail.normalised(command.email());
        if (!address.equals(person.getEmail())) {
            person.changeMainEmail(address);
        }
        PersonRegister.flushOrRefuse(em);
        trail.record("person.changed", "Person", id, person.getName(), before);
    }

    @Allow(Role.STAFF)
    public PersonData find(Long id) {
        return PersonData.of(Refusal.requireFound(id == null ? null : em.find(Person.class, id)));
    }

    private void refuse(PersonCommand command, Person self) {
        List<Problem> problems = new ArrayList<>(PersonPolicy.problems(command));
        boolean taken = problems.stream().noneMatch(problem -> "email".equals(problem.field()))
                && register.findByEmail(command.email())
                        .filter(other -> self == null
                                || !other.equals(self)
                                // Another address of the same person: it would be there twice.
                                || !self.getEmail().equals(PersonEmail.normalised(command.email())))
                        .isPresent();
        if (taken) {
            problems.add(new Problem("email", PeopleReason.EMAIL_TAKEN));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }
}
