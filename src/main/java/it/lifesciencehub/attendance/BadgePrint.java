package it.lifesciencehub.attendance;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.shared.BaseEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Badges that were printed together. Never changes; its file is made anew with the names as they are. */
@Entity
@Table(name = "badge_print")
public class BadgePrint extends BaseEntity {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id")
    private Event event;

    @Enumerated(EnumType.STRING)
    @Column(name = "format")
    private BadgeFormat format;

    @Column(name = "badges")
    private int badges;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @ElementCollection
    @CollectionTable(name = "badge_printed", joinColumns = @JoinColumn(name = "print_id"))
    @Column(name = "registration_id")
    private Set<Long> registrations = new HashSet<>();

    protected BadgePrint() {}

    BadgePrint(Event event, BadgeFormat format, Collection<Long> registrations, String by, Instant now) {
        this.event = event;
        this.format = format;
        this.registrations.addAll(registrations);
        this.badges = registrations.size();
        this.madeBy = by;
        this.madeAt = now;
    }

    public Event getEvent() {
        return event;
    }

    public BadgeFormat getFormat() {
        return format;
    }

    public int getBadges() {
        return badges;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public String getMadeBy() {
        return madeBy;
    }
}
