package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a stand costs and who bears it.
 *
 * @param uncovered names of costs that nobody on the stand bears
 * @param changed companies whose statement would say something new
 */
public record CostDesk(
        List<Cost> costs,
        List<Company> companies,
        BigDecimal net,
        BigDecimal vat,
        List<LocalisedText> uncovered,
        long changed)
        implements Serializable {

    public BigDecimal total() {
        return net.add(vat);
    }

    public record Cost(
            Long id,
            LocalisedText name,
            BigDecimal net,
            BigDecimal funded,
            BigDecimal vatRate,
            CostSplit split,
            List<String> named,
            CostForm form)
            implements Serializable {

        public BigDecimal left() {
            return net.subtract(funded);
        }
    }

    /**
     * What one company bears as things stand, and what was published to it.
     *
     * @param number of the last version; 0 where none was published
     * @param published the last version's total with VAT, or null
     * @param paid null where nothing was paid
     */
    public record Company(
            Long requestId,
            Long organisationId,
            String name,
            List<StatementLine> lines,
            BigDecimal net,
            BigDecimal vat,
            int number,
            BigDecimal published,
            Instant publishedAt,
            boolean changed,
            BigDecimal paid,
            LocalDate paidOn)
            implements Serializable {

        public BigDecimal total() {
            return net.add(vat);
        }

        /** What is to be paid of the published version; negative where too much was. */
        public BigDecimal left() {
            return (published == null ? BigDecimal.ZERO : published).subtract(paid == null ? BigDecimal.ZERO : paid);
        }
    }
}
