package it.lifesciencehub.groups;

import it.lifesciencehub.accounts.AccountInvitations;
import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What people are told about their own mandates, in their language and in the transaction of the change. Nothing of what
 * they do themselves, and nothing of a mandate that was over before today, which is written down for the history.
 */
@ApplicationScoped
class MandateMails {

    @Inject
    private Outbox outbox;

    @Inject
    private AccountInvitations invitations;

    @Inject
    private HubSettings settings;

    @Inject
    private Clock clock;

    /** Whoever runs a group from now on and has no account gets the way to one as well. */
    void tellNamed(Mandate mandate) {
        if (isOver(mandate)) {
            return;
        }
        tell(mandate, "named");
        Person person = mandate.getPerson();
        if (GroupPeople.ROLES.contains(mandate.getRole()) && !invitations.hasAccount(person)) {
            invitations.send(person, mandate.getGroup().getName().in(person.getLanguage()));
        }
    }

    /** The last day is known, or has come nearer. */
    void tellEnded(Mandate mandate) {
        tell(mandate, "ended");
    }

    void tellProlonged(Mandate mandate) {
        tell(mandate, "prolonged");
    }

    /** To whoever hands the role over; the successor is told that they were named. */
    void tellPassed(Mandate mandate, Person successor) {
        tell(mandate, "passed", successor.getName());
    }

    private boolean isOver(Mandate mandate) {
        return mandate.getUntil() != null && mandate.getUntil().isBefore(today());
    }

    private LocalDate today() {
        return RomeTime.today(clock);
    }

    private void tell(Mandate mandate, String kind, String... more) {
        Person person = mandate.getPerson();
        if (person.getId().equals(Caller.current().personId())) {
            return;
        }
        Language language = person.getLanguage();
        String group = mandate.getGroup().getName().in(language);
        Object[] arguments = more.length == 0 ? new Object[] {group} : new Object[] {group, more[0]};
        MailText text = MailText.about(say(language, "mail.mandate." + kind + ".subject", arguments))
                .saying(say(language, "mail.mandate." + kind + ".text", arguments));
        send(person, kind, facts(text, mandate, language), mandate);
    }

    private static MailText facts(MailText text, Mandate mandate, Language language) {
        return text.fact(
                        say(language, "mail.group"),
                        mandate.getGroup().getName().in(language))
                .fact(say(language, "mail.role"), say(language, "role." + mandate.getRole()))
                .fact(
                        say(language, "mail.organisation"),
                        mandate.getOrganisation() == null
                                ? null
                                : mandate.getOrganisation().getName())
                .fact(say(language, "mail.since"), Moments.day(language, mandate.getSince()))
                .fact(
                        say(language, "mail.until"),
                        mandate.getUntil() == null ? null : Moments.day(language, mandate.getUntil()))
                .fact(say(language, "mail.reason"), mandate.getEndReason());
    }

    private void send(Person person, String kind, MailText text, Mandate mandate) {
        outbox.add(MailDraft.of(
                        "groups.mandate." + kind,
                        person.recipient(),
                        MailReason.GROUP_MEMBER,
                        text.button(
                                say(person.getLanguage(), "mail.mandate.button"),
                                settings.address("/groups/" + mandate.getGroup().getSlug())))
                .about("WorkGroup", mandate.getGroup().getId()));
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "groups", key, arguments);
    }
}
