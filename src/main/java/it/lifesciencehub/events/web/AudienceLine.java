package it.lifesciencehub.events.web;

import it.lifesciencehub.events.AudienceRule;
import it.lifesciencehub.events.CapacityRule;
import it.lifesciencehub.events.RuleSubject;
import it.lifesciencehub.shared.RomeTime;
import java.io.Serializable;
import java.time.LocalDateTime;

/** One line of the form of rules for audiences; without an audience it is no rule. */
public class AudienceLine implements Serializable {

    private static final String SEPARATOR = ":";

    private String audience;
    private Integer places;
    private LocalDateTime opensAt;
    private LocalDateTime closesAt;

    static AudienceLine of(CapacityRule rule) {
        AudienceLine line = new AudienceLine();
        line.audience = key(rule.getSubject(), rule.getDetail());
        line.places = rule.getPlaces();
        line.opensAt = RomeTime.local(rule.getOpensAt());
        line.closesAt = RomeTime.local(rule.getClosesAt());
        return line;
    }

    /** How a choice of the select is stored: {@code MEMBERS}, {@code SECTOR:RESEARCH}. */
    static String key(RuleSubject subject, String detail) {
        return detail.isEmpty() ? subject.name() : subject.name() + SEPARATOR + detail;
    }

    boolean isRule() {
        return audience != null && !audience.isBlank();
    }

    AudienceRule toRule() {
        String[] parts = audience.split(SEPARATOR, 2);
        return new AudienceRule(
                RuleSubject.valueOf(parts[0]),
                parts.length == 1 ? "" : parts[1],
                places,
                RomeTime.instant(opensAt),
                RomeTime.instant(closesAt));
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public LocalDateTime getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(LocalDateTime opensAt) {
        this.opensAt = opensAt;
    }

    public LocalDateTime getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(LocalDateTime closesAt) {
        this.closesAt = closesAt;
    }
}
