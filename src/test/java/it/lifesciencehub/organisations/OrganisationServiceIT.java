package it.lifesciencehub.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.lifesciencehub.As;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import jakarta.ejb.EJB;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Organisations against the real container and database. */
@ExtendWith(ArquillianExtension.class)
class OrganisationServiceIT {

    @EJB
    private OrganisationService organisations;

    @EJB
    private OrganisationListService lists;

    @Test
    void findsByPartOfAWordWithoutAccentsAndByEveryFilter() {
        String mark = mark();
        OrganisationForm form = form("Società Caffè " + mark + " S.p.A.");
        form.setProvince("mi");
        form.setSizeClass(SizeClass.SMALL);
        form.setSectors(new Sector[] {Sector.CDMO, Sector.RESEARCH});
        Long id = create(form);
        create(form("Altra " + mark));
        String words = "caffe " + mark.substring(2, 8);
        for (OrganisationFilter filter : List.of(
                new OrganisationFilter(words, null, null, null, null, null),
                new OrganisationFilter(words, OrganisationKind.COMPANY, Sector.CDMO, "MI", SizeClass.SMALL, true),
                new OrganisationFilter(mark, null, Sector.RESEARCH, null, null, null),
                new OrganisationFilter(mark, null, null, "MI", null, null),
                new OrganisationFilter(mark, null, null, null, SizeClass.SMALL, null))) {
            assertEquals(List.of(id), ids(filter), filter.toString());
        }
        assertEquals(List.of(), ids(new OrganisationFilter(mark, null, Sector.HEALTHCARE, null, null, null)));
        assertEquals(List.of(), ids(new OrganisationFilter(mark, null, null, null, null, false)));
    }

    @Test
    void pagesInTheDatabase() {
        String mark = mark();
        for (int i = 0; i < 5; i++) {
            create(form(mark + " " + i));
        }
        OrganisationFilter filter = new OrganisationFilter(mark, null, null, null, null, null);
        Page<OrganisationRow> second =
                As.staff(() -> lists.list(filter, OrganisationOrder.BY_NAME, new PageRequest(2, 2)));
        assertEquals(5, second.total());
        assertEquals(
                List.of(mark + " 2", mark + " 3"),
                second.rows().stream().map(OrganisationRow::name).toList());
    }

    @Test
    void takesCodeOfDatabasesAndPagesAsOrdinaryText() {
        String name = "<script>alert(1)</script>'; DROP TABLE organisation; -- " + mark();
        Long id = create(form(name));
        assertEquals(name, As.staff(() -> organisations.find(id)).name());
        assertEquals(List.of(id), ids(new OrganisationFilter(name, null, null, null, null, null)));
        assertEquals(List.of(), ids(new OrganisationFilter("' OR 1=1 --", null, null, null, null, null)));
        assertEquals(List.of(), ids(new OrganisationFilter("zz%zz_!zz", null, null, null, null, null)));
        assertEquals(List.of(), ids(new OrganisationFilter(null, null, null, "' OR '1'='1", null, null)));
    }

    @Test
    void refusesAChangeThatWasPreparedOnOlderData() {
        Long id = create(form("Prima " + mark()));
        OrganisationDetail seen = As.staff(() -> organisations.find(id));
        OrganisationForm form = seen.form();
        form.setName("Poi " + mark());
        As.staff(() -> organisations.change(id, seen.version(), form));
        assertEquals(
                CommonReason.CHANGED_MEANWHILE, refused(() -> organisations.change(id, seen.version(), form("Tardi"))));
        assertEquals(CommonReason.CHANGED_MEANWHILE, refused(() -> organisations.activate(id, seen.version(), false)));
        assertEquals(form.getName(), As.staff(() -> organisations.find(id)).name());
    }

    @Test
    void namesTheOrganisationThatHasThePartitaIva() {
        OrganisationForm first = form("Prima " + mark());
        first.setExternalId("x-" + mark());
        Long id = create(first);
        OrganisationForm second = form("Seconda " + mark());
        second.setExternalId(first.getExternalId());
        Refusal refusal = As.staff(() -> assertThrows(Refusal.class, (Executable) () -> organisations.create(second)));
        assertEquals(
                OrganisationReason.EXTERNAL_ID_TAKEN, refusal.problems().get(0).reason());
        assertEquals(List.of(first.getName(), id), refusal.problems().get(0).arguments());
    }

    @Test
    void refusesACircleOfParents() {
        OrganisationForm top = form("Sopra " + mark());
        Long topId = create(top);
        OrganisationForm below = form("Sotto " + mark());
        below.setParent(top.getName());
        create(below);
        OrganisationDetail detail = As.staff(() -> organisations.find(topId));
        detail.form().setParent(below.getName());
        Refusal refusal = As.staff(() -> assertThrows(
                Refusal.class, (Executable) () -> organisations.change(topId, detail.version(), detail.form())));
        assertEquals(
                OrganisationReason.PARENT_IS_BELOW, refusal.problems().get(0).reason());
        assertEquals(1, detail.subsidiaries().size());
    }

    private RefusalReason refused(Executable work) {
        return As.staff(() -> assertThrows(Refusal.class, work)).reason();
    }

    private List<Long> ids(OrganisationFilter filter) {
        return As.staff(() -> lists.list(filter, OrganisationOrder.BY_NAME, PageRequest.of(1))).rows().stream()
                .map(OrganisationRow::id)
                .toList();
    }

    private Long create(OrganisationForm form) {
        return As.staff(() -> organisations.create(form));
    }

    private static OrganisationForm form(String name) {
        OrganisationForm form = new OrganisationForm();
        form.setName(name);
        form.setKind(OrganisationKind.COMPANY);
        return form;
    }

    private static String mark() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    }
}
