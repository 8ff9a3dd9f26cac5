package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.LocalisedText;
import it.lifesciencehub.shared.Texts;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Places of several kinds as people read them, in the order of the stand's kinds. */
final class PlaceWords {

    private PlaceWords() {}

    static LocalisedText of(Map<Long, Integer> places, Collection<FairKind> kinds) {
        return new LocalisedText(in(Language.IT, places, kinds), in(Language.EN, places, kinds));
    }

    private static String in(Language language, Map<Long, Integer> places, Collection<FairKind> kinds) {
        return kinds.stream()
                .filter(kind -> places.containsKey(kind.getId()))
                .map(kind -> Texts.get(
                        language, "fairs", "places.of", kind.getName().in(language), places.get(kind.getId())))
                .collect(Collectors.joining(", "));
    }
}
