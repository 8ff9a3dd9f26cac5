package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A kind of place as pages show it.
 *
 * @param area of one place, in square metres
 * @param price of one place, in euro without VAT
 * @param taken places that are given out
 */
public record KindRow(
        Long id,
        LocalisedText name,
        LocalisedText included,
        int places,
        BigDecimal area,
        BigDecimal price,
        int taken,
        KindForm form)
        implements Serializable {

    static KindRow of(FairKind kind, int taken, Language language) {
        return new KindRow(
                kind.getId(),
                kind.getName(),
                kind.getIncluded(),
                kind.getPlaces(),
                kind.getArea(),
                kind.getPrice(),
                taken,
                KindForm.of(kind, language));
    }

    public int free() {
        return Math.max(0, places - taken);
    }
}
