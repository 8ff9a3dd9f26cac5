package it.lifesciencehub.courses;

/** That somebody was at a lesson, or was not. */
public record CellChange(Long registrationId, Long lessonId, boolean present) {}
