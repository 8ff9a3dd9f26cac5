package it.lifesciencehub.eventfees.web;

import it.lifesciencehub.eventfees.FeeReason;
import it.lifesciencehub.eventfees.FeeRuleDraft;
import it.lifesciencehub.events.RuleSubject;
import it.lifesciencehub.membership.AmountText;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Money;
import it.lifesciencehub.shared.Refusal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One line of the form of prices; without an amount it is none. */
public class FeeLine implements Serializable {

    private static final String EVERYBODY = "ALL";
    private static final String SEPARATOR = ":";

    private String audience = EVERYBODY;
    private String amount;
    private LocalDate from;
    private LocalDate until;

    static FeeLine of(FeeRuleDraft rule, Language language) {
        FeeLine line = new FeeLine();
        line.audience = rule.subject() == null ? EVERYBODY : key(rule.subject(), rule.detail());
        line.amount = Money.plain(language, rule.amount());
        line.from = rule.from();
        line.until = rule.until();
        return line;
    }

    /** How a choice of the select is stored: {@code MEMBERS}, {@code SECTOR:RESEARCH}. */
    static String key(RuleSubject subject, String detail) {
        return detail.isEmpty() ? subject.name() : subject.name() + SEPARATOR + detail;
    }

    boolean isRule() {
        return amount != null && !amount.isBlank();
    }

    /** @param number of the line, from 1, for what may be wrong with it */
    FeeRuleDraft toRule(int number) {
        BigDecimal euro = AmountText.parse(amount)
                .orElseThrow(() -> new Refusal(List.of(new Refusal.Problem("rules", FeeReason.RULE_AMOUNT, number))));
        boolean all = audience == null || audience.isBlank() || audience.equals(EVERYBODY);
        String[] parts = all ? new String[0] : audience.split(SEPARATOR, 2);
        return new FeeRuleDraft(
                all ? null : RuleSubject.valueOf(parts[0]), parts.length < 2 ? "" : parts[1], euro, from, until);
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
