package it.lifesciencehub.merges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.As;
import it.lifesciencehub.events.WaitingPolicy;
import it.lifesciencehub.organisations.MatchService;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationDetail;
import it.lifesciencehub.organisations.OrganisationFixture;
import it.lifesciencehub.organisations.OrganisationForm;
import it.lifesciencehub.organisations.OrganisationKind;
import it.lifesciencehub.organisations.OrganisationService;
import it.lifesciencehub.organisations.Sector;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.registrations.BookingScene;
import it.lifesciencehub.registrations.RegisterCommand;
import it.lifesciencehub.registrations.RegistrationDeskService;
import it.lifesciencehub.registrations.RegistrationService;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RefusalReason;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.formats.VatNumber;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Making one of two and undoing it, against the real server and database: every table, row by row. */
@ExtendWith(ArquillianExtension.class)
class MergeIT {

    @EJB
    private MergeService merges;

    @EJB
    private DuplicateService duplicates;

    @EJB
    private MatchService matches;

    @EJB
    private OrganisationService organisations;

    @EJB
    private OrganisationFixture fixture;

    @EJB
    private RegistrationService registrations;

    @EJB
    private RegistrationDeskService desk;

    @Inject
    private BookingScene scene;

    @Inject
    private DatabaseImage database;

    private Long kept;
    private Long other;
    private Organisation keptOrganisation;
    private Organisation otherOrganisation;
    private String mark;

    @BeforeEach
    void two() {
        mark = UUID.randomUUID().toString().substring(0, 8);
        kept = create("Officina " + mark + " S.p.A.", null, Sector.CDMO);
        other = create("Officina " + mark + " srl", vatNumber(), Sector.CDMO, Sector.RESEARCH);
        keptOrganisation = fixture.byName("Officina " + mark + " S.p.A.");
        otherOrganisation = fixture.byName("Officina " + mark + " srl");
    }

    private Long create(String name, String vatNumber, Sector... sectors) {
        OrganisationForm form = new OrganisationForm();
        form.setName(name);
        form.setKind(OrganisationKind.COMPANY);
        form.setVatNumber(vatNumber);
        form.setSectors(sectors);
        form.setPhone(vatNumber == null ? null : "02 123456");
        return As.staff(() -> organisations.create(form));
    }

    /** Any right partita IVA. */
    private static String vatNumber() {
        String digits = "%07d".formatted(ThreadLocalRandom.current().nextInt(1, 10_000_000)) + "015";
        for (int check = 0; check < 10; check++) {
            if (VatNumber.isValid(digits + check)) {
                return digits + check;
            }
        }
        throw new AssertionError(digits);
    }

    private MergeCommand command(Long keep, Long away, Map<MergeField, MergeSide> picks) {
        MergeComparison seen = As.staff(() -> merges.compare(keep, away));
        return new MergeCommand(keep, seen.kept().version(), away, seen.other().version(), picks);
    }

    private MergeOutcome merge(Long keep, Long away, Map<MergeField, MergeSide> picks) {
        MergeCommand command = command(keep, away, picks);
        return As.staff(() -> merges.merge(command));
    }

    private static RefusalReason refused(Executable work) {
        return As.staff(() -> assertThrows(Refusal.class, work)).reason();
    }

    private Long book(Long event, Organisation organisation, Person delegate, Person... people) {
        return As.person(
                        delegate,
                        () -> registrations.register(new RegisterCommand(
                                event,
                                organisation.getId(),
                                Arrays.stream(people).map(Person::getId).toList(),
                                List.of(),
                                UUID.randomUUID().toString())))
                .get(0)
                .registrationId();
    }

    private void member(Long organisation, String status) throws SQLException {
        database.execute("INSERT INTO membership (id, version, organisation_id, category_id, status, entered_on,"
                + " status_since, created_at) VALUES (" + id() + ", 0, " + organisation + ", 1, '" + status
                + "', '2026-01-01', '2026-01-01 00:00:00', '2026-01-01 00:00:00')");
    }

    private static long id() {
        return ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE / 2);
    }

    @Test
    void movesEverythingAndUndoingPutsAllOfItBack() throws SQLException {
        Person both = fixture.aDelegateOf(otherOrganisation);
        fixture.affiliate(both, keptOrganisation, false);
        List<Person> others = scene.people(otherOrganisation, 3);
        List<Person> ours = scene.people(keptOrganisation, 2);
        Organisation below = fixture.aSubsidiaryOf(otherOrganisation);
        member(other, "ACTIVE");
        member(kept, "RESIGNED");
        database.execute("UPDATE organisation SET membership_status = 'ACTIVE', membership_category = 'ordinary'"
                + " WHERE id = " + other);
        database.execute("INSERT INTO organisation_group (organisation_id, group_id) VALUES (" + kept + ", 7), ("
                + other + ", 7), (" + other + ", 8)");
        Long event = scene.event(10, 4, false, WaitingPolicy.FIRST_COME);
        Long place = book(event, otherOrganisation, others.get(0), others.get(1));
        book(event, keptOrganisation, ours.get(0), ours.get(1));
        database.execute("UPDATE event SET host_organisation_id = " + other + " WHERE id = " + event);
        for (String[] mark : new String[][] {
            {kept.toString(), "PHONE"},
            {other.toString(), "PHONE"},
            {other.toString(), "EMAIL"},
            {kept.toString(), "EMAIL"}
        }) {
            database.execute("INSERT INTO organisation_checked_field (id, version, organisation_id, field, checked_by,"
                    + " checked_at) VALUES (" + id() + ", 0, " + mark[0] + ", '" + mark[1]
                    + "', 'Giulia Ferrari', '2026-01-01 00:00:00')");
        }
        Map<String, List<String>> before = database.take();
        Map<MergeField, MergeSide> picks = Map.of(
                MergeField.VAT_NUMBER,
                MergeSide.OTHER,
                MergeField.NAME,
                MergeSide.OTHER,
                MergeField.PHONE,
                MergeSide.OTHER);

        MergeCommand command = command(kept, other, picks);
        MergeOutcome preview = As.staff(() -> merges.preview(command));
        assertUnchanged(before);
        MergeOutcome outcome = As.staff(() -> merges.merge(command));

        assertEquals(preview.tables(), outcome.tables());
        assertEquals(List.of("Davide Delegato"), outcome.ended());
        assertEquals(List.of(), database.pointingTo(other));
        assertEquals(
                List.of(List.of("1", "1")),
                database.query(
                        "SELECT COUNT(*), SUM(CASE WHEN delegate THEN 1 ELSE 0 END) FROM affiliation WHERE person_id = "
                                + both.getId() + " AND organisation_id = " + kept + " AND until_date IS NULL"));
        assertEquals(
                List.of(List.of(kept.toString(), kept.toString())),
                database.query("SELECT organisation_id, quota_organisation_id FROM registration WHERE id = " + place));
        assertEquals(
                List.of(List.of(kept.toString())),
                database.query("SELECT parent_id FROM organisation WHERE id = " + below.getId()));
        assertEquals(
                List.of(List.of("ACTIVE", "ordinary")),
                database.query("SELECT membership_status, membership_category FROM organisation WHERE id = " + kept));
        assertTrue(As.staff(() -> desk.check(event)).right());
        OrganisationDetail merged = As.staff(() -> organisations.find(kept));
        assertEquals("Officina " + mark + " srl", merged.name());
        assertEquals("02 123456", merged.form().getPhone());
        assertEquals(Set.of(Sector.CDMO, Sector.RESEARCH), Set.of(merged.form().getSectors()));
        assertEquals(
                List.of(List.of("EMAIL"), List.of("PHONE")),
                database.query("SELECT field FROM organisation_checked_field WHERE organisation_id = " + kept
                        + " ORDER BY field"));
        assertFalse(As.staff(() -> organisations.find(other)).active());
        assertEquals(
                kept, As.staff(() -> merges.mergedInto(other)).orElseThrow().id());
        assertEquals(1, As.staff(() -> merges.into(kept, null)).size());

        assertEquals(0, As.staff(() -> merges.undo(outcome.mergeId())));
        assertUnchanged(before);
        assertTrue(As.staff(() -> desk.check(event)).right());
        assertEquals(MergeReason.UNDONE_ALREADY, refused(() -> merges.undo(outcome.mergeId())));
        assertTrue(As.staff(() -> merges.show(outcome.mergeId())).merge().undone());
    }

    private void assertUnchanged(Map<String, List<String>> before) throws SQLException {
        assertEquals(List.of(), DatabaseImage.difference(before, database.take()));
    }

    @Test
    void leavesWhatHasChangedSinceAndListsIt() throws SQLException {
        scene.people(otherOrganisation, 2);
        MergeOutcome outcome = merge(kept, other, Map.of(MergeField.PHONE, MergeSide.OTHER));
        OrganisationDetail detail = As.staff(() -> organisations.find(kept));
        detail.form().setPhone("02 999999");
        As.staff(() -> organisations.change(kept, detail.version(), detail.form()));
        Long later = create("Altra " + mark, null);
        database.execute("UPDATE affiliation SET organisation_id = " + later + " WHERE organisation_id = " + kept
                + " AND delegate = FALSE");
        assertEquals(2, As.staff(() -> merges.undo(outcome.mergeId())));
        MergeDetail shown = As.staff(() -> merges.show(outcome.mergeId()));
        assertEquals(
                List.of("organisation.phone", "affiliation.organisation_id"),
                shown.left().stream()
                        .map(value -> value.table() + "." + value.column())
                        .toList());
        assertEquals(
                "02 999999", As.staff(() -> organisations.find(kept)).form().getPhone());
        assertTrue(As.staff(() -> organisations.find(other)).active());
    }

    @Test
    void refusesTwoOpenMemberships() throws SQLException {
        member(kept, "ACTIVE");
        member(other, "GRACE");
        Map<String, List<String>> before = database.take();
        MergeCommand command = command(kept, other, Map.of());
        assertEquals(MergeReason.BOTH_ARE_MEMBERS, refused(() -> merges.merge(command)));
        assertUnchanged(before);
    }

    @Test
    void refusesWhatWouldExceedAShareAndNamesTheEvent() throws SQLException {
        List<Person> ours = scene.people(keptOrganisation, 3);
        List<Person> theirs = scene.people(otherOrganisation, 3);
        Long event = scene.event(20, 2, false, WaitingPolicy.FIRST_COME);
        book(event, keptOrganisation, ours.get(0), ours.get(0), ours.get(1));
        book(event, otherOrganisation, theirs.get(0), theirs.get(0));
        Map<String, List<String>> before = database.take();
        MergeCommand command = command(kept, other, Map.of());
        Refusal refusal = As.staff(() -> assertThrows(Refusal.class, (Executable) () -> merges.merge(command)));
        assertEquals(MergeReason.SHARE_EXCEEDED, refusal.reason());
        assertEquals(List.of("Incontro di prova / Trial meeting"), refusal.arguments());
        assertUnchanged(before);
        assertTrue(As.staff(() -> desk.check(event)).right());
    }

    @Test
    void keepsWhatWasCountedApartAtAPastEvent() throws SQLException {
        List<Person> ours = scene.people(keptOrganisation, 2);
        List<Person> theirs = scene.people(otherOrganisation, 2);
        Long event = scene.event(20, 2, false, WaitingPolicy.FIRST_COME);
        book(event, keptOrganisation, ours.get(0), ours.get(0), ours.get(1));
        book(event, otherOrganisation, theirs.get(0), theirs.get(0), theirs.get(1));
        database.execute(
                "UPDATE event SET starts_at = '2020-01-01 10:00:00', ends_at = '2020-01-01 12:00:00' WHERE id = "
                        + event);
        Map<String, List<String>> before = database.take();
        MergeOutcome outcome = merge(kept, other, Map.of());
        assertTrue(As.staff(() -> desk.check(event)).right());
        assertEquals(List.of("registration.quota_organisation_id: 2"), database.pointingTo(other));
        As.staff(() -> merges.undo(outcome.mergeId()));
        assertUnchanged(before);
    }

    @Test
    void takesAParentAndItsSubsidiaryWithoutACircle() throws SQLException {
        database.execute("UPDATE organisation SET parent_id = " + other + " WHERE id = " + kept);
        Map<String, List<String>> before = database.take();
        MergeOutcome outcome = merge(kept, other, Map.of());
        assertEquals(
                Collections.singletonList(Collections.singletonList((String) null)),
                database.query("SELECT parent_id FROM organisation WHERE id = " + kept));
        As.staff(() -> merges.undo(outcome.mergeId()));
        assertUnchanged(before);
    }

    @Test
    void refusesWhatWasPreparedOnOlderDataAndWhatIsMergedAlready() throws SQLException {
        MergeCommand command = command(kept, other, Map.of());
        MergeCommand old = new MergeCommand(kept, command.keptVersion() - 1, other, command.otherVersion(), Map.of());
        assertEquals(CommonReason.CHANGED_MEANWHILE, refused(() -> merges.merge(old)));
        assertEquals(MergeReason.SAME_ORGANISATION, refused(() -> merges.compare(kept, kept)));
        MergeOutcome first = As.staff(() -> merges.merge(command));
        assertEquals(MergeReason.MERGED_ALREADY, refused(() -> merges.merge(command)));
        assertEquals(MergeReason.MERGED_ALREADY, refused(() -> merges.compare(other, kept)));
        Long third = create("Terza " + mark, null);
        merge(third, kept, Map.of());
        assertEquals(
                third, As.staff(() -> merges.mergedInto(other)).orElseThrow().id());
        assertEquals(MergeReason.KEPT_WAS_MERGED, refused(() -> merges.undo(first.mergeId())));
    }

    @Test
    void refusesToUndoAfterThirtyDays() throws SQLException {
        MergeOutcome outcome = merge(kept, other, Map.of());
        database.execute(
                "UPDATE organisation_merge SET merged_at = '2020-01-01 00:00:00' WHERE id = " + outcome.mergeId());
        assertEquals(MergeReason.TOO_LATE_TO_UNDO, refused(() -> merges.undo(outcome.mergeId())));
    }

    @Test
    void isForStaffAlone() {
        Person delegate = fixture.aDelegateOf(keptOrganisation);
        MergeCommand command = command(kept, other, Map.of());
        assertEquals(
                CommonReason.FORBIDDEN,
                As.person(delegate, () -> assertThrows(Refusal.class, (Executable) () -> merges.merge(command)))
                        .reason());
    }

    /** The database's own book of foreign keys, read in another way than merging reads it. */
    @Test
    void knowsEveryColumnThatPointsToAnOrganisation() throws SQLException {
        boolean mysql = database.isMySql();
        String sql = mysql
                ? "SELECT table_name, column_name FROM information_schema.key_column_usage"
                        + " WHERE table_schema = DATABASE() AND referenced_table_name = 'organisation'"
                : "SELECT k.table_name, k.column_name FROM information_schema.referential_constraints r"
                        + " JOIN information_schema.key_column_usage k ON k.constraint_name = r.constraint_name"
                        + " AND k.constraint_schema = r.constraint_schema"
                        + " JOIN information_schema.table_constraints u ON u.constraint_name = r.unique_constraint_name"
                        + " AND u.constraint_schema = r.unique_constraint_schema WHERE u.table_name = 'organisation'";
        Set<String> keys = names(database.query(sql));
        assertTrue(keys.contains("affiliation.organisation_id"), keys.toString());
        assertEquals(keys, database.references());
        Set<String> likely = names(database.query("SELECT table_name, column_name FROM information_schema.columns"
                + " WHERE (column_name LIKE '%organisation_id' OR column_name LIKE 'organisation%id') AND "
                + (mysql
                        ? "table_schema = DATABASE() AND generation_expression = ''"
                        : "table_schema = 'public' AND is_generated = 'NEVER'")));
        likely.removeAll(keys);
        MergeTables.WITHOUT_FOREIGN_KEY.forEach(likely::remove);
        assertEquals(
                Set.of(), likely, "columns that name an organisation without a foreign key: add it or declare them");
        List<String> unnamed = new ArrayList<>();
        for (String name : keys) {
            String key = "table." + name.split("\\.")[0];
            if (!MergeTables.LEFT.contains(name)
                    && !Texts.bundle(Language.IT, "merges").containsKey(key)) {
                unnamed.add(key);
            }
        }
        assertEquals(List.of(), unnamed, "rows that merging moves need a name in both bundles of merges");
    }

    private static Set<String> names(List<List<String>> rows) {
        Set<String> names = new TreeSet<>();
        rows.forEach(row -> names.add((row.get(0) + "." + row.get(1)).toLowerCase(Locale.ROOT)));
        return names;
    }

    @Test
    void findsDuplicatesInTheRegisterAndRemembersWhatIsNone() throws SQLException {
        OrganisationForm form = new OrganisationForm();
        form.setName("OFFICINA " + mark);
        assertEquals(2, As.staff(() -> matches.likely(form)).size());
        search();
        DuplicateRow pair = pairs(false).stream()
                .filter(row -> row.first().name().contains(mark))
                .findFirst()
                .orElseThrow();
        assertTrue(pair.score() >= 55 && !pair.match().reasons().isEmpty(), pair.toString());
        As.staff(() -> duplicates.dismiss(pair.id()));
        search();
        assertTrue(pairs(false).stream().noneMatch(row -> row.id().equals(pair.id())));
        DuplicateRow dismissed = pairs(true).stream()
                .filter(row -> row.id().equals(pair.id()))
                .findFirst()
                .orElseThrow();
        assertEquals("Giulia Ferrari", dismissed.dismissedBy());
        As.staff(() -> duplicates.takeUpAgain(pair.id()));
        merge(kept, other, Map.of());
        assertTrue(pairs(false).stream().noneMatch(row -> row.id().equals(pair.id())));
    }

    private List<DuplicateRow> pairs(boolean dismissed) {
        List<DuplicateRow> all = new ArrayList<>();
        for (int page = 1; ; page++) {
            PageRequest request = new PageRequest(page, 200);
            List<DuplicateRow> rows =
                    As.staff(() -> duplicates.list(0, dismissed, request)).rows();
            all.addAll(rows);
            if (rows.size() < 200) {
                return all;
            }
        }
    }

    /** Starts a search and waits, for a minute at most, until it is done. */
    private void search() {
        As.staff(() -> duplicates.search());
        long until = System.nanoTime() + 60_000_000_000L;
        while (As.staff(() -> duplicates.latest()).orElseThrow().running()) {
            assertTrue(System.nanoTime() < until, "the search does not end");
            Thread.onSpinWait();
        }
        assertFalse(As.staff(() -> duplicates.latest()).orElseThrow().failed());
    }
}
