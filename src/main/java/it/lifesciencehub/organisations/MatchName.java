package it.lifesciencehub.organisations;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An organisation's name as it is compared: small letters, no accents and punctuation, without its legal form, words
 * that mean the same in Italian and English made one. Each word has a weight: what tells one organisation from another
 * counts fully, what many have in their names ("Istituto", "Pharma") little, what says nothing ("Italia", "Group")
 * nearly nothing.
 *
 * @param words the words, in their order, each once
 * @param initials first letters of the words but articles, as an acronym would have them
 * @param compact all telling words as they follow, without spaces: "Bio Rad" and "BioRad" are one
 * @param weight of all words together
 */
record MatchName(List<String> words, String initials, String compact, double weight) {

    static final double DISTINCTIVE = 1;
    static final double COMMON = 0.3;
    static final double WEAK = 0.05;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BROTHERS = Pattern.compile("\\bf\\.?\\s?lli\\b\\.?");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Legal forms of several words, the longer ones first. */
    private static final List<List<String>> PHRASES =
            phrases("societa a responsabilita limitata semplificata, societa cooperativa a responsabilita limitata,"
                    + " societa consortile a responsabilita limitata, societa consortile per azioni,"
                    + " societa a responsabilita limitata, societa in accomandita per azioni,"
                    + " societa in accomandita semplice, societa in nome collettivo, societa cooperativa sociale,"
                    + " societa per azioni, societa cooperativa, societa benefit, con unico socio, a socio unico,"
                    + " con socio unico, in liquidazione, co kg, co ltd, soc coop, a rl, a r l, ente morale");

    private static final Set<String> FORMS = words("spa srl srls scarl scrl scpa sapa arl snc gmbh mbh kgaa ltd"
            + " limited inc incorporated corporation llc llp plc onlus ets unipersonale sarl coop");

    /** Legal forms that may be words as well: only where they end the name. */
    private static final Set<String> FORMS_AT_THE_END = words("ag se sa sas kg bv nv ab oy as aps corp co company sb");

    private static final Set<String> ARTICLES =
            words("the of for and e ed di del dello della dell dei degli delle da de"
                    + " per la il lo le gli in a al alla all con su d l");

    private static final Set<String> WEAK_WORDS = words("italia italy italiana italiano group gruppo holding"
            + " international europe europa societa azienda studi services servizi soc");

    private static final Set<String> COMMON_WORDS = words(
            "istituto fondazione universita ospedale centro ricerca"
                    + " laboratorio farmaceutic biotecnologie medica clinica casa scientific nazionale associazione consorzio"
                    + " sanitaria salute industria chimica tecnologie diagnostic consiglio agenzia parco terapie ospedaliera"
                    + " territoriale socio cura politecnico dipartimento comune regione cluster biomedic dispositivi prodotti"
                    + " solutions lab innovazione sviluppo commerciale generale vita scienze scuola ente policlinico accademia"
                    + " farmacologic cooperativa sociale comitato etic asst ats irccs carattere ricovero rete digitale ingegneria consulting");

    private static final Map<String, String> SAME = same(
            "universita: university universitaria universitario universitari",
            "istituto: institute istituti institut",
            "fondazione: foundation",
            "ospedale: hospital ospedali hospitals",
            "ospedaliera: ospedaliero",
            "centro: center centre centri",
            "ricerca: research ricerche",
            "nazionale: national",
            "laboratorio: laboratori laboratories laboratory labs",
            "farmaceutic: farmaceutica farmaceutici farmaceutiche farmaceutico pharma pharmaceutical pharmaceuticals"
                    + " farma",
            "biotecnologie: biotech biotechnology biotechnologies biotecnologia biotecnologica",
            "biomedic: biomedica biomedical biomedicale biomedicali biomedicina biomed",
            "medica: medical medicale medicali medico medicina medicine medici",
            "clinica: clinico clinical clinic cliniche",
            "scientific: scientifico scientifica scientifici",
            "chimica: chemical chemicals chimiche chimico",
            "tecnologie: technologies technology tecnologia tech",
            "diagnostic: diagnostics diagnostica diagnostici diagnostiche",
            "politecnico: polytechnic",
            "associazione: association",
            "consorzio: consortium",
            "salute: health sanita healthcare",
            "industria: industrie industries industriale industriali",
            "dispositivi: devices device",
            "terapie: therapies therapeutics terapia therapy",
            "dipartimento: department",
            "parco: park",
            "innovazione: innovation",
            "sviluppo: development",
            "scienze: science sciences scienza",
            "scuola: school",
            "vita: life",
            "accademia: academy",
            "regione: region",
            "etic: etico ethics",
            "digitale: digital",
            "ingegneria: engineering",
            "prodotti: products",
            "milano: milan",
            "roma: rome",
            "torino: turin",
            "napoli: naples",
            "firenze: florence",
            "genova: genoa",
            "venezia: venice",
            "padova: padua",
            "mantova: mantua",
            "lombardia: lombardy",
            "farmacologic: farmacologiche farmacologica farmacologico farmacologici pharmacological",
            "san: santo santa sant");

    static MatchName of(String name) {
        List<String> raw = plain(name);
        List<String> kept = withoutForms(raw);
        List<String> words = new ArrayList<>(new LinkedHashSet<>(
                kept.stream().map(word -> SAME.getOrDefault(word, word)).toList()));
        String initials = kept.stream()
                .filter(word -> !ARTICLES.contains(word))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return new MatchName(
                List.copyOf(words),
                initials,
                words.stream().filter(word -> weight(word) > WEAK).collect(Collectors.joining()),
                words.stream().mapToDouble(MatchName::weight).sum());
    }

    static double weight(String word) {
        if (ARTICLES.contains(word) || WEAK_WORDS.contains(word)) {
            return WEAK;
        }
        return COMMON_WORDS.contains(word) ? COMMON : DISTINCTIVE;
    }

    /** Whether it has a word that tells it from others. */
    boolean isDistinctive() {
        return words.stream().anyMatch(word -> weight(word) == DISTINCTIVE);
    }

    /** The words that carry a meaning, in the alphabet's order and in one piece: equal for names that say the same. */
    String joined() {
        List<String> telling = words.stream()
                .filter(word -> weight(word) > WEAK)
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        return String.join(" ", telling.isEmpty() ? words : telling);
    }

    /** Words of a text in small letters without accents; letters with dots between them become one word. */
    static List<String> plain(String text) {
        if (text == null) {
            return List.of();
        }
        String letters =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String clear = BROTHERS.matcher(letters.toLowerCase(Locale.ROOT).replace("&", " e "))
                .replaceAll("fratelli");
        String[] parts = NO_WORD.split(clear);
        List<String> words = new ArrayList<>();
        StringBuilder single = new StringBuilder();
        for (String part : parts) {
            if (part.length() == 1 && Character.isLetter(part.charAt(0))) {
                single.append(part);
                continue;
            }
            flush(single, words);
            if (!part.isEmpty()) {
                words.add(part);
            }
        }
        flush(single, words);
        return words;
    }

    private static void flush(StringBuilder single, List<String> words) {
        if (!single.isEmpty()) {
            String word = single.toString();
            // "S.r.l. a socio unico": the a begins the next words.
            boolean formBefore = word.length() == 4 && word.endsWith("a") && FORMS.contains(word.substring(0, 3));
            words.addAll(formBefore ? List.of(word.substring(0, 3), "a") : List.of(word));
            single.setLength(0);
        }
    }

    private static List<String> withoutForms(List<String> all) {
        List<String> words = new ArrayList<>(all);
        for (List<String> phrase : PHRASES) {
            for (int at = Collections.indexOfSubList(words, phrase);
                    at >= 0 && words.size() > phrase.size();
                    at = Collections.indexOfSubList(words, phrase)) {
                words.subList(at, at + phrase.size()).clear();
            }
        }
        List<String> kept = words.stream().filter(word -> !FORMS.contains(word)).collect(Collectors.toList());
        int last = lastTelling(kept);
        while (kept.size() > 1 && last > 0 && FORMS_AT_THE_END.contains(kept.get(last))) {
            kept.remove(last);
            last = lastTelling(kept);
        }
        return kept.isEmpty() ? words : kept;
    }

    /** The last word that is not just a country behind the legal form, as in "SA Italia". */
    private static int lastTelling(List<String> words) {
        int last = words.size() - 1;
        while (last > 0 && weight(words.get(last)) == WEAK) {
            last--;
        }
        return last;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    private static List<List<String>> phrases(String list) {
        return List.of(list.split(", ")).stream()
                .map(phrase -> List.of(phrase.strip().split(" ")))
                .toList();
    }

    private static Map<String, String> same(String... lines) {
        Map<String, String> same = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split(": ");
            for (String word : parts[1].split(" ")) {
                same.put(word, parts[0]);
            }
        }
        return Map.copyOf(same);
    }
}
