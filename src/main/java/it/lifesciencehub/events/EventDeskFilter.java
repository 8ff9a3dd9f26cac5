package it.lifesciencehub.events;

import java.io.Serializable;

/** What staff look for in their list. Null means anything. */
public record EventDeskFilter(EventDeskTab tab, String words, String kindCode) implements Serializable {}
