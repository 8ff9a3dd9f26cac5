package it.lifesciencehub.meetings;

import it.lifesciencehub.calendar.CalendarEntry;
import it.lifesciencehub.calendar.CalendarWriter;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailDraft.CalendarPart;
import it.lifesciencehub.mail.MailDraft.Recipient;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * What people and guests are told of a meeting, in their own language, in the transaction of the change. Each message
 * that changes what stands in a calendar is a calendar message: the same UID for the meeting's whole life, the recipient
 * alone as attendee, one number more each time.
 */
@ApplicationScoped
class MeetingMails {

    @Inject
    private Outbox outbox;

    @Inject
    private CalendarWriter calendar;

    @Inject
    private HubSettings settings;

    @Inject
    private Clock clock;

    /** @param secret of a guest's link; null for a person */
    void invite(MeetingInvitation invitation, String secret) {
        Language language = recipient(invitation).language();
        MailText text = about(invitation, "invited")
                .saying(say(language, "mail.agenda") + "\n" + agenda(invitation.getMeeting(), language))
                .saying(say(language, "mail.statement"));
        send(invitation, "invited", answering(text, invitation, secret), "REQUEST");
    }

    /** Time, place or agenda are others now. */
    void tellChanged(MeetingInvitation invitation, String secret) {
        Language language = recipient(invitation).language();
        MailText text = about(invitation, "changed")
                .saying(say(language, "mail.agenda") + "\n" + agenda(invitation.getMeeting(), language));
        send(invitation, "changed", answering(text, invitation, secret), "REQUEST");
    }

    /** To somebody who comes instead of this one; they may be invited themselves. */
    void tellStandsIn(MeetingInvitation invitation, String forWhom) {
        Language language = recipient(invitation).language();
        MailText text = about(invitation, "standIn", forWhom)
                .saying(say(language, "mail.agenda") + "\n" + agenda(invitation.getMeeting(), language))
                .saying(say(language, "mail.statement"));
        send(invitation, "standIn", answering(text, invitation, null), "REQUEST");
    }

    void tellCancelled(MeetingInvitation invitation) {
        Language language = recipient(invitation).language();
        MailText text = about(invitation, "cancelled")
                .saying(invitation.getMeeting().getEvent().getCancelReason().in(language));
        send(invitation, "cancelled", text, "CANCEL");
    }

    /** The meeting stands, but this one is no longer invited to it. */
    void tellWithdrawn(MeetingInvitation invitation) {
        send(invitation, "withdrawn", about(invitation, "withdrawn"), "CANCEL");
    }

    void remind(MeetingInvitation invitation, String secret) {
        send(invitation, "reminder", answering(about(invitation, "reminder"), invitation, secret), null);
    }

    private MailText about(MeetingInvitation invitation, String kind, String... more) {
        Meeting meeting = invitation.getMeeting();
        Event event = meeting.getEvent();
        Language language = recipient(invitation).language();
        String title = event.getTitle().in(language);
        String when = Moments.range(language, event.getStartsAt(), event.getEndsAt());
        Object[] arguments = more.length == 0 ? new Object[] {title, when} : new Object[] {title, when, more[0]};
        return MailText.about(say(language, "mail." + kind + ".subject", arguments))
                .saying(say(language, "mail." + kind + ".text", arguments))
                .fact(say(language, "mail.group"), meeting.getGroup().getName().in(language))
                .fact(say(language, "mail.when"), when)
                .fact(say(language, "mail.where"), event.getPlace().line())
                .fact(say(language, "mail.online"), event.getPlace().onlineLink());
    }

    private MailText answering(MailText text, MeetingInvitation invitation, String secret) {
        Language language = recipient(invitation).language();
        return text.button(
                say(language, "mail.button"),
                secret == null ? page(invitation.getMeeting()) : settings.address("/meetings/" + secret));
    }

    private String page(Meeting meeting) {
        return settings.address("/groups/" + meeting.getGroup().getSlug() + "/meetings/" + meeting.getId());
    }

    /** One line an item: when, what, and what is asked. */
    private static String agenda(Meeting meeting, Language language) {
        List<AgendaItem> items = meeting.getAgenda();
        List<Instant> starts = AgendaTimes.starts(
                meeting.getEvent().getStartsAt(),
                items.stream().map(AgendaItem::getMinutes).toList());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            AgendaItem item = items.get(i);
            text.append(i + 1)
                    .append(". ")
                    .append(Moments.time(starts.get(i)))
                    .append(' ')
                    .append(item.getTitle())
                    .append(" (")
                    .append(say(language, "agendaKind." + item.getKind().name()))
                    .append(item.getPresenter().isEmpty() ? ")" : ") – " + item.getPresenter())
                    .append('\n');
        }
        return text.toString().strip();
    }

    private void send(MeetingInvitation invitation, String kind, MailText text, String method) {
        MailReason reason = invitation.getGuest() == null ? MailReason.GROUP_MEMBER : MailReason.GUEST;
        outbox.add(MailDraft.of("meeting." + kind, recipient(invitation), reason, text)
                .about("Meeting", invitation.getMeeting().getId())
                .withCalendar(method == null ? null : part(invitation, method)));
    }

    private CalendarPart part(MeetingInvitation invitation, String method) {
        CalendarEntry entry = entry(invitation, method.equals("CANCEL"));
        return new CalendarPart(method, entry.cancelled() ? calendar.cancel(entry) : calendar.request(entry));
    }

    private CalendarEntry entry(MeetingInvitation invitation, boolean cancelled) {
        Meeting meeting = invitation.getMeeting();
        Event event = meeting.getEvent();
        Recipient recipient = recipient(invitation);
        Language language = recipient.language();
        boolean guest = invitation.getGuest() != null;
        String online = event.getPlace().onlineLink();
        String location = event.getPlace().line();
        String description = agenda(meeting, language)
                + (online == null ? "" : "\n\n" + say(language, "mail.online") + ": " + online)
                + (guest ? "" : "\n\n" + page(meeting));
        return new CalendarEntry(
                meeting.calendarUid(),
                invitation.raiseCalendarSequence(),
                event.getTitle().in(language),
                description.strip(),
                location.isEmpty() ? online : location,
                guest ? null : page(meeting),
                event.getStartsAt(),
                event.getEndsAt(),
                cancelled,
                clock.instant(),
                new CalendarEntry.Party(Texts.get(language, "shared", "hub.name"), settings.mailFrom()),
                new CalendarEntry.Party(recipient.name(), recipient.address()));
    }

    private static Recipient recipient(MeetingInvitation invitation) {
        return invitation.getGuest() == null
                ? invitation.getPerson().recipient()
                : invitation.getGuest().recipient();
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "meetings", key, arguments);
    }
}
