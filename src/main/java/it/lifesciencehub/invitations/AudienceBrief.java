package it.lifesciencehub.invitations;

/**
 * For what an audience is asked.
 *
 * @param eventId the event that people are invited to, or null
 * @param nominating whether companies are asked for names, so that only their delegates are written to
 * @param mostPerMonth invitations to one person in 30 days at most
 */
record AudienceBrief(Long eventId, boolean nominating, int mostPerMonth) {

    /** How often somebody is asked at most where nothing else is said. */
    static final int USUAL_MOST = 4;

    static final AudienceBrief LOOK = new AudienceBrief(null, false, USUAL_MOST);

    /** Which kind of mail it becomes. */
    MailTopic topic() {
        return eventId == null ? MailTopic.NEWS : MailTopic.INVITATIONS;
    }
}
