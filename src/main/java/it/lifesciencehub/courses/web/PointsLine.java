package it.lifesciencehub.courses.web;

import java.io.Serializable;

/** An answer of a test and what it is worth. */
public class PointsLine implements Serializable {

    private final String question;
    private final String option;
    private final String label;
    private Integer points;

    PointsLine(String question, String option, String label, int points) {
        this.question = question;
        this.option = option;
        this.label = label;
        this.points = points;
    }

    String question() {
        return question;
    }

    String option() {
        return option;
    }

    public String getLabel() {
        return label;
    }

    public Integer getPoints() {
        return points;
    }

    public void setPoints(Integer points) {
        this.points = points;
    }
}
