package it.lifesciencehub.registrations;

import java.io.Serializable;
import java.time.Instant;

/**
 * When people are reminded of their places at an event.
 *
 * @param days before it, or null where nobody is reminded
 * @param from from when; null where nobody is
 * @param reminded how many of those who have a place were reminded of the event's day as it is now
 */
public record ReminderView(Integer days, Instant from, long reminded) implements Serializable {}
