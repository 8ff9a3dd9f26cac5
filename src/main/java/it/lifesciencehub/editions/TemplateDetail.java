package it.lifesciencehub.editions;

import java.io.Serializable;

/** A template's page. */
public record TemplateDetail(TemplateRow row, long version, TemplateForm form) implements Serializable {}
