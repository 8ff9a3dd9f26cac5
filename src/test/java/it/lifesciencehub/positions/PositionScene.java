package it.lifesciencehub.positions;

import it.lifesciencehub.As;
import it.lifesciencehub.groups.MandateCommand;
import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.groups.MandateService;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.mail.MailMessage;
import it.lifesciencehub.meetings.MeetingScene;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.shared.RomeTime;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Groups with a chair and positions on their way, for tests. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class PositionScene {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MeetingScene meetings;

    @EJB
    private MandateService mandates;

    @EJB
    private PersonFixture people;

    @EJB
    private PositionService positions;

    @EJB
    private PositionPageService pages;

    @EJB
    private BallotService ballots;

    /** A group and somebody who runs it. */
    public record Led(WorkGroup group, Person chair) {}

    public Led group() {
        WorkGroup group = meetings.group();
        Person chair = people.aPerson("Paola", "Presidente");
        give(group, chair, null, MandateRole.CHAIR);
        return new Led(group, chair);
    }

    public void give(WorkGroup group, Person person, Organisation organisation, MandateRole role) {
        As.staff(() -> mandates.give(new MandateCommand(
                group.getId(),
                person.getId(),
                organisation == null ? null : organisation.getId(),
                role,
                LocalDate.of(2026, 1, 1),
                null)));
    }

    public static LocalDate today() {
        return RomeTime.of(Instant.now()).toLocalDate();
    }

    public static PositionForm form() {
        PositionForm form = new PositionForm();
        form.setTitleIt("Accesso ai dati");
        form.setTitleEn("Access to data");
        form.setSummaryIt("Chiediamo regole chiare.");
        return form;
    }

    public PositionView see(Person reader, Long id) {
        return As.person(reader, () -> pages.show(id));
    }

    /** A position on which comments are taken up to today. */
    public Long consulted(Led led) {
        Long id = As.person(led.chair(), () -> positions.draft(led.group().getId(), form()));
        As.person(led.chair(), () -> positions.consult(id, see(led.chair(), id).version(), today()));
        return id;
    }

    /** A position that is voted on for two days. */
    public Long voted(Led led, boolean secret) {
        Long id = consulted(led);
        BallotForm form = new BallotForm();
        form.setSecret(secret);
        form.setClosesAt(LocalDateTime.now(RomeTime.ZONE).plusDays(2));
        form.setEarlyReason("Tutti hanno letto");
        As.person(led.chair(), () -> ballots.open(id, see(led.chair(), id).version(), form));
        return id;
    }

    /** What the database is told behind everybody's back, as if time had gone by. */
    public void sql(String statement, Object... parameters) {
        var query = em.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }

    public List<?> rows(String query, Object... parameters) {
        var found = em.createNativeQuery(query);
        for (int i = 0; i < parameters.length; i++) {
            found.setParameter(i + 1, parameters[i]);
        }
        return found.getResultList();
    }

    /** Kinds of mails that were written to somebody about a position, oldest first. */
    public List<String> kinds(Long id, Person person) {
        return em.createQuery(
                        "SELECT m FROM MailMessage m WHERE m.subjectType = 'Position' AND m.subjectId = :id"
                                + " AND m.recipientAddress = :address ORDER BY m.createdAt, m.id",
                        MailMessage.class)
                .setParameter("id", id)
                .setParameter("address", person.getEmail())
                .getResultStream()
                .map(MailMessage::getKind)
                .toList();
    }
}
