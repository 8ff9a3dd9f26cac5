package it.lifesciencehub.imports;

/** What stands between the cells of a CSV file. Labels stand in the bundle under {@code separator.<NAME>}. */
public enum ImportSeparator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    PIPE('|');

    private final char sign;

    ImportSeparator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /** The one that occurs most in the first line that is not blank, outside of quotes; the comma in doubt. */
    static ImportSeparator of(String text) {
        String line = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        String plain = line.replaceAll("\"[^\"]*\"", "");
        ImportSeparator best = COMMA;
        for (ImportSeparator candidate : values()) {
            if (count(plain, candidate.sign) > count(plain, best.sign)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char c) {
        return text.chars().filter(x -> x == c).count();
    }
}
