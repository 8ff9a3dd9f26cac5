package it.lifesciencehub.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.dossiers.NoteForm;
import it.lifesciencehub.dossiers.NoteService;
import it.lifesciencehub.mail.MailRow;
import it.lifesciencehub.organisations.ColleagueService;
import it.lifesciencehub.organisations.LeaveService;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Page;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import jakarta.ejb.EJB;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** What an organisation's pages gather over the tables of other features. */
@ExtendWith(ArquillianExtension.class)
class OrganisationPagesIT {

    /** Parts of the page, twice, since the provider tells of a query in each of its layers. */
    private static final int QUERIES_AT_MOST = 40;

    @EJB
    private OrganisationOverviewService overviews;

    @EJB
    private OrganisationHistoryService histories;

    @EJB
    private OrganisationPostService post;

    @EJB
    private OrganisationFixture organisations;

    @EJB
    private ColleagueService colleagues;

    @EJB
    private LeaveService leaves;

    @EJB
    private NoteService notes;

    @PersistenceContext
    private EntityManager em;

    @Test
    void needsNoMoreQueriesForMorePeopleNotesAndSubsidiaries() {
        Organisation small = organisations.anOrganisation();
        fill(small, 1);
        Organisation large = organisations.anOrganisation();
        fill(large, 6);
        overview(small);
        int few = queriesOf(small);
        int many = queriesOf(large);
        assertTrue(few > 5, "queries are not counted: " + few);
        assertEquals(few, many);
        assertTrue(many <= QUERIES_AT_MOST, "queries: " + many);
        OrganisationOverview overview = overview(large);
        assertEquals(6, overview.delegates().size());
        assertEquals(6, overview.subsidiaries().size());
        assertEquals(3, overview.notes().size());
        assertEquals(5, overview.followUps().size());
        assertTrue(overview.missing().contains(MissingData.CERTIFIED_EMAIL));
    }

    private int queriesOf(Organisation organisation) {
        return QueryCount.during(em, () -> overview(organisation));
    }

    @Test
    void areStaffsAlone() {
        Organisation organisation = organisations.anOrganisation();
        Long id = organisation.getId();
        Person delegate = organisations.aDelegateOf(organisation);
        Stream.<Executable>of(
                        () -> overviews.of(id),
                        () -> histories.list(id, null, PageRequest.of(1)),
                        () -> post.open(id),
                        () -> post.countOpen(id),
                        () -> post.mails(id, PageRequest.of(1)))
                .forEach(door -> As.person(
                        delegate,
                        () -> assertEquals(
                                CommonReason.FORBIDDEN,
                                assertThrows(Refusal.class, door).reason())));
        As.staff(() -> assertEquals(
                CommonReason.NOT_FOUND,
                assertThrows(Refusal.class, () -> overviews.of(1L)).reason()));
    }

    @Test
    void tellHistoryOnceFromTheTrailAndFromAffiliationsThatNobodyRecorded() {
        Organisation organisation = organisations.anOrganisation();
        Long id = organisation.getId();
        Person imported = organisations.aColleagueAt(organisation);
        Long affiliation = As.staff(() -> colleagues.colleagues(id)).get(0).affiliationId();
        As.staff(() -> leaves.leave(affiliation, LocalDate.now(), List.of()));
        As.staff(() -> notes.write(id, note("Chiamata", null)));
        List<HistoryRow> rows =
                As.staff(() -> histories.list(id, null, PageRequest.of(1))).rows();
        assertEquals(
                List.of("note.written", "affiliation.ended", "affiliation.begun"),
                rows.stream().map(HistoryRow::action).toList());
        assertEquals("Giulia Ferrari", rows.get(1).actor());
        assertEquals(imported.getName(), rows.get(2).detail());
        assertEquals(LocalDate.of(2026, 1, 1), rows.get(2).day());
        assertEquals(
                List.of("note.written"),
                As.staff(() -> histories.list(id, HistoryKind.NOTES, PageRequest.of(1))).rows().stream()
                        .map(HistoryRow::action)
                        .toList());
        Page<HistoryRow> second = As.staff(() -> histories.list(id, null, new PageRequest(2, 2)));
        assertEquals(3, second.total());
        assertEquals("affiliation.begun", second.rows().get(0).action());
        assertTrue(As.staff(() -> histories.list(id, HistoryKind.OTHER, PageRequest.of(1)))
                .isEmpty());
    }

    @Test
    void showInvitationsOnceAndMailsOnlyOfTheTimeThatPeopleWorkThere() {
        Organisation organisation = organisations.anOrganisation();
        Organisation next = organisations.anOrganisation();
        Person person = organisations.aColleagueAt(organisation);
        organisations.affiliate(person, next, false);
        Long affiliation = As.staff(() -> colleagues.colleagues(organisation.getId()))
                .get(0)
                .affiliationId();
        As.staff(() -> colleagues.invite(affiliation));
        As.staff(() -> colleagues.invite(affiliation));
        List<OpenInvitation> open = As.staff(() -> post.open(organisation.getId()));
        assertEquals(
                List.of(person.getId()),
                open.stream().map(OpenInvitation::personId).toList());
        assertEquals(1, As.staff(() -> post.countOpen(organisation.getId())));
        Page<MailRow> mails = As.staff(() -> post.mails(organisation.getId(), PageRequest.of(1)));
        assertEquals(2, mails.total());
        assertFalse(mails.rows().get(0).createdAt().isBefore(mails.rows().get(1).createdAt()));
        organisations.leftOn(affiliation, LocalDate.of(2026, 1, 2));
        assertEquals(
                0,
                As.staff(() -> post.mails(organisation.getId(), PageRequest.of(1)))
                        .total());
        assertEquals(
                2, As.staff(() -> post.mails(next.getId(), PageRequest.of(1))).total());
    }

    private OrganisationOverview overview(Organisation organisation) {
        return As.staff(() -> overviews.of(organisation.getId()));
    }

    private void fill(Organisation organisation, int each) {
        for (int i = 0; i < each; i++) {
            organisations.aDelegateOf(organisation);
            organisations.aSubsidiaryOf(organisation);
            As.staff(() -> notes.write(
                    organisation.getId(), note("Nota", LocalDate.now().plusDays(1))));
        }
    }

    private static NoteForm note(String text, LocalDate followUpOn) {
        NoteForm form = new NoteForm();
        form.setText(text);
        form.setFollowUpOn(followUpOn);
        return form;
    }
}
