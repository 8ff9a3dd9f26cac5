package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.TextRules;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** How costs are split to the cent: what companies bear of a cost is exactly the cost, whatever the weights are. */
final class CostPolicy {

    private static final int NAME = 200;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private CostPolicy() {}

    record Numbers(BigDecimal net, BigDecimal funded, BigDecimal vatRate) {}

    /** @param named ids of companies that bear it where it is split among named ones */
    record Item(Long id, BigDecimal net, BigDecimal funded, BigDecimal vatRate, CostSplit split, Set<Long> named) {

        /** What companies bear, without VAT. */
        BigDecimal toSplit() {
            return net.subtract(funded).setScale(2, RoundingMode.UNNECESSARY);
        }

        /** VAT on what companies bear, rounded once for all of them. */
        BigDecimal vat() {
            return CostPolicy.vat(toSplit(), vatRate);
        }
    }

    /** Places of one kind. @param area of all of them; {@code price} of all of them */
    record Places(BigDecimal area, BigDecimal price) {

        /** @param area of one place; {@code price} of one place */
        static Places of(int count, BigDecimal area, BigDecimal price) {
            BigDecimal times = BigDecimal.valueOf(count);
            return new Places(area.multiply(times), price.multiply(times));
        }
    }

    /** @param area of all its places; {@code price} of all its places, of whatever kinds */
    record Company(Long id, BigDecimal area, BigDecimal price) {

        static Company of(Long id, List<Places> places) {
            return new Company(
                    id,
                    places.stream().map(Places::area).reduce(BigDecimal.ZERO, BigDecimal::add),
                    places.stream().map(Places::price).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    record Share(Long item, BigDecimal net, BigDecimal vat) {}

    static Numbers costIsRight(CostForm form) {
        List<Problem> problems = new ArrayList<>();
        TextRules.required(problems, "costIt", form.getNameIt(), NAME);
        TextRules.required(problems, "costEn", form.getNameEn(), NAME);
        BigDecimal net = StandPolicy.amount(problems, "net", form.getNet());
        if (net != null && net.signum() == 0) {
            problems.add(new Problem("net", FairReason.AMOUNT_NOT_VALID));
        }
        boolean without = form.getFunded() == null || form.getFunded().isBlank();
        BigDecimal funded = without ? BigDecimal.ZERO : StandPolicy.amount(problems, "funded", form.getFunded());
        BigDecimal rate = StandPolicy.rate(problems, "vatRate", form.getVatRate());
        StandPolicy.required(problems, "split", form.getSplit());
        if (net != null && funded != null && funded.compareTo(net) > 0) {
            problems.add(new Problem("funded", FairReason.FUNDED_TOO_MUCH));
        }
        if (form.getSplit() == CostSplit.NAMED && (form.getNamed() == null || form.getNamed().length == 0)) {
            problems.add(new Problem("named", FairReason.COMPANIES_MISSING));
        }
        Refusal.ofAny(problems);
        return new Numbers(net, funded, rate);
    }

    static BigDecimal vat(BigDecimal net, BigDecimal rate) {
        return net.multiply(rate).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    /**
     * What each company bears of each item. VAT of an item is rounded once and split as its net amount was.
     *
     * @return shares by company, in the order of companies and items; no share where a company bears nothing of an item
     */
    static Map<Long, List<Share>> split(List<Item> items, List<Company> companies) {
        Map<Long, List<Share>> shares = new LinkedHashMap<>();
        companies.forEach(company -> shares.put(company.id(), new ArrayList<>()));
        for (Item item : items) {
            List<Company> bearing = companies.stream()
                    .filter(company ->
                            item.split() != CostSplit.NAMED || item.named().contains(company.id()))
                    .toList();
            if (bearing.isEmpty()) {
                continue;
            }
            List<BigDecimal> net = share(
                    item.toSplit(),
                    bearing.stream()
                            .map(company -> weight(item.split(), company))
                            .toList());
            List<BigDecimal> vat = share(item.vat(), net);
            for (int i = 0; i < bearing.size(); i++) {
                if (net.get(i).signum() > 0 || vat.get(i).signum() > 0) {
                    shares.get(bearing.get(i).id()).add(new Share(item.id(), net.get(i), vat.get(i)));
                }
            }
        }
        return shares;
    }

    private static BigDecimal weight(CostSplit split, Company company) {
        return switch (split) {
            case AREA -> company.area();
            case PRICE -> company.price();
            case EQUALLY, NAMED -> BigDecimal.ONE;
        };
    }

    /**
     * Splits an amount by the largest remainder: everybody gets the whole cents of their exact part, and the cents that
     * are left go, one each, to those with the largest rest, of equal ones to the first. Where all weights are zero, all
     * weigh the same.
     *
     * @param amount in euro with cents, not negative
     * @param weights not negative, one at least
     * @return parts in the weights' order; their sum is the amount
     */
    static List<BigDecimal> share(BigDecimal amount, List<BigDecimal> weights) {
        List<BigInteger> whole = whole(weights);
        BigInteger sum = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger cents = amount.movePointRight(2).toBigIntegerExact();
        List<BigInteger> parts = new ArrayList<>();
        List<BigInteger> rests = new ArrayList<>();
        BigInteger left = cents;
        for (BigInteger weight : whole) {
            BigInteger[] part = cents.multiply(weight).divideAndRemainder(sum);
            parts.add(part[0]);
            rests.add(part[1]);
            left = left.subtract(part[0]);
        }
        List<Integer> byRest = IntStream.range(0, whole.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> rests.get(i)).reversed())
                .toList();
        for (int i = 0; i < left.intValueExact(); i++) {
            parts.set(byRest.get(i), parts.get(byRest.get(i)).add(BigInteger.ONE));
        }
        return parts.stream().map(part -> new BigDecimal(part, 2)).toList();
    }

    private static List<BigInteger> whole(List<BigDecimal> weights) {
        if (weights.stream().allMatch(weight -> weight.signum() == 0)) {
            return weights.stream().map(weight -> BigInteger.ONE).toList();
        }
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return weights.stream()
                .map(weight -> weight.movePointRight(Math.max(0, scale)).toBigIntegerExact())
                .toList();
    }
}
