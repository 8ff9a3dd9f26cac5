package it.lifesciencehub.eventfees.web;

import it.lifesciencehub.eventfees.ChargeRow;
import it.lifesciencehub.eventfees.ChargeState;
import it.lifesciencehub.eventfees.ChargeView;
import it.lifesciencehub.eventfees.FeeOffer;
import it.lifesciencehub.eventfees.FeeQuote;
import it.lifesciencehub.eventfees.FeeRuleDraft;
import it.lifesciencehub.eventfees.FeeService;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Moments;
import it.lifesciencehub.shared.RomeTime;
import it.lifesciencehub.shared.Texts;
import it.lifesciencehub.shared.web.Ui;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fees on pages of other features, and how charges look everywhere. */
@Named
@RequestScoped
public class FeeLook {

    private static final String FEATURE = "eventfees";

    @EJB
    private FeeService fees;

    @Inject
    private Ui ui;

    @Inject
    private Clock clock;

    private final Map<Long, Optional<FeeOffer>> offers = new HashMap<>();
    private final Map<Long, Optional<ChargeView>> charges = new HashMap<>();
    private final Map<Long, List<ChargeRow>> companies = new HashMap<>();

    /** Null where nobody pays. */
    public FeeOffer offer(Long eventId) {
        return offers.computeIfAbsent(eventId, fees::offer).orElse(null);
    }

    /** What the place would cost today; null where the event has no fees. @param organisationId or null */
    public FeeQuote quote(Long eventId, Long organisationId) {
        return offer(eventId) == null
                ? null
                : fees.quote(eventId, organisationId).orElse(null);
    }

    /** The charge of a place, or null. */
    public ChargeView ofPlace(Long registrationId) {
        return charges.computeIfAbsent(registrationId, fees::ofPlace).orElse(null);
    }

    /** Charges of a company's people that are not settled. */
    public List<ChargeRow> ofCompany(Long organisationId) {
        return companies.computeIfAbsent(organisationId, fees::ofCompany);
    }

    /** Whom a price is for. */
    public String whom(FeeRuleDraft rule, Map<String, LocalisedText> categories) {
        if (rule.subject() == null) {
            return say(FEATURE, "audience.ALL");
        }
        return switch (rule.subject()) {
            case SECTOR -> say("events", "audience.SECTOR", say("organisations", "sector." + rule.detail()));
            case CATEGORY -> {
                LocalisedText name = categories.get(rule.detail());
                yield say("events", "audience.CATEGORY", name == null ? rule.detail() : name.in(ui.getLanguage()));
            }
            default -> say("events", "audience." + rule.subject().name());
        };
    }

    /** From when until when a price holds; empty where it always does. */
    public String when(FeeRuleDraft rule) {
        if (rule.from() == null && rule.until() == null) {
            return "";
        }
        if (rule.from() == null) {
            return say(FEATURE, "days.until", day(rule.until()));
        }
        return rule.until() == null
                ? say(FEATURE, "days.from", day(rule.from()))
                : say(FEATURE, "days.between", day(rule.from()), day(rule.until()));
    }

    private String day(LocalDate day) {
        return Moments.day(ui.getLanguage(), day);
    }

    private String say(String feature, String key, Object... arguments) {
        return Texts.get(ui.getLanguage(), feature, key, arguments);
    }

    public ChargeState state(ChargeRow row) {
        return row.state(RomeTime.today(clock));
    }

    /** The chip's kind in the visual language. */
    public String chip(ChargeState state) {
        return switch (state) {
            case OPEN -> "wait";
            case OVERDUE -> "bad";
            case PAID -> "ok";
            case TO_RETURN -> "warn";
            case CANCELLED -> "neutral";
        };
    }
}
