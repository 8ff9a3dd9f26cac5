package it.lifesciencehub.events;

import it.lifesciencehub.shared.LocalisedText;

/** What is needed to draft an event; the rest comes from its kind and series. */
public record NewEvent(String kindCode, String seriesCode, LocalisedText title, EventTimes times) {}
