package it.lifesciencehub.minutes.web;

import it.lifesciencehub.meetings.Meeting;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;

/** Addresses of minutes name the group and the meeting; the two have to belong together. */
final class MinutesPath {

    private MinutesPath() {}

    static void require(Meeting meeting, String slug) {
        if (!meeting.getGroup().getSlug().equals(slug)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
    }
}
