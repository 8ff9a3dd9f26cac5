package it.lifesciencehub.eventreports;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What had come together by the end of a day.
 *
 * @param asked everybody who had asked for a place until then, whatever became of it
 * @param confirmed those who had one that evening
 */
public record DayPoint(LocalDate day, long asked, long confirmed) implements Serializable {}
