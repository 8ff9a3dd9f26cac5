package it.lifesciencehub.roundtables;

import it.lifesciencehub.accounts.StaffPeople;
import it.lifesciencehub.groups.GroupPeople;
import it.lifesciencehub.groups.WorkGroup;
import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** What people are told about roundtables, in each one's language and in the transaction of the change. */
@ApplicationScoped
class RoundtableMails {

    @Inject
    private Outbox outbox;

    @Inject
    private GroupPeople people;

    @Inject
    private StaffPeople staff;

    @Inject
    private Representatives representatives;

    @Inject
    private HubSettings settings;

    /** To the person: they represent the association from now on, or will. */
    void tellNamed(Representation representation) {
        tell(representation, representation.getPerson(), "named");
    }

    /** To the person: the last day is another one now. */
    void tellEnded(Representation representation) {
        tell(representation, representation.getPerson(), "ended");
    }

    /** To officers and staff: it ends soon and somebody has to be named. */
    void remindOfEnd(Representation representation, LocalDate today) {
        WorkGroup group = representation.getBody().getGroup();
        Set<Person> told = new LinkedHashSet<>(people.officersOn(group.getId(), today));
        told.addAll(staff.all());
        told.forEach(person -> tell(representation, person, "ending"));
    }

    private void tell(Representation representation, Person to, String kind) {
        Language language = to.getLanguage();
        OutsideBody body = representation.getBody();
        String name = representation.getPerson().getName();
        MailText text = about(language, kind, body.getName(), name)
                .fact(say(language, "mail.body"), body.getName())
                .fact(say(language, "mail.person"), name)
                .fact(say(language, "mail.kind"), say(language, "kind." + representation.getKind()))
                .fact(say(language, "mail.since"), Moments.day(language, representation.getSince()))
                .fact(
                        say(language, "mail.until"),
                        representation.getUntil() == null ? null : Moments.day(language, representation.getUntil()))
                .fact(say(language, "mail.why"), representation.getEndReason());
        send(to, kind, text, body.getGroup(), "");
    }

    /** To whoever represents the association on its day: a sitting was planned, changed or cancelled. */
    void tellSitting(Sitting sitting, String kind) {
        for (Person person : representatives.on(sitting)) {
            send(person, kind, sitting(person.getLanguage(), sitting, kind), group(sitting), "/" + sitting.getId());
        }
    }

    /** To the group: there is a report to be read. */
    void tellShared(Sitting sitting, LocalDate today) {
        Set<Person> told = new LinkedHashSet<>(people.membersOn(group(sitting).getId(), today));
        told.addAll(representatives.on(sitting));
        send(told, sitting, "shared");
    }

    /** To the officers, or where there is none to staff: the report is missing. */
    void remindOfReport(Sitting sitting, LocalDate today) {
        Collection<Person> officers = people.officersOn(group(sitting).getId(), today);
        send(officers.isEmpty() ? staff.all() : officers, sitting, "missing");
    }

    private void send(Collection<Person> people, Sitting sitting, String kind) {
        String path = "/" + sitting.getId() + (kind.equals("missing") ? "/report" : "");
        people.forEach(
                person -> send(person, kind, sitting(person.getLanguage(), sitting, kind), group(sitting), path));
    }

    private static MailText sitting(Language language, Sitting sitting, String kind) {
        return about(language, kind, sitting.getBody().getName(), sitting.getTitle())
                .fact(say(language, "mail.body"), sitting.getBody().getName())
                .fact(say(language, "mail.sitting"), sitting.getTitle())
                .fact(say(language, "mail.when"), Moments.range(language, sitting.getStartsAt(), sitting.getEndsAt()))
                .fact(say(language, "mail.place"), sitting.getPlace())
                .fact(say(language, "mail.online"), sitting.getOnlineLink())
                .fact(say(language, "mail.why"), sitting.getCancelReason());
    }

    private static WorkGroup group(Sitting sitting) {
        return sitting.getBody().getGroup();
    }

    private static MailText about(Language language, String kind, String body, String what) {
        return MailText.about(say(language, "mail." + kind + ".subject", body, what))
                .saying(say(language, "mail." + kind + ".text", body, what));
    }

    private void send(Person to, String kind, MailText text, WorkGroup group, String path) {
        Language language = to.getLanguage();
        MailText whole = text.fact(say(language, "mail.group"), group.getName().in(language))
                .button(
                        say(language, "mail." + kind + ".button"),
                        settings.address("/groups/" + group.getSlug() + "/sittings" + path));
        outbox.add(MailDraft.of("roundtables." + kind, to.recipient(), MailReason.GROUP_MEMBER, whole)
                .about("WorkGroup", group.getId()));
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "roundtables", key, arguments);
    }
}
