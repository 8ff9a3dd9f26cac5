package it.lifesciencehub.accounts;

import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The mails of this feature, each with one paragraph that says why it came, and one button. */
@ApplicationScoped
public class AccountMails {

    @Inject
    private Outbox outbox;

    @Inject
    private HubSettings settings;

    void reset(Person person, String link) {
        send("reset", person.recipient(), MailReason.ASKED_FOR, link);
    }

    void activation(Person person, String link) {
        send("activation", person.recipient(), MailReason.ASKED_FOR, link);
    }

    void activation(Newcomer who, String link) {
        send("activation", to(who), MailReason.ASKED_FOR, link);
    }

    /** To somebody who signs up and has an account. */
    void known(Person person) {
        send("known", person.recipient(), MailReason.ASKED_FOR, settings.address("/sign-in"));
    }

    void passwordChanged(Person person) {
        send("changed", person.recipient(), MailReason.ASKED_FOR, settings.address("/forgot"));
    }

    /** To an address that somebody with an account says is theirs. */
    void proof(Person person, String address, String link) {
        send(
                "proof",
                new MailDraft.Recipient(person.getId(), person.getName(), address, person.getLanguage()),
                MailReason.ASKED_FOR,
                link,
                person.getName(),
                address);
    }

    /** To the owner of an address that somebody else says is theirs. */
    void addressTaken(Person owner, String address) {
        send("taken", owner.recipient(), MailReason.ASKED_FOR, settings.address("/sign-in"), address);
    }

    void addressAdded(Person person, String address) {
        sendOfAccount("added", person.recipient(), address);
    }

    void addressRemoved(Person person, String address) {
        sendOfAccount("removed", person.recipient(), address);
    }

    /** To the address that was the main one until now. */
    void mainChanged(Person person, String before, String after) {
        sendOfAccount(
                "main", new MailDraft.Recipient(person.getId(), person.getName(), before, person.getLanguage()), after);
    }

    private void sendOfAccount(String kind, MailDraft.Recipient to, String address) {
        send(kind, to, MailReason.ASKED_FOR, settings.address("/my/account"), address);
    }

    void staffInvitation(Newcomer who, String link, String inviter) {
        send("staff", to(who), MailReason.INVITED, link, inviter);
    }

    /** To somebody with an account who now belongs to the staff. */
    void staffAdded(Person person, String inviter) {
        send("staffAdded", person.recipient(), MailReason.INVITED, settings.address("/sign-in"), inviter);
    }

    void invitation(Person person, String link, String organisation) {
        send("invitation", person.recipient(), MailReason.INVITED, link, organisation);
    }

    void invitationOfKnown(Person person, String organisation) {
        send("invitationKnown", person.recipient(), MailReason.INVITED, settings.address("/sign-in"), organisation);
    }

    private void send(String kind, MailDraft.Recipient to, MailReason reason, String link, Object... arguments) {
        Language language = to.language();
        MailText text = MailText.about(text(language, kind, "subject", arguments))
                .saying(text(language, kind, "body", arguments))
                .button(text(language, kind, "button"), link)
                .saying(text(language, kind, "note", arguments));
        outbox.add(MailDraft.of("accounts." + kind, to, reason, text));
    }

    private static String text(Language language, String kind, String part, Object... arguments) {
        return Texts.get(language, "accounts", "mail." + kind + "." + part, arguments);
    }

    private static MailDraft.Recipient to(Newcomer who) {
        return new MailDraft.Recipient(null, who.givenName() + " " + who.familyName(), who.address(), who.language());
    }
}
