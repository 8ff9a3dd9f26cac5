package it.lifesciencehub.merges;

import it.lifesciencehub.audit.AuditTrail;
import it.lifesciencehub.fairs.OrganisationStands;
import it.lifesciencehub.merges.MergeTables.Reference;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationForm;
import it.lifesciencehub.organisations.OrganisationPolicy;
import it.lifesciencehub.registrations.OrganisationPlaces;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes one organisation of two, in the caller's transaction: locks the places of their coming events and then the two,
 * moves every row that points to the other one, writes the values that were picked, and notes all of it.
 */
@ApplicationScoped
class MergeWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    @Inject
    private OrganisationPlaces places;

    @Inject
    private OrganisationStands stands;

    @Inject
    private MergeLocks locks;

    MergeOutcome merge(MergeCommand command) throws SQLException {
        Long kept = command.keptId();
        Long other = command.otherId();
        OrganisationPlaces.Locked locked = places.lock(locks.family(kept, other));
        OrganisationStands.Held held = stands.hold(List.of(kept, other));
        Map<Long, Organisation> both = locks.lock(kept, other);
        requireMergeable(both, command);
        OrganisationMerge merge = new OrganisationMerge(
                both.get(kept), both.get(other), Caller.current().name(), clock.instant());
        em.persist(merge);
        em.flush();
        Connection connection = em.unwrap(Connection.class);
        MergeLedger ledger = new MergeLedger(connection);
        MergeSpecials specials = new MergeSpecials(ledger, kept, other);
        specials.requireOneMembership();
        writeFields(
                ledger,
                both.get(kept),
                both.get(other),
                command.picks(),
                MergeTables.columns(connection, "organisation"));
        em.clear();
        LocalDate today = RomeTime.today(clock);
        List<String> ended = specials.endDoubleAffiliations(today, MergeTables.columns(connection, "affiliation"));
        new MergeSeats(ledger, kept, other)
                .settle(today, MergeTables.columns(connection, "seat"), MergeTables.columns(connection, "mandate"));
        new MergePositions(ledger, kept, other)
                .settle(
                        MergeTables.columns(connection, "ballot_voter"),
                        MergeTables.columns(connection, "ballot_vote"),
                        MergeTables.columns(connection, "position_backing"));
        new MergeCareers(ledger, kept, other)
                .settle(
                        clock.instant(),
                        MergeTables.columns(connection, "career_company"),
                        MergeTables.columns(connection, "career_figure"));
        new MergeFairs(ledger, kept, other).settle(MergeTables.columns(connection, "fair_request"));
        new MergeMissions(ledger, kept, other)
                .settle(clock.instant(), MergeTables.columns(connection, "mission_application"));
        for (Reference reference : MergeTables.moved(connection)) {
            specials.settleChecked(reference, command.picks());
            specials.settleCollisions(reference);
            ledger.move(reference, other, kept, stays(reference, kept, other));
        }
        ledger.change(
                "organisation", RowKey.id(other), List.of("merged_into_id"), Map.of("merged_into_id", kept.toString()));
        locks.requireNoCircle(kept);
        recount(ledger, locked);
        MergeOutcome outcome = new MergeOutcome(merge.getId(), MergeLedger.outcome(ledger.changes()), ended);
        OrganisationMerge written = em.find(OrganisationMerge.class, merge.getId());
        written.moved(outcome.rows());
        em.flush();
        new MergeRecord(em.unwrap(Connection.class)).write(merge.getId(), ledger.changes());
        trail.record("organisation.merged", "Organisation", kept, written.getKeptName(), written.getOtherName());
        trail.record("organisation.mergedInto", "Organisation", other, written.getOtherName(), written.getKeptName());
        places.settle(locked);
        stands.settle(held);
        return outcome;
    }

    private static void requireMergeable(Map<Long, Organisation> both, MergeCommand command) {
        for (Organisation organisation : both.values()) {
            if (organisation.getMergedIntoId() != null) {
                throw new Refusal(MergeReason.MERGED_ALREADY, organisation.getName());
            }
        }
        both.get(command.keptId()).requireVersion(command.keptVersion());
        both.get(command.otherId()).requireVersion(command.otherVersion());
    }

    /** The kept one's values as they were picked; the other one gives up what only one may have, and rests. */
    private void writeFields(
            MergeLedger ledger,
            Organisation kept,
            Organisation other,
            Map<MergeField, MergeSide> picks,
            List<String> columns)
            throws SQLException {
        OrganisationForm form = OrganisationForm.of(kept);
        OrganisationForm otherForm = OrganisationForm.of(other);
        picks.forEach((field, side) -> {
            if (side == MergeSide.OTHER) {
                field.copy(otherForm, form);
            }
        });
        form.normalise();
        List<Problem> problems =
                OrganisationPolicy.problems(form, LocalDate.now(clock).getYear());
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        Organisation parent = picks.get(MergeField.PARENT) == MergeSide.OTHER ? other.getParent() : kept.getParent();
        parent = other.equals(parent) ? other.getParent() : parent;
        parent = kept.equals(parent) ? null : parent;
        RowKey keptKey = RowKey.id(kept.getId());
        RowKey otherKey = RowKey.id(other.getId());
        Map<String, String> standing = ledger.rows().values("organisation", otherKey, columns);
        Map<String, String> rest = new HashMap<>();
        rest.put("active", "0");
        rest.put("parent_id", null);
        rest.put("membership_status", null);
        rest.put("membership_category", null);
        picked(picks, MergeField.VAT_NUMBER, "vat_number", rest);
        picked(picks, MergeField.EXTERNAL_ID, "external_id", rest);
        ledger.change("organisation", otherKey, columns, rest);
        Map<String, String> before = ledger.rows().values("organisation", keptKey, columns);
        form.setActive(kept.isActive() || other.isActive());
        form.applyTo(kept);
        kept.belongTo(parent);
        em.flush();
        ledger.rows().write("organisation", keptKey, standing(before, standing, hasOpenMembership(ledger, other)));
        ledger.rows()
                .execute(
                        "UPDATE organisation SET version = version + 1 WHERE id IN (?, ?)",
                        List.of(kept.getId().toString(), other.getId().toString()));
        ledger.note("organisation", keptKey, before, ledger.rows().values("organisation", keptKey, columns));
    }

    private static void picked(
            Map<MergeField, MergeSide> picks, MergeField field, String column, Map<String, String> values) {
        if (picks.get(field) == MergeSide.OTHER) {
            values.put(column, null);
        }
    }

    private static boolean hasOpenMembership(MergeLedger ledger, Organisation organisation) throws SQLException {
        return !ledger.rows()
                .select(
                        "SELECT id FROM membership WHERE open_organisation_id = ?",
                        List.of("id"),
                        List.of(organisation.getId().toString()))
                .isEmpty();
    }

    /** What lists know of the kept one: the membership that is open, else its own, and the last activity of both. */
    private static Map<String, String> standing(
            Map<String, String> kept, Map<String, String> other, boolean otherIsMember) {
        boolean others = otherIsMember || kept.get("membership_status") == null;
        Map<String, String> source = others ? other : kept;
        String keptActivity = kept.get("last_activity_at");
        String otherActivity = other.get("last_activity_at");
        boolean otherLater =
                otherActivity != null && (keptActivity == null || otherActivity.compareTo(keptActivity) > 0);
        Map<String, String> values = new HashMap<>();
        values.put("membership_status", source.get("membership_status"));
        values.put("membership_category", source.get("membership_category"));
        values.put("last_activity_at", otherLater ? otherActivity : keptActivity);
        return values;
    }

    /** At past events beyond the share the two stay counted apart. */
    private String stays(Reference reference, Long kept, Long other) {
        if (!reference.name().equals("registration.quota_organisation_id")) {
            return "";
        }
        List<Long> past = places.pastBeyondShare(kept, other);
        return past.isEmpty()
                ? ""
                : " AND event_id NOT IN (" + past.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
    }

    private void recount(MergeLedger ledger, OrganisationPlaces.Locked locked) throws SQLException {
        Map<String, RowKey> before = MergeLocks.quotas(ledger.rows(), locked);
        em.clear();
        List<LocalisedText> exceeded = places.count(locked);
        if (!exceeded.isEmpty()) {
            throw MergeLocks.refusal(MergeReason.SHARE_EXCEEDED, exceeded);
        }
        MergeLocks.quotas(ledger.rows(), locked)
                .forEach((id, after) -> ledger.note(
                        "registration", RowKey.id(id), before.get(id).values(), after.values()));
    }
}
