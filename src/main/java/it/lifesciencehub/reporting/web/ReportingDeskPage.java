package it.lifesciencehub.reporting.web;

import it.lifesciencehub.groups.MandateRow;
import it.lifesciencehub.groups.SeatDeskService;
import it.lifesciencehub.groups.SeatRow;
import it.lifesciencehub.groups.SeatStatus;
import it.lifesciencehub.groups.SeatView;
import it.lifesciencehub.meetings.MeetingPageService;
import it.lifesciencehub.meetings.MeetingView;
import it.lifesciencehub.meetings.Participant;
import it.lifesciencehub.reporting.GroupDesk;
import it.lifesciencehub.reporting.GroupOverviewService;
import it.lifesciencehub.reporting.NextMeeting;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** What those who run a group find first: the next meeting, and what waits for them. */
@Named
@RequestScoped
public class ReportingDeskPage {

    /** People who are named; the meeting's own page has them all. */
    private static final int NAMED = 12;

    @EJB
    private GroupOverviewService overview;

    @EJB
    private SeatDeskService seats;

    @EJB
    private MeetingPageService meetings;

    private String slug;
    private GroupDesk desk;
    private MeetingView next;
    private List<Participant> silent = List.of();
    private List<SeatView> unfilled = List.of();
    private List<SeatRow> requests = List.of();
    private List<MandateRow> ending = List.of();

    public void load() {
        desk = overview.desk(slug);
        Long groupId = desk.figures().groupId();
        NextMeeting coming = desk.figures().next();
        if (coming != null && coming.isCalled()) {
            next = meetings.show(coming.id());
            silent = next.participants().stream()
                    .filter(one -> one.invited() && one.choice() == null)
                    .toList();
        }
        unfilled = seats.seats(groupId).stream()
                .filter(seat -> !seat.hasDelegate())
                .toList();
        requests = seats.waiting(groupId).stream()
                .filter(seat -> seat.status() == SeatStatus.REQUESTED)
                .toList();
        ending = seats.people(groupId, desk.today()).stream()
                .filter(one -> one.until() != null && !one.until().isAfter(desk.endingBefore()))
                .sorted(Comparator.comparing(MandateRow::until))
                .toList();
    }

    public GroupDesk getDesk() {
        return desk;
    }

    /** The next meeting with its people and its quorum; null where none is called. */
    public MeetingView getNext() {
        return next;
    }

    /** Those who are invited and have not answered, as many as are named. */
    public List<Participant> getSilent() {
        return silent.subList(0, Math.min(NAMED, silent.size()));
    }

    /** How many more have not answered. */
    public int getFurtherSilent() {
        return Math.max(0, silent.size() - NAMED);
    }

    /** Whether a reminder went out today: there is one a day. */
    public boolean isReminded() {
        return desk.today().equals(desk.figures().next().remindedOn());
    }

    public List<SeatView> getUnfilled() {
        return unfilled;
    }

    public List<SeatRow> getRequests() {
        return requests;
    }

    public List<MandateRow> getEnding() {
        return ending;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
