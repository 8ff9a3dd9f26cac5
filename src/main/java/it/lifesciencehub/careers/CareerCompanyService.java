package it.lifesciencehub.careers;

import it.lifesciencehub.organisations.Organisation;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.security.Allow;
import it.lifesciencehub.shared.security.Guarded;
import it.lifesciencehub.shared.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Which companies are asked to a career day, by staff, who also end their links. */
@Stateless
@Guarded
public class CareerCompanyService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CareerAccess access;

    @Inject
    private CareerBook book;

    @Inject
    private CareerMails mails;

    @Inject
    private CareerTrail trail;

    @Inject
    private Clock clock;

    /** Asks an organisation, found by its whole name or VAT number; its contact gets a private link. */
    @Allow(Role.STAFF)
    public Long ask(Long eventId, ContactForm form) {
        CareerDay day = access.locked(eventId);
        CareerPolicy.contactIsRight(form);
        Organisation organisation = organisation(form.getOrganisation());
        if (book.companies(day).stream().anyMatch(one -> one.getOrganisation().equals(organisation))) {
            throw new Refusal(List.of(new Problem("organisation", CareerReason.ALREADY_ASKED)));
        }
        CareerCompany company = new CareerCompany(day, organisation, form, clock.instant());
        em.persist(company);
        mails.tell(company, "company-asked");
        trail.record("career.company-asked", day, organisation.getName());
        return company.getId();
    }

    private Organisation organisation(String text) {
        List<Organisation> found = em.createQuery(
                        "SELECT o FROM Organisation o WHERE o.active = TRUE"
                                + " AND (LOWER(o.name) = :text OR o.vatNumber = :text)",
                        Organisation.class)
                .setParameter("text", text == null ? "" : text.strip().toLowerCase(Locale.ROOT))
                .setMaxResults(2)
                .getResultList();
        if (found.size() != 1) {
            throw new Refusal(List.of(new Problem("organisation", CareerReason.ORGANISATION_NOT_FOUND)));
        }
        return found.get(0);
    }

    /** Takes a company and its figures off the day, as long as nobody was promised a seat with it. */
    @Allow(Role.STAFF)
    public void remove(Long companyId) {
        CareerCompany company = require(companyId);
        CareerDay day = access.lock(company.getDay());
        book.forgetSharing(day);
        if (book.seats(day).stream()
                .anyMatch(seat -> seat.getFigure().getCompany().equals(company))) {
            throw new Refusal(CareerReason.SEATS_TAKEN);
        }
        company.remove(clock.instant());
        mails.revoke("company", companyId);
        trail.record("career.company-removed", day, company.getOrganisation().getName());
    }

    /** Ends all private links of a company's contact; its delegates go on signed in. */
    @Allow(Role.STAFF)
    public void revoke(Long companyId) {
        CareerCompany company = require(companyId);
        mails.revoke("company", companyId);
        trail.record(
                "career.links-revoked",
                company.getDay(),
                company.getOrganisation().getName());
    }

    /** Writes to a company's contact now, with a new private link. */
    @Allow(Role.STAFF)
    public void write(Long companyId) {
        CareerCompany company = require(companyId);
        if (!access.works(company.getDay())) {
            throw new Refusal(CareerReason.NOT_NOW);
        }
        mails.tell(
                company,
                switch (access.phase(company.getDay())) {
                    case OFFER, WISH -> "company-asked";
                    case ORDER, SHARE -> "company-order";
                    case PUBLISHED -> "company-published";
                });
        trail.record(
                "career.company-written-to",
                company.getDay(),
                company.getOrganisation().getName());
    }

    private CareerCompany require(Long companyId) {
        CareerCompany company =
                Refusal.requireFound(companyId == null ? null : em.find(CareerCompany.class, companyId));
        return Refusal.requireFound(company.isRemoved() ? null : company);
    }
}
