package it.lifesciencehub.courses;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.registrations.Registration;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people with a place are told of their course, in their own language, in the transaction of the change. */
@ApplicationScoped
class CourseMails {

    @Inject
    private CourseBook book;

    @Inject
    private Outbox outbox;

    @Inject
    private HubSettings settings;

    @Inject
    private Clock clock;

    /**
     * Tells everybody that a lesson is at another time or place, or followed by another link, unless it is over or the
     * course is not announced. The link itself stays on the page of the place.
     *
     * @return how many people
     */
    int tellMoved(Lesson lesson, LessonPlan before) {
        LessonPlan now = lesson.planned();
        Event event = lesson.getCourse().getEvent();
        if (!LessonPolicy.isMoved(before, now)
                || !event.isPublished()
                || !now.endsAt().isAfter(clock.instant())) {
            return 0;
        }
        List<Registration> people = book.people(event.getId());
        people.forEach(one -> send(one, lesson, before, now));
        return people.size();
    }

    private void send(Registration one, Lesson lesson, LessonPlan before, LessonPlan now) {
        Language language = one.getPerson().getLanguage();
        Event event = one.getEvent();
        String course = event.getTitle().in(language);
        MailText text = MailText.about(say(language, "mail.moved.subject", course))
                .saying(say(language, "mail.moved.text", course))
                .fact(say(language, "field.lesson"), lesson.getTitle().in(language))
                .fact(say(language, "mail.now"), described(language, now))
                .fact(say(language, "mail.before"), described(language, before));
        if (!Objects.equals(before.onlineLink(), now.onlineLink()) && now.onlineLink() != null) {
            text = text.saying(say(language, "mail.moved.link"));
        }
        MailDraft draft = MailDraft.of(
                        "course.lesson-moved",
                        one.getPerson().recipient(),
                        MailReason.REGISTERED,
                        text.button(
                                say(language, "mail.moved.button"),
                                settings.address("/my/places/" + one.getId() + "/course")))
                .about("Registration", one.getId());
        outbox.add(draft.replyingTo(event.getContactEmail()));
    }

    private static String described(Language language, LessonPlan plan) {
        return Stream.of(
                        Moments.range(language, plan.startsAt(), plan.endsAt()),
                        plan.place(),
                        plan.onlineLink() == null ? null : Texts.get(language, "events", "place.online"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "courses", key, arguments);
    }
}
