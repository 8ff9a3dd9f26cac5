package it.lifesciencehub.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.formats.VatNumber;
import jakarta.ejb.EJB;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** A delegate's corrections, with what staff have checked, and people who say where they work. */
@ExtendWith(ArquillianExtension.class)
class CompanyDeskIT {

    @EJB
    private OrganisationFixture fixture;

    @EJB
    private CompanyService companies;

    @EJB
    private ProposalService proposals;

    @EJB
    private CheckedFieldService checked;

    @EJB
    private OrganisationService organisations;

    @EJB
    private ColleagueService colleagues;

    @EJB
    private LeaveService leaving;

    @EJB
    private MyAffiliationService mine;

    @EJB
    private AffiliationRequestService requests;

    @EJB
    private CompanyQueueService queues;

    @PersistenceContext
    private EntityManager em;

    private Organisation company;
    private Person delegate;

    @BeforeEach
    void aCompanyWithADelegate() {
        company = fixture.anOrganisation();
        delegate = fixture.aDelegateOf(company);
    }

    @Test
    void savesWhatIsNotCheckedAtOnceAndLetsTheRestWait() {
        CompanyChange change = change(form -> {
            form.setName("Nuovo nome " + company.getId());
            form.setWebsite("www.nuovo.example");
            form.setSizeClass(SizeClass.SMALL);
        });
        assertEquals(new CompanyChange(2, 1), change);
        OrganisationForm now = today();
        assertEquals("https://www.nuovo.example", now.getWebsite());
        assertEquals(company.getName(), now.getName());
        ProposalView.Field waiting = waiting().get(0);
        assertEquals(OrganisationColumn.NAME, waiting.column());
        assertEquals(delegate.getName(), waiting.by());
        assertFalse(waiting.conflict());
    }

    @Test
    void letsADelegateWithdraw() {
        change(form -> form.setName("Altro nome " + company.getId()));
        Long field = waiting().get(0).id();
        Person stranger = fixture.aDelegateOf(fixture.anOrganisation());
        assertEquals(CommonReason.NOT_FOUND, refused(stranger, () -> proposals.withdraw(field)));
        As.person(delegate, () -> proposals.withdraw(field));
        assertEquals(List.of(), waiting());
        assertEquals(OrganisationReason.PROPOSAL_ENDED, refused(delegate, () -> proposals.withdraw(field)));
    }

    @Test
    void acceptsAPartAndTellsWhoProposedIt() {
        As.staff(() -> checked.mark(
                company.getId(), Set.of(OrganisationColumn.NAME, OrganisationColumn.PHONE, OrganisationColumn.EMAIL)));
        change(form -> {
            form.setName("Accettato " + company.getId());
            form.setPhone("02 7654321");
        });
        ProposalView view = open();
        assertEquals(
                OrganisationReason.REASON_REQUIRED,
                refusedByStaff(() -> decide(view, Set.of(OrganisationColumn.NAME), " ")));
        As.staff(() -> decide(view, Set.of(OrganisationColumn.NAME), "Il numero non risponde"));
        assertEquals("Accettato " + company.getId(), today().getName());
        assertNull(today().getPhone());
        ProposalView ended = As.staff(() -> proposals.find(view.id()));
        assertEquals(ProposalStatus.PARTLY, ended.status());
        assertEquals(List.of("Modifiche accettate in parte: Accettato " + company.getId()), mails("proposal-decided"));
        assertEquals(OrganisationReason.PROPOSAL_ENDED, refusedByStaff(() -> decide(view, Set.of(), "x")));
    }

    @Test
    void refusesEverythingWithAReason() {
        change(form -> form.setName("Rifiutato " + company.getId()));
        ProposalView view = open();
        As.staff(() -> decide(view, Set.of(), "Serve la visura"));
        assertEquals(company.getName(), today().getName());
        assertEquals(
                ProposalStatus.REFUSED,
                As.staff(() -> proposals.find(view.id())).status());
    }

    @Test
    void showsThatTodaysValueHasChangedAndDecidesOnNothingUnseen() {
        change(form -> form.setName("Dal delegato " + company.getId()));
        ProposalView before = open();
        As.staff(() -> {
            OrganisationDetail detail = organisations.find(company.getId());
            detail.form().setName("Dallo staff " + company.getId());
            organisations.change(company.getId(), detail.version(), detail.form());
        });
        assertEquals(
                CommonReason.CHANGED_MEANWHILE,
                refusedByStaff(() -> decide(before, Set.of(OrganisationColumn.NAME), null)));
        ProposalView after = open();
        assertTrue(after.fields().get(0).conflict());
        As.staff(() -> decide(after, Set.of(OrganisationColumn.NAME), null));
        assertEquals("Dal delegato " + company.getId(), today().getName());
    }

    @Test
    void decidesOnNoProposalThatHasGrownMeanwhile() {
        As.staff(() -> checked.mark(company.getId(), Set.of(OrganisationColumn.NAME, OrganisationColumn.PHONE)));
        change(form -> form.setName("Cresce " + company.getId()));
        ProposalView seen = open();
        change(form -> form.setPhone("02 1234567"));
        assertEquals(
                CommonReason.CHANGED_MEANWHILE,
                refusedByStaff(() -> decide(seen, Set.of(OrganisationColumn.NAME), null)));
        assertEquals(2, open().fields().size());
    }

    @Test
    void tellsNoDelegateWhoseAPartitaIvaIs() {
        Organisation other = fixture.anOrganisation();
        String vat = vat();
        As.staff(() -> {
            OrganisationDetail detail = organisations.find(other.getId());
            detail.form().setVatNumber(vat);
            organisations.change(other.getId(), detail.version(), detail.form());
        });
        assertEquals(new CompanyChange(0, 1), change(form -> form.setVatNumber(vat)));
        ProposalView view = open();
        assertEquals(
                OrganisationReason.VAT_NUMBER_TAKEN,
                refusedByStaff(() -> decide(view, Set.of(OrganisationColumn.VAT_NUMBER), null)));
    }

    @Test
    void wearsTwoHatsAndChangesOne() {
        Organisation next = fixture.anOrganisation();
        Person nextDelegate = fixture.aDelegateOf(next);
        Person person = fixture.aColleagueAt(company);
        As.person(
                person,
                () -> mine.ask(new JoinCommand(next.getId(), null, "Ricercatrice", JobFunction.RESEARCH, day())));
        assertEquals(
                OrganisationReason.REQUEST_THERE,
                refused(person, () -> mine.ask(new JoinCommand(next.getId(), null, null, null, day()))));
        AffiliationRequestRow row =
                As.person(nextDelegate, () -> requests.ofCompany(next.getId())).get(0);
        assertEquals(CommonReason.NOT_FOUND, refused(delegate, () -> requests.accept(row.id())));
        assertEquals(CommonReason.NOT_FOUND, refused(delegate, () -> mine.withdraw(row.id())));
        As.person(nextDelegate, () -> requests.accept(row.id()));
        assertEquals(2, current(person));
        assertEquals(OrganisationReason.REQUEST_ENDED, refused(nextDelegate, () -> requests.refuse(row.id(), null)));

        Long old = affiliation(person, company);
        assertEquals(CommonReason.NOT_FOUND, refused(nextDelegate, () -> leaving.desk(old)));
        assertTrue(As.person(person, () -> leaving.leave(old, day(), List.of())).ended());
        assertEquals(1, current(person));
        assertEquals(2, As.person(person, () -> mine.mine()).size());
        assertEquals(List.of(person.getName() + " ha lasciato " + company.getName()), mails("colleague-left"));
        assertEquals(
                List.of(person.getId()),
                As.person(delegate, () -> colleagues.former(company.getId())).stream()
                        .map(FormerColleagueRow::personId)
                        .toList());
        assertEquals(CommonReason.NOT_FOUND, refused(person, () -> leaving.desk(old)));
    }

    @Test
    void letsStaffSayWhichOrganisationIsMeant() {
        Person person = fixture.aColleagueAt(company);
        String name = "Sconosciuta " + UUID.randomUUID();
        As.person(person, () -> mine.ask(new JoinCommand(null, name, null, null, day())));
        AffiliationRequestRow row = As.person(person, () -> mine.myRequests()).get(0);
        assertNull(row.organisationId());
        assertEquals(OrganisationReason.ORGANISATION_REQUIRED, refusedByStaff(() -> requests.accept(row.id())));
        assertEquals(CommonReason.NOT_FOUND, refused(delegate, () -> requests.accept(row.id())));
        Organisation meant = fixture.anOrganisation();
        As.staff(() -> requests.assign(row.id(), meant.getId()));
        As.staff(() -> requests.accept(row.id()));
        assertEquals(2, current(person));
    }

    @Test
    void letsTheLastDelegateGoAndShowsStaffThatNobodyIsLeft() {
        As.person(delegate, () -> {
            OrganisationForm form = companies.find(company.getId()).form();
            form.setEmail("info@" + company.getId() + ".example");
            companies.change(company.getId(), companies.find(company.getId()).version(), form);
        });
        Long affiliation = affiliation(delegate, company);
        assertEquals(
                OrganisationReason.LAST_DELEGATE, refused(delegate, () -> colleagues.makeDelegate(affiliation, false)));
        long before = As.staff(() -> queues.counts()).vacancies();
        assertTrue(As.person(delegate, () -> leaving.desk(affiliation)).lastDelegate());
        assertEquals(
                OrganisationReason.LAST_DAY_NOT_VALID,
                refused(delegate, () -> leaving.leave(affiliation, day().plusDays(1), List.of())));
        assertTrue(As.person(delegate, () -> leaving.leave(affiliation, day().minusDays(2), List.of()))
                .ended());
        assertEquals(before + 1, As.staff(() -> queues.counts()).vacancies());
        assertEquals(List.of("Serve un nuovo delegato per " + company.getName()), mails("no-delegate"));
        assertEquals(CommonReason.NOT_FOUND, refused(delegate, () -> companies.find(company.getId())));
        assertEquals(
                day().minusDays(2),
                As.person(delegate, () -> mine.mine()).get(0).until());
        // Once more: it has ended, and nothing is said twice.
        assertTrue(As.staff(() -> leaving.leave(affiliation, day(), List.of())).ended());
        assertEquals(1, mails("no-delegate").size());
    }

    @Test
    void marksExactlyWhatStaffTick() {
        As.staff(() -> checked.mark(company.getId(), Set.of(OrganisationColumn.PHONE)));
        assertEquals(Set.of(OrganisationColumn.PHONE), As.person(delegate, () -> companies.checked(company.getId())));
        As.staff(() -> checked.mark(company.getId(), Set.of()));
        assertEquals(Set.of(OrganisationColumn.NAME), As.person(delegate, () -> companies.checked(company.getId())));
        assertEquals(
                CommonReason.FORBIDDEN,
                refusedByStaff(() -> checked.mark(company.getId(), Set.of(OrganisationColumn.KIND))));
    }

    private CompanyChange change(Consumer<OrganisationForm> edit) {
        return As.person(delegate, () -> {
            OrganisationDetail detail = companies.find(company.getId());
            edit.accept(detail.form());
            return companies.change(company.getId(), detail.version(), detail.form());
        });
    }

    private OrganisationForm today() {
        return As.staff(() -> organisations.find(company.getId())).form();
    }

    private ProposalView open() {
        Long id = As.person(delegate, () -> proposals.waiting(company.getId()))
                .get(0)
                .id();
        return As.staff(() -> proposals.find(id));
    }

    private List<ProposalView.Field> waiting() {
        return As.person(delegate, () -> proposals.waiting(company.getId())).stream()
                .flatMap(view -> view.fields().stream())
                .toList();
    }

    private void decide(ProposalView view, Set<OrganisationColumn> accepted, String reason) {
        proposals.decide(view.id(), view.version(), view.organisationVersion(), accepted, reason);
    }

    private long current(Person person) {
        return As.person(person, () -> mine.mine()).stream()
                .filter(AffiliationRow::current)
                .count();
    }

    private Long affiliation(Person person, Organisation organisation) {
        return As.person(person, () -> mine.mine()).stream()
                .filter(row -> row.organisationId().equals(organisation.getId()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> mails(String kind) {
        return em.createQuery(
                        "SELECT m.subject FROM MailMessage m WHERE m.kind = :kind AND m.subjectId = :id", String.class)
                .setParameter("kind", "organisations." + kind)
                .setParameter("id", company.getId())
                .getResultList();
    }

    /** A partita IVA that nobody has. */
    private static String vat() {
        int serial = ThreadLocalRandom.current().nextInt(1_000_000, 9_000_000);
        return IntStream.range(0, 10)
                .mapToObj(last -> serial + "015" + last)
                .filter(VatNumber::isValid)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day() {
        return LocalDate.now(RomeTime.ZONE);
    }

    private static RefusalReason refused(Person as, Executable door) {
        return reason(As.person(as, () -> assertThrows(Refusal.class, door)));
    }

    private static RefusalReason refusedByStaff(Executable door) {
        return reason(As.staff(() -> assertThrows(Refusal.class, door)));
    }

    private static RefusalReason reason(Refusal refusal) {
        return refusal.problems().isEmpty()
                ? refusal.reason()
                : refusal.problems().get(0).reason();
    }
}
