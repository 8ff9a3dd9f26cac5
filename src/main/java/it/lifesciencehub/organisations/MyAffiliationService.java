package it.lifesciencehub.organisations;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Where the caller works and has worked, and where they say that they work now. */
@Stateless
@Guarded
public class MyAffiliationService {

    /** Requests that wait at a time; more is no change of job. */
    private static final int MOST_OPEN = 5;

    private static final int MAX_NAME = 250;
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AffiliationRequests requests;

    @Inject
    private AffiliationBook book;

    @Inject
    private CompanyMails mails;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** The caller's affiliations, those that last first. */
    @Allow(Role.PERSON)
    public List<AffiliationRow> mine() {
        return book.history(Caller.requirePersonId());
    }

    /** The caller's requests that wait, and those that were refused of late. */
    @Allow(Role.PERSON)
    public List<AffiliationRequestRow> myRequests() {
        return requests.rows("p.id = :person AND r.status IN (:open, :refused) ORDER BY r.askedAt DESC, r.id")
                .setParameter("person", Caller.requirePersonId())
                .setParameter("open", RequestStatus.OPEN)
                .setParameter("refused", RequestStatus.REFUSED)
                .setMaxResults(20)
                .getResultList();
    }

    /** Active organisations that hold the words, by name; at most twelve, none for fewer than three letters. */
    @Allow(Role.PERSON)
    public List<OrganisationChoice> search(String words) {
        if (words == null || SearchText.of(words).length() < 3) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT NEW it.lifesciencehub.organisations.OrganisationChoice(o.id, o.name, o.municipality)"
                                + " FROM Organisation o WHERE o.active = TRUE AND o.searchText LIKE :words ESCAPE '!'"
                                + " ORDER BY o.name, o.id",
                        OrganisationChoice.class)
                .setParameter("words", SearchText.like(words))
                .setMaxResults(12)
                .getResultList();
    }

    /** Asks an organisation to be taken as one of its people. */
    @Allow(Role.PERSON)
    public void ask(JoinCommand command) {
        Person person = em.find(Person.class, Caller.requirePersonId(), LockModeType.PESSIMISTIC_WRITE);
        requireSensible(command);
        Organisation organisation = command.organisationId() == null ? null : active(command.organisationId());
        if (organisation != null && book.current(organisation, person).isPresent()) {
            throw new Refusal(OrganisationReason.ALREADY_AFFILIATED);
        }
        requireNotAsked(person, organisation);
        AffiliationRequest request = new AffiliationRequest(
                person,
                organisation,
                organisation == null ? command.organisationName().strip() : organisation.getName(),
                command.from(),
                clock.instant());
        request.workAs(AffiliationBook.checked(command.jobTitle()), command.jobFunction());
        em.persist(request);
        if (organisation != null) {
            mails.tellRequest(request);
        }
        record("affiliation.asked", request);
    }

    @Allow(Role.PERSON)
    public void withdraw(Long id) {
        AffiliationRequest request = requests.find(id);
        if (!request.getPerson().getId().equals(Caller.requirePersonId())) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        requests.locked(id).end(RequestStatus.WITHDRAWN, null, Caller.current().name(), clock.instant());
        record("affiliation.withdrawn", request);
    }

    private void requireSensible(JoinCommand command) {
        List<Problem> problems = new ArrayList<>();
        String name = command.organisationName() == null
                ? ""
                : command.organisationName().strip();
        if (command.organisationId() == null && name.isEmpty()) {
            problems.add(new Problem("organisation", OrganisationReason.ORGANISATION_REQUIRED));
        } else if (name.length() > MAX_NAME) {
            problems.add(new Problem("organisation", CommonReason.TOO_LONG, MAX_NAME));
        } else if (name.codePoints().anyMatch(Character::isISOControl)) {
            problems.add(new Problem("organisation", OrganisationReason.CHARACTERS_NOT_VALID));
        }
        if (command.from() == null) {
            problems.add(new Problem("from", CommonReason.REQUIRED));
        } else if (command.from().isAfter(book.today()) || command.from().isBefore(EARLIEST)) {
            problems.add(new Problem("from", OrganisationReason.FIRST_DAY_NOT_VALID));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private Organisation active(Long id) {
        Organisation organisation = book.organisation(id);
        if (!organisation.isActive()) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return organisation;
    }

    /** The person's row is locked: a form that is sent twice asks once. */
    private void requireNotAsked(Person person, Organisation organisation) {
        List<AffiliationRequest> open = em.createQuery(
                        "SELECT r FROM AffiliationRequest r WHERE r.person = :person AND r.status = :open",
                        AffiliationRequest.class)
                .setParameter("person", person)
                .setParameter("open", RequestStatus.OPEN)
                .getResultList();
        boolean there = organisation != null
                && open.stream().anyMatch(request -> organisation.equals(request.getOrganisation()));
        if (there || open.size() >= MOST_OPEN) {
            throw new Refusal(OrganisationReason.REQUEST_THERE);
        }
    }

    private void record(String action, AffiliationRequest request) {
        Organisation organisation = request.getOrganisation();
        trail.record(
                action,
                "Organisation",
                organisation == null ? null : organisation.getId(),
                request.getOrganisationName(),
                request.getPerson().getName());
    }
}
