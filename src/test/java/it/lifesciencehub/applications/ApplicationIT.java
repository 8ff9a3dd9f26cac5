package it.lifesciencehub.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.membership.MembershipCategory;
import it.lifesciencehub.membership.MembershipFixture;
import it.lifesciencehub.membership.MembershipReason;
import it.lifesciencehub.membership.MembershipTerm;
import it.lifesciencehub.membership.Proration;
import it.lifesciencehub.membership.TermBasis;
import it.lifesciencehub.organisations.LikelyOrganisation;
import it.lifesciencehub.organisations.MatchRule;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Applying against the real container and database. */
@ExtendWith(ArquillianExtension.class)
class ApplicationIT {

    private static final LocalDate ENTRY = LocalDate.of(2027, 4, 1);

    @EJB
    private ApplicationService applications;

    @EJB
    private ApplicationDeskService desk;

    @EJB
    private ApplicationApprovalService approval;

    @EJB
    private OrganisationFixture organisations;

    @EJB
    private PersonFixture people;

    @Inject
    private ApplicationBook book;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    private String run;
    private String category;

    @BeforeEach
    void aCategoryOfItsOwn() throws Exception {
        run = UUID.randomUUID().toString().substring(0, 8);
        category = "test-" + run;
        inTransaction(() -> {
            MembershipCategory made = MembershipFixture.aCategory(
                    category,
                    new LocalisedText("Prova " + run, "Test " + run),
                    TermBasis.CALENDAR_YEAR,
                    Proration.MONTHS);
            MembershipFixture.openToApplications(made);
            em.persist(made);
            em.persist(MembershipFixture.aRuleOf(made, SizeClass.SMALL, new BigDecimal("1200")));
            return null;
        });
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            T result = work.call();
            transaction.commit();
            return result;
        } catch (Exception e) {
            transaction.rollback();
            throw e;
        }
    }

    private ApplicationForm aForm() {
        ApplicationForm form = ApplicationFixture.aForm(category);
        form.getOrganisation().setName("Biotech " + run + " S.r.l.");
        form.getOrganisation().setVatNumber(ApplicationFixture.aVatNumber());
        form.getOrganisation().setWebsite("https://www." + run + ".example");
        form.setEmail(address());
        return form;
    }

    private String address() {
        return "anna." + run + "@test.example";
    }

    /** Somebody from a network of their own, so that tests do not use up each other's requests. */
    private void asApplicant(Runnable work) {
        Caller.run(Identity.publicFrom("net-" + run), work);
    }

    private Long send(ApplicationForm form) {
        asApplicant(() -> applications.send(form, "", Language.IT));
        return ids().get(0);
    }

    private List<Long> ids() {
        return em.createQuery(
                        "SELECT a.id FROM MembershipApplication a WHERE a.contact.email = :email ORDER BY a.createdAt DESC",
                        Long.class)
                .setParameter("email", address())
                .getResultList();
    }

    /** The secret of a new private link. */
    private String token(Long id) throws Exception {
        String link = inTransaction(() -> book.newLink(em.find(MembershipApplication.class, id)));
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private ApplicationView view(String token) {
        return As.nobody(() -> applications.view(token));
    }

    private ApplicationDetail detail(Long id) {
        return As.staff(() -> desk.find(id));
    }

    private ApprovedApplication approve(Long id, Long organisation) {
        return As.staff(() -> approval.approve(
                new ApproveCommand(id, detail(id).version(), organisation, category, ENTRY, "Benvenuti.")));
    }

    private long mails(String kind) {
        return em.createQuery(
                        "SELECT COUNT(m) FROM MailMessage m WHERE m.recipientAddress = :to AND m.kind = :kind",
                        Long.class)
                .setParameter("to", address())
                .setParameter("kind", kind)
                .getSingleResult();
    }

    private long count(String query, Object parameter) {
        return em.createQuery(query, Long.class).setParameter("p", parameter).getSingleResult();
    }

    private static void assertRefused(RefusalReason reason, Executable call) {
        Refusal refusal = assertThrows(Refusal.class, call);
        assertEquals(
                reason,
                refusal.problems().isEmpty()
                        ? refusal.reason()
                        : refusal.problems().get(0).reason());
    }

    @Test
    void oneApprovalMakesOrganisationMembershipDelegateInvitationAndFirstTerm() throws Exception {
        Long id = send(aForm());
        assertEquals(1, mails("application.received"));
        As.staff(() -> desk.ask(id, detail(id).version(), "Quante persone?"));
        assertEquals(1, mails("application.question"));
        String token = token(id);
        assertEquals(ApplicationStatus.QUESTION, view(token).status());
        asApplicant(() -> applications.answer(token, view(token).version(), "Dodici."));
        assertEquals(ApplicationStatus.SUBMITTED, view(token).status());

        ApprovedApplication approved = approve(id, null);

        assertTrue(approved.termProposed());
        Organisation organisation = em.find(Organisation.class, approved.organisationId());
        assertEquals("Biotech " + run + " S.r.l.", organisation.getName());
        assertEquals("ACTIVE", organisation.getMembershipStatus());
        assertEquals(SizeClass.SMALL, organisation.getSizeClass());
        assertEquals(
                2,
                inTransaction(() -> em.find(Organisation.class, approved.organisationId())
                        .getSectors()
                        .size()));
        assertEquals(
                1,
                count(
                        "SELECT COUNT(m) FROM Membership m WHERE m.organisation.id = :p AND m.status ="
                                + " it.lifesciencehub.membership.MembershipStatus.ACTIVE",
                        organisation.getId()));
        assertEquals(
                1,
                count(
                        "SELECT COUNT(a) FROM Affiliation a JOIN a.person p JOIN p.emails e WHERE e.address = :p"
                                + " AND a.delegate = TRUE AND a.until IS NULL AND a.jobTitle = 'Direttrice'",
                        address()));
        assertEquals(1, mails("accounts.invitation"));
        assertEquals(1, mails("application.approved"));
        MembershipTerm term = em.createQuery(
                        "SELECT t FROM MembershipTerm t WHERE t.membership.organisation.id = :p", MembershipTerm.class)
                .setParameter("p", organisation.getId())
                .getSingleResult();
        assertEquals(new BigDecimal("900.00"), term.getFee());
        assertEquals(ENTRY, term.getStartsOn());
        assertEquals(ApplicationStatus.APPROVED, view(token).status());
        assertEquals(organisation.getId(), detail(id).organisation().id());
        assertEquals(
                List.of(ApplicationAct.APPROVE, ApplicationAct.ANSWER, ApplicationAct.ASK, ApplicationAct.SUBMIT),
                detail(id).steps().stream().map(ApplicationStep::getAct).toList());
        assertEquals(
                1,
                count(
                        "SELECT COUNT(a) FROM AuditEntry a WHERE a.action = 'application.approved'"
                                + " AND a.subjectType = 'Organisation' AND a.subjectId = :p",
                        organisation.getId()));
    }

    @Test
    void approvesOnceAlone() {
        Long id = send(aForm());
        long version = detail(id).version();
        approve(id, null);
        assertRefused(ApplicationReason.APPLICATION_STEP_NOT_POSSIBLE, () -> approve(id, null));
        assertRefused(
                CommonReason.CHANGED_MEANWHILE,
                () -> As.staff(() -> approval.approve(new ApproveCommand(id, version, null, category, ENTRY, ""))));
        assertRefused(
                ApplicationReason.APPLICATION_STEP_NOT_POSSIBLE,
                () -> As.staff(() -> desk.refuse(id, detail(id).version(), "Troppo tardi")));
        assertEquals(1, count("SELECT COUNT(o) FROM Organisation o WHERE o.name = :p", "Biotech " + run + " S.r.l."));
    }

    @Test
    void neverMakesASecondOrganisationWithTheSamePartitaIva() {
        ApplicationForm first = aForm();
        Long known = approve(send(first), null).organisationId();
        Long id = send(sameAgain(first));
        List<LikelyOrganisation> matches = As.staff(() -> approval.matches(id));
        assertEquals(known, matches.get(0).id());
        assertEquals(
                MatchRule.VAT_NUMBER, matches.get(0).match().reasons().get(0).rule());
        assertEquals("ACTIVE", matches.get(0).membershipStatus());
        assertRefused(ApplicationReason.ORGANISATION_KNOWN, () -> approve(id, null));
        assertRefused(MembershipReason.ALREADY_MEMBER, () -> approve(id, known));
        assertEquals(ApplicationStatus.SUBMITTED, detail(id).status());
    }

    private ApplicationForm sameAgain(ApplicationForm first) {
        ApplicationForm form = aForm();
        form.getOrganisation().setName("Tutt’altro nome");
        form.getOrganisation().setWebsite(null);
        form.getOrganisation().setVatNumber(first.getOrganisation().getVatNumber());
        return form;
    }

    @Test
    void takesAKnownOrganisationAsStaffChoose() {
        Organisation known = organisations.anOrganisation("BIOTECH " + run + " spa");
        Person contact = people.aPerson("Bice", "Neri", Language.EN, address());
        Long id = send(aForm());
        assertTrue(detail(id).contactKnown());
        LikelyOrganisation match = As.staff(() -> approval.matches(id)).get(0);
        assertEquals(known.getId(), match.id());
        assertEquals(MatchRule.NAME, match.match().reasons().get(0).rule());

        ApprovedApplication approved = approve(id, known.getId());

        assertEquals(known.getId(), approved.organisationId());
        assertFalse(approved.termProposed(), "its size is not known, and there is a rule for small ones alone");
        assertEquals("Bice", em.find(Person.class, contact.getId()).getGivenName());
        assertEquals(1, mails("accounts.invitation"));
        assertEquals(0, count("SELECT COUNT(o) FROM Organisation o WHERE o.name = :p", "Biotech " + run + " S.r.l."));
    }

    @Test
    void refusesWithAReasonThatTheApplicantReads() throws Exception {
        Long id = send(aForm());
        assertRefused(
                CommonReason.REQUIRED,
                () -> As.staff(() -> desk.refuse(id, detail(id).version(), " ")));
        As.staff(() -> desk.note(id, "Solo per noi"));
        As.staff(() -> desk.refuse(id, detail(id).version(), "Fuori settore"));
        assertEquals(1, mails("application.refused"));
        ApplicationView view = view(token(id));
        assertEquals(ApplicationStatus.REFUSED, view.status());
        assertEquals("Fuori settore", view.steps().get(0).getWords());
        assertTrue(view.steps().stream().noneMatch(step -> step.getAct() == ApplicationAct.NOTE));
        assertRefused(ApplicationReason.APPLICATION_STEP_NOT_POSSIBLE, () -> approve(id, null));
    }

    @Test
    void keepsADraftToItsApplicantUntilItIsSent() throws Exception {
        ApplicationForm little = new ApplicationForm();
        little.getOrganisation().setName("Biotech " + run);
        little.setEmail(address());
        asApplicant(() -> applications.saveDraft(little, "", Language.EN));
        Long id = ids().get(0);
        assertEquals(1, mails("application.draft"));
        assertRefused(CommonReason.NOT_FOUND, () -> detail(id));
        String token = token(id);
        assertEquals(ApplicationStatus.DRAFT, view(token).status());
        ApplicationForm whole = aForm();
        whole.setEmail("somebody.else@test.example");
        asApplicant(() -> applications.submit(token, view(token).version(), whole, Language.EN));
        ApplicationDetail detail = detail(id);
        assertEquals(ApplicationStatus.SUBMITTED, detail.status());
        assertEquals(address(), detail.form().getEmail(), "the link was sent to the first address");
        assertEquals(ApplicationPolicy.PRIVACY_VERSION, detail.privacyVersion());
        assertEquals(Language.EN, detail.privacyLanguage());
    }

    @Test
    void correctsWhileItIsOpenAndOnTheVersionThatWasSeenAlone() throws Exception {
        Long id = send(aForm());
        String token = token(id);
        long version = view(token).version();
        ApplicationForm form = view(token).form();
        form.getOrganisation().setMunicipality("Lodi");
        asApplicant(() -> applications.save(token, version, form, Language.IT));
        assertEquals(List.of("municipality"), detail(id).steps().get(0).getChanged());
        assertRefused(
                CommonReason.CHANGED_MEANWHILE,
                () -> asApplicant(() -> applications.save(token, version, form, Language.IT)));
        form.getOrganisation().setPostcode(null);
        assertRefused(
                CommonReason.REQUIRED,
                () -> asApplicant(() -> applications.save(token, view(token).version(), form, Language.IT)));
        asApplicant(() -> applications.withdraw(token, view(token).version(), ""));
        assertEquals(1, mails("application.withdrawn"));
        assertRefused(
                ApplicationReason.APPLICATION_STEP_NOT_POSSIBLE,
                () -> asApplicant(() -> applications.save(
                        token, view(token).version(), view(token).form(), Language.IT)));
    }

    @Test
    void aLinkOpensItsOwnApplicationAndNothingElse() throws Exception {
        Long id = send(aForm());
        String token = token(id);
        Long other = send(aForm());
        String otherToken = token(other);
        assertFalse(view(token)
                .form()
                .getOrganisation()
                .getVatNumber()
                .equals(view(otherToken).form().getOrganisation().getVatNumber()));
        for (String wrong : new String[] {"", "wrong", id.toString(), token.substring(1)}) {
            assertRefused(ApplicationReason.APPLICATION_LINK_NOT_VALID, () -> view(wrong));
        }
        assertRefused(ApplicationReason.APPLICATION_LINK_NOT_VALID, () -> view(null));
        inTransaction(() -> em.createQuery(
                        "UPDATE ApplicationLink l SET l.expiresAt = l.createdAt" + " WHERE l.application.id = :id")
                .setParameter("id", id)
                .executeUpdate());
        assertRefused(ApplicationReason.APPLICATION_LINK_NOT_VALID, () -> view(token));
        assertEquals(ApplicationStatus.SUBMITTED, view(otherToken).status());
        assertEquals(
                0,
                count("SELECT COUNT(l) FROM ApplicationLink l WHERE l.tokenHash = :p", otherToken),
                "the secret itself is stored");
    }

    @Test
    void givesTheSameAnswerToMachinesAndKeepsNothing() {
        asApplicant(() -> applications.send(aForm(), "http://spam.example", Language.IT));
        assertEquals(List.of(), ids());
        assertEquals(0, mails("application.received"));
    }

    @Test
    void slowsDownWhoeverSendsMany() {
        for (int i = 0; i < 5; i++) {
            asApplicant(() -> applications.send(aForm(), "", Language.IT));
        }
        Refusal refusal =
                assertThrows(Refusal.class, () -> asApplicant(() -> applications.send(aForm(), "", Language.IT)));
        assertEquals("TOO_MANY_ATTEMPTS", ((Enum<?>) refusal.reason()).name());
        assertEquals(5, ids().size());
    }

    @Test
    void showsTheQueueToStaffByStateAndWords() {
        Long id = send(aForm());
        List<ApplicationRow> found =
                As.staff(() -> desk.list(ApplicationStatus.SUBMITTED, "biotech " + run, PageRequest.of(1))
                        .rows());
        assertEquals(List.of(id), found.stream().map(ApplicationRow::id).toList());
        assertEquals("Prova " + run, found.get(0).category().in(Language.IT));
        assertTrue(As.staff(() -> desk.list(ApplicationStatus.REFUSED, run, PageRequest.of(1)))
                .isEmpty());
        assertTrue(As.staff(desk::counts).get(ApplicationStatus.SUBMITTED) > 0);
        assertEquals(List.of(), As.staff(() -> desk.problems(id)));
        Person somebody = people.aPerson();
        assertRefused(
                CommonReason.FORBIDDEN,
                () -> As.person(somebody, () -> desk.list(ApplicationStatus.SUBMITTED, null, PageRequest.of(1))));
        assertRefused(CommonReason.NOT_SIGNED_IN, () -> As.nobody(() -> desk.find(id)));
        assertRefused(CommonReason.NOT_SIGNED_IN, () -> As.nobody(() -> approval.matches(id)));
        assertNull(detail(id).organisation());
    }

    @Test
    void leavesNothingBehindWhereAnApprovalFails() {
        Organisation inactive = organisations.anOrganisation("Chiusa " + run);
        As.staff(() -> closing(inactive));
        Long id = send(aForm());
        assertThrows(Refusal.class, () -> approve(id, inactive.getId()));
        assertEquals(ApplicationStatus.SUBMITTED, detail(id).status());
        assertEquals(0, count("SELECT COUNT(m) FROM Membership m WHERE m.organisation.id = :p", inactive.getId()));
        assertEquals(0, mails("application.approved"));
        assertEquals(0, mails("accounts.invitation"));
    }

    private void closing(Organisation organisation) {
        try {
            inTransaction(() -> {
                em.find(Organisation.class, organisation.getId()).activate(false);
                return null;
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
