package it.lifesciencehub.travel;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;

/** A meeting in which somebody took part, with what their company noted of it, to be changed. */
public record MyMeeting(LocalisedText mission, String company, MeetingRow row, OutcomeForm form)
        implements Serializable {}
