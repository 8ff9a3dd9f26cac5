package it.lifesciencehub.groups;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.accounts.Account;
import it.lifesciencehub.accounts.AccountFixture;
import it.lifesciencehub.accounts.SessionMemory;
import it.lifesciencehub.meetings.MeetingScene;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever is named to run a group while signed in goes on only with a second factor. */
@ExtendWith(ArquillianExtension.class)
class OfficersSecondFactorIT {

    @EJB
    private MandateService mandates;

    @EJB
    private PersonFixture people;

    @EJB
    private AccountFixture accounts;

    @Inject
    private MeetingScene scene;

    @Inject
    private SessionMemory memory;

    private final LocalDate today = RomeTime.of(Instant.now()).toLocalDate();

    @Test
    void isOwedAtOnceByWhoeverIsNamedWhileSignedIn() {
        Person person = people.aPerson();
        Account account = accounts.anAccountOf(person, Role.PERSON);
        Long plain = accounts.aSessionOf(account, false).sessionId();
        Long shown = accounts.aSessionOf(account, true).sessionId();
        assertTrue(memory.person(plain).isPresent());
        name(person, MandateRole.EXPERT, today);
        assertTrue(memory.person(plain).isPresent());
        name(person, MandateRole.CHAIR, today);
        assertFalse(memory.person(plain).isPresent());
        assertTrue(memory.person(shown).isPresent());
    }

    @Test
    void isNotOwedBeforeTheRoleBegins() {
        Person person = people.aPerson();
        Long session = accounts.aSessionOf(accounts.anAccountOf(person, Role.PERSON), false)
                .sessionId();
        name(person, MandateRole.SECRETARY, today.plusDays(1));
        assertTrue(memory.person(session).isPresent());
    }

    private void name(Person person, MandateRole role, LocalDate since) {
        Long group = scene.group().getId();
        As.staff(() -> mandates.give(new MandateCommand(group, person.getId(), null, role, since, null)));
    }
}
