package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** What a company bears of one cost: amounts in euro, rate in percent. */
public record StatementLine(LocalisedText name, BigDecimal net, BigDecimal vatRate, BigDecimal vat)
        implements Serializable {

    public BigDecimal total() {
        return net.add(vat);
    }

    static BigDecimal net(List<StatementLine> lines) {
        return lines.stream().map(StatementLine::net).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal vat(List<StatementLine> lines) {
        return lines.stream().map(StatementLine::vat).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether two lists say the same, to the cent and to the letter. */
    static boolean areSame(List<StatementLine> some, List<StatementLine> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!some.get(i).isSame(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(StatementLine other) {
        return name.getIt().equals(other.name.getIt())
                && name.getEn().equals(other.name.getEn())
                && net.compareTo(other.net) == 0
                && vatRate.compareTo(other.vatRate) == 0
                && vat.compareTo(other.vat) == 0;
    }
}
