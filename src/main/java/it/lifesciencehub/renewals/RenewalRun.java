package it.lifesciencehub.renewals;

import it.lifesciencehub.organisations.SizeClass;
import it.lifesciencehub.shared.BaseEntity;
import it.lifesciencehub.shared.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * A renewal of many memberships. First it is tried (CHECK), as often as one likes; then it proposes the terms, then it
 * asks for the fees. Each of the three runs beside the request, in batches: it can be stopped, and a worker that died
 * leaves it behind; continuing goes on where it stood. Only the worker with the present claim may go on.
 */
@Entity
@Table(name = "renewal_run")
public class RenewalRun extends BaseEntity {

    /** Without progress for so long, a worker is dead. A batch takes a second or two. */
    static final Duration PATIENCE = Duration.ofSeconds(90);

    @Column(name = "name")
    private String name;

    @Column(name = "begins_by")
    private LocalDate beginsBy;

    @ElementCollection
    @CollectionTable(name = "renewal_run_category", joinColumns = @JoinColumn(name = "run_id"))
    @Column(name = "category_id")
    private Set<Long> categories = new HashSet<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "size_class")
    private SizeClass sizeClass;

    @Column(name = "province")
    private String province;

    @Column(name = "words")
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "phase")
    private RenewalPhase phase = RenewalPhase.NEW;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RenewalState state = RenewalState.DONE;

    @Column(name = "claim")
    private Long claim;

    @Column(name = "stop_asked")
    private boolean stopAsked;

    @Column(name = "steps_total")
    private int total;

    @Column(name = "steps_done")
    private int done;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "progressed_at")
    private Instant progressedAt;

    protected RenewalRun() {}

    RenewalRun(RenewalDraft draft, String createdBy, Instant now) {
        this.name = draft.name().strip();
        this.beginsBy = draft.beginsBy();
        this.categories.addAll(draft.categories());
        this.sizeClass = draft.sizeClass();
        this.province = blankToNull(draft.province());
        this.words = blankToNull(draft.words());
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** @param claim of the worker that is to go on; from now on no other may */
    void start(RenewalPhase wanted, Long claim, int done, int total, String by, Instant now) {
        if (!RenewalPolicy.canStart(phase, stateAt(now), wanted)) {
            throw new Refusal(RenewalReason.RENEWAL_NOT_POSSIBLE);
        }
        this.phase = wanted;
        this.state = RenewalState.RUNNING;
        this.claim = claim;
        this.stopAsked = false;
        this.done = done;
        this.total = total;
        this.startedBy = by;
        this.startedAt = now;
        this.progressedAt = now;
    }

    /** Whether the worker with this claim may go on. */
    boolean isClaimedBy(Long worker) {
        return state == RenewalState.RUNNING && claim.equals(worker);
    }

    void progress(int steps, Instant now) {
        done += steps;
        total = Math.max(total, done);
        progressedAt = now;
    }

    /** The worker ends at its next batch; one that is dead has ended. */
    void stop(Instant now) {
        if (state != RenewalState.RUNNING) {
            throw new Refusal(RenewalReason.RENEWAL_NOT_POSSIBLE);
        }
        stopAsked = true;
        if (stateAt(now) == RenewalState.STOPPED) {
            end(RenewalState.STOPPED, now);
        }
    }

    void end(RenewalState how, Instant now) {
        state = how;
        claim = null;
        stopAsked = false;
        progressedAt = now;
        if (how == RenewalState.DONE) {
            total = done;
        }
    }

    /** As it stands now: what runs and was not heard of for long is stopped. */
    RenewalState stateAt(Instant now) {
        return state == RenewalState.RUNNING && !progressedAt.plus(PATIENCE).isAfter(now)
                ? RenewalState.STOPPED
                : state;
    }

    boolean isStopAsked() {
        return stopAsked;
    }

    RenewalProgress asProgress(Instant now) {
        return new RenewalProgress(
                getId(),
                name,
                beginsBy,
                sizeClass,
                province,
                words,
                phase,
                stateAt(now),
                stopAsked,
                total,
                done,
                createdBy,
                createdAt,
                startedBy,
                startedAt,
                progressedAt);
    }

    public String getName() {
        return name;
    }

    public LocalDate getBeginsBy() {
        return beginsBy;
    }

    public Set<Long> getCategories() {
        return Set.copyOf(categories);
    }

    public SizeClass getSizeClass() {
        return sizeClass;
    }

    public String getProvince() {
        return province;
    }

    public String getWords() {
        return words;
    }

    public RenewalPhase getPhase() {
        return phase;
    }
}
