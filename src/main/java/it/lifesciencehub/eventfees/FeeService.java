package it.lifesciencehub.eventfees;

import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.EventAccess;
import it.lifesciencehub.events.RuleSubject;
import it.lifesciencehub.membership.MembershipCategory;
import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.organisations.OrganisationAccess;
import it.lifesciencehub.registrations.PlaceService;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people see of fees: before they book, and of their own places and their company's. Changes nothing. */
@Stateless
@Guarded
public class FeeService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FeeBook book;

    @Inject
    private FeeViews views;

    @Inject
    private EventAccess events;

    @Inject
    private OrganisationAccess organisations;

    @Inject
    private PlaceService places;

    @Inject
    private Clock clock;

    /** What places at an event cost; empty where nobody pays. */
    @Allow(Role.ANYONE)
    public Optional<FeeOffer> offer(Long eventId) {
        Event event = events.requireVisible(em.find(Event.class, eventId));
        Optional<FeeTerms> terms = book.setting(event.getId()).map(FeeSetting::terms);
        LocalDate today = RomeTime.today(clock);
        List<FeeRuleDraft> lines = book.rules(eventId).stream()
                .filter(rule -> !FeePolicy.isPast(rule, today))
                .toList();
        if (terms.isEmpty() || lines.stream().allMatch(FeeRuleDraft::free)) {
            return Optional.empty();
        }
        return Optional.of(new FeeOffer(lines, terms.get().daysToPay(), vatNote(terms.get()), categories(lines)));
    }

    private static LocalisedText vatNote(FeeTerms terms) {
        return new LocalisedText(terms.vatNoteIt(), terms.vatNoteEn());
    }

    private Map<String, LocalisedText> categories(List<FeeRuleDraft> lines) {
        List<String> codes = lines.stream()
                .filter(line -> line.subject() == RuleSubject.CATEGORY)
                .map(FeeRuleDraft::detail)
                .toList();
        return codes.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT c FROM MembershipCategory c WHERE c.code IN :codes", MembershipCategory.class)
                        .setParameter("codes", codes)
                        .getResultStream()
                        .collect(Collectors.toMap(MembershipCategory::getCode, MembershipCategory::getName));
    }

    /**
     * What a place would cost today in an organisation's name; empty where the event has no fees.
     *
     * @param organisationId one where the caller works or for which they may book, or null for themselves
     */
    @Allow(Role.PERSON)
    public Optional<FeeQuote> quote(Long eventId, Long organisationId) {
        if (offer(eventId).isEmpty()) {
            return Optional.empty();
        }
        requireOwn(organisationId);
        FeeTerms terms = book.terms(eventId);
        LocalDate today = RomeTime.today(clock);
        Organisation organisation = organisationId == null ? null : em.find(Organisation.class, organisationId);
        Event event = em.find(Event.class, eventId);
        return Optional.of(new FeeQuote(
                FeePolicy.price(book.rules(eventId), FeePolicy.Payer.of(organisation), today),
                FeePolicy.dueOn(
                        today,
                        terms.daysToPay(),
                        RomeTime.of(event.getStartsAt()).toLocalDate()),
                vatNote(terms)));
    }

    private void requireOwn(Long organisationId) {
        if (organisationId != null
                && !Caller.current().staff()
                && !organisations.isDelegateOf(organisationId)
                && !organisations.worksAt(Caller.requirePersonId(), organisationId)) {
            throw new Refusal(CommonReason.NOT_FOUND);
        }
    }

    /** Charges of a company's people that are not settled, what is due first; for its delegates and staff. 100 at most. */
    @Allow(Role.PERSON)
    public List<ChargeRow> ofCompany(Long organisationId) {
        organisations.requireDelegateOf(organisationId);
        return em.createQuery(
                        ChargeQuery.ROW + ChargeQuery.FROM + " AND o.id = :organisation AND (c.cancelledAt IS NULL"
                                + " AND c.paid <> c.amount OR c.cancelledAt IS NOT NULL AND c.paid > 0)"
                                + ChargeQuery.ORDER,
                        ChargeRow.class)
                .setParameter("organisation", organisationId)
                .setMaxResults(100)
                .getResultList();
    }

    /** The charge of a place; for the person, their organisation's delegates and staff. Empty where there is none. */
    @Allow(Role.PERSON)
    public Optional<ChargeView> ofPlace(Long registrationId) {
        places.registration(registrationId);
        return book.ofPlace(registrationId).map(views::of);
    }
}
