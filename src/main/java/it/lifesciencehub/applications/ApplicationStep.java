package it.lifesciencehub.applications;

import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.security.Identity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** One step of an application and what was said with it. Never changed; staff's notes are for staff alone. */
@Entity
@Table(name = "membership_application_step")
@NamedQuery(
        name = ApplicationStep.OF_APPLICATION,
        query = "SELECT s FROM ApplicationStep s WHERE s.applicationId = :application"
                + " ORDER BY s.at DESC, s.id DESC")
public class ApplicationStep extends BaseEntity {

    public static final String OF_APPLICATION = "ApplicationStep.ofApplication";

    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "act")
    private ApplicationAct act;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private ApplicationStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private ApplicationStatus to;

    @Column(name = "words")
    private String words;

    @Column(name = "changed_fields")
    private String changedFields;

    @Column(name = "by_staff")
    private boolean byStaff;

    @Column(name = "actor_person_id")
    private Long actorPersonId;

    @Column(name = "actor")
    private String actor;

    protected ApplicationStep() {}

    /**
     * @param from null for the first step
     * @param changed names of the fields that the applicant changed
     * @param by who, or null for the applicant, who is known by the link alone
     */
    ApplicationStep(
            MembershipApplication application,
            ApplicationAct act,
            ApplicationStatus from,
            String words,
            List<String> changed,
            Identity by,
            Instant now) {
        this.applicationId = application.getId();
        this.at = now;
        this.act = act;
        this.from = from;
        this.to = application.getStatus();
        this.words = words == null ? "" : words.strip();
        this.changedFields = String.join(",", changed);
        this.byStaff = by != null;
        this.actorPersonId = by == null ? null : by.personId();
        this.actor = by == null ? application.getContact().getName() : by.name();
    }

    public Instant getAt() {
        return at;
    }

    public ApplicationAct getAct() {
        return act;
    }

    /** Null for the first step. */
    public ApplicationStatus getFrom() {
        return from;
    }

    public ApplicationStatus getTo() {
        return to;
    }

    /** What was said; empty where nothing was. */
    public String getWords() {
        return words;
    }

    public List<String> getChanged() {
        return Arrays.stream(changedFields.split(","))
                .filter(field -> !field.isEmpty())
                .toList();
    }

    public boolean isByStaff() {
        return byStaff;
    }

    public String getActor() {
        return actor;
    }
}
