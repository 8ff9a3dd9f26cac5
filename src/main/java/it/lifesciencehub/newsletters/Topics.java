package it.lifesciencehub.newsletters;

import it.lifesciencehub.events.EventSeries;
import it.lifesciencehub.groups.StrategicArea;
import it.lifesciencehub.shared.CommonReason;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.Refusal;
import it.lifesciencehub.shared.Refusal.Problem;
import it.lifesciencehub.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The topics that there are: general news, opportunities, each area, each series. */
@ApplicationScoped
public class Topics {

    @PersistenceContext
    private EntityManager em;

    public List<TopicChoice> all() {
        List<TopicChoice> all = new ArrayList<>();
        all.add(plain(TopicKind.NEWS));
        all.add(plain(TopicKind.OPPORTUNITIES));
        em.createNamedQuery(StrategicArea.ALL, StrategicArea.class)
                .getResultList()
                .forEach(area ->
                        all.add(new TopicChoice(Topic.area(area.getCode()).key(), TopicKind.AREA, area.getName())));
        em.createNamedQuery(EventSeries.ALL, EventSeries.class)
                .getResultList()
                .forEach(series -> all.add(
                        new TopicChoice(Topic.series(series.getCode()).key(), TopicKind.SERIES, series.getName())));
        return all;
    }

    private static TopicChoice plain(TopicKind kind) {
        String key = "topic." + kind.name();
        return new TopicChoice(new Topic(kind, "").key(), kind, Texts.both("newsletters", key));
    }

    /** Those that are topics, each once; whatever else is in the list is left out. */
    Set<String> known(Collection<String> keys) {
        Set<String> known = all().stream().map(TopicChoice::key).collect(Collectors.toCollection(TreeSet::new));
        known.retainAll(keys == null ? Set.of() : keys);
        return known;
    }

    /** As {@link #known}; refuses where none is left. */
    Set<String> require(Collection<String> keys) {
        Set<String> known = known(keys);
        if (known.isEmpty()) {
            throw new Refusal(List.of(new Problem("topics", CommonReason.REQUIRED)));
        }
        return known;
    }

    /** Their names in one line, in the order of the list. */
    String names(Collection<String> keys, Language language) {
        return all().stream()
                .filter(one -> keys.contains(one.key()))
                .map(one -> one.name().in(language))
                .collect(Collectors.joining(", "));
    }
}
