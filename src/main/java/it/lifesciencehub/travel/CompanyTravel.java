package it.lifesciencehub.travel;

import it.lifesciencehub.shared.LocalisedText;
import java.io.Serializable;
import java.util.List;

/** A company's page of a mission: its people, of whom it reads only whether all is there, and its meetings. */
public record CompanyTravel(
        Long eventId,
        Long organisationId,
        String company,
        LocalisedText title,
        List<Person> people,
        List<MeetingRow> meetings)
        implements Serializable {

    public record Person(String name, boolean complete) implements Serializable {}
}
