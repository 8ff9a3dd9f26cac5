package it.lifesciencehub.newsletters.web;

import it.lifesciencehub.newsletters.TopicChoice;
import it.lifesciencehub.newsletters.TopicKind;
import it.lifesciencehub.shared.Language;
import it.lifesciencehub.shared.web.Option;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The topics of a form, in three lists of boxes. */
public class TopicPicker implements Serializable {

    private final List<TopicChoice> all;
    private final Language language;
    private List<String> general;
    private List<String> areas;
    private List<String> series;

    public TopicPicker(List<TopicChoice> all, Collection<String> chosen, Language language) {
        this.all = List.copyOf(all);
        this.language = language;
        this.general = chosen(chosen, TopicKind.NEWS, TopicKind.OPPORTUNITIES);
        this.areas = chosen(chosen, TopicKind.AREA);
        this.series = chosen(chosen, TopicKind.SERIES);
    }

    private List<String> chosen(Collection<String> chosen, TopicKind... kinds) {
        return all.stream()
                .filter(one -> List.of(kinds).contains(one.kind()) && chosen.contains(one.key()))
                .map(TopicChoice::key)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Keys of what is ticked. */
    public List<String> chosen() {
        List<String> chosen = new ArrayList<>(general);
        chosen.addAll(areas);
        chosen.addAll(series);
        return chosen;
    }

    private List<Option> options(TopicKind... kinds) {
        return all.stream()
                .filter(one -> List.of(kinds).contains(one.kind()))
                .map(one -> new Option(one.key(), one.name().in(language)))
                .toList();
    }

    public List<Option> getGeneralOptions() {
        return options(TopicKind.NEWS, TopicKind.OPPORTUNITIES);
    }

    public List<Option> getAreaOptions() {
        return options(TopicKind.AREA);
    }

    public List<Option> getSeriesOptions() {
        return options(TopicKind.SERIES);
    }

    public List<String> getGeneral() {
        return general;
    }

    public void setGeneral(List<String> general) {
        this.general = general;
    }

    public List<String> getAreas() {
        return areas;
    }

    public void setAreas(List<String> areas) {
        this.areas = areas;
    }

    public List<String> getSeries() {
        return series;
    }

    public void setSeries(List<String> series) {
        this.series = series;
    }
}
