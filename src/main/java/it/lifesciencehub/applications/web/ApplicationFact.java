package it.lifesciencehub.applications.web;

import java.util.List;

/** A filled-in field of an application with its label. @param checked whether its form is one that is checked */
public record ApplicationFact(String field, String label, String value, boolean checked) {

    public List<String> lines() {
        return value.lines().toList();
    }
}
