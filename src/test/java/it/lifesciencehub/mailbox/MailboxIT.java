package it.lifesciencehub.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.mail.MailMessage;
import it.lifesciencehub.mail.MailReturns;
import it.lifesciencehub.mail.MailStatus;
import it.lifesciencehub.mail.StoppedAddressRow;
import it.lifesciencehub.mail.SuppressionCause;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.BookingScene;
import it.lifesciencehub.registrations.RegisterCommand;
import it.lifesciencehub.registrations.RegistrationService;
import it.lifesciencehub.registrations.RegistrationStatus;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Messages that come in, against the real server and database: what each does to places and to addresses. */
@ExtendWith(ArquillianExtension.class)
class MailboxIT {

    private static final String STAMP = "20270201T081530Z";

    @EJB
    private MailboxWork work;

    @EJB
    private MailboxService mailbox;

    @EJB
    private MailReturns returns;

    @EJB
    private RegistrationService registrations;

    @Inject
    private BookingScene scene;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    private Organisation organisation;
    private List<Person> people;
    private Long event;

    @BeforeEach
    void anEventWithOnePlace() {
        organisation = scene.organisation("Risposte");
        people = scene.people(organisation, 2);
        event = scene.event(1, null, false, WaitingPolicy.FIRST_COME);
    }

    @Test
    void decliningInTheCalendarFreesThePlaceForTheNextOne() {
        Long first = book(people.get(0));
        Long next = book(people.get(1));
        assertEquals(Optional.of(IncomingOutcome.GIVEN_BACK), take(answer(first, people.get(0), 0, "DECLINED")));
        assertEquals(RegistrationStatus.CANCELLED, scene.registration(first).getStatus());
        assertEquals(RegistrationStatus.CONFIRMED, scene.registration(next).getStatus());
        assertTrue(scene.mails(first).contains("registration.cancelled"));
        assertTrue(scene.mails(next).contains("registration.movedUp"));
        assertEquals(
                "DECLINED_BY_CALENDAR",
                scene.changes(first)
                        .get(scene.changes(first).size() - 1)
                        .getReason()
                        .name());
    }

    @Test
    void acceptingGivesNoPlaceToSomebodyWhoWaits() {
        book(people.get(0));
        Long waiting = book(people.get(1));
        assertEquals(Optional.of(IncomingOutcome.NO_PLACE), take(answer(waiting, people.get(1), 0, "ACCEPTED")));
        assertEquals(RegistrationStatus.WAITLISTED, scene.registration(waiting).getStatus());
        assertEquals(1, scene.count(event, RegistrationStatus.CONFIRMED));
    }

    @Test
    void somebodyElseCannotDeclineForAPerson() {
        Long place = book(people.get(0));
        assertEquals(Optional.of(IncomingOutcome.NOT_THE_ATTENDEE), take(answer(place, people.get(1), 0, "DECLINED")));
        assertEquals(RegistrationStatus.CONFIRMED, scene.registration(place).getStatus());
        assertNull(scene.registration(place).getCalendarAnswer());
    }

    @Test
    void theSameMessageAgainChangesNothing() {
        Long place = book(people.get(0));
        byte[] message = answer(place, people.get(0), 0, "ACCEPTED");
        assertEquals(Optional.of(IncomingOutcome.NOTED), take(message));
        assertEquals(Optional.empty(), take(message));
        assertEquals(Optional.of(IncomingOutcome.OUTDATED), take(answer(place, people.get(0), 0, "DECLINED")));
        assertEquals(RegistrationStatus.CONFIRMED, scene.registration(place).getStatus());
    }

    @Test
    void anAnswerToAnUnknownEntryAndALetterDoNothing() {
        String stranger = people.get(0).getEmail();
        assertEquals(
                Optional.of(IncomingOutcome.UNKNOWN),
                take(IncomingFixture.anAnswer(
                        stranger,
                        IncomingFixture.aReply("registration-7@lifesciencehub", 0, stranger, "DECLINED", STAMP))));
        assertEquals(Optional.empty(), take(IncomingFixture.aLetter(stranger)));
        assertEquals(Optional.of(IncomingOutcome.IGNORED), take(IncomingFixture.anAbsence(stranger)));
    }

    @Test
    void aMailThatCameBackForGoodStopsItsAddressUntilStaffReleaseIt() throws Exception {
        Person person = people.get(0);
        Long place = book(person);
        MailMessage mail = sent(place);
        assertEquals(Optional.of(IncomingOutcome.RETURNED), take(notice(mail, person.getEmail(), "5.1.1")));
        assertEquals(MailStatus.RETURNED, mailOf(mail.getId()).getStatus());
        As.person(person, () -> registrations.cancel(place));
        MailMessage next = newest(place);
        assertEquals(MailStatus.SUPPRESSED, next.getStatus());
        assertEquals(SuppressionCause.ADDRESS_STOPPED, next.getSuppressedBecause());
        StoppedAddressRow row = As.staff(() -> returns.stopped(person.getEmail(), PageRequest.of(1)))
                .rows()
                .get(0);
        assertEquals(mail.getId(), row.mailId());
        As.staff(() -> returns.release(row.id()));
        Long again = book(person);
        assertTrue(newest(again).getStatus() != MailStatus.SUPPRESSED);
    }

    @Test
    void aMailThatCameBackForTheTimeBeingGoesOutAgain() throws Exception {
        Long place = book(people.get(0));
        MailMessage mail = sent(place);
        assertEquals(
                Optional.of(IncomingOutcome.TRIED_AGAIN),
                take(notice(mail, people.get(0).getEmail(), "4.2.2")));
        MailStatus status = mailOf(mail.getId()).getStatus();
        assertTrue(status == MailStatus.WAITING || status == MailStatus.SENDING, status.name());
        assertEquals(
                0,
                As.staff(() -> returns.stopped(people.get(0).getEmail(), PageRequest.of(1)))
                        .total());
    }

    @Test
    void aForgedNoticeStopsNobody() throws Exception {
        MailMessage mail = sent(book(people.get(0)));
        assertEquals(
                Optional.of(IncomingOutcome.UNKNOWN),
                take(notice(mail, people.get(1).getEmail(), "5.1.1")));
        assertEquals(
                Optional.of(IncomingOutcome.UNKNOWN),
                take(IncomingFixture.aNotice(
                        "To: x@y.example", people.get(0).getEmail(), "<1@lifesciencehub.example>", "failed", "5.1.1")));
        assertEquals(MailStatus.SENT, mailOf(mail.getId()).getStatus());
    }

    @Test
    void staffSeeWhatCameInAndWhatBecameOfIt() {
        Long place = book(people.get(0));
        take(answer(place, people.get(0), 0, "TENTATIVE"));
        IncomingRow row = As.staff(() -> mailbox.list(PageRequest.of(1))).rows().stream()
                .filter(one -> one.sender().equals(people.get(0).getEmail()))
                .findFirst()
                .orElseThrow();
        assertEquals(IncomingKind.CALENDAR_ANSWER, row.kind());
        assertEquals(IncomingOutcome.NOTED, row.outcome());
    }

    private Long book(Person person) {
        return As.person(
                        person,
                        () -> registrations.register(new RegisterCommand(
                                event,
                                organisation.getId(),
                                List.of(person.getId()),
                                List.of(),
                                UUID.randomUUID().toString())))
                .get(0)
                .registrationId();
    }

    private static byte[] answer(Long place, Person by, int sequence, String answer) {
        return IncomingFixture.anAnswer(
                by.getEmail(),
                IncomingFixture.aReply(
                        "registration-" + place + "@lifesciencehub", sequence, by.getEmail(), answer, STAMP));
    }

    private static byte[] notice(MailMessage mail, String recipient, String status) {
        return IncomingFixture.aNotice(
                "To: eventi@lifesciencehub.example", recipient, mail.getMessageId(), "failed", status);
    }

    private Optional<IncomingOutcome> take(byte[] message) {
        return asHub(() -> {
            try {
                return work.take(message);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static <T> T asHub(java.util.function.Supplier<T> call) {
        return Caller.call(Identity.SYSTEM, call);
    }

    /** The newest mail about a place, as if the mail server had taken it. */
    private MailMessage sent(Long place) throws Exception {
        Long id = newest(place).getId();
        transaction.begin();
        em.createQuery("UPDATE MailMessage m SET m.status = :sent, m.claimedUntil = NULL, m.attempts = 1,"
                        + " m.version = m.version + 1 WHERE m.id = :id")
                .setParameter("sent", MailStatus.SENT)
                .setParameter("id", id)
                .executeUpdate();
        transaction.commit();
        return mailOf(id);
    }

    private MailMessage newest(Long place) {
        return em.createQuery(
                        "SELECT m FROM MailMessage m WHERE m.subjectId = :id ORDER BY m.createdAt DESC, m.id DESC",
                        MailMessage.class)
                .setParameter("id", place)
                .setMaxResults(1)
                .getSingleResult();
    }

    private MailMessage mailOf(Long id) {
        em.clear();
        return em.find(MailMessage.class, id);
    }
}
