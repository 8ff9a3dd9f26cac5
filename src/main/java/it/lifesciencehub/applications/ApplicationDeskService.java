package it.lifesciencehub.applications;

import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.people.PersonRegister;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.SearchText;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What staff do with applications, but for approving them: {@link ApplicationApprovalService}. */
@Stateless
@Guarded
public class ApplicationDeskService {

    private static final String ROW = "SELECT NEW it.lifesciencehub.applications.ApplicationRow(a.id,"
            + " a.applicant.name, a.applicant.municipality, a.applicant.province, c.name.it, c.name.en,"
            + " a.contact.givenName, a.contact.familyName, a.status, a.submittedAt, a.statusSince)"
            + " FROM MembershipApplication a JOIN a.category c";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private ApplicationBook book;

    @Inject
    private ApplicationMails mails;

    @Inject
    private PersonRegister people;

    /** How many of those that were sent are in each state. */
    @Allow(Role.STAFF)
    public Map<ApplicationStatus, Long> counts() {
        Map<ApplicationStatus, Long> counts = new EnumMap<>(ApplicationStatus.class);
        em.createNamedQuery(MembershipApplication.COUNTS, Object[].class)
                .getResultList()
                .forEach(row -> counts.put((ApplicationStatus) row[0], (Long) row[1]));
        return counts;
    }

    /** Those in a state that hold the words; what waits longest comes first, what is closed latest. */
    @Allow(Role.STAFF)
    public Page<ApplicationRow> list(ApplicationStatus status, String words, PageRequest request) {
        String where = " WHERE a.status = :status AND a.submittedAt IS NOT NULL"
                + (hasText(words) ? " AND a.searchText LIKE :words ESCAPE '!'" : "");
        String order = status.isOpen() ? " ORDER BY a.submittedAt, a.id" : " ORDER BY a.statusSince DESC, a.id DESC";
        long total = fill(
                        em.createQuery("SELECT COUNT(a) FROM MembershipApplication a" + where, Long.class),
                        status,
                        words)
                .getSingleResult();
        List<ApplicationRow> rows = fill(em.createQuery(ROW + where + order, ApplicationRow.class), status, words)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        return new Page<>(rows, total, request);
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> query, ApplicationStatus status, String words) {
        query.setParameter("status", status);
        return hasText(words) ? query.setParameter("words", SearchText.like(words)) : query;
    }

    private static boolean hasText(String words) {
        return words != null && !words.isBlank();
    }

    @Allow(Role.STAFF)
    public ApplicationDetail find(Long id) {
        MembershipApplication application = book.require(id);
        return new ApplicationDetail(
                application.getId(),
                application.getVersion(),
                application.getStatus(),
                application.form(),
                application.getCategory().getName(),
                application.getSubmittedAt(),
                application.getStatusSince(),
                application.getPrivacyVersion(),
                application.getPrivacyLanguage(),
                application.getPrivacyAt(),
                book.steps(application),
                application.getOrganisation() == null
                        ? null
                        : new OrganisationName(
                                application.getOrganisation().getId(),
                                application.getOrganisation().getName()),
                others(application),
                people.findByEmail(application.getContact().getEmail()).isPresent());
    }

    private List<ApplicationRow> others(MembershipApplication application) {
        return em.createQuery(
                        ROW + " WHERE a.id <> :id AND a.status IN :waiting AND (a.applicant.vatNumber = :vat"
                                + " OR a.applicant.fiscalCode = :fiscal OR a.contact.email = :email)"
                                + " ORDER BY a.submittedAt, a.id",
                        ApplicationRow.class)
                .setParameter("id", application.getId())
                .setParameter("waiting", List.of(ApplicationStatus.SUBMITTED, ApplicationStatus.QUESTION))
                .setParameter("vat", application.getApplicant().getVatNumber())
                .setParameter("fiscal", application.getApplicant().getFiscalCode())
                .setParameter("email", application.getContact().getEmail())
                .setMaxResults(10)
                .getResultList();
    }

    /** What the checks of formats find in the data as they stand; empty where all is well. */
    @Allow(Role.STAFF)
    public List<Problem> problems(Long id) {
        ApplicationForm form = book.require(id).form();
        return ApplicationPolicy.problemsOfSent(
                form,
                RomeTime.of(clock.instant()).getYear(),
                form.getCategory() == null ? Set.of() : Set.of(form.getCategory()),
                true);
    }

    /** Asks the applicant for more, by mail. @param version the version that staff have looked at */
    @Allow(Role.STAFF)
    public void ask(Long id, long version, String question) {
        MembershipApplication application = book.requireLocked(id, version);
        require(ApplicationPolicy.problemsOfText("question", question, true));
        book.byStaff(application, ApplicationAct.ASK, question);
        mails.question(application, question.strip());
    }

    /** Refuses, and mails the reason. */
    @Allow(Role.STAFF)
    public void refuse(Long id, long version, String reason) {
        MembershipApplication application = book.requireLocked(id, version);
        require(ApplicationPolicy.problemsOfText("refuseReason", reason, true));
        book.byStaff(application, ApplicationAct.REFUSE, reason);
        mails.refused(application, reason.strip());
    }

    /** Notes something for staff alone. */
    @Allow(Role.STAFF)
    public void note(Long id, String note) {
        MembershipApplication application = book.require(id);
        require(ApplicationPolicy.problemsOfText("note", note, true));
        book.byStaff(application, ApplicationAct.NOTE, note);
    }

    private static void require(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }
}
