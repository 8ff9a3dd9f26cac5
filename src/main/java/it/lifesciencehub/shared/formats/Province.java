package it.lifesciencehub.shared.formats;

import java.util.List;
import java.util.Set;

/** Two-letter codes of the Italian provinces and metropolitan cities. */
public final class Province {

    /** Lombardy's twelve, in the order of the alphabet. */
    public static final List<String> LOMBARDY =
            List.of("BG", "BS", "CO", "CR", "LC", "LO", "MB", "MI", "MN", "PV", "SO", "VA");

    /** The association's own territory. */
    public static final List<String> TERRITORY = List.of("MI", "LO", "MB", "PV");

    /** All that are in use, and the four of Sardinia that were abolished in 2016 and come back. */
    private static final Set<String> ALL =
            Set.of(("AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH"
                            + " CI CL CN CO CR CS CT CZ EN FC FE FG FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN"
                            + " MO MS MT NA NO NU OG OR OT PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI"
                            + " SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VS VT VV")
                    .split(" "));

    private Province() {}

    public static boolean isValid(String text) {
        return text != null && ALL.contains(text);
    }

    /** All codes, sorted. */
    public static List<String> all() {
        return ALL.stream().sorted().toList();
    }

    /** Capitals without spaces; null for nothing. */
    public static String normalised(String text) {
        return Compact.of(text);
    }
}
