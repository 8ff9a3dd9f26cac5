package it.lifesciencehub.invitations;

import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Identity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom to write to, under a name: conditions that are asked anew each time, and people who were added or left out by
 * hand. Nobody is stored as its member, so it is never out of date.
 */
@Entity
@Table(name = "audience")
@NamedQuery(
        name = Audience.ROWS,
        query = "SELECT NEW it.lifesciencehub.invitations.AudienceRow(a.id, a.name, a.createdAt, a.createdBy,"
                + " (SELECT COUNT(c) FROM AudienceCondition c WHERE c.audience = a),"
                + " (SELECT COUNT(p) FROM AudiencePerson p WHERE p.audience = a))"
                + " FROM Audience a WHERE LOWER(a.name) LIKE :like ESCAPE '!' ORDER BY a.name, a.id")
public class Audience extends BaseEntity {

    static final String ROWS = "Audience.rows";

    /** Conditions of one audience at most. */
    static final int MOST_CONDITIONS = 40;

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "joined_by")
    private Joined joined = Joined.ALL;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private WorkGroup group;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @OneToMany(mappedBy = "audience", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("block, id")
    private List<AudienceCondition> conditions = new ArrayList<>();

    protected Audience() {}

    Audience(String name, Identity by, Instant now) {
        this.name = name.strip();
        this.createdAt = now;
        this.createdBy = by.name();
    }

    void call(String name, Joined joined) {
        this.name = name.strip();
        this.joined = joined;
    }

    /** Already checked by {@link AudiencePolicy}. */
    void ask(ConditionDraft draft) {
        if (conditions.size() >= MOST_CONDITIONS) {
            throw new Refusal(InvitationReason.TOO_MANY_CONDITIONS, MOST_CONDITIONS);
        }
        conditions.add(new AudienceCondition(this, draft));
    }

    /** @return the condition that no longer stands */
    AudienceCondition drop(Long conditionId) {
        AudienceCondition found = Refusal.requireFound(conditions.stream()
                .filter(one -> one.getId().equals(conditionId))
                .findFirst()
                .orElse(null));
        conditions.remove(found);
        return found;
    }

    ConditionTree tree() {
        return new ConditionTree(
                joined,
                getConditions().stream()
                        .map(one -> new ConditionTree.Literal(one.getBlock(), one.isNegated()))
                        .toList());
    }

    /** The group whose officers write it; null for one of staff. */
    public WorkGroup getGroup() {
        return group;
    }

    void belongTo(WorkGroup group) {
        this.group = group;
    }

    public String getName() {
        return name;
    }

    public Joined getJoined() {
        return joined;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public String getCreatedBy() {
        return createdBy;
    }

    /** By block, and in each block as they were written. */
    public List<AudienceCondition> getConditions() {
        return conditions.stream()
                .sorted(java.util.Comparator.comparing(AudienceCondition::getBlock)
                        .thenComparing(AudienceCondition::getId))
                .toList();
    }
}
