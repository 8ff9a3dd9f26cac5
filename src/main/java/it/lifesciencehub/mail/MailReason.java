package it.lifesciencehub.mail;

/** Why the hub may write to somebody; stored with each mail. */
public enum MailReason {
    /** Asked for it on a page just now: a link to sign in, a new password. */
    ASKED_FOR,
    /** Registered, or was registered by their company, for the event that the mail is about. */
    REGISTERED,
    /** Invited by staff or by their own company to use the hub. */
    INVITED,
    /** Has applied for membership, or begun to; such a mail carries the private link of the application. */
    APPLICANT,
    /** Works in a group, or stands in for somebody who does. */
    GROUP_MEMBER,
    /** Invited to one meeting by those who run a group; such a mail carries the guest's private link. */
    GUEST,
    /** Has a place at an event and is asked something about it; such a mail carries a private link. */
    QUESTIONS,
    /** Receives a visit, or gives the data that its host asks for; such a mail carries a private link. */
    VISIT,
    /** Takes part in a career day for a company or a school, or as a student; such a mail carries a private link. */
    CAREER,
    /** Acts for a member: a delegate or a member's contact. */
    MEMBER_CONTACT,
    /** Offered a place, or asked by their company to fill one; such a mail carries a private link. */
    PLACE_LINK,
    /** Named by the audience of a campaign, with a reason of their own on record; such a mail carries a private link. */
    CAMPAIGN,
    /** Has asked for news of a topic and confirmed the address; such a mail carries a link to the reader's preferences. */
    SUBSCRIBED;

    /**
     * Whether such a mail carries a link that lets its reader in: shown to administrators alone, and only while it is
     * kept because no mail server is set; not stored any longer once it is sent.
     */
    public boolean isSecret() {
        return this == ASKED_FOR
                || this == INVITED
                || this == APPLICANT
                || this == GUEST
                || this == QUESTIONS
                || this == VISIT
                || this == CAREER
                || this == PLACE_LINK
                || this == CAMPAIGN
                || this == SUBSCRIBED;
    }
}
