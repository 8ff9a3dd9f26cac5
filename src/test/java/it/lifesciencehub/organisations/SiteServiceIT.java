package it.lifesciencehub.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Sites against the real container and database. */
@ExtendWith(ArquillianExtension.class)
class SiteServiceIT {

    @EJB
    private SiteService sites;

    @EJB
    private OrganisationTabService tabs;

    @EJB
    private OrganisationFixture organisations;

    private Organisation organisation;
    private Long own;

    @BeforeEach
    void makeAnOrganisation() {
        organisation = organisations.anOrganisation();
        own = organisation.getId();
    }

    @Test
    void areStaffsAloneAndNotFoundUnderAnotherOrganisation() {
        Long site = As.staff(() -> sites.add(own, form("Lodi", true)));
        Long other = organisations.anOrganisation().getId();
        Person person = organisations.aColleagueAt(organisation);
        Person delegate = organisations.aDelegateOf(organisation);
        doors(own, site).forEach(door -> {
            As.person(person, () -> assertEquals(CommonReason.FORBIDDEN, refused(door)));
            As.person(delegate, () -> assertEquals(CommonReason.FORBIDDEN, refused(door)));
            assertEquals(CommonReason.NOT_SIGNED_IN, refused(door));
        });
        As.person(delegate, () -> assertEquals(CommonReason.FORBIDDEN, refused(() -> tabs.counts(own))));
        doors(other, site).skip(2).forEach(door -> As.staff(() -> assertEquals(CommonReason.NOT_FOUND, refused(door))));
        As.staff(() -> assertEquals(CommonReason.NOT_FOUND, refused(() -> sites.add(1L, form("x", false)))));
    }

    private Stream<Executable> doors(Long organisationId, Long site) {
        return Stream.of(
                () -> sites.list(organisationId),
                () -> sites.add(organisationId, form("x", false)),
                () -> sites.find(organisationId, site),
                () -> sites.change(organisationId, site, 1, form("x", false)),
                () -> sites.close(organisationId, site, 1, LocalDate.of(2026, 1, 1)),
                () -> sites.reopen(organisationId, site, 1));
    }

    @Test
    void haveOneMainSiteAtMost() {
        As.staff(() -> sites.add(own, form("Prima", true)));
        Long second = As.staff(() -> sites.add(own, form("Seconda", true)));
        List<SiteRow> rows = As.staff(() -> sites.list(own));
        assertEquals(
                List.of("Seconda", "Prima"), rows.stream().map(SiteRow::name).toList());
        assertEquals(List.of(true, false), rows.stream().map(SiteRow::main).toList());
        SiteDetail detail = As.staff(() -> sites.find(own, second));
        As.staff(() -> sites.close(own, second, detail.version(), LocalDate.of(2026, 10, 1)));
        assertFalse(As.staff(() -> sites.list(own)).stream().anyMatch(SiteRow::main));
        assertEquals(1L, As.staff(() -> tabs.counts(own)).get("sites"));
    }

    @Test
    void refuseAChangeThatWasPreparedOnOlderData() {
        Long id = As.staff(() -> sites.add(own, form("Lodi", false)));
        SiteDetail seen = As.staff(() -> sites.find(own, id));
        As.staff(() -> sites.change(own, id, seen.version(), form("Lodi 2", false)));
        Stream.<Executable>of(
                        () -> sites.change(own, id, seen.version(), form("Tardi", false)),
                        () -> sites.close(own, id, seen.version(), LocalDate.of(2026, 1, 1)),
                        () -> sites.reopen(own, id, seen.version()))
                .forEach(door -> As.staff(() -> assertEquals(CommonReason.CHANGED_MEANWHILE, refused(door))));
    }

    @Test
    void areClosedOnADayThatHasComeAndCanBeReopened() {
        Long id = As.staff(() -> sites.add(own, form("Lodi", false)));
        long version = As.staff(() -> sites.find(own, id)).version();
        As.staff(() -> assertEquals(
                OrganisationReason.DAY_AHEAD,
                problem(() -> sites.close(own, id, version, LocalDate.now().plusDays(2)))));
        As.staff(() -> assertEquals(CommonReason.REQUIRED, problem(() -> sites.close(own, id, version, null))));
        As.staff(() -> sites.close(own, id, version, LocalDate.of(2026, 1, 1)));
        SiteDetail closed = As.staff(() -> sites.find(own, id));
        assertEquals(LocalDate.of(2026, 1, 1), closed.closedOn());
        As.staff(() -> sites.reopen(own, id, closed.version()));
        assertTrue(As.staff(() -> sites.find(own, id)).closedOn() == null);
    }

    private static SiteForm form(String name, boolean main) {
        SiteForm form = new SiteForm();
        form.setName(name);
        form.setKind(SiteKind.PLANT);
        form.setMunicipality("Lodi");
        form.setProvince("lo");
        form.setMain(main);
        return form;
    }

    private static RefusalReason refused(Executable door) {
        return assertThrows(Refusal.class, door).reason();
    }

    private static RefusalReason problem(Executable door) {
        return assertThrows(Refusal.class, door).problems().get(0).reason();
    }
}
