package it.lifesciencehub.meetings.web;

import it.lifesciencehub.meetings.Meeting;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;

/** Addresses name the group and the meeting; the two have to belong together. */
public final class MeetingPath {

    private MeetingPath() {}

    /** @throws Refusal as not found where the address names another group */
    public static Meeting of(Meeting meeting, String slug) {
        if (!meeting.getGroup().getSlug().equals(slug)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return meeting;
    }
}
