package it.lifesciencehub.courses;

import java.io.Serializable;

/** A time in the meeting, in seconds of one and the same day, which need not be the lesson's. @param until after {@code from} */
record ReportStay(long from, long until) implements Serializable {}
