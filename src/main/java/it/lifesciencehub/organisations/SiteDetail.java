package it.lifesciencehub.organisations;

import java.io.Serializable;
import java.time.LocalDate;

/** A site with the form that changes it. */
public record SiteDetail(Long id, long version, LocalDate closedOn, SiteForm form) implements Serializable {}
