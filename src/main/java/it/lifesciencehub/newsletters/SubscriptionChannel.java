package it.lifesciencehub.newsletters;

/** How a subscription was given or ended. */
public enum SubscriptionChannel {
    /** On the public page, confirmed by the link in a mail. */
    CONFIRMED_BY_MAIL,
    /** On the page of somebody who is signed in. */
    ACCOUNT,
    /** On the page that the links in mails lead to. */
    PREFERENCES,
    /** By a mail program's own button (RFC 8058). */
    ONE_CLICK,
    /** By staff, who were asked to end it. */
    STAFF
}
