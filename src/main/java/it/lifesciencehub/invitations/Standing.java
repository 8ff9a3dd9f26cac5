package it.lifesciencehub.invitations;

/**
 * What decides whether somebody may be written to.
 *
 * @param reason why the association may write, or null
 * @param unsubscribed whether they have said that they do not
 * @param stopped whether mails to the address come back for good
 * @param asked how many invitations went to them in the last 30 days
 * @param delegate whether they may act for their organisation
 * @param coming whether they have or wait for a place at the event
 */
record Standing(
        WriteReason reason,
        boolean unsubscribed,
        boolean stopped,
        boolean addressUsable,
        long asked,
        boolean delegate,
        boolean coming) {}
