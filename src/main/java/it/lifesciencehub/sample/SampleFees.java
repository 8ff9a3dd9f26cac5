package it.lifesciencehub.sample;

import it.lifesciencehub.eventfees.ChargeFilter;
import it.lifesciencehub.eventfees.ChargeRow;
import it.lifesciencehub.eventfees.ChargeService;
import it.lifesciencehub.eventfees.FeeDeskService;
import it.lifesciencehub.eventfees.FeeRuleDraft;
import it.lifesciencehub.eventfees.FeeTerms;
import it.lifesciencehub.eventfees.PaymentDraft;
import it.lifesciencehub.events.Event;
import it.lifesciencehub.events.RuleSubject;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.PageRequest;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.security.Caller;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A coming course costs guests more than members; some have paid, one too much, and some are late. */
@Singleton
@Startup
@DependsOn("SampleQuestions")
public class SampleFees {

    private static final BigDecimal GUESTS = new BigDecimal("180.00");
    private static final BigDecimal MEMBERS = new BigDecimal("90.00");
    private static final BigDecimal TOO_MUCH = new BigDecimal("10.00");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private FeeDeskService fees;

    @Inject
    private ChargeService charges;

    @Inject
    private Clock clock;

    @Inject
    private SampleStage stage;

    private final SampleData data = new SampleData();

    @PostConstruct
    void fill() {
        if (!stage.isFreeFor("SELECT COUNT(s) FROM FeeSetting s")) {
            return;
        }
        Caller.run(
                SampleStage.STAFF, () -> stage.next("COURSE").map(Event::getId).ifPresent(this::make));
    }

    private void make(Long event) {
        LocalDate today = RomeTime.today(clock);
        LocalisedText vat = data.text("fees.vat", 0);
        fees.save(
                event,
                new FeeTerms(
                        "Life Science Hub",
                        "IT60X0542811101000000123456",
                        "",
                        "LSH",
                        14,
                        true,
                        5,
                        vat.getIt(),
                        vat.getEn()),
                List.of(
                        new FeeRuleDraft(RuleSubject.GUESTS, "", GUESTS, null, null),
                        new FeeRuleDraft(RuleSubject.MEMBERS, "", MEMBERS, null, null)));
        fees.chargeThoseWithPlaces(event);
        int number = 0;
        for (ChargeRow row : charges.list(new ChargeFilter(event, null, null), new PageRequest(1, 100))
                .rows()) {
            number++;
            if (number % 2 == 0) {
                BigDecimal paid = number == 2 ? row.amount().add(TOO_MUCH) : row.amount();
                charges.record(row.id(), new PaymentDraft(today.minusDays(number % 5), paid, ""));
            } else if (number % 5 == 0) {
                em.createQuery("UPDATE FeeCharge c SET c.dueOn = :day WHERE c.id = :id")
                        .setParameter("day", today.minusDays(1))
                        .setParameter("id", row.id())
                        .executeUpdate();
            }
        }
        // What nobody is to answer is nothing to look at.
        em.createQuery("DELETE FROM MailMessage m WHERE m.kind LIKE 'fee.%'").executeUpdate();
    }
}
