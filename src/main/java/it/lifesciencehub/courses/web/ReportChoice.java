package it.lifesciencehub.courses.web;

import it.lifesciencehub.courses.ReportMatch;
import it.lifesciencehub.courses.ReportPerson;
import java.io.Serializable;

/** Somebody in a report and who of the course they are to be. */
public class ReportChoice implements Serializable {

    private final int index;
    private final ReportPerson person;
    private final ReportMatch.Kind kind;
    private Long place;

    ReportChoice(int index, ReportPerson person, ReportMatch match) {
        this.index = index;
        this.person = person;
        this.kind = match.kind();
        this.place = match.registrationId();
    }

    public int getIndex() {
        return index;
    }

    public ReportPerson getPerson() {
        return person;
    }

    public ReportMatch.Kind getKind() {
        return kind;
    }

    public boolean isFound() {
        return kind == ReportMatch.Kind.EMAIL || kind == ReportMatch.Kind.NAME;
    }

    /** Null for whoever is left out. */
    public Long getPlace() {
        return place;
    }

    public void setPlace(Long place) {
        this.place = place;
    }
}
