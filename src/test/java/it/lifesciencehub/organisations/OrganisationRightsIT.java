package it.lifesciencehub.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonCommand;
import it.lifesciencehub.people.PersonService;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.RomeTime;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** What a delegate may do, with their own organisation and with somebody else's, at every door of the feature. */
@ExtendWith(ArquillianExtension.class)
class OrganisationRightsIT {

    @EJB
    private OrganisationService organisations;

    @EJB
    private OrganisationListService lists;

    @EJB
    private OrganisationExport export;

    @EJB
    private CompanyService companies;

    @EJB
    private ColleagueService colleagues;

    @EJB
    private AffiliationService affiliations;

    @EJB
    private LeaveService leaving;

    @EJB
    private CheckedFieldService checked;

    @EJB
    private ProposalService proposals;

    @EJB
    private AffiliationRequestService requests;

    @EJB
    private MyAffiliationService mine;

    @EJB
    private CompanyQueueService queues;

    @EJB
    private PeopleService people;

    @EJB
    private PersonService persons;

    @Inject
    private OrganisationAccess access;

    @PersistenceContext
    private EntityManager em;

    private Long own;
    private Long foreign;
    private Person delegate;
    private Long foreignAffiliation;

    @BeforeEach
    void twoCompaniesWithADelegateEach() {
        own = company();
        foreign = company();
        delegate = delegateOf(own);
        delegateOf(foreign);
        foreignAffiliation =
                As.staff(() -> colleagues.colleagues(foreign)).get(0).affiliationId();
    }

    @Test
    void letsADelegateLookAfterTheirOwnCompany() {
        As.person(delegate, () -> {
            assertEquals(
                    List.of(own),
                    companies.mine().stream().map(OrganisationName::id).toList());
            OrganisationForm correction = companies.find(own).form();
            correction.setWebsite("www.alfa.example");
            companies.change(own, companies.find(own).version(), correction);
            Long person = colleagues.addColleague(own, colleague("marco"));
            ColleagueRow marco = row(own, person);
            colleagues.changeJob(marco.affiliationId(), "Analista", JobFunction.DIGITAL);
            colleagues.makeDelegate(marco.affiliationId(), true);
            colleagues.invite(marco.affiliationId());
            colleagues.makeDelegate(marco.affiliationId(), false);
            assertEquals("Analista", row(own, person).jobTitle());
            leaving.leave(marco.affiliationId(), today(), List.of());
            assertEquals(1, colleagues.colleagues(own).size());
        });
        assertEquals(
                "https://www.alfa.example",
                As.staff(() -> organisations.find(own)).form().getWebsite());
    }

    @Test
    void answersNotFoundForAnotherCompanyAtEveryDoor() {
        long version = As.staff(() -> organisations.find(foreign)).version();
        Stream.<Executable>of(
                        () -> companies.find(foreign),
                        () -> companies.change(foreign, version, form("Nostra")),
                        () -> colleagues.colleagues(foreign),
                        () -> colleagues.addColleague(foreign, colleague("anna")),
                        () -> colleagues.changeJob(foreignAffiliation, "Capo", null),
                        () -> leaving.leave(foreignAffiliation, today(), List.of()),
                        () -> leaving.desk(foreignAffiliation),
                        () -> colleagues.former(foreign),
                        () -> companies.checked(foreign),
                        () -> proposals.waiting(foreign),
                        () -> requests.ofCompany(foreign),
                        () -> colleagues.makeDelegate(foreignAffiliation, false),
                        () -> colleagues.invite(foreignAffiliation),
                        () -> companies.find(1L),
                        () -> leaving.desk(1L),
                        () -> proposals.withdraw(1L),
                        () -> requests.accept(1L),
                        () -> requests.refuse(1L, null),
                        () -> mine.withdraw(1L),
                        () -> access.requireDelegateOf(foreign),
                        () -> access.requireDelegateOf(null))
                .forEach(door -> assertEquals(CommonReason.NOT_FOUND, refusedAsDelegate(door)));
        assertFalse(As.person(delegate, () -> access.isDelegateOf(foreign)));
        assertTrue(As.staff(() -> colleagues.colleagues(foreign)).get(0).delegate());
    }

    @Test
    void keepsStaffsDoorsShutForDelegates() {
        Long person = delegate.getId();
        Stream.<Executable>of(
                        () -> lists.list(OrganisationFilter.ALL, OrganisationOrder.BY_NAME, PageRequest.of(1)),
                        () -> lists.ids(OrganisationFilter.ALL, OrganisationOrder.BY_NAME),
                        () -> lists.rows(List.of(own)),
                        lists::provinces,
                        () -> people.ids(PeopleFilter.ALL, PeopleOrder.BY_NAME),
                        () -> people.rows(List.of(person)),
                        () -> organisations.find(own),
                        () -> organisations.suggest("a"),
                        () -> organisations.named("parent", "a"),
                        () -> organisations.create(form("x")),
                        () -> organisations.change(own, 1, form("x")),
                        () -> organisations.activate(own, 1, false),
                        () -> export.writeExample(Language.IT, new StringWriter()),
                        () -> affiliations.affiliate(own, person, null, null, true),
                        () -> checked.fields(own),
                        () -> checked.mark(own, Set.of()),
                        () -> proposals.list(true, PageRequest.of(1)),
                        () -> proposals.find(1L),
                        () -> proposals.decide(1L, 1, 1, Set.of(), null),
                        () -> requests.waiting(PageRequest.of(1)),
                        () -> requests.assign(1L, own),
                        queues::counts,
                        () -> queues.vacancies(PageRequest.of(1)),
                        () -> affiliations.inviteDelegate(foreignAffiliation),
                        () -> affiliations.ofPerson(person),
                        () -> people.list(PeopleFilter.ALL, PeopleOrder.BY_NAME, PageRequest.of(1)),
                        () -> persons.find(person),
                        () -> persons.create(new PersonCommand("A", "B", "a@example.it", Language.IT, null)),
                        () -> persons.change(person, 1, new PersonCommand("A", "B", "a@example.it", Language.IT, null)))
                .forEach(door -> assertEquals(CommonReason.FORBIDDEN, refusedAsDelegate(door)));
    }

    @Test
    void asksThePublicToSignIn() {
        Stream.<Executable>of(
                        () -> companies.mine(),
                        () -> companies.find(own),
                        () -> colleagues.colleagues(own),
                        () -> colleagues.addColleague(own, colleague("anna")),
                        () -> organisations.find(own))
                .forEach(door -> assertEquals(
                        CommonReason.NOT_SIGNED_IN,
                        assertThrows(Refusal.class, door).reason()));
    }

    @Test
    void endsTheRightsWithTheAffiliationAndWithTheOrganisation() {
        Long affiliation = As.staff(() -> colleagues.colleagues(own)).get(0).affiliationId();
        As.staff(() -> organisations.activate(own, organisations.find(own).version(), false));
        assertEquals(CommonReason.NOT_FOUND, refusedAsDelegate(() -> companies.find(own)));
        As.staff(() -> organisations.activate(own, organisations.find(own).version(), true));
        As.person(delegate, () -> assertEquals(own, companies.find(own).id()));
        As.staff(() -> leaving.leave(affiliation, today(), List.of()));
        assertEquals(CommonReason.NOT_FOUND, refusedAsDelegate(() -> companies.find(own)));
        As.person(delegate, () -> assertEquals(List.of(), companies.mine()));
    }

    @Test
    void keepsTheLastDelegateUnlessStaffSayOtherwise() {
        Long affiliation = As.staff(() -> colleagues.colleagues(own)).get(0).affiliationId();
        assertEquals(
                OrganisationReason.LAST_DELEGATE, refusedAsDelegate(() -> colleagues.makeDelegate(affiliation, false)));
        As.staff(() -> colleagues.makeDelegate(affiliation, false));
    }

    @Test
    void takesAKnownPersonAsTheyAreKnown() {
        ColleagueCommand anna = colleague("anna");
        Long first = As.person(delegate, () -> colleagues.addColleague(own, anna));
        ColleagueCommand otherName = new ColleagueCommand(
                "Altra", "Persona", anna.email().toUpperCase(java.util.Locale.ROOT), null, null, Language.EN);
        assertEquals(first, As.staff(() -> colleagues.addColleague(foreign, otherName)));
        assertEquals(first, As.staff(() -> colleagues.addColleague(foreign, otherName)));
        assertEquals("anna Rossi", row(foreign, first).name());
        assertEquals(2, As.staff(() -> affiliations.ofPerson(first)).size());
    }

    private RefusalReason refusedAsDelegate(Executable door) {
        return As.person(delegate, () -> assertThrows(Refusal.class, door)).reason();
    }

    private ColleagueRow row(Long organisation, Long person) {
        return As.staff(() -> colleagues.colleagues(organisation)).stream()
                .filter(row -> row.personId().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate today() {
        return LocalDate.now(RomeTime.ZONE);
    }

    private Long company() {
        return As.staff(() -> organisations.create(form("Azienda " + UUID.randomUUID())));
    }

    private Person delegateOf(Long organisation) {
        return As.staff(() -> {
            Long person = colleagues.addColleague(organisation, colleague("laura"));
            affiliations.inviteDelegate(row(organisation, person).affiliationId());
            return em.find(Person.class, person);
        });
    }

    private static OrganisationForm form(String name) {
        OrganisationForm form = new OrganisationForm();
        form.setName(name);
        form.setKind(OrganisationKind.COMPANY);
        return form;
    }

    private static ColleagueCommand colleague(String given) {
        return new ColleagueCommand(
                given, "Rossi", given + "." + UUID.randomUUID() + "@example.it", null, null, Language.IT);
    }
}
