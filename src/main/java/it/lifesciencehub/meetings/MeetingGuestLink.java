package it.lifesciencehub.meetings;

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
 * A guest's private link, kept as a hash. Each mail has one of its own, since the hub does not know the former ones any
 * longer; all lead to the one invitation and work as long as it stands.
 */
@Entity
@Table(name = "meeting_guest_link")
@NamedQuery(
        name = MeetingGuestLink.BY_HASH,
        query = "SELECT l FROM MeetingGuestLink l JOIN FETCH l.invitation i JOIN FETCH i.guest"
                + " WHERE l.tokenHash = :hash AND i.withdrawnAt IS NULL")
public class MeetingGuestLink extends BaseEntity {

    public static final String BY_HASH = "MeetingGuestLink.byHash";

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "invitation_id")
    private MeetingInvitation invitation;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    protected MeetingGuestLink() {}

    MeetingGuestLink(MeetingInvitation invitation, String tokenHash, Instant now) {
        this.invitation = invitation;
        this.tokenHash = tokenHash;
        this.createdAt = now;
    }

    public MeetingInvitation getInvitation() {
        return invitation;
    }
}
