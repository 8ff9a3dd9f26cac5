package it.lifesciencehub.fairs;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many places of one kind, in a form. */
public class KindCount implements Serializable {

    private final Long kindId;
    private final LocalisedText name;
    private Integer places;

    /** @param places none where it is null */
    public KindCount(Long kindId, LocalisedText name, Integer places) {
        this.kindId = kindId;
        this.name = name;
        this.places = places;
    }

    /** One for each kind, also for those of which there are no places. */
    static List<KindCount> of(Collection<FairKind> kinds, Map<Long, Integer> places) {
        return kinds.stream()
                .map(kind -> new KindCount(kind.getId(), kind.getName(), places.getOrDefault(kind.getId(), 0)))
                .toList();
    }

    /** Places by kind, without those of which there are none; what is named twice adds up. */
    public static Map<Long, Integer> toMap(Collection<KindCount> counts) {
        Map<Long, Integer> places = new LinkedHashMap<>();
        counts.stream()
                .filter(one -> one.places != null && one.places != 0)
                .forEach(one -> places.merge(one.kindId, one.places, Integer::sum));
        return places;
    }

    public Long getKindId() {
        return kindId;
    }

    public LocalisedText getName() {
        return name;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }
}
