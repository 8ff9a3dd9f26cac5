package it.lifesciencehub.positions;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Positions that are shared with the members, and which members back them. */
@Stateless
@Guarded
public class BackingService {

    private static final String STANDING =
            "SELECT NEW it.lifesciencehub.positions.BackingRow(o.id, o.name, b.backs, b.note,"
                    + " b.saidAt, b.saidBy) FROM PositionBacking b JOIN b.organisation o WHERE b.standing = TRUE ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OrganisationAccess organisations;

    @Inject
    private MemberCircle members;

    @Inject
    private PositionAccess access;

    @Inject
    private PositionBook book;

    /** The organisation, for its delegates and staff. */
    @Allow(Role.PERSON)
    public OrganisationName organisation(Long organisationId) {
        Organisation organisation = ours(organisationId);
        return new OrganisationName(organisationId, organisation.getName());
    }

    /** What is shared with the organisation, the newest first; nothing where its membership is not in force. */
    @Allow(Role.PERSON)
    public List<SharedPositionRow> sharedWith(Long organisationId) {
        Organisation organisation = ours(organisationId);
        if (!organisation.isMember()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT t FROM PositionText t JOIN FETCH t.position p JOIN FETCH p.group WHERE"
                                + " t.number = p.textNumber AND p.sharedAt IS NOT NULL ORDER BY p.sharedAt DESC, p.id",
                        PositionText.class)
                .getResultStream()
                .map(text -> row(text, said(text.getPosition(), organisationId)))
                .toList();
    }

    private SharedPositionRow row(PositionText text, BackingRow said) {
        Position position = text.getPosition();
        return new SharedPositionRow(
                position.getId(),
                text.getTitle(),
                text.getSummary(),
                position.getGroup().getName(),
                text.getPaperVersionId() != null,
                position.getBackingUntil(),
                !book.today().isAfter(position.getBackingUntil()),
                said == null ? null : said.backs(),
                said == null ? "" : said.note(),
                said == null ? null : said.saidAt(),
                said == null ? null : said.saidBy());
    }

    private BackingRow said(Position position, Long organisationId) {
        return em.createQuery(STANDING + "AND b.position = :position AND o.id = :organisation", BackingRow.class)
                .setParameter("position", position)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Says for the organisation whether it backs the position; what it said before no longer stands. */
    @Allow(Role.PERSON)
    public void say(Long positionId, Long organisationId, Boolean backs, String note) {
        Organisation organisation = ours(organisationId);
        Position position = book.find(positionId);
        if (position == null || position.getSharedAt() == null || !organisation.isMember()) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        book.lock(position);
        PositionPolicy.takesBacking(position, book.today());
        if (backs == null) {
            throw new Refusal(List.of(new Problem("backs", PositionReason.CHOICE_MISSING)));
        }
        PositionPolicy.fit("note", note, PositionPolicy.MAX_REASON);
        em.createQuery(
                        "SELECT b FROM PositionBacking b WHERE b.position = :position"
                                + " AND b.organisation.id = :organisation AND b.standing = TRUE",
                        PositionBacking.class)
                .setParameter("position", position)
                .setParameter("organisation", organisationId)
                .getResultList()
                .forEach(PositionBacking::giveWay);
        em.flush();
        em.persist(new PositionBacking(
                position, organisation, backs, note, Caller.current().name(), book.now()));
        book.record("position.backed", position, organisation.getName() + (backs ? ": +" : ": −"));
    }

    /** What each member says, also those that have said nothing, by name; for those who run the group. */
    @Allow(Role.PERSON)
    public List<BackingRow> ofPosition(Long positionId) {
        Position position = access.requireOfficer(positionId);
        Map<Long, BackingRow> rows = new LinkedHashMap<>();
        if (position.getSharedAt() != null) {
            members.all()
                    .forEach(one -> rows.put(one.id(), new BackingRow(one.id(), one.name(), null, null, null, null)));
        }
        em.createQuery(STANDING + "AND b.position = :position ORDER BY o.name", BackingRow.class)
                .setParameter("position", position)
                .getResultList()
                .forEach(row -> rows.put(row.organisationId(), row));
        return new ArrayList<>(rows.values());
    }

    private Organisation ours(Long organisationId) {
        organisations.requireDelegateOf(organisationId);
        return Refusal.requireFound(organisationId == null ? null : em.find(Organisation.class, organisationId));
    }
}
