package it.lifesciencehub;

import it.lifesciencehub.people.Person;
import it.lifesciencehub.shared.security.Caller;
import it.lifesciencehub.shared.security.Identity;
import it.lifesciencehub.shared.security.Role;
import java.util.Set;
import java.util.function.Supplier;

/** Runs a piece of a test as somebody. */
public final class As {

    private static final Identity STAFF =
            new Identity(1L, null, "Giulia Ferrari", Set.of(Role.PERSON, Role.STAFF), "192.0.2.1");

    private static final Identity ADMINISTRATOR =
            new Identity(2L, null, "Marta Colombo", Set.of(Role.PERSON, Role.STAFF, Role.ADMINISTRATOR), "192.0.2.3");

    private As() {}

    public static <T> T nobody(Supplier<T> work) {
        return Caller.call(Identity.PUBLIC, work);
    }

    public static <T> T administrator(Supplier<T> work) {
        return Caller.call(ADMINISTRATOR, work);
    }

    public static void administrator(Runnable work) {
        Caller.run(ADMINISTRATOR, work);
    }

    public static <T> T staff(Supplier<T> work) {
        return Caller.call(STAFF, work);
    }

    public static void staff(Runnable work) {
        Caller.run(STAFF, work);
    }

    /** As somebody who is signed in, with no role but that. */
    public static <T> T person(Person person, Supplier<T> work) {
        return Caller.call(identity(person), work);
    }

    public static void person(Person person, Runnable work) {
        Caller.run(identity(person), work);
    }

    public static Identity identity(Person person) {
        return new Identity(person.getId(), person.getId(), person.getName(), Set.of(Role.PERSON), "192.0.2.2");
    }
}
