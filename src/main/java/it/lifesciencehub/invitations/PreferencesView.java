package it.lifesciencehub.invitations;

import it.lifesciencehub.newsletters.TopicChoice;
import java.io.Serializable;
import java.util.List;

/**
 * What somebody has said about mails.
 *
 * @param topic what the mail was about that the link came with
 * @param invitations whether they get invitations to events; true while they have not said no
 * @param news likewise, of other mails to many
 * @param topics what newsletters there are
 * @param subscribed keys of those that they get
 */
public record PreferencesView(
        String name,
        String email,
        MailTopic topic,
        boolean invitations,
        boolean news,
        List<TopicChoice> topics,
        List<String> subscribed)
        implements Serializable {

    public PreferencesView {
        topics = List.copyOf(topics);
        subscribed = List.copyOf(subscribed);
    }
}
