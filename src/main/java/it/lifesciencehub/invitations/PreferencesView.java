package it.lifesciencehub.invitations;

import java.io.Serializable;

/**
 * What somebody has said about mails.
 *
 * @param topic what the mail was about that the link came with
 * @param invitations whether they get invitations to events; true while they have not said no
 * @param news likewise, of other mails to many
 */
public record PreferencesView(String name, String email, MailTopic topic, boolean invitations, boolean news)
        implements Serializable {}
