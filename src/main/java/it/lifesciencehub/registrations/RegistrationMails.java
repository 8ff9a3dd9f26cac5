package it.lifesciencehub.registrations;

import it.lifesciencehub.calendar.CalendarEntry;
import it.lifesciencehub.calendar.CalendarWriter;
import it.lifesciencehub.events.Approval;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventVisibility;
import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailDraft.CalendarPart;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * What people are told about their places, in their own language, in the transaction of the change. A confirmed place
 * goes out as a calendar invitation, its end as a cancellation with the same UID.
 */
@ApplicationScoped
class RegistrationMails {

    private static final String MOVED_UP = "movedUp";

    @Inject
    private Outbox outbox;

    @Inject
    private CalendarWriter calendar;

    @Inject
    private Instance<PlaceWords> added;

    @Inject
    private HubSettings settings;

    @Inject
    private Clock clock;

    void tellBeginning(Registration registration, ChangeReason reason) {
        switch (registration.getStatus()) {
            case CONFIRMED -> tellConfirmed(registration, "confirmed");
            case WAITLISTED -> tell(registration, "waiting", reason.name(), null);
            default -> tell(registration, "requested", isUpToHost(registration) ? "HOST_APPROVES" : null, null);
        }
    }

    private static boolean isUpToHost(Registration registration) {
        return registration.getEvent().getApproval() == Approval.HOST;
    }

    /**
     * A free place is offered.
     *
     * @param secret of the private link by which it is answered
     */
    void tellOffered(Registration registration, String secret) {
        Language language = registration.getPerson().getLanguage();
        MailText text = text(registration, "offered")
                .fact(
                        say(language, "mail.offered.until"),
                        Moments.pattern(language, registration.getOfferedUntil(), "EEEE d MMMM yyyy, HH:mm"))
                .button(say(language, "mail.offered.button"), settings.address("/offers/" + secret));
        send(registration, "offered", MailReason.PLACE_LINK, text, null);
    }

    void tellOfferRanOut(Registration registration) {
        tell(registration, "offerRanOut", null, null);
    }

    void tellMovedUp(Registration registration) {
        tellConfirmed(registration, MOVED_UP);
    }

    void tellApproved(Registration registration, ChangeReason reason) {
        if (registration.getStatus() == RegistrationStatus.CONFIRMED) {
            tellConfirmed(registration, "approved");
        } else {
            tell(registration, "waiting", reason.name(), null);
        }
    }

    void tellDeclined(Registration registration, String words) {
        send(registration, "declined", text(registration, "declined").saying(words), null);
    }

    /** @param words why, as the person may read it */
    void tellEnded(Registration registration, RegistrationStatus before, String words) {
        send(registration, "ended", text(registration, "ended").saying(words), cancellation(registration, before));
    }

    /** @param before where the registration stood before it was cancelled */
    void tellCancelled(Registration registration, RegistrationStatus before) {
        tell(registration, "cancelled", null, cancellation(registration, before));
    }

    void tellReplaced(Registration before, Registration next) {
        Language language = before.getPerson().getLanguage();
        String whom = Texts.get(
                language, "registrations", "mail.replaced.by", next.getPerson().getName());
        boolean held = next.getStatus() == RegistrationStatus.CONFIRMED;
        send(
                before,
                "replaced",
                text(before, "replaced").saying(whom),
                held ? cancellation(before, RegistrationStatus.CONFIRMED) : null);
        if (held) {
            tellConfirmed(next, "tookOver");
        } else if (next.getStatus() != RegistrationStatus.OFFERED) {
            tellBeginning(next, ChangeReason.EVENT_FULL);
        }
    }

    /** The person has left the organisation and keeps the place. */
    void tellKept(Registration registration) {
        tell(registration, "kept", null, null);
    }

    void tellEventChanged(Registration registration) {
        if (registration.getStatus() == RegistrationStatus.CONFIRMED) {
            registration.tell(clock.instant());
            tell(registration, "eventChanged", null, invitation(registration));
        } else {
            tell(registration, "eventChanged", null, null);
        }
    }

    void tellEventCancelled(Registration registration, RegistrationStatus before) {
        Event event = registration.getEvent();
        MailText text = text(registration, "eventCancelled")
                .saying(event.getCancelReason().in(registration.getPerson().getLanguage()));
        send(registration, "eventCancelled", text, cancellation(registration, before));
    }

    /** The event is near: where and when it is, the code, and until when the place can be given back. */
    void remind(Registration registration) {
        Event event = registration.getEvent();
        Language language = registration.getPerson().getLanguage();
        String back = Moments.pattern(language, event.getStartsAt(), "EEEE d MMMM yyyy, HH:mm");
        MailText text = text(registration, "reminder")
                .saying(say(language, "mail.reminder.giveBack", back))
                .fact(
                        say(language, "mail.reminder.calendar"),
                        event.getVisibility() == EventVisibility.PUBLIC
                                ? settings.address("/events/" + event.getSlug() + ".ics")
                                : null);
        send(registration, "reminder", text, null);
    }

    private void tellConfirmed(Registration registration, String kind) {
        registration.tell(clock.instant());
        tell(registration, kind, null, invitation(registration));
    }

    /** @param why a reason whose sentence is added, or null */
    private void tell(Registration registration, String kind, String why, CalendarPart part) {
        MailText text = text(registration, kind);
        if (why != null) {
            text = text.saying(
                    Texts.get(registration.getPerson().getLanguage(), "registrations", "mail.because." + why));
        }
        send(registration, kind, text, part);
    }

    private MailText text(Registration registration, String kind) {
        Event event = registration.getEvent();
        Language language = registration.getPerson().getLanguage();
        String title = event.getTitle().in(language);
        MailText text = MailText.about(say(language, "mail." + kind + ".subject", title))
                .saying(say(language, "mail." + kind + ".text", title))
                .fact(say(language, "mail.event"), title)
                .fact(say(language, "mail.when"), Moments.range(language, event.getStartsAt(), event.getEndsAt()))
                .fact(say(language, "mail.where"), event.getPlace().line());
        if (registration.getStatus() == RegistrationStatus.CONFIRMED) {
            text = text.fact(say(language, "mail.online"), event.getPlace().onlineLink());
            for (PlaceWords words : added) {
                text = words.add(text, registration);
            }
        }
        if (registration.getOrganisation() != null) {
            text = text.fact(
                    say(language, "mail.organisation"),
                    registration.getOrganisation().getName());
        }
        return text.button(say(language, "mail.button"), settings.address("/my/places/" + registration.getId()));
    }

    private void send(Registration registration, String kind, MailText text, CalendarPart invitation) {
        send(registration, kind, MailReason.REGISTERED, text, invitation);
    }

    /** Whoever invites to an event tells people of it; only that a place became free is news from here. */
    private void send(
            Registration registration, String kind, MailReason reason, MailText text, CalendarPart invitation) {
        boolean invited = registration.getEvent().isByInvitation();
        if (invited && !MOVED_UP.equals(kind)) {
            return;
        }
        CalendarPart part = invited ? null : invitation;
        Person person = registration.getPerson();
        MailDraft draft = MailDraft.of("registration." + kind, person.recipient(), reason, text)
                .about("Registration", registration.getId());
        String contact = registration.getEvent().getContactEmail();
        outbox.add(draft.replyingTo(contact).withCalendar(part));
    }

    private CalendarPart invitation(Registration registration) {
        return new CalendarPart("REQUEST", calendar.request(entry(registration, false)));
    }

    /** Null where no invitation ever went out. */
    private CalendarPart cancellation(Registration registration, RegistrationStatus before) {
        return before == RegistrationStatus.CONFIRMED
                ? new CalendarPart("CANCEL", calendar.cancel(entry(registration, true)))
                : null;
    }

    private CalendarEntry entry(Registration registration, boolean cancelled) {
        Event event = registration.getEvent();
        Person person = registration.getPerson();
        Language language = person.getLanguage();
        String page = settings.address("/my/places/" + registration.getId());
        String online = event.getPlace().onlineLink();
        String description = event.getSummary().in(language)
                + (online == null ? "" : "\n" + say(language, "mail.online") + ": " + online)
                + "\n" + page;
        String location = event.getPlace().line();
        return new CalendarEntry(
                registration.calendarUid(),
                registration.raiseCalendarSequence(),
                event.getTitle().in(language),
                description.strip(),
                location.isEmpty() ? online : location,
                settings.address("/events/" + event.getSlug()),
                event.getStartsAt(),
                event.getEndsAt(),
                cancelled,
                clock.instant(),
                new CalendarEntry.Party(Texts.get(language, "shared", "hub.name"), settings.mailFrom()),
                new CalendarEntry.Party(person.getName(), person.getEmail()));
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "registrations", key, arguments);
    }
}
