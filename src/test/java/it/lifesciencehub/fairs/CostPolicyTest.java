package it.lifesciencehub.fairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.lifesciencehub.fairs.CostPolicy.Company;
import it.lifesciencehub.fairs.CostPolicy.Item;
import it.lifesciencehub.fairs.CostPolicy.Share;
import it.lifesciencehub.shared.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Costs of a stand, split to the cent. */
class CostPolicyTest {

    private static BigDecimal euro(String amount) {
        return new BigDecimal(amount).setScale(2, RoundingMode.UNNECESSARY);
    }

    private static List<BigDecimal> weights(String... weights) {
        return List.of(weights).stream().map(BigDecimal::new).toList();
    }

    @Test
    void givesTheCentsThatAreLeftToTheLargestRests() {
        assertEquals(
                List.of(euro("33.34"), euro("33.33"), euro("33.33")),
                CostPolicy.share(euro("100"), weights("1", "1", "1")));
        assertEquals(List.of(euro("16.67"), euro("83.33")), CostPolicy.share(euro("100"), weights("2.5", "12.5")));
        assertEquals(List.of(euro("0.50"), euro("0.50")), CostPolicy.share(euro("1"), weights("0", "0")));
        assertEquals(List.of(euro("0"), euro("1")), CostPolicy.share(euro("1"), weights("0", "7")));
    }

    @Test
    void splitsByAreaByPriceAmongNamedOnesAndWithoutWhatIsCoFunded() {
        List<Company> companies = List.of(
                new Company(1L, new BigDecimal("4"), euro("1000")),
                new Company(2L, new BigDecimal("12"), euro("1000")));
        Map<Long, List<Share>> shares = CostPolicy.split(
                List.of(
                        item(1, "1000", "200", CostSplit.AREA, Set.of()),
                        item(2, "300", "0", CostSplit.PRICE, Set.of()),
                        item(3, "50", "0", CostSplit.NAMED, Set.of(2L)),
                        item(4, "50", "0", CostSplit.NAMED, Set.of(9L))),
                companies);
        assertEquals(
                List.of(new Share(1L, euro("200"), euro("44")), new Share(2L, euro("150"), euro("33"))),
                shares.get(1L));
        assertEquals(
                List.of(
                        new Share(1L, euro("600"), euro("132")),
                        new Share(2L, euro("150"), euro("33")),
                        new Share(3L, euro("50"), euro("11"))),
                shares.get(2L));
    }

    @Test
    void weighsAllPlacesOfACompanyWhateverTheirKinds() {
        CostPolicy.Places desks = CostPolicy.Places.of(2, new BigDecimal("4"), euro("1000"));
        CostPolicy.Places showcase = CostPolicy.Places.of(1, new BigDecimal("1.5"), euro("450"));
        Company mixed = Company.of(1L, List.of(desks, showcase));
        assertEquals(new Company(1L, new BigDecimal("9.5"), euro("2450")), mixed);
        Company other = Company.of(2L, List.of(showcase));
        Map<Long, List<Share>> shares = CostPolicy.split(
                List.of(
                        item(1, "1100", "0", CostSplit.AREA, Set.of()),
                        item(2, "290", "0", CostSplit.PRICE, Set.of()),
                        item(3, "100", "0", CostSplit.EQUALLY, Set.of())),
                List.of(mixed, other));
        assertEquals(
                List.of(
                        new Share(1L, euro("950"), euro("209")),
                        new Share(2L, euro("245"), euro("53.90")),
                        new Share(3L, euro("50"), euro("11"))),
                shares.get(1L));
        assertEquals(
                List.of(
                        new Share(1L, euro("150"), euro("33")),
                        new Share(2L, euro("45"), euro("9.90")),
                        new Share(3L, euro("50"), euro("11"))),
                shares.get(2L));
    }

    private static Item item(long id, String net, String funded, CostSplit split, Set<Long> named) {
        return new Item(id, euro(net), euro(funded), euro("22"), split, named);
    }

    @Test
    void refusesCostsThatMakeNoSense() {
        CostForm form = new CostForm();
        form.setNameIt("Area nuda");
        form.setNameEn("Floor space");
        form.setNet("100");
        form.setFunded("100,01");
        form.setVatRate("101");
        form.setSplit(CostSplit.NAMED);
        Refusal refusal = assertThrows(Refusal.class, () -> CostPolicy.costIsRight(form));
        assertEquals(
                Set.of("funded", "vatRate", "named"),
                refusal.problems().stream().map(Refusal.Problem::field).collect(Collectors.toSet()));
        form.setFunded("");
        form.setVatRate("22");
        form.setSplit(CostSplit.EQUALLY);
        assertEquals(0, CostPolicy.costIsRight(form).funded().signum());
    }

    /** Whatever costs, weights and companies there are: the parts are the whole, and nobody is a cent away from theirs. */
    @Property(tries = 500)
    void bearsExactlyWhatThereIs(@ForAll @IntRange(min = 1, max = 40) int count, @ForAll long seed) {
        Random random = new Random(seed);
        List<Company> companies = new ArrayList<>();
        for (long id = 1; id <= count; id++) {
            companies.add(new Company(
                    id,
                    BigDecimal.valueOf(random.nextInt(4) == 0 ? 0 : random.nextInt(5000), 2),
                    BigDecimal.valueOf(random.nextInt(4) == 0 ? 0 : random.nextInt(900_000), 2)));
        }
        List<Item> items = new ArrayList<>();
        for (long id = 1; id <= 5; id++) {
            long net = 1 + random.nextInt(10_000_000);
            Set<Long> named = new HashSet<>(Set.of(1L + random.nextInt(count)));
            named.add(1L + random.nextInt(count));
            items.add(new Item(
                    id,
                    BigDecimal.valueOf(net, 2),
                    BigDecimal.valueOf(random.nextBoolean() ? 0 : random.nextLong(net + 1), 2),
                    BigDecimal.valueOf(random.nextInt(10_001), 2),
                    CostSplit.values()[random.nextInt(4)],
                    named));
        }
        List<Share> all = CostPolicy.split(items, companies).values().stream()
                .flatMap(List::stream)
                .toList();
        for (Item item : items) {
            List<Share> own =
                    all.stream().filter(one -> one.item().equals(item.id())).toList();
            assertEquals(
                    0, item.toSplit().compareTo(own.stream().map(Share::net).reduce(BigDecimal.ZERO, BigDecimal::add)));
            assertEquals(
                    0, item.vat().compareTo(own.stream().map(Share::vat).reduce(BigDecimal.ZERO, BigDecimal::add)));
            assertTrue(own.stream()
                    .allMatch(one -> one.net().signum() >= 0 && one.vat().signum() >= 0));
        }
    }

    @Property(tries = 500)
    void keepsEverybodyWithinACentOfTheirPart(@ForAll @IntRange(min = 1, max = 30) int count, @ForAll long seed) {
        Random random = new Random(seed);
        BigDecimal amount = BigDecimal.valueOf(random.nextInt(1_000_000), 2);
        List<BigDecimal> weights = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            weights.add(BigDecimal.valueOf(1 + random.nextInt(1000), random.nextInt(3)));
        }
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> parts = CostPolicy.share(amount, weights);
        for (int i = 0; i < count; i++) {
            BigDecimal exact = amount.multiply(weights.get(i)).divide(sum, 12, RoundingMode.HALF_UP);
            assertTrue(
                    parts.get(i).subtract(exact).abs().compareTo(new BigDecimal("0.01")) < 0,
                    parts.get(i) + " and not " + exact);
        }
    }
}
