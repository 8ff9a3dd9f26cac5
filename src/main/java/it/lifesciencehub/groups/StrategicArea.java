package it.lifesciencehub.groups;

import it.lifesciencehub.shared.LocalisedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.io.Serializable;

/** One of the association's seven strategic areas; reference data. */
@Entity
@Cacheable
@Table(name = "strategic_area")
@NamedQuery(
        name = StrategicArea.ALL,
        query = "SELECT a FROM StrategicArea a ORDER BY a.position",
        hints = @QueryHint(name = "eclipselink.query-results-cache", value = "true"))
public class StrategicArea implements Serializable {

    public static final String ALL = "StrategicArea.all";

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "position")
    private int position;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "name_it"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalisedText name;

    @Embedded
    @AttributeOverride(name = "it", column = @Column(name = "aim_it"))
    @AttributeOverride(name = "en", column = @Column(name = "aim_en"))
    private LocalisedText aim;

    protected StrategicArea() {}

    public String getCode() {
        return code;
    }

    public int getPosition() {
        return position;
    }

    public LocalisedText getName() {
        return name;
    }

    public LocalisedText getAim() {
        return aim;
    }
}
