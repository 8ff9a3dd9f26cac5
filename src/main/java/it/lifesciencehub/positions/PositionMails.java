package it.lifesciencehub.positions;

import it.lifesciencehub.groups.GroupMember;
import it.lifesciencehub.groups.GroupRoster;
import it.lifesciencehub.groups.MandateRole;
import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.organisations.OrganisationContacts;
import it.lifesciencehub.organisations.OrganisationName;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a group's people are told of its positions, each in their own language, in the transaction of the change. */
@ApplicationScoped
class PositionMails {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Outbox outbox;

    @Inject
    private GroupRoster roster;

    @Inject
    private OrganisationContacts contacts;

    @Inject
    private HubSettings settings;

    @Inject
    private Clock clock;

    void tellConsultation(Position position, PositionText text) {
        send(
                position,
                text,
                "consultation",
                any -> true,
                language -> Moments.day(language, position.getConsultationUntil()));
    }

    void tellSilence(Position position, PositionText text) {
        send(
                position,
                text,
                "silence",
                PositionMails::votes,
                language -> Moments.day(language, position.getSilentUntil()));
    }

    void tellObjection(Position position, PositionText text, String organisation) {
        send(position, text, "objection", any -> true, language -> organisation);
    }

    /** To those who speak for the organisations that may vote. */
    void tellBallot(Ballot ballot, PositionText text, Collection<Long> organisations) {
        send(ballot.getPosition(), text, "ballot", speaksFor(organisations), language -> closing(language, ballot));
    }

    /** To those who speak for the organisations that have not voted. */
    void remind(Ballot ballot, PositionText text, Collection<Long> organisations) {
        send(ballot.getPosition(), text, "reminder", speaksFor(organisations), language -> closing(language, ballot));
    }

    void tellOutcome(Position position, PositionText text) {
        send(
                position,
                text,
                "outcome",
                any -> true,
                language -> say(language, "state." + position.getState().name()));
    }

    /** To the members' delegates: they can say whether their organisation backs the position. */
    void tellShared(Position position, PositionText text, List<OrganisationName> members) {
        for (OrganisationName member : members) {
            String page = settings.address("/company/" + member.id() + "/positions");
            for (Person delegate : contacts.delegates(member.id())) {
                MailText words = words(
                        delegate.getLanguage(),
                        position,
                        text,
                        "shared",
                        language -> Moments.day(language, position.getBackingUntil()),
                        page);
                outbox.add(MailDraft.of("position.shared", delegate.recipient(), MailReason.MEMBER_CONTACT, words)
                        .about("Position", position.getId()));
            }
        }
    }

    private static String closing(Language language, Ballot ballot) {
        return Moments.dateTime(language, ballot.getClosesAt());
    }

    private static boolean votes(GroupMember member) {
        return member.role() == MandateRole.DELEGATE || member.role() == MandateRole.ALTERNATE;
    }

    private static Predicate<GroupMember> speaksFor(Collection<Long> organisations) {
        return member -> votes(member) && organisations.contains(member.organisationId());
    }

    /** @param fact what {@code {1}} stands for: a day, a moment, a name, an outcome */
    private void send(
            Position position,
            PositionText text,
            String kind,
            Predicate<GroupMember> whom,
            Function<Language, String> fact) {
        String page = settings.address("/groups/" + position.getGroup().getSlug() + "/positions/" + position.getId());
        roster.on(position.getGroup().getId(), RomeTime.today(clock)).stream()
                .filter(whom)
                .map(GroupMember::personId)
                .distinct()
                .map(id -> em.find(Person.class, id))
                .forEach(person -> outbox.add(MailDraft.of(
                                "position." + kind,
                                person.recipient(),
                                MailReason.GROUP_MEMBER,
                                words(person.getLanguage(), position, text, kind, fact, page))
                        .about("Position", position.getId())));
    }

    private MailText words(
            Language language,
            Position position,
            PositionText text,
            String kind,
            Function<Language, String> fact,
            String page) {
        Object[] arguments = {text.getTitle().in(language), fact.apply(language)};
        return MailText.about(say(language, "mail." + kind + ".subject", arguments))
                .saying(say(language, "mail." + kind + ".text", arguments))
                .fact(say(language, "mail.group"), position.getGroup().getName().in(language))
                .button(say(language, "mail.button"), page);
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "positions", key, arguments);
    }
}
