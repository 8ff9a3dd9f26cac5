package it.lifesciencehub.newsletters;

import java.io.Serializable;
import java.util.List;

/**
 * What somebody is subscribed to.
 *
 * @param all what one can subscribe to
 * @param mine keys of those that are
 * @param ofMail topics of the mail that led here and are still subscribed to
 */
public record SubscriptionView(String address, List<TopicChoice> all, List<String> mine, List<TopicChoice> ofMail)
        implements Serializable {

    public SubscriptionView {
        all = List.copyOf(all);
        mine = List.copyOf(mine);
        ofMail = List.copyOf(ofMail);
    }
}
