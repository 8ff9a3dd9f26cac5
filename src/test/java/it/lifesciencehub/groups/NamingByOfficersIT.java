package it.lifesciencehub.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.meetings.MeetingScene;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Officers name people of the organisations in their group, and learn nothing of anybody else. */
@ExtendWith(ArquillianExtension.class)
class NamingByOfficersIT {

    @EJB
    private SeatDeskService desk;

    @EJB
    private MandateService mandates;

    @EJB
    private OrganisationFixture organisations;

    @EJB
    private PersonFixture people;

    @Inject
    private MeetingScene scene;

    private final LocalDate today = RomeTime.of(Instant.now()).toLocalDate();
    private Long group;
    private Person chair;
    private Organisation inside;
    private Organisation outside;

    @BeforeEach
    void aGroupWithAChairAndACompany() {
        group = scene.group().getId();
        chair = people.aPerson("Carla", "Presidente");
        inside = organisations.anOrganisation();
        outside = organisations.anOrganisation();
        give(chair, null, MandateRole.CHAIR);
        give(organisations.aDelegateOf(inside), inside, MandateRole.DELEGATE);
    }

    @Test
    void findWhoeverIsOfAnOrganisationInTheGroup() {
        Person colleague = organisations.aColleagueAt(inside);
        As.person(chair, () -> desk.giveRole(group, colleague.getEmail(), null, MandateRole.SECRETARY, null));
        As.person(chair, () -> desk.giveRole(group, colleague.getName(), inside.getName(), MandateRole.EXPERT, null));
        Person expert = people.aPerson();
        give(expert, null, MandateRole.EXPERT);
        As.person(chair, () -> desk.giveRole(group, expert.getEmail(), null, MandateRole.VICE_CHAIR, null));
        assertTrue(As.person(chair, () -> desk.people(group, today)).stream()
                .anyMatch(row -> row.personId().equals(expert.getId()) && row.role() == MandateRole.VICE_CHAIR));
    }

    @Test
    void getTheSameAnswerForKnownAndUnknownPeopleElsewhere() {
        Person stranger = organisations.aColleagueAt(outside);
        for (List<String> words : List.of(
                List.of(stranger.getEmail(), ""),
                List.of(stranger.getName(), outside.getName()),
                List.of("nessuno@test.example", ""),
                List.of("Nessuno Nessuno", outside.getName()))) {
            Refusal refusal = assertThrows(
                    Refusal.class,
                    () -> As.person(
                            chair, () -> desk.giveRole(group, words.get(0), words.get(1), MandateRole.EXPERT, null)));
            assertEquals(
                    GroupReason.PERSON_NOT_OF_GROUP, refusal.problems().get(0).reason());
        }
        As.staff(() -> desk.giveRole(group, stranger.getEmail(), null, MandateRole.EXPERT, null));
    }

    private void give(Person person, Organisation organisation, MandateRole role) {
        As.staff(() -> mandates.give(new MandateCommand(
                group,
                person.getId(),
                organisation == null ? null : organisation.getId(),
                role,
                today.minusDays(5),
                null)));
    }
}
