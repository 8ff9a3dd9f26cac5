package it.lifesciencehub.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.groups.MandateCommand;
import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.groups.MandateService;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.meetings.AgendaPapers;
import it.lifesciencehub.meetings.MeetingScene;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.people.PersonFixture;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Papers of groups against the real server: versions, who reads what, and what agendas pin. */
@ExtendWith(ArquillianExtension.class)
class GroupPaperServiceIT {

    @EJB
    private GroupPaperService papers;

    @EJB
    private MandateService mandates;

    @EJB
    private OrganisationFixture organisations;

    @EJB
    private PersonFixture people;

    @Inject
    private AgendaPapers agendas;

    @Inject
    private MeetingScene scene;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    private WorkGroup group;
    private Person secretary;
    private Person delegate;
    private Person member;
    private Person outsider;

    @BeforeEach
    void aGroupWithASecretaryAndADelegate() throws Exception {
        group = scene.group();
        Organisation company = organisations.anOrganisation();
        secretary = people.aPerson("Sara", "Segreteria");
        delegate = organisations.aDelegateOf(company);
        give(secretary, null, MandateRole.SECRETARY);
        give(delegate, company, MandateRole.DELEGATE);
        Organisation associated = organisations.anOrganisation();
        transaction.begin();
        em.createNativeQuery("UPDATE organisation SET membership_status = 'ACTIVE' WHERE id = ?")
                .setParameter(1, associated.getId())
                .executeUpdate();
        transaction.commit();
        member = organisations.aColleagueAt(associated);
        outsider = people.aPerson("Olga", "Fuori");
    }

    @Test
    void haveVersionsThatStayAndDownloadsThatAreCounted() {
        Long id = add(PaperAudience.GROUP);
        GroupPaperDetail first = As.person(secretary, () -> papers.find(id));
        As.person(secretary, () -> papers.addVersion(id, first.version(), "seconda.txt", content("due")));
        As.person(delegate, () -> papers.download(id, 1));
        As.person(delegate, () -> papers.download(id, 2));
        As.person(delegate, () -> papers.download(id, 2));
        GroupPaperDetail now = As.person(delegate, () -> papers.find(id));
        assertEquals(
                List.of(2, 1), now.versions().stream().map(row -> row.number()).toList());
        assertEquals(
                List.of(2, 1),
                now.versions().stream().map(row -> row.downloads()).toList());
        assertEquals(
                CommonReason.CHANGED_MEANWHILE,
                refusal(() -> As.person(
                        secretary, () -> papers.addVersion(id, first.version(), "terza.txt", content("tre")))));
        AgendaPapers.AgendaPaper pinned = agendas.choices(group.getId()).get(1);
        assertTrue(pinned.label().endsWith("(v1)"), pinned.label());
        assertEquals(pinned, agendas.find(Set.of(pinned.versionId())).get(pinned.versionId()));
    }

    @Test
    void areReadByTheirAudienceAndNobodyElse() {
        Long ofGroup = add(PaperAudience.GROUP);
        Long ofMembers = add(PaperAudience.MEMBERS);
        Long open = add(PaperAudience.PUBLIC);
        for (Person inside : List.of(secretary, delegate)) {
            for (Long id : List.of(ofGroup, ofMembers, open)) {
                As.person(inside, () -> papers.find(id));
            }
        }
        As.person(member, () -> papers.find(ofMembers));
        As.nobody(() -> papers.find(open));
        for (Executable attempt : List.<Executable>of(
                () -> As.person(member, () -> papers.find(ofGroup)),
                () -> As.person(member, () -> papers.download(ofGroup, 1)),
                () -> As.person(outsider, () -> papers.find(ofGroup)),
                () -> As.person(outsider, () -> papers.find(ofMembers)),
                () -> As.person(outsider, () -> papers.download(ofMembers, 1)),
                () -> As.nobody(() -> papers.download(ofMembers, 1)),
                () -> As.person(outsider, () -> papers.list(group.getId(), null, PageRequest.of(1))),
                () -> As.person(
                        outsider, () -> papers.add(group.getId(), form(PaperAudience.GROUP), "a.txt", content("a"))),
                () -> As.person(outsider, () -> papers.withdraw(ofGroup, 1, "no")))) {
            assertEquals(CommonReason.NOT_FOUND, refusal(attempt));
        }
        assertEquals(
                CommonReason.FORBIDDEN,
                refusal(() -> As.person(
                        delegate,
                        () -> papers.withdraw(
                                open, As.staff(() -> papers.find(open)).version(), "no"))));
        assertEquals(2, As.person(member, () -> papers.shared(group.getId())).size());
        assertEquals(1, As.nobody(() -> papers.shared(group.getId())).size());
    }

    @Test
    void areGoneForWhoeverLeavesTheGroupAndForAllWhenWithdrawn() {
        Long id = add(PaperAudience.GROUP);
        As.staff(() -> mandates.others(group.getId(), today()));
        var held = As.staff(() -> mandates.heldOn(group.getId(), today())).stream()
                .filter(row -> row.personId().equals(delegate.getId()))
                .findFirst()
                .orElseThrow();
        As.staff(() -> mandates.end(held.id(), held.version(), today().minusDays(1), null));
        assertEquals(CommonReason.NOT_FOUND, refusal(() -> As.person(delegate, () -> papers.find(id))));

        Long open = add(PaperAudience.PUBLIC);
        long version = As.person(secretary, () -> papers.find(open)).version();
        assertThrows(Refusal.class, () -> As.person(secretary, () -> papers.withdraw(open, version, " ")));
        As.person(secretary, () -> papers.withdraw(open, version, "Superato"));
        assertEquals(CommonReason.NOT_FOUND, refusal(() -> As.nobody(() -> papers.find(open))));
        assertEquals("Superato", As.person(secretary, () -> papers.find(open)).withdrawnReason());
        assertEquals(
                PapersReason.PAPER_WITHDRAWN,
                refusal(() -> As.person(
                        secretary,
                        () -> papers.change(
                                open,
                                As.person(secretary, () -> papers.find(open)).version(),
                                form(PaperAudience.GROUP)))));
    }

    @Test
    void areCheckedBeforeAnythingIsKept() {
        GroupPaperForm empty = new GroupPaperForm();
        empty.setAudience(null);
        Refusal refused = assertThrows(
                Refusal.class,
                () -> As.person(secretary, () -> papers.add(group.getId(), empty, "a.txt", content("a"))));
        assertEquals(
                List.of("title", "audience"),
                refused.problems().stream().map(one -> one.field()).toList());
        assertThrows(
                Refusal.class,
                () -> As.person(
                        secretary,
                        () -> papers.add(group.getId(), form(PaperAudience.GROUP), "a.exe", content("MZ\u0000"))));
        assertEquals(
                0,
                As.person(secretary, () -> papers.list(group.getId(), "", PageRequest.of(1)))
                        .total());
    }

    private Long add(PaperAudience audience) {
        return As.person(secretary, () -> papers.add(group.getId(), form(audience), "prima.txt", content("uno")));
    }

    private static GroupPaperForm form(PaperAudience audience) {
        GroupPaperForm form = new GroupPaperForm();
        form.setTitle("Bozza di posizione");
        form.setAudience(audience);
        return form;
    }

    private void give(Person person, Organisation organisation, MandateRole role) {
        As.staff(() -> mandates.give(new MandateCommand(
                group.getId(),
                person.getId(),
                organisation == null ? null : organisation.getId(),
                role,
                today().minusDays(10),
                null)));
    }

    private static LocalDate today() {
        return RomeTime.of(Instant.now()).toLocalDate();
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Object refusal(Executable attempt) {
        return assertThrows(Refusal.class, attempt).reason();
    }
}
