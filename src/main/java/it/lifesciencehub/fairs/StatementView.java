package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A statement as it was published to a company.
 *
 * @param number of the version, from 1
 * @param last whether no later version replaced it
 * @param paid what was paid in all, or null
 */
public record StatementView(
        Long id,
        Long organisationId,
        Long eventId,
        String company,
        LocalisedText event,
        Instant startsAt,
        Instant endsAt,
        String stand,
        int number,
        boolean last,
        Instant publishedAt,
        List<StatementLine> lines,
        BigDecimal net,
        BigDecimal vat,
        BigDecimal paid,
        LocalDate paidOn)
        implements Serializable {

    public BigDecimal total() {
        return net.add(vat);
    }

    /** Never negative. */
    public BigDecimal left() {
        return total().subtract(paid == null ? BigDecimal.ZERO : paid).max(BigDecimal.ZERO);
    }

    static StatementView of(FairStatement statement, boolean last) {
        FairRequest request = statement.getRequest();
        FairStand stand = request.getStand();
        return new StatementView(
                statement.getId(),
                request.getOrganisation().getId(),
                stand.getEvent().getId(),
                request.getOrganisation().getName(),
                stand.getEvent().getTitle(),
                stand.getEvent().getStartsAt(),
                stand.getEvent().getEndsAt(),
                stand.getHall() + " · " + stand.getNumber(),
                statement.getNumber(),
                last,
                statement.getPublishedAt(),
                statement.toLines(),
                statement.getNet(),
                statement.getVat(),
                request.getPaid(),
                request.getPaidOn());
    }
}
