package it.lifesciencehub.careers;

import it.lifesciencehub.events.Event;
import java.io.Serializable;
import java.util.List;

/** A class, as its teacher and staff see it. @param needed adults who have to come along */
public record ClassView(
        Event event,
        CareerDay day,
        CareerClass schoolClass,
        CareerPhase phase,
        int needed,
        int adults,
        List<Student> students)
        implements Serializable {

    /** @param talks once seats are published */
    public record Student(Long id, String name, boolean answered, List<StudentView.Talk> talks)
            implements Serializable {}

    /** A student's new private link, shown once. */
    public record Issued(String name, String address) implements Serializable {}
}
