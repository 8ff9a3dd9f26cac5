package it.lifesciencehub.visits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.BookingScene;
import it.lifesciencehub.registrations.RegisterCommand;
import it.lifesciencehub.registrations.RegistrationService;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Industry visits against the real server: who may what, rules inside booking, the host's word, and sealed data. */
@ExtendWith(ArquillianExtension.class)
class VisitsIT {

    private static final String NUMBER = "CA98765ZZ";
    private static final RefusalCommand NO = new RefusalCommand(RefusalCause.ROLE, "non in tema", Veto.NONE);

    @EJB
    private VisitService visits;

    @EJB
    private VisitHostDeskService hostDesk;

    @EJB
    private VisitRuleService rules;

    @EJB
    private VisitDecisionService decisions;

    @EJB
    private VisitHostService hosts;

    @EJB
    private VisitorFormService forms;

    @EJB
    private VisitorDataService data;

    @EJB
    private RegistrationService registrations;

    @EJB
    private OrganisationFixture organisations;

    @Inject
    private VisitScene scene;

    @Inject
    private BookingScene booking;

    @Inject
    private VisitRounds rounds;

    private Organisation host;
    private Organisation company;
    private Person receiving;
    private Person delegate;
    private Person visitor;
    private Long event;

    @BeforeEach
    void aVisitWithAHostAndACompanyThatAsks() {
        host = scene.organisation(Sector.CDMO);
        company = scene.organisation(Sector.DIGITAL_HEALTH);
        receiving = organisations.aColleagueAt(host);
        delegate = organisations.aDelegateOf(company);
        visitor = organisations.aColleagueAt(company);
        event = scene.visit();
        As.staff(() -> visits.save(event, VisitService.NONE, VisitScene.form(host)));
        As.staff(() -> hostDesk.namePerson(event, receiving.getId()));
    }

    @Test
    void showTheirDataToTheNamedHostAlone() {
        Long place = aConfirmedVisitor();
        As.person(visitor, () -> forms.give(VisitorKey.of(place), Map.of(VisitorField.DOCUMENT_NUMBER, NUMBER)));
        List<VisitorSheet> seen = As.person(receiving, () -> data.look(HostKey.of(event)));
        assertEquals(Map.of(VisitorField.DOCUMENT_NUMBER, NUMBER), seen.get(0).values());
        assertEquals(List.of("Carla Collega: Carla Collega: DOCUMENT_NUMBER"), scene.trail(event, "visitor-data.seen"));
        assertFalse(scene.values().contains(NUMBER));
        assertEquals(CommonReason.FORBIDDEN, refused(() -> As.staff(() -> data.look(HostKey.of(event)))));
        assertEquals(CommonReason.FORBIDDEN, refused(() -> As.administrator(() -> data.look(HostKey.of(event)))));
        Person colleagueOfHost = organisations.aDelegateOf(host);
        for (Person stranger : List.of(delegate, visitor, colleagueOfHost)) {
            for (Executable attempt : List.<Executable>of(
                    () -> As.person(stranger, () -> data.look(HostKey.of(event))),
                    () -> As.person(stranger, () -> data.list(HostKey.of(event), Language.IT)),
                    () -> As.person(stranger, () -> hosts.open(HostKey.of(event))),
                    () -> As.person(stranger, () -> hosts.ask(HostKey.of(event), Set.of())),
                    () -> As.person(stranger, () -> decisions.keep(HostKey.of(event), place)))) {
                assertEquals(CommonReason.NOT_FOUND, refused(attempt));
            }
        }
        assertEquals(CommonReason.NOT_SIGNED_IN, refused(() -> As.nobody(() -> hosts.open(HostKey.of(event)))));
        assertEquals(VisitReason.LINK_NOT_VALID, refused(() -> As.nobody(() -> data.look(HostKey.of("guessed")))));
        for (Person other : List.of(delegate, receiving)) {
            assertEquals(
                    CommonReason.NOT_FOUND, refused(() -> As.person(other, () -> forms.open(VisitorKey.of(place)))));
        }
        assertNotNull(As.staff(() -> data.list(HostKey.of(event), Language.EN)));
        assertEquals(List.of("Giulia Ferrari: Visita di prova: "), scene.trail(event, "visit-list.downloaded"));
        assertEquals(List.of(), scene.trail(event, "visitor-data.listed"));
    }

    @Test
    void losesDataWithThePlaceAndInTime() {
        Long place = aConfirmedVisitor();
        As.person(visitor, () -> forms.give(VisitorKey.of(place), Map.of(VisitorField.DOCUMENT_NUMBER, NUMBER)));
        assertEquals(1, scene.count(event));
        As.person(visitor, () -> registrations.cancel(place));
        assertEquals(0, scene.count(event));
        Long again = aConfirmedVisitor();
        As.person(visitor, () -> forms.give(VisitorKey.of(again), Map.of(VisitorField.DOCUMENT_NUMBER, NUMBER)));
        scene.endedDaysAgo(event, 29);
        rounds.purge();
        assertEquals(1, scene.count(event));
        scene.endedDaysAgo(event, 31);
        rounds.purge();
        assertEquals(0, scene.count(event));
        assertEquals(1, scene.trail(event, "visitor-data.purged-in-time").size());
    }

    @Test
    void sayClearlyThatTheKeyIsMissingAndLoseNothing() {
        Long place = aConfirmedVisitor();
        As.person(visitor, () -> forms.give(VisitorKey.of(place), Map.of(VisitorField.DOCUMENT_NUMBER, NUMBER)));
        String key = scene.keyOf(event);
        scene.loseTheKey(event, "0000000000000000");
        assertEquals(VisitReason.KEY_MISSING, refused(() -> As.person(receiving, () -> data.look(HostKey.of(event)))));
        assertEquals(1, scene.count(event));
        scene.loseTheKey(event, key);
        assertEquals(1, As.person(receiving, () -> data.look(HostKey.of(event))).size());
    }

    @Test
    void refuseToBookWhomARuleKeepsOut() {
        Organisation rival = scene.organisation(Sector.CDMO);
        Person expert = organisations.aColleagueAt(rival);
        Long first = request(expert, rival);
        int in = As.staff(() -> rules.add(event, new RuleDraft(ExclusionKind.COMPETITORS, null, null)));
        assertEquals(0, in);
        assertEquals(RegistrationStatus.REQUESTED, booking.registration(first).getStatus());
        As.person(receiving, () -> decisions.approve(HostKey.of(event), first));
        VisitHostView view = As.person(receiving, () -> hosts.open(HostKey.of(event)));
        assertEquals(
                List.of(first),
                view.toReview().stream().map(VisitorRow::registrationId).toList());
        Person second = organisations.aColleagueAt(rival);
        assertEquals(VisitReason.NOT_OPEN_TO_SECTOR, refused(() -> request(second, rival)));
        assertEquals(VisitReason.NOT_OPEN_TO_SECTOR, refused(() -> request(second, null)));
        Person rivalsDelegate = organisations.aDelegateOf(rival);
        assertEquals(
                VisitReason.NOT_OPEN_TO_SECTOR,
                refused(() -> As.person(rivalsDelegate, () -> registrations.handOver(first, second.getId(), null))));
        assertEquals(1, booking.count(event, RegistrationStatus.CONFIRMED));
        As.person(receiving, () -> decisions.refuse(HostKey.of(event), first, NO));
        assertEquals(0, booking.count(event, RegistrationStatus.CONFIRMED));
        assertEquals(1, request(visitor, company) > 0 ? booking.count(event, RegistrationStatus.REQUESTED) : 0);
    }

    @Test
    void areDecidedByAPrivateLinkThatCanBeRevoked() {
        As.staff(() -> hostDesk.nameAddress(event, "Olga Ospite", "olga." + event + "@test.example", Language.IT));
        Long one = request(visitor, company);
        Long two = request(delegate, company);
        assertTrue(rounds.digest() > 0);
        String token = scene.mail("visits.requests", "olga." + event + "@test.example")
                .getTextBody()
                .replaceAll("(?s).*/visit-host/([A-Za-z0-9_-]+).*", "$1");
        assertEquals(
                2, As.nobody(() -> hosts.open(HostKey.of(token))).requests().size());
        decisions.approve(HostKey.of(token), one);
        decisions.refuse(HostKey.of(token), two, new RefusalCommand(RefusalCause.ROLE, "per voi", Veto.PERSON));
        assertEquals(List.of("Olga Ospite: Carla Collega: "), scene.trail(event, "visit.approved"));
        assertEquals(RegistrationStatus.DECLINED, booking.registration(two).getStatus());
        String told = scene.mail("registration.declined", delegate.getEmail()).getTextBody();
        assertTrue(told.contains("altre figure professionali"), told);
        assertFalse(told.contains("per voi"), told);
        assertEquals("per voi", As.staff(() -> hosts.decisions(event)).get(0).words());
        assertEquals(VisitReason.NOT_OPEN_TO_PERSON, refused(() -> request(delegate, company)));
        Long olga = As.staff(() -> hostDesk.hosts(event)).stream()
                .filter(row -> !row.person())
                .findFirst()
                .orElseThrow()
                .id();
        As.staff(() -> hostDesk.revoke(olga));
        assertEquals(VisitReason.LINK_NOT_VALID, refused(() -> As.nobody(() -> hosts.open(HostKey.of(token)))));
    }

    @Test
    void tellTheMeetingPointToThoseWithAPlaceAlone() {
        Long place = request(visitor, company);
        assertTrue(As.person(visitor, () -> visits.place(place)).meetingPoint().isEmpty());
        As.staff(() -> decisions.approve(HostKey.of(event), place));
        assertEquals(
                "Gate 3",
                As.person(visitor, () -> visits.place(place)).meetingPoint().getEn());
        assertTrue(scene.mail("registration.approved", visitor.getEmail())
                .getTextBody()
                .contains("Cancello 3"));
        VisitFace face = As.nobody(() -> visits.face(event));
        assertEquals("Scarpe chiuse", face.bring().getIt());
        assertNull(scene.mail("visits.data", visitor.getEmail()));
        As.person(receiving, () -> hosts.ask(HostKey.of(event), Set.of(VisitorField.DIET)));
        assertNotNull(scene.mail("visits.data", visitor.getEmail()));
        rounds.remind();
        assertNotNull(scene.mail("visits.reminder", visitor.getEmail()));
    }

    private Long aConfirmedVisitor() {
        As.staff(() -> hosts.ask(HostKey.of(event), Set.of(VisitorField.DOCUMENT_NUMBER)));
        Long place = request(visitor, company);
        As.person(receiving, () -> decisions.approve(HostKey.of(event), place));
        return place;
    }

    private Long request(Person person, Organisation organisation) {
        return As.person(
                        person,
                        () -> registrations.register(new RegisterCommand(
                                event,
                                organisation == null ? null : organisation.getId(),
                                List.of(person.getId()),
                                List.of(),
                                UUID.randomUUID().toString())))
                .get(0)
                .registrationId();
    }

    private static RefusalReason refused(Executable attempt) {
        return assertThrows(Refusal.class, attempt).reason();
    }
}
