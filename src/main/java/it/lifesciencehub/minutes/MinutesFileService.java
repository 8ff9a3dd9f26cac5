package it.lifesciencehub.minutes;

import it.lifesciencehub.documents.PdfDocument;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Approved minutes as files. */
@Stateless
@Guarded
public class MinutesFileService {

    @Inject
    private MinutesAccess access;

    /**
     * The approved minutes as PDF; for whoever may read them.
     *
     * @param slug of the group, which has to be the meeting's
     * @throws Refusal as not found while they are not approved, as broken where the text is not the one that was approved
     */
    @Allow(Role.PERSON)
    public PdfDocument pdf(String slug, Long meetingId) {
        Minutes minutes = access.requireReadable(meetingId);
        if (minutes.getState() != MinutesState.APPROVED
                || !minutes.getMeeting().getGroup().getSlug().equals(slug)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
        if (!minutes.isIntact()) {
            throw new Refusal(MinutesReason.BROKEN);
        }
        return MinutesPdf.of(minutes);
    }
}
