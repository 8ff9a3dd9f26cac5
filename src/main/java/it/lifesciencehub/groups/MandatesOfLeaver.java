package it.lifesciencehub.groups;

import it.lifesciencehub.organisations.AffiliationEnded;
import it.lifesciencehub.organisations.OpenDuties;
import it.lifesciencehub.organisations.OpenDuty;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The mandates of somebody who leaves an organisation. Each can pass to a colleague before; whatever is still held in
 * the organisation's name on the last day ends with it, and the organisation is asked for a successor.
 */
@ApplicationScoped
class MandatesOfLeaver implements OpenDuties {

    private static final String KIND = "mandate";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MandateBook book;

    @Inject
    private SuccessorMails mails;

    @Inject
    private OrganisationAccess access;

    @Override
    public List<OpenDuty> of(Long personId, Long organisationId) {
        boolean mayPass = mayPass(organisationId);
        return book.heldFor(personId, organisationId, book.today()).stream()
                .map(mandate -> duty(mandate, mayPass))
                .toList();
    }

    private static OpenDuty duty(Mandate mandate, boolean mayPass) {
        Set<OpenDuty.Choice> choices = mayPass && mandate.getRole().isOfOrganisation()
                ? EnumSet.of(OpenDuty.Choice.HAND_OVER, OpenDuty.Choice.CANCEL)
                : EnumSet.of(OpenDuty.Choice.CANCEL);
        return new OpenDuty(
                KIND,
                mandate.getId(),
                new LocalisedText(title(mandate, Language.IT), title(mandate, Language.EN)),
                mandate.getSince(),
                choices.iterator().next(),
                choices);
    }

    private static String title(Mandate mandate, Language language) {
        return mandate.getGroup().getName().in(language) + " – "
                + Texts.get(language, "groups", "role." + mandate.getRole());
    }

    @Override
    public boolean holds(String kind) {
        return KIND.equals(kind);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean settle(OpenDuty.Decision decision) {
        Mandate mandate = book.find(decision.id());
        requireMaySettle(mandate);
        if (!mandate.isHeldOn(book.today()) && !mandate.getSince().isAfter(book.today())) {
            return false;
        }
        if (decision.choice() == OpenDuty.Choice.HAND_OVER) {
            if (!mayPass(mandate.getOrganisation().getId())) {
                throw new Refusal(CommonReason.FORBIDDEN);
            }
            if (decision.successorId() == null) {
                throw new Refusal(GroupReason.SUCCESSOR_REQUIRED);
            }
            Person successor = Refusal.requireFound(em.find(Person.class, decision.successorId()));
            book.pass(mandate, successor, null);
        } else if (decision.choice() == OpenDuty.Choice.CANCEL) {
            book.end(mandate, book.today(), null);
            mails.ask(mandate);
        } else {
            throw new Refusal(CommonReason.FORBIDDEN);
        }
        return true;
    }

    /** The person themselves, a delegate of the organisation, staff. To everybody else it is not there. */
    private void requireMaySettle(Mandate mandate) {
        Identity caller = Caller.current();
        boolean own = caller.personId() != null
                && caller.personId().equals(mandate.getPerson().getId());
        if (mandate.getOrganisation() == null
                || !own && !mayPass(mandate.getOrganisation().getId())) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
    }

    private boolean mayPass(Long organisationId) {
        return Caller.current().staff() || access.isDelegateOf(organisationId);
    }

    /** What is left ends with the last day, whoever ended the affiliation. */
    void left(@Observes AffiliationEnded left) {
        LocalDate day = left.day();
        for (Mandate mandate : book.heldFor(left.personId(), left.organisationId(), day.plusDays(1))) {
            book.end(mandate, day, null);
            mails.ask(mandate);
        }
    }
}
