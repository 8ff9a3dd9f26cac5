package it.lifesciencehub.fairs;

import it.lifesciencehub.fairs.CostPolicy.Company;
import it.lifesciencehub.fairs.CostPolicy.Share;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each company on a stand bears: its place where that is charged, and its share of each cost. */
@ApplicationScoped
class FairCosts {

    @Inject
    private FairBook book;

    /** Lines by request, of all companies that have a place, by name. */
    Map<Long, List<StatementLine>> lines(FairStand stand) {
        List<FairRequest> companies = book.companies(stand);
        List<FairCost> costs = book.costs(stand);
        Map<Long, FairCost> byId = costs.stream().collect(Collectors.toMap(FairCost::getId, Function.identity()));
        Map<Long, List<Share>> shares = CostPolicy.split(
                costs.stream().map(FairCost::toItem).toList(),
                companies.stream().map(FairCosts::weighed).toList());
        Map<Long, List<StatementLine>> lines = new LinkedHashMap<>();
        for (FairRequest company : companies) {
            List<StatementLine> own = new ArrayList<>();
            if (stand.getPlaceVatRate() != null && company.getKind().getPrice().signum() > 0) {
                own.add(place(company, stand.getPlaceVatRate()));
            }
            for (Share share : shares.get(company.getId())) {
                FairCost cost = byId.get(share.item());
                own.add(new StatementLine(cost.getName(), share.net(), cost.getVatRate(), share.vat()));
            }
            lines.put(company.getId(), own);
        }
        return lines;
    }

    private static Company weighed(FairRequest request) {
        BigDecimal places = BigDecimal.valueOf(request.getPlaces());
        return new Company(
                request.getId(),
                request.getKind().getArea().multiply(places),
                request.getKind().getPrice().multiply(places));
    }

    private static StatementLine place(FairRequest company, BigDecimal rate) {
        BigDecimal net = company.getKind().getPrice().multiply(BigDecimal.valueOf(company.getPlaces()));
        LocalisedText kind = company.getKind().getName();
        return new StatementLine(
                new LocalisedText(
                        Texts.get(Language.IT, "fairs", "statement.place", kind.getIt(), company.getPlaces()),
                        Texts.get(Language.EN, "fairs", "statement.place", kind.getEn(), company.getPlaces())),
                net,
                rate,
                CostPolicy.vat(net, rate));
    }

    /** Costs that are split among companies none of which has a place. */
    List<FairCost> uncovered(FairStand stand) {
        List<Long> companies =
                book.companies(stand).stream().map(FairRequest::getId).toList();
        return book.costs(stand).stream()
                .filter(cost -> cost.getSplit() == CostSplit.NAMED
                        ? cost.getNamed().stream().noneMatch(companies::contains)
                        : companies.isEmpty())
                .toList();
    }
}
