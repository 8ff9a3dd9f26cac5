package it.lifesciencehub.fairs;

import it.lifesciencehub.fairs.CostPolicy.Company;
import it.lifesciencehub.fairs.CostPolicy.Share;
import it.lifesciencehub.shared.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each company on a stand bears: its places where these are charged, and its share of each cost. */
final class FairCosts {

    private FairCosts() {}

    /**
     * Lines by request, in the order of the companies.
     *
     * @param placeVatRate null where the price of places is not asked for
     * @param companies those that have a place
     */
    static Map<Long, List<StatementLine>> lines(
            BigDecimal placeVatRate, List<FairKind> kinds, List<FairRequest> companies, List<FairCost> costs) {
        Map<Long, FairCost> byId = costs.stream().collect(Collectors.toMap(FairCost::getId, Function.identity()));
        Map<Long, List<Share>> shares = CostPolicy.split(
                costs.stream().map(FairCost::toItem).toList(),
                companies.stream().map(one -> weighed(one, kinds)).toList());
        Map<Long, List<StatementLine>> lines = new LinkedHashMap<>();
        for (FairRequest company : companies) {
            List<StatementLine> own = new ArrayList<>();
            if (placeVatRate != null) {
                places(company, kinds).stream()
                        .filter(one -> one.price().signum() > 0)
                        .forEach(one -> own.add(charge(one, placeVatRate)));
            }
            for (Share share : shares.get(company.getId())) {
                FairCost cost = byId.get(share.item());
                own.add(new StatementLine(cost.getName(), share.net(), cost.getVatRate(), share.vat()));
            }
            lines.put(company.getId(), own);
        }
        return lines;
    }

    private static Company weighed(FairRequest request, List<FairKind> kinds) {
        return Company.of(
                request.getId(),
                places(request, kinds).stream().map(Charged::toPlaces).toList());
    }

    /** Places of one kind that a company has. */
    private record Charged(FairKind kind, int count) {

        BigDecimal price() {
            return toPlaces().price();
        }

        CostPolicy.Places toPlaces() {
            return CostPolicy.Places.of(count, kind.getArea(), kind.getPrice());
        }
    }

    private static List<Charged> places(FairRequest request, List<FairKind> kinds) {
        Map<Long, Integer> given = request.getGiven();
        return kinds.stream()
                .filter(kind -> given.containsKey(kind.getId()))
                .map(kind -> new Charged(kind, given.get(kind.getId())))
                .toList();
    }

    private static StatementLine charge(Charged places, BigDecimal rate) {
        return new StatementLine(
                Texts.both("fairs", "statement.place", places.kind().getName(), places.count()),
                places.price(),
                rate,
                CostPolicy.vat(places.price(), rate));
    }

    /** Costs that are split among companies none of which has a place. */
    static List<FairCost> uncovered(List<FairCost> costs, Collection<FairRequest> requests) {
        List<Long> companies =
                FairBook.companies(requests).stream().map(FairRequest::getId).toList();
        return costs.stream()
                .filter(cost -> cost.getSplit() == CostSplit.NAMED
                        ? cost.getNamed().stream().noneMatch(companies::contains)
                        : companies.isEmpty())
                .toList();
    }
}
