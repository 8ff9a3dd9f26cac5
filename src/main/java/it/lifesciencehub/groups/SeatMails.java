package it.lifesciencehub.groups;

import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.organisations.OrganisationContacts;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** What organisations and officers are told about seats, in each one's language. */
@ApplicationScoped
class SeatMails {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GroupPeople people;

    @Inject
    private Outbox outbox;

    @Inject
    private OrganisationContacts contacts;

    @Inject
    private HubSettings settings;

    /** To the officers: an organisation asks for a seat. */
    void tellAsked(Seat seat, LocalDate today) {
        String path = "/groups/" + seat.getGroup().getSlug() + "/people";
        for (Person officer : people.officersOn(seat.getGroup().getId(), today)) {
            send(officer, seat, "asked", seat.getWords(), path, MailReason.MEMBER_CONTACT);
        }
    }

    /** To the organisation's delegates: the group offers a seat. */
    void tellOffered(Seat seat) {
        toOrganisation(seat, "offered", seat.getWords());
    }

    void tellGiven(Seat seat) {
        toOrganisation(seat, "given", "");
    }

    void tellRefused(Seat seat) {
        toOrganisation(seat, "refused", seat.getReason());
    }

    /** To the organisation, and to the officers but the one who ended it. */
    void tellEnded(Seat seat, LocalDate today) {
        toOrganisation(seat, "ended", seat.getReason());
        String path = "/groups/" + seat.getGroup().getSlug() + "/people";
        for (Person officer : people.officersOn(seat.getGroup().getId(), today)) {
            if (!officer.getId().equals(Caller.current().personId())) {
                send(officer, seat, "free", seat.getReason(), path, MailReason.GROUP_MEMBER);
            }
        }
    }

    private void toOrganisation(Seat seat, String kind, String words) {
        Long organisationId = seat.getOrganisation().getId();
        Set<Person> told = new LinkedHashSet<>(contacts.delegates(organisationId));
        if (seat.getAskedByPersonId() != null && kind.matches("given|refused")) {
            Person asker = em.find(Person.class, seat.getAskedByPersonId());
            if (asker != null && isOf(asker, organisationId)) {
                told.add(asker);
            }
        }
        String path = "/company/" + organisationId + "/groups";
        told.forEach(person -> send(person, seat, kind, words, path, MailReason.MEMBER_CONTACT));
    }

    private boolean isOf(Person person, Long organisationId) {
        return em.createQuery(
                                "SELECT COUNT(a) FROM Affiliation a WHERE a.person = :person"
                                        + " AND a.organisation.id = :organisation AND a.until IS NULL",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("organisation", organisationId)
                        .getSingleResult()
                > 0;
    }

    private void send(Person person, Seat seat, String kind, String words, String path, MailReason reason) {
        Language language = person.getLanguage();
        String group = seat.getGroup().getName().in(language);
        String organisation = seat.getOrganisation().getName();
        MailText text = MailText.about(say(language, "mail.seat." + kind + ".subject", group, organisation))
                .saying(say(language, "mail.seat." + kind + ".text", group, organisation));
        if (words != null && !words.isEmpty()) {
            text = text.saying(words);
        }
        text = text.fact(say(language, "mail.group"), group)
                .fact(say(language, "mail.organisation"), organisation)
                .button(say(language, "mail.seat." + kind + ".button"), settings.address(path));
        outbox.add(MailDraft.of("groups.seat." + kind, person.recipient(), reason, text)
                .about("Organisation", seat.getOrganisation().getId()));
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "groups", key, arguments);
    }
}
