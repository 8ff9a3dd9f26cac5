package it.lifesciencehub.organisations;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Measures the search for duplicates, on invented organisations with slips, other legal forms and shared towns: so many
 * against as many, and twice as many among themselves. For the benchmark of the register.
 */
public final class MatchBenchmark {

    private static final String[] BEGINNINGS = {
        "Bio", "Farma", "Medi", "Nano", "Gen", "Cell", "Neuro", "Onco", "Lab", "Vita", "Chemi", "Derma", "Orto",
        "Immuno"
    };
    private static final String[] ENDINGS = {
        "tech",
        "line",
        "zyme",
        "gena",
        "med",
        "cura",
        "logica",
        "ticino",
        "adda",
        "naviglio",
        "brianza",
        "sintesi",
        "plast"
    };
    private static final String[] KINDS = {
        "Farmaceutici",
        "Diagnostica",
        "Biotecnologie",
        "Dispositivi Medici",
        "Ricerche",
        "Laboratori",
        "Servizi",
        "Group"
    };
    private static final String[] FORMS = {"S.p.A.", "SpA", "S.r.l.", "Srl", "società per azioni", ""};
    private static final String[] TOWNS = {"Milano", "Monza", "Lodi", "Pavia", "Bergamo", "Como", "Segrate", "Rho"};

    private MatchBenchmark() {}

    /** @return a line of figures; seconds are those of one processor */
    public static String measure(int number) {
        Random random = new Random(7);
        List<MatchProfile> register = new ArrayList<>();
        List<MatchProfile> newcomers = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            OrganisationForm form = invented(random, i);
            register.add(MatchProfile.of((long) i, null, form));
            // Every other newcomer is one of the register, written otherwise.
            newcomers.add(MatchProfile.of(
                    (long) number + i, null, i % 2 == 0 ? rewritten(random, form) : invented(random, number + i)));
        }
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        MatchIndex index = new MatchIndex(register);
        int likely = 0;
        int right = 0;
        for (int i = 0; i < number; i++) {
            List<MatchIndex.Found> found = index.likely(newcomers.get(i), 5);
            likely += found.isEmpty() ? 0 : 1;
            long same = i;
            right += i % 2 == 0 && found.stream().anyMatch(one -> one.profile().id() == same) ? 1 : 0;
        }
        long against = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        newcomers.forEach(index::add);
        int pairs = index.pairs(done -> {}).size();
        long among = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        return String.format(
                Locale.ROOT,
                "%,d against %,d: %.2f s of processor time, %,d with a likely one, %.1f%% of the %,d rewritten found;"
                        + " %,d among themselves: %.2f s, %,d pairs%n",
                number,
                number,
                against / 1e9,
                likely,
                100.0 * right / (number / 2.0),
                number / 2,
                2 * number,
                among / 1e9,
                pairs);
    }

    private static OrganisationForm invented(Random random, int number) {
        OrganisationForm form = new OrganisationForm();
        String own = of(BEGINNINGS, random) + of(ENDINGS, random) + (random.nextInt(3) == 0 ? "" : syllables(random));
        form.setName(own + " " + of(KINDS, random) + " " + of(FORMS, random));
        form.setMunicipality(of(TOWNS, random));
        form.setPostcode("20%03d".formatted(random.nextInt(200)));
        if (random.nextInt(2) == 0) {
            form.setVatNumber("%011d".formatted(10_000_000_000L + number));
        }
        if (random.nextInt(3) > 0) {
            form.setWebsite("https://www." + own.toLowerCase(Locale.ROOT) + number % 1000 + ".example");
        }
        if (random.nextInt(2) == 0) {
            form.setPhone("02 %07d".formatted(random.nextInt(10_000_000)));
        }
        return form;
    }

    private static OrganisationForm rewritten(Random random, OrganisationForm form) {
        OrganisationForm other = new OrganisationForm();
        String name = form.getName().replaceAll(" (S\\.p\\.A\\.|SpA|S\\.r\\.l\\.|Srl|società per azioni)$", "");
        if (random.nextInt(3) == 0) {
            int at = 1 + random.nextInt(Math.min(6, name.length() - 2));
            name = name.substring(0, at) + name.substring(at + 1);
        }
        other.setName(name.toUpperCase(Locale.ROOT) + " " + of(FORMS, random));
        other.setMunicipality(form.getMunicipality());
        other.setWebsite(random.nextBoolean() ? form.getWebsite() : null);
        other.setPhone(random.nextBoolean() ? form.getPhone() : null);
        other.setVatNumber(random.nextInt(3) == 0 ? form.getVatNumber() : null);
        return other;
    }

    private static String syllables(Random random) {
        String[] all = {"ra", "ne", "sol", "vi", "tor", "ka", "lum", "mi", "ste", "gor"};
        return of(all, random) + of(all, random);
    }

    private static String of(String[] all, Random random) {
        return all[random.nextInt(all.length)];
    }
}
