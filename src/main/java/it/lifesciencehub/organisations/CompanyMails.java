package it.lifesciencehub.organisations;

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
import java.util.List;
import java.util.Objects;

/**
 * What delegates and people are told about their company's data and its people, each in their own language, in the
 * transaction of the change.
 */
@ApplicationScoped
class CompanyMails {

    @Inject
    private Outbox outbox;

    @Inject
    private HubSettings settings;

    @Inject
    private OrganisationContacts contacts;

    /** To everybody who proposed something of it, each about their own. */
    void tellDecided(OrganisationProposal proposal, List<OrganisationProposalField> decided) {
        decided.stream()
                .map(OrganisationProposalField::getProposedBy)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(person -> tellDecided(proposal, decided, person));
    }

    private void tellDecided(OrganisationProposal proposal, List<OrganisationProposalField> decided, Person person) {
        Language language = person.getLanguage();
        Organisation organisation = proposal.getOrganisation();
        MailText text = text(language, "proposal." + proposal.getStatus().name(), organisation.getName());
        for (OrganisationProposalField field : decided) {
            if (person.equals(field.getProposedBy())) {
                text = text.fact(
                        say(language, field.getField().key()),
                        say(
                                language,
                                "mail.outcome." + field.getOutcome().name(),
                                or(language, field.getField().shown(language, field.getNewValue()))));
            }
        }
        text = text.fact(say(language, "mail.reason"), proposal.getReason());
        send("proposal-decided", person, organisation, withButton(text, language, "/company/" + organisation.getId()));
    }

    private static String or(Language language, String value) {
        return value.isEmpty() ? say(language, "preview.empty") : value;
    }

    /** Somebody says of themselves that they have left: their delegates see to a successor and to what is open. */
    void tellDelegatesOfLeaver(Affiliation affiliation, List<OpenDuty> open) {
        Organisation organisation = affiliation.getOrganisation();
        String people = "/company/" + organisation.getId() + "/people";
        String page = open.isEmpty() ? people : people + "/" + affiliation.getId() + "/leave";
        for (Person delegate : contacts.delegates(organisation.getId())) {
            Language language = delegate.getLanguage();
            MailText text = text(
                    language,
                    open.isEmpty() ? "left" : "leftOpen",
                    affiliation.getPerson().getName(),
                    organisation.getName(),
                    Moments.day(language, affiliation.getUntil()));
            for (OpenDuty duty : open) {
                text = text.fact(
                        say(language, "duty." + duty.kind()),
                        duty.title().in(language) + ", " + Moments.day(language, duty.day()));
            }
            send("colleague-left", delegate, organisation, withButton(text, language, page));
        }
    }

    /** Somebody else has said that this person has left. */
    void tellLeaver(Affiliation affiliation) {
        Person person = affiliation.getPerson();
        Language language = person.getLanguage();
        MailText text = text(
                language,
                "ended",
                affiliation.getOrganisation().getName(),
                Moments.day(language, affiliation.getUntil()));
        send("affiliation-ended", person, affiliation.getOrganisation(), withButton(text, language, "/my"));
    }

    /** To the organisation's own address, where it has one: nobody acts for it any longer. */
    void askForDelegate(Affiliation affiliation) {
        Organisation organisation = affiliation.getOrganisation();
        MailDraft.Recipient recipient = organisation.recipient();
        if (recipient == null) {
            return;
        }
        MailText text =
                text(recipient.language(), "noDelegate", affiliation.getPerson().getName(), organisation.getName());
        outbox.add(MailDraft.of("organisations.no-delegate", recipient, MailReason.MEMBER_CONTACT, text)
                .about("Organisation", organisation.getId()));
    }

    /** To the delegates of the organisation that somebody says they work for. */
    void tellRequest(AffiliationRequest request) {
        Organisation organisation = request.getOrganisation();
        for (Person delegate : contacts.delegates(organisation.getId())) {
            Language language = delegate.getLanguage();
            MailText text = text(
                            language,
                            "request",
                            request.getPerson().getName(),
                            organisation.getName(),
                            Moments.day(language, request.getFrom()))
                    .fact(say(language, "colleagues.jobTitle"), request.getJobTitle());
            send(
                    "affiliation-request",
                    delegate,
                    organisation,
                    withButton(text, language, "/company/" + organisation.getId() + "/people"));
        }
    }

    /** To the person, once somebody has answered. */
    void tellAnswer(AffiliationRequest request) {
        Person person = request.getPerson();
        Language language = person.getLanguage();
        MailText text = text(language, "request." + request.getStatus().name(), request.getOrganisationName())
                .fact(say(language, "mail.reason"), request.getReason());
        send("affiliation-answer", person, request.getOrganisation(), withButton(text, language, "/my/affiliations"));
    }

    private static MailText text(Language language, String kind, Object... arguments) {
        return MailText.about(say(language, "mail." + kind + ".subject", arguments))
                .saying(say(language, "mail." + kind + ".body", arguments));
    }

    private MailText withButton(MailText text, Language language, String path) {
        return text.button(say(language, "mail.button"), settings.address(path));
    }

    private void send(String kind, Person to, Organisation organisation, MailText text) {
        MailDraft draft = MailDraft.of("organisations." + kind, to.recipient(), MailReason.MEMBER_CONTACT, text);
        outbox.add(organisation == null ? draft : draft.about("Organisation", organisation.getId()));
    }

    private static String say(Language language, String key, Object... arguments) {
        return Texts.get(language, "organisations", key, arguments);
    }
}
