package it.lifesciencehub.meetings.web;

import it.lifesciencehub.meetings.Meeting;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;

/** Addresses name the group and the meeting; the two have to belong together. */
final class MeetingPath {

    private MeetingPath() {}

    static Meeting of(Meeting meeting, String slug) {
        if (!meeting.getGroup().getSlug().equals(slug)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        return meeting;
    }
}
