package it.lifesciencehub.invitations;

import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A private link to one invitation, kept as a hash. Each mail has one of its own; all answer the one invitation as long
 * as it is not withdrawn, and all go on leading to the person's preferences.
 */
@Entity
@Table(name = "invitation_link")
@NamedQuery(
        name = InvitationLink.BY_HASH,
        query = "SELECT i FROM InvitationLink l JOIN l.invitation i JOIN FETCH i.campaign JOIN FETCH i.person"
                + " WHERE l.tokenHash = :hash")
public class InvitationLink extends BaseEntity {

    static final String BY_HASH = "InvitationLink.byHash";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "invitation_id")
    private Invitation invitation;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    protected InvitationLink() {}

    InvitationLink(Invitation invitation, String tokenHash, Instant now) {
        this.invitation = invitation;
        this.tokenHash = tokenHash;
        this.createdAt = now;
    }
}
