package it.lifesciencehub.events;

import it.lifesciencehub.groups.StrategicArea;
import it.lifesciencehub.shared.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Events that come back under one name, such as a yearly forum; reference data but for what staff write about it. */
@Entity
@Cacheable
@Table(name = "event_series")
@NamedQuery(
        name = EventSeries.ALL,
        query = "SELECT s FROM EventSeries s ORDER BY s.name.en",
        hints = @QueryHint(name = "eclipselink.query-results-cache", value = "true"))
public class EventSeries implements Serializable {

    public static final String ALL = "EventSeries.all";

    @Id
    @Column(name = "code")
    private String code;

    @ManyToOne(optional = false)
    @JoinColumn(name = "kind_code")
    private EventKind kind;

    @ManyToOne(optional = false)
    @JoinColumn(name = "area_code")
    private StrategicArea area;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "name_it"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalisedText name;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "about_it"))
    @AttributeOverride(name = "en", column = @Column(name = "about_en"))
    private LocalisedText about = new LocalisedText("", "");

    protected EventSeries() {}

    /** What it is and for whom, in Markdown. */
    public void describe(LocalisedText about) {
        this.about = about;
    }

    public LocalisedText getAbout() {
        return about;
    }

    public String getCode() {
        return code;
    }

    public EventKind getKind() {
        return kind;
    }

    public StrategicArea getArea() {
        return area;
    }

    public LocalisedText getName() {
        return name;
    }
}
