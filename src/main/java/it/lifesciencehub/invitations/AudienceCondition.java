package it.lifesciencehub.invitations;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One condition of an audience: what is asked, of what, and whether the opposite is meant. Written once. */
@Entity
@Table(name = "audience_condition")
public class AudienceCondition extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "audience_id")
    private Audience audience;

    @Column(name = "block")
    private int block;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ConditionKind kind;

    @Column(name = "negated")
    private boolean negated;

    @Column(name = "value_text")
    private String value;

    @Column(name = "detail")
    private String detail;

    protected AudienceCondition() {}

    AudienceCondition(Audience audience, ConditionDraft draft) {
        this.audience = audience;
        this.block = draft.block();
        this.kind = draft.kind();
        this.negated = draft.negated();
        this.value = draft.kind() == ConditionKind.DELEGATE ? "" : draft.value();
        this.detail = draft.kind() == ConditionKind.GROUP ? draft.detail() : null;
    }

    public int getBlock() {
        return block;
    }

    public ConditionKind getKind() {
        return kind;
    }

    public boolean isNegated() {
        return negated;
    }

    /** The code or id of what is asked for. */
    public String getValue() {
        return value;
    }

    /** A role in a group, or null. */
    public String getDetail() {
        return detail;
    }

    Long valueAsId() {
        return Long.valueOf(value);
    }
}
