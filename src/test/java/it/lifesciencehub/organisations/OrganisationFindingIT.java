package it.lifesciencehub.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import it.lifesciencehub.As;
import it.lifesciencehub.organisations.OrganisationOrder.By;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.PageRequest;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Filters and orders of the lists on the database as it is. */
@ExtendWith(ArquillianExtension.class)
class OrganisationFindingIT {

    @EJB
    private OrganisationService organisations;

    @EJB
    private OrganisationListService lists;

    @EJB
    private PeopleService people;

    @EJB
    private CompanyService companies;

    @EJB
    private ColleagueService colleagues;

    @EJB
    private OrganisationFixture fixture;

    @EJB
    private PersonFixture persons;

    @Inject
    private OrganisationStanding standing;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    private final String mark = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    private Long alfa;
    private Long beta;
    private Long gamma;

    @BeforeEach
    void threeOrganisations() throws Exception {
        alfa = create("Alfa", OrganisationKind.COMPANY, "Cantù", "CO", SizeClass.SMALL, Sector.CDMO, Sector.RESEARCH);
        beta = create("Beta", OrganisationKind.HOSPITAL, "Milano", "MI", null, Sector.HEALTHCARE);
        gamma = create("Gamma", OrganisationKind.COMPANY, "Milano", "MI", SizeClass.LARGE);
        Organisation first = fixture.byName("Alfa " + mark);
        fixture.aDelegateOf(first);
        fixture.aColleagueAt(first);
        fixture.aColleagueAt(fixture.byName("Beta " + mark));
        Instant now = Instant.now();
        transaction.begin();
        standing.membership(alfa, "ACTIVE", "ordinary");
        standing.membership(beta, "LAPSED", "partner");
        standing.active(alfa, now.minus(Duration.ofDays(10)));
        standing.active(beta, now.minus(Duration.ofDays(400)));
        em.createNativeQuery("INSERT INTO organisation_group (organisation_id, group_id) VALUES (" + alfa + ", 4711)")
                .executeUpdate();
        transaction.commit();
    }

    private Long create(
            String name,
            OrganisationKind kind,
            String municipality,
            String province,
            SizeClass size,
            Sector... sectors) {
        OrganisationForm form = new OrganisationForm();
        form.setName(name + " " + mark);
        form.setKind(kind);
        form.setMunicipality(municipality);
        form.setProvince(province);
        form.setSizeClass(size);
        form.setSectors(sectors);
        return As.staff(() -> organisations.create(form));
    }

    /** The filter with this test's organisations alone. */
    private List<Long> found(
            Sector sector,
            String municipality,
            String membership,
            String category,
            Long group,
            ActivitySpan activity,
            Boolean delegate) {
        OrganisationFilter filter = new OrganisationFilter(
                mark,
                null,
                sector,
                null,
                municipality,
                null,
                membership,
                category,
                group,
                activity,
                delegate,
                true,
                List.of());
        List<Long> ids = As.staff(() -> lists.ids(filter, OrganisationOrder.BY_NAME));
        for (By by : By.values()) {
            var page = As.staff(() -> lists.list(filter, new OrganisationOrder(by, true), new PageRequest(1, 2)));
            assertEquals(ids.size(), page.total(), by.name());
        }
        return ids;
    }

    @Test
    void findsByEveryFilterAndByAllTogether() {
        assertEquals(List.of(alfa, beta, gamma), found(null, null, null, null, null, null, null));
        assertEquals(List.of(alfa), found(Sector.CDMO, null, null, null, null, null, null));
        assertEquals(List.of(alfa), found(null, "cantu", null, null, null, null, null));
        assertEquals(List.of(beta, gamma), found(null, "ILAN", null, null, null, null, null));
        assertEquals(List.of(), found(null, "nessun comune", null, null, null, null, null));
        assertEquals(List.of(alfa), found(null, null, "ACTIVE,GRACE", null, null, null, null));
        assertEquals(List.of(gamma), found(null, null, "NONE", null, null, null, null));
        assertEquals(List.of(beta), found(null, null, null, "partner", null, null, null));
        assertEquals(List.of(alfa), found(null, null, null, null, 4711L, null, null));
        assertEquals(List.of(alfa), found(null, null, null, null, null, ActivitySpan.DAYS_30, null));
        assertEquals(List.of(beta, gamma), found(null, null, null, null, null, ActivitySpan.NONE_FOR_A_YEAR, null));
        assertEquals(List.of(alfa), found(null, null, null, null, null, null, true));
        assertEquals(List.of(beta, gamma), found(null, null, null, null, null, null, false));
        assertEquals(
                List.of(alfa), found(Sector.RESEARCH, "cant", "ACTIVE", "ordinary", 4711L, ActivitySpan.DAYS_90, true));
        assertEquals(
                List.of(), found(Sector.RESEARCH, "cant", "ACTIVE", "ordinary", 4712L, ActivitySpan.DAYS_90, true));
    }

    @Test
    void sortsAndCountsInTheDatabase() {
        OrganisationFilter filter = new OrganisationFilter(mark, null, null, null, null, null);
        assertEquals(List.of(alfa, beta, gamma), sorted(filter, By.PEOPLE, true));
        assertEquals(List.of(gamma, beta, alfa), sorted(filter, By.PEOPLE, false));
        assertEquals(List.of(gamma, beta, alfa), sorted(filter, By.MUNICIPALITY, true));
        assertEquals(List.of(gamma, beta, alfa), sorted(filter, By.NAME, true));
        assertEquals(List.of(alfa, beta, gamma), sorted(filter, By.MUNICIPALITY, false));
        assertEquals(List.of(alfa, beta, gamma), sorted(filter, By.LAST_ACTIVITY, true));
        assertEquals(List.of(beta, alfa, gamma), sorted(filter, By.MEMBERSHIP, true));
        List<OrganisationRow> rows = As.staff(() -> lists.rows(List.of(gamma, alfa, 1L)));
        assertEquals(
                List.of(gamma, alfa), rows.stream().map(OrganisationRow::id).toList());
        assertEquals(2L, rows.get(1).people());
        assertEquals(1L, rows.get(1).delegates());
        assertEquals(2, rows.get(1).sectors().size());
        assertEquals("ordinary", rows.get(1).membershipCategory());
    }

    private List<Long> sorted(OrganisationFilter filter, By by, boolean descending) {
        return As.staff(() -> lists.list(filter, new OrganisationOrder(by, descending), PageRequest.of(1)))
                .rows()
                .stream()
                .map(OrganisationRow::id)
                .toList();
    }

    @Test
    void findsPeopleByTheirOrganisationAndTheirWork() {
        Person regulator = persons.aPerson("Rita", "Regola");
        Affiliation work = fixture.affiliate(regulator, fixture.byName("Beta " + mark), false);
        As.staff(() -> colleagues.changeJob(work.getId(), "Responsabile", JobFunction.REGULATORY));
        assertEquals(4, count(new PeopleFilter(mark, null, null, null, null, null, null)));
        assertEquals(2, count(new PeopleFilter(mark, null, OrganisationKind.HOSPITAL, null, null, null, null)));
        assertEquals(1, count(new PeopleFilter(mark, null, null, JobFunction.REGULATORY, null, null, null)));
        assertEquals(0, count(new PeopleFilter(mark, alfa, null, JobFunction.REGULATORY, null, null, null)));
        assertEquals(1, count(new PeopleFilter(mark, null, null, null, true, false, null)));
        assertEquals(3, count(new PeopleFilter(mark, null, null, null, false, null, Language.IT)));
        assertEquals(0, count(new PeopleFilter(mark, alfa, OrganisationKind.HOSPITAL, null, true, null, null)));
        assertEquals(1, count(new PeopleFilter("regola", beta, null, null, null, null, null)));
        for (PeopleOrder.By by : PeopleOrder.By.values()) {
            PeopleFilter filter = new PeopleFilter(mark, null, null, null, null, null, null);
            assertEquals(
                    4,
                    As.staff(() -> people.ids(filter, new PeopleOrder(by, true)))
                            .size());
        }
    }

    private long count(PeopleFilter filter) {
        return As.staff(() -> people.list(filter, PeopleOrder.BY_NAME, PageRequest.of(1)))
                .total();
    }

    @Test
    void notesThatADelegateWasActiveAndNotThatStaffWere() {
        As.staff(() -> call("02 1234567"));
        assertEquals(null, As.staff(() -> organisations.face(gamma)).lastActivityAt());
        Person delegate = fixture.aDelegateOf(fixture.byName("Gamma " + mark));
        As.person(delegate, () -> call("02 7654321"));
        assertNotNull(As.staff(() -> organisations.face(gamma)).lastActivityAt());
    }

    private void call(String phone) {
        OrganisationDetail detail = companies.find(gamma);
        detail.form().setPhone(phone);
        companies.change(gamma, detail.version(), detail.form());
    }
}
