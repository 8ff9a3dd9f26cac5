package it.lifesciencehub.fairs;

import it.lifesciencehub.membership.AmountText;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a stand and its kinds of place have to be like. */
final class StandPolicy {

    static final int MOST_PER_COMPANY = 20;
    private static final int MOST_PLACES = 500;
    private static final int HALL = 100;
    private static final int NUMBER = 40;
    private static final int NAME = 100;
    private static final int INCLUDED = 1000;
    private static final BigDecimal MOST_AREA = new BigDecimal("9999999");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private StandPolicy() {}

    /** @param placeVatRate null where the price of places is not asked for */
    record Numbers(BigDecimal area, BigDecimal placeVatRate) {}

    record KindNumbers(BigDecimal area, BigDecimal price) {}

    static StandPhase phase(Instant opens, Instant closes, Instant now) {
        if (now.isBefore(opens)) {
            return StandPhase.BEFORE;
        }
        return now.isBefore(closes) ? StandPhase.OPEN : StandPhase.CLOSED;
    }

    static Numbers standIsRight(StandForm form) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "hall", form.getHall(), HALL);
        TextRules.required(problems, "number", form.getNumber(), NUMBER);
        BigDecimal area = area(problems, "area", form.getArea());
        if (area != null && area.signum() == 0) {
            problems.add(new Problem("area", FairReason.AMOUNT_NOT_VALID));
        }
        required(problems, "opens", form.getOpens());
        required(problems, "closes", form.getCloses());
        required(problems, "order", form.getOrder());
        within(problems, "placesPerCompany", form.getPlacesPerCompany(), 1, MOST_PER_COMPANY);
        boolean charged =
                form.getPlaceVatRate() != null && !form.getPlaceVatRate().isBlank();
        BigDecimal rate = charged ? rate(problems, "placeVatRate", form.getPlaceVatRate()) : null;
        if (form.getOpens() != null
                && form.getCloses() != null
                && !form.getOpens().isBefore(form.getCloses())) {
            problems.add(new Problem("closes", FairReason.WINDOW_NOT_IN_ORDER));
        }
        Refusal.ofAny(problems);
        return new Numbers(area, rate);
    }

    /** Names and what is included in both languages, or the other language's readers would read nothing. */
    static KindNumbers kindIsRight(KindForm form) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "nameIt", form.getNameIt(), NAME);
        TextRules.required(problems, "nameEn", form.getNameEn(), NAME);
        TextRules.required(problems, "includedIt", form.getIncludedIt(), INCLUDED);
        TextRules.required(problems, "includedEn", form.getIncludedEn(), INCLUDED);
        within(problems, "places", form.getPlaces(), 0, MOST_PLACES);
        BigDecimal area = area(problems, "placeArea", form.getPlaceArea());
        BigDecimal price = amount(problems, "price", form.getPrice());
        Refusal.ofAny(problems);
        return new KindNumbers(area, price);
    }

    static void required(List<Problem> problems, String field, Object value) {
        if (value == null) {
            problems.add(new Problem(field, CommonReason.REQUIRED));
        }
    }

    static void within(List<Problem> problems, String field, Integer number, int from, int to) {
        if (number == null || number < from || number > to) {
            problems.add(new Problem(field, FairReason.NUMBER_NOT_VALID, from, to));
        }
    }

    private static BigDecimal area(List<Problem> problems, String field, String text) {
        BigDecimal area = amount(problems, field, text);
        if (area != null && area.compareTo(MOST_AREA) > 0) {
            problems.add(new Problem(field, FairReason.AMOUNT_NOT_VALID));
        }
        return area;
    }

    /** Null where it is none, with a problem. */
    static BigDecimal rate(List<Problem> problems, String field, String text) {
        BigDecimal rate = amount(problems, field, text);
        if (rate != null && rate.compareTo(HUNDRED) > 0) {
            problems.add(new Problem(field, FairReason.AMOUNT_NOT_VALID));
        }
        return rate;
    }

    /** Null where it is none, with a problem. */
    static BigDecimal amount(List<Problem> problems, String field, String text) {
        BigDecimal amount = AmountText.parse(text).orElse(null);
        if (amount == null) {
            problems.add(new Problem(field, FairReason.AMOUNT_NOT_VALID));
        }
        return amount;
    }
}
