package it.lifesciencehub.minutes;

import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.meetings.Meeting;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What people are told of minutes and actions, in their own language, in the transaction of the change. */
@ApplicationScoped
class MinutesMails {

    @Inject
    private Outbox outbox;

    @Inject
    private HubSettings settings;

    /** To everybody in the group, once. */
    void circulated(Minutes minutes, List<Person> members) {
        for (Person person : members) {
            Language language = person.getLanguage();
            String until = Moments.day(language, minutes.getCommentsUntil());
            send(
                    "circulated",
                    person,
                    minutes,
                    about(minutes, language, "circulated", until).fact(say(language, "mail.until"), until));
        }
    }

    void approved(Minutes minutes, List<Person> members) {
        for (Person person : members) {
            send("approved", person, minutes, about(minutes, person.getLanguage(), "approved"));
        }
    }

    /** To whom an action was given, where it is somebody of the hub. */
    void given(ActionItem action) {
        Person owner = action.getOwner();
        if (owner == null) {
            return;
        }
        Language language = owner.getLanguage();
        String group = action.getGroup().getName().in(language);
        MailText text = MailText.about(say(language, "mail.action.subject", group))
                .saying(say(language, "mail.action.text", group))
                .saying(action.getText())
                .fact(
                        say(language, "mail.due"),
                        action.getDueOn() == null ? null : Moments.day(language, action.getDueOn()))
                .button(say(language, "mail.actionButton"), actions(action));
        outbox.add(MailDraft.of("minutes.action", owner.recipient(), MailReason.GROUP_MEMBER, text)
                .about("WorkGroup", action.getGroup().getId()));
    }

    /** To whoever commented. */
    void answered(MinutesComment comment) {
        Person author = comment.getAuthor();
        if (author == null) {
            return;
        }
        Language language = author.getLanguage();
        MailText text = about(comment.getMinutes(), language, "answered")
                .fact(say(language, "mail.outcome"), say(language, "outcome." + comment.getOutcome()))
                .fact(say(language, "mail.answer"), comment.getAnswer());
        send("answered", author, comment.getMinutes(), text);
    }

    /** One line a thing, the one that waits longest first. */
    void overdue(Person person, OverdueList list) {
        Language language = person.getLanguage();
        MailText text = MailText.about(say(
                        language,
                        "mail.overdue.subject",
                        list.minutes().size(),
                        list.actions().size()))
                .saying(say(language, "mail.overdue.text"));
        for (OverdueMinutes one : list.minutes()) {
            text = text.fact(
                    say(language, "mail.overdue.minutes", Moments.day(language, one.held())),
                    one.title(language) + " – " + say(language, "overdue." + one.state()) + " – "
                            + settings.address(one.address()));
        }
        for (ActionRow one : list.actions()) {
            text = text.fact(
                    say(language, "mail.overdue.action", Moments.day(language, one.dueOn())),
                    one.text() + (one.ownerName().isEmpty() ? "" : " – " + one.ownerName()) + " – "
                            + one.group(language) + " – "
                            + settings.address("/groups/" + one.groupSlug() + "/actions"));
        }
        outbox.add(MailDraft.of("minutes.overdue", person.recipient(), MailReason.GROUP_MEMBER, text)
                .about("Person", person.getId()));
    }

    private MailText about(Minutes minutes, Language language, String kind, String... more) {
        Meeting meeting = minutes.getMeeting();
        String title = meeting.getEvent().getTitle().in(language);
        String day = Moments.date(language, meeting.getEvent().getStartsAt());
        Object[] arguments = more.length == 0 ? new Object[] {title, day} : new Object[] {title, day, more[0]};
        return MailText.about(say(language, "mail." + kind + ".subject", arguments))
                .saying(say(language, "mail." + kind + ".text", arguments))
                .fact(say(language, "mail.group"), meeting.getGroup().getName().in(language))
                .button(
                        say(language, "mail.button"),
                        settings.address("/groups/" + meeting.getGroup().getSlug() + "/meetings/" + meeting.getId()
                                + "/minutes"));
    }

    private void send(String kind, Person person, Minutes minutes, MailText text) {
        outbox.add(MailDraft.of("minutes." + kind, person.recipient(), MailReason.GROUP_MEMBER, text)
                .about("Meeting", minutes.getMeeting().getId()));
    }

    private String actions(ActionItem action) {
        return settings.address("/groups/" + action.getGroup().getSlug() + "/actions");
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "minutes", key, arguments);
    }
}
