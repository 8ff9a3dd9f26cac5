package it.lifesciencehub.dossiers;

import java.io.Serializable;

/** A note with the form that changes it. */
public record NoteDetail(Long id, long version, String author, NoteForm form) implements Serializable {}
