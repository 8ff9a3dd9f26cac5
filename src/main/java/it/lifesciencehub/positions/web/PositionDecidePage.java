package it.lifesciencehub.positions.web;

import it.lifesciencehub.groups.web.GroupWorkspace;
import it.lifesciencehub.positions.BallotForm;
import it.lifesciencehub.positions.BallotService;
import it.lifesciencehub.positions.PositionPageService;
import it.lifesciencehub.positions.PositionService;
import it.lifesciencehub.positions.PositionView;
import it.lifesciencehub.positions.RollRow;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.web.AddressId;
import it.lifesciencehub.shared.web.PageMessages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** How a position is decided on: by silence until a day, or by a ballot, whose roll is shown before it opens. */
@Named
@ViewScoped
public class PositionDecidePage implements Serializable {

    private static final int USUAL_DAYS = 14;

    @EJB
    private PositionPageService reader;

    @EJB
    private PositionService positions;

    @EJB
    private BallotService ballots;

    @Inject
    private GroupWorkspace workspace;

    @Inject
    private Clock clock;

    private String slug;
    private String id;
    private PositionView view;
    private List<RollRow> roll = List.of();
    private String secrecy;
    private LocalDate silentUntil;
    private String earlyReason;
    private final BallotForm ballot = new BallotForm();

    public void load() {
        view = PositionPath.of(reader.show(AddressId.of(id)), slug);
        Long group = workspace.of(slug).id();
        secrecy = ballots.secrecy(group);
        roll = ballots.roll(group);
        silentUntil = RomeTime.today(clock).plusDays(USUAL_DAYS);
        ballot.setClosesAt(silentUntil.atTime(LocalTime.of(18, 0)));
    }

    public String agreeSilently() {
        positions.agreeSilently(view.id(), view.version(), silentUntil, earlyReason);
        PageMessages.done(PositionLook.FEATURE, "decide.silenceBegun");
        return PositionPath.page(view);
    }

    public String open() {
        ballot.setEarlyReason(earlyReason);
        ballots.open(view.id(), view.version(), ballot);
        PageMessages.done(PositionLook.FEATURE, "decide.ballotOpened");
        return PositionPath.page(view);
    }

    public long getEntitled() {
        return roll.stream().filter(RollRow::mayVote).count();
    }

    /** Whether the position can be decided on from where it stands. */
    public boolean isPossible() {
        return "CONSULTATION".equals(view.state().name()) && view.unanswered() == 0;
    }

    public PositionView getView() {
        return view;
    }

    public List<RollRow> getRoll() {
        return roll;
    }

    /** How much a secret ballot could keep secret, as the end of a text's key. */
    public String getSecrecy() {
        return secrecy;
    }

    public LocalDate getSilentUntil() {
        return silentUntil;
    }

    public void setSilentUntil(LocalDate silentUntil) {
        this.silentUntil = silentUntil;
    }

    public String getEarlyReason() {
        return earlyReason;
    }

    public void setEarlyReason(String earlyReason) {
        this.earlyReason = earlyReason;
    }

    public BallotForm getBallot() {
        return ballot;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
