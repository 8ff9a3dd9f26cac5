package it.lifesciencehub.groups;

import it.lifesciencehub.accounts.StaffPeople;
import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailDraft.Recipient;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationContacts;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A role that an organisation fills is, or soon will be, empty: its delegates are asked for another name. Where whoever
 * leaves was its only delegate, its main address is asked, and where it has none, staff hear of it. The group's officers
 * are told in any case. Nothing for a personal role.
 */
@ApplicationScoped
class SuccessorMails {

    @Inject
    private Outbox outbox;

    @Inject
    private OrganisationContacts contacts;

    @Inject
    private GroupPeople people;

    @Inject
    private StaffPeople staff;

    @Inject
    private HubSettings settings;

    @Inject
    private Clock clock;

    void ask(Mandate mandate) {
        if (mandate.getOrganisation() == null || !mandate.getRole().isOfOrganisation()) {
            return;
        }
        Organisation organisation = mandate.getOrganisation();
        Long organisationId = organisation.getId();
        Set<Person> told = new HashSet<>(Set.of(mandate.getPerson()));
        List<Person> delegates =
                contacts.delegates(organisationId).stream().filter(told::add).toList();
        for (Person delegate : delegates) {
            send(mandate, delegate.recipient(), "what", "/company/" + organisationId + "/groups");
        }
        if (delegates.isEmpty() && organisation.getEmail() != null) {
            Recipient office = new Recipient(null, organisation.getName(), organisation.getEmail(), Language.IT);
            send(mandate, office, "what", "/groups/" + mandate.getGroup().getSlug());
        } else if (delegates.isEmpty()) {
            staff.all().stream()
                    .filter(told::add)
                    .forEach(person -> send(
                            mandate,
                            person.recipient(),
                            "nobody",
                            "/staff/organisations/" + organisationId + "/people"));
        }
        people.officersOn(mandate.getGroup().getId(), RomeTime.today(clock)).stream()
                .filter(told::add)
                .forEach(person -> send(
                        mandate,
                        person.recipient(),
                        "officers",
                        "/groups/" + mandate.getGroup().getSlug() + "/people"));
    }

    /** @param what the end of the key of the sentence that says what is to be done */
    private void send(Mandate mandate, Recipient to, String what, String path) {
        Language language = to.language();
        String group = mandate.getGroup().getName().in(language);
        MailText text = MailText.about(say(language, "mail.successor.subject", group))
                .saying(say(language, "mail.successor.text", mandate.getPerson().getName(), group))
                .saying(say(language, "mail.successor." + what))
                .fact(say(language, "mail.group"), group)
                .fact(say(language, "mail.role"), say(language, "role." + mandate.getRole()))
                .fact(
                        say(language, "mail.organisation"),
                        mandate.getOrganisation().getName())
                .fact(
                        say(language, "mail.until"),
                        mandate.getUntil() == null ? null : Moments.day(language, mandate.getUntil()))
                .button(say(language, "mail.button"), settings.address(path));
        outbox.add(MailDraft.of("groups.successor", to, MailReason.MEMBER_CONTACT, text)
                .about("Organisation", mandate.getOrganisation().getId()));
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "groups", key, arguments);
    }
}
