package it.lifesciencehub.careers;

import it.lifesciencehub.accounts.Secrets;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.mail.MailDraft;
import it.lifesciencehub.mail.MailReason;
import it.lifesciencehub.mail.MailText;
import it.lifesciencehub.mail.Outbox;
import it.lifesciencehub.shared.HubSettings;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;

/**
 * What companies, teachers and students with an address are told, each in their language, with a private link of their
 * own. No mail holds the name of a student.
 */
@ApplicationScoped
class CareerMails {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Outbox outbox;

    @Inject
    private HubSettings settings;

    @Inject
    private Clock clock;

    /** @param kind company-asked, company-order, company-published or company-changed */
    void tell(CareerCompany company, String kind) {
        tell(company, kind, false);
    }

    /** Says it again to who is late. @param kind company-asked or company-order */
    void remind(CareerCompany company, String kind) {
        tell(company, kind, true);
    }

    private void tell(CareerCompany company, String kind, boolean again) {
        if (company.getContactEmail().isEmpty()) {
            return;
        }
        CareerDay day = company.getDay();
        Instant until = kind.equals("company-order") ? day.getOrdersUntil() : day.getOffersUntil();
        boolean open = kind.equals("company-asked") || kind.equals("company-order");
        String token = link(company, null, null);
        send(day, kind, again, company.recipient(), open ? until : null, "/career-company/" + token);
    }

    /** @param kind class-asked, class-choose, class-published or class-changed */
    void tell(CareerClass schoolClass, String kind) {
        tell(schoolClass, kind, false);
    }

    /** @param kind class-asked or class-choose */
    void remind(CareerClass schoolClass, String kind) {
        tell(schoolClass, kind, true);
    }

    private void tell(CareerClass schoolClass, String kind, boolean again) {
        CareerDay day = schoolClass.getDay();
        boolean open = kind.equals("class-asked") || kind.equals("class-choose");
        String token = link(null, schoolClass, null);
        send(day, kind, again, schoolClass.recipient(), open ? day.getWishesUntil() : null, "/career-class/" + token);
    }

    /** To a student with an address. @param kind student-choose, student-published or student-changed */
    void tell(CareerStudent student, String kind) {
        tell(student, kind, false);
    }

    /** @param kind student-choose */
    void remind(CareerStudent student, String kind) {
        tell(student, kind, true);
    }

    private void tell(CareerStudent student, String kind, boolean again) {
        if (student.getEmail() == null) {
            return;
        }
        CareerDay day = student.getSchoolClass().getDay();
        MailDraft.Recipient recipient = new MailDraft.Recipient(
                null,
                student.getName(),
                student.getEmail(),
                student.getSchoolClass().getLanguage());
        send(
                day,
                kind,
                again,
                recipient,
                kind.equals("student-choose") ? day.getWishesUntil() : null,
                "/career/" + link(null, null, student));
    }

    private void send(CareerDay day, String kind, boolean again, MailDraft.Recipient to, Instant until, String path) {
        Language language = to.language();
        Event event = day.getEvent();
        String title = event.getTitle().in(language);
        String subject = Texts.get(language, "careers", "mail." + kind + ".subject", title);
        MailText text = MailText.about(again ? Texts.get(language, "careers", "mail.again", subject) : subject)
                .saying(Texts.get(language, "careers", "mail." + kind + ".text", title))
                .fact(Texts.get(language, "careers", "mail.day"), title)
                .fact(
                        Texts.get(language, "careers", "mail.when"),
                        Moments.range(language, event.getStartsAt(), event.getEndsAt()))
                .fact(
                        Texts.get(language, "careers", "mail.until"),
                        until == null ? null : Moments.dateTime(language, until))
                .button(Texts.get(language, "careers", "mail." + kind + ".button"), settings.address(path));
        outbox.add(MailDraft.of("careers." + kind, to, MailReason.CAREER, text).about("CareerDay", day.getId()));
    }

    /** A new link of a student, as an absolute address; those before it go on working until they are revoked. */
    String address(CareerStudent student) {
        return settings.address("/career/" + link(null, null, student));
    }

    private String link(CareerCompany company, CareerClass schoolClass, CareerStudent student) {
        String token = Secrets.link();
        em.persist(new CareerLink(company, schoolClass, student, Secrets.hash(token), clock.instant()));
        return token;
    }

    /** Ends all private links. @param holder company, schoolClass or student */
    void revoke(String holder, Long id) {
        em.createQuery("UPDATE CareerLink l SET l.revokedAt = :now WHERE l." + holder
                        + ".id = :holder AND l.revokedAt IS NULL")
                .setParameter("now", clock.instant())
                .setParameter("holder", id)
                .executeUpdate();
    }
}
